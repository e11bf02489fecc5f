package org.isnad.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.isnad.page.Page;
import org.isnad.score.AntCorpus;

/**
 * The pages that speed is measured on.
 *
 * @param title what they are, for people
 * @param pages the pages
 * @param words how many words they have, counted between blanks
 */
record Corpus(String title, List<Page> pages, long words) {
  /** The ANT corpus if it lies beside the repository, else our own examples over and over. */
  static Corpus load(Path root, int most) {
    AntCorpus corpus = AntCorpus.beside(root);
    if (corpus.isPresent()) {
      List<Page> articles = new ArrayList<>();
      corpus.each(
          document -> {
            articles.add(document.page());
            return articles.size() < most;
          });
      return of("articles of the ANT corpus (one outlet, 2013-2017), as text", articles);
    }
    System.err.println("not here: " + corpus.archive() + "; measuring on examples/ instead");
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
}
