package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.score.AntCorpus;

/**
 * Articles that nobody has labelled: those of the ANT corpus, headlines and texts, without the ones
 * that this house has labelled to measure on.
 */
final class News {
  private static final String GOLD = "specs/ar/gold";
  private static final String ENDING = ".places.json";

  private News() {}

  /**
   * The texts of the corpus beside a repository, in the order of its archive.
   *
   * @throws IOException if the gold of the repository cannot be listed
   */
  static List<String> beside(Path root) throws IOException {
    Set<String> measured = measured(root.resolve(GOLD));
    List<String> texts = new ArrayList<>();
    AntCorpus.beside(root)
        .each(
            document -> {
              if (!measured.contains(document.id())) {
                texts.add(document.title() + "\n" + document.text());
              }
              return true;
            });
    return texts;
  }

  private static Set<String> measured(Path gold) throws IOException {
    Set<String> ids = new HashSet<>();
    try (Stream<Path> files = Files.walk(gold)) {
      files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(ENDING))
          .forEach(f -> ids.add(f.substring(0, f.length() - ENDING.length())));
    }
    return ids;
  }
}
