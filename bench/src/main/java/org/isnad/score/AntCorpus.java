package org.isnad.score;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.isnad.page.Page;
import org.isnad.text.Moment;

/**
 * The ANT corpus (Apache-2.0): articles of one Tunisian outlet, 2013 to 2017, in one archive beside
 * the repository.
 *
 * @param archive the archive, which may be absent
 */
public record AntCorpus(Path archive) {

  /**
   * One article.
   *
   * @param id its name in the corpus
   * @param title its headline
   * @param text its paragraphs
   * @param source its outlet, as the corpus names it
   * @param time when it was published, ISO 8601; empty if the corpus does not say
   */
  public record Document(String id, String title, String text, String source, String time) {
    /** The words that annotations count in: headline, an empty line, paragraphs. */
    public String whole() {
      return title + "\n\n" + text;
    }

    /** The article as a page, with what the corpus knows of it. */
    public Page page() {
      return Page.ofText(id + ".txt", whole())
          .given(new Page.Given(source, Moment.parse(time).orElse(null), null, null));
    }
  }

  /** The corpus beside a repository. */
  public static AntCorpus beside(Path root) {
    return new AntCorpus(root.resolve("../shared/data/news/antcorpus.tar.gz").normalize());
  }

  /** Whether it is here. */
  public boolean isPresent() {
    return Files.exists(archive);
  }

  /** Takes the articles in the order of the archive until the taker has enough and says false. */
  public void each(Predicate<Document> taker) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
      TarArchiveEntry entry = tar.getNextEntry();
      boolean more = true;
      while (more && entry != null) {
        if (entry.isFile() && entry.getName().endsWith(".txt")) {
          more = taker.test(document(entry.getName(), tar));
        }
        entry = tar.getNextEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles of these names that are in the archive. */
  Map<String, Document> named(Set<String> ids) {
    Map<String, Document> found = new TreeMap<>();
    each(
        document -> {
          if (ids.contains(document.id())) {
            found.put(document.id(), document);
          }
          return found.size() < ids.size();
        });
    return found;
  }

  private static Document document(String path, InputStream in) throws IOException {
    String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    String file = path.substring(path.lastIndexOf('/') + 1);
    return new Document(
        file.substring(0, file.length() - ".txt".length()),
        between(body, "TITLE"),
        between(body, "TEXT"),
        between(body, "SRC"),
        between(body, "TIME"));
  }

  private static String between(String body, String tag) {
    int start = body.indexOf("<" + tag + ">");
    int end = body.indexOf("</" + tag + ">", start);
    return start < 0 || end < 0 ? "" : body.substring(start + tag.length() + 2, end).strip();
  }
}
