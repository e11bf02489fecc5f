package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.language.Folding;
import org.isnad.language.LanguageDataException;
import org.isnad.language.Table;
import org.isnad.score.Root;
import org.junit.jupiter.api.Test;

/** All tables of language data keep to the format. */
class LanguageDataTest {
  private static final String FOLDER = "language/ar/";

  private final List<Table> tables = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyTableLoads() {
    load();
    assertThat(faults).isEmpty();
    assertThat(tables).isNotEmpty();
  }

  private void load() {
    for (Path file : Sources.all()) {
      String name = Sources.name(file);
      if (name.startsWith(FOLDER)) {
        if (name.endsWith(".tsv")) {
          try {
            tables.add(Table.load(name.substring(FOLDER.length())));
          } catch (LanguageDataException e) {
            faults.add(e.getMessage());
          }
        } else {
          faults.add(name + ": only tables (.tsv) belong here");
        }
      }
    }
  }

  /** How many rows have a word that stands in a spec or an example: printed, area by area. */
  @Test
  void rowsAreUsedByExamples() {
    load();
    Folding folding = Folding.load();
    StringBuilder texts = new StringBuilder();
    for (Path file : Sources.all()) {
      String name = Sources.name(file);
      if (name.startsWith("specs/") || name.startsWith("examples/")) {
        texts.append(Sources.text(file)).append('\n');
      }
    }
    String folded = folding.fold(texts);
    Map<String, int[]> areas = new TreeMap<>();
    for (Table table : tables) {
      int[] counts = areas.computeIfAbsent(table.file(), _ -> new int[2]);
      for (Table.Row row : table) {
        List<String> words =
            table.columns().stream()
                .flatMap(c -> row.list(c).stream())
                .filter(LanguageDataTest::isArabic)
                .toList();
        if (!words.isEmpty()) {
          counts[0] += words.stream().map(folding::fold).anyMatch(folded::contains) ? 1 : 0;
          counts[1]++;
        }
      }
    }
    areas.forEach(
        (file, counts) -> {
          if (counts[1] > 0) {
            System.out.printf(
                "rows with a word in specs or examples: %s %d of %d%n", file, counts[0], counts[1]);
          }
        });
    assertThat(Root.PATH.resolve("specs")).isDirectory();
  }

  private static boolean isArabic(String word) {
    return word.chars().anyMatch(c -> c >= 0x0620 && c <= 0x064A);
  }
}
