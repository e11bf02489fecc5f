package org.isnad.speed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.page.Page;
import org.isnad.text.Moment;

/**
 * The pages that speed is measured on.
 *
 * @param title what they are, for people
 * @param pages the pages
 * @param words how many words they have, counted between blanks
 */
record Corpus(String title, List<Page> pages, long words) {
  private static final int BLOCK = 512;

  /** The ANT corpus if it lies beside the repository, else our own examples over and over. */
  static Corpus load(Path root, int most) {
    Path archive = root.resolve("../shared/data/news/antcorpus.tar.gz").normalize();
    if (Files.exists(archive)) {
      return of("articles of the ANT corpus (one outlet, 2013-2017), as text", ant(archive, most));
    }
    System.err.println("not here: " + archive + "; measuring on examples/ instead");
    List<Page> pages = new ArrayList<>();
    List<Page> examples = examples(root.resolve("examples"));
    while (pages.size() < most) {
      pages.addAll(examples);
    }
    return of("our own example pages, over and over", pages);
  }

  private static Corpus of(String title, List<Page> pages) {
    return new Corpus(
        title, List.copyOf(pages), pages.stream().mapToLong(p -> words(text(p))).sum());
  }

  /** The text of a page of text. */
  static String text(Page page) {
    return page.content() instanceof org.isnad.page.Content.Text(String text) ? text : "";
  }

  static long words(String text) {
    return new StringTokenizer(text).countTokens();
  }

  private static List<Page> examples(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Page> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        pages.add(Page.ofText("" + file.getFileName(), Files.readString(file)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a tar archive: blocks of 512 bytes, a header with name and size before each file. */
  private static List<Page> ant(Path archive, int most) {
    List<Page> pages = new ArrayList<>();
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      while (pages.size() < most) {
        byte[] header = in.readNBytes(BLOCK);
        if (header.length < BLOCK || header[0] == 0) {
          break;
        }
        String name = field(header, 0, 100);
        String octal = field(header, 124, 12).strip();
        int size = octal.isEmpty() ? 0 : Integer.parseInt(octal, 8);
        String body = new String(in.readNBytes(size), StandardCharsets.UTF_8);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if (name.endsWith(".txt")) {
          pages.add(page(name, body));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static String field(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private static Page page(String name, String body) {
    String text = between(body, "TITLE") + "\n\n" + between(body, "TEXT");
    Optional<Moment> published = Moment.parse(between(body, "TIME"));
    return Page.ofText(name, text)
        .given(new Page.Given(between(body, "SRC"), published.orElse(null), null, null));
  }

  private static String between(String body, String tag) {
    int start = body.indexOf("<" + tag + ">");
    int end = body.indexOf("</" + tag + ">", start);
    return start < 0 || end < 0 ? "" : body.substring(start + tag.length() + 2, end).strip();
  }
}
