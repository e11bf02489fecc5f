package org.isnad.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.token.Tokenizer;
import org.junit.jupiter.api.Test;

/** The phrases of {@code specs/ar/number.tsv}. */
class NumberSpecTest {
  private final Folding folding = Folding.load();
  private final Tokenizer tokenizer = Tokenizer.load(folding);
  private final NumeralFinder finder = NumeralFinder.load(folding);

  @Test
  void phrases() throws IOException {
    Path file = Path.of(System.getProperty("isnad.root", "..")).resolve("specs/ar/number.tsv");
    List<String> faults = new ArrayList<>();
    for (Table.Row row : Table.parse("number.tsv", Files.readString(file))) {
      String found =
          finder.find(tokenizer.tokenize(row.need("phrase"))).stream()
              .map(numeral -> numeral.value().toPlainString())
              .collect(Collectors.joining(" ; "));
      if (!row.need("expected").equals(found.isEmpty() ? "-" : found)) {
        faults.add(row.id() + ": " + row.need("expected") + " <> " + found);
      }
    }
    assertThat(faults).isEmpty();
  }
}
