package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The record as a person sees it, against files that a person has looked at. With {@code
 * -Disnad.golden=write} the files are written anew, to be looked at again.
 */
class RecordTextTest {
  private static final Look TERMINAL = new Look(true, true, 60);

  @ParameterizedTest
  @CsvSource({
    "EN, false, false, record_en.txt",
    "EN, false, true, record_en_explained.txt",
    "EN, true, false, record_en_terminal.txt",
    "AR, false, false, record_ar.txt",
    "AR, false, true, record_ar_explained.txt",
    "AR, true, false, record_ar_terminal.txt"
  })
  void theRecord(Language language, boolean terminal, boolean explain, String file)
      throws IOException {
    String record =
        RecordText.of(
            Fixture.reading(), new Messages(language), terminal ? TERMINAL : Look.PLAIN, explain);
    Path golden =
        Path.of(System.getProperty("isnad.root"), "desk/src/test/resources/org/isnad/cli", file);
    if (System.getProperty("isnad.golden", "").equals("write")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, record);
    }
    assertThat(record).isEqualTo(Files.readString(golden));
  }

  @Test
  void plainMeansPlain() {
    for (Language language : Language.values()) {
      String record = RecordText.of(Fixture.reading(), new Messages(language), Look.PLAIN, true);
      assertThat(record).doesNotContain("\u001B", "\u2066", "\u2067", "\u2068", "\u2069");
    }
  }

  @Test
  void everyIsolateEndsOnItsLine() {
    for (Language language : Language.values()) {
      String record = RecordText.of(Fixture.reading(), new Messages(language), TERMINAL, true);
      assertThat(record.lines())
          .allSatisfy(
              line ->
                  assertThat(line.chars().filter(c -> c == 0x2067 || c == 0x2068).count())
                      .isEqualTo(line.chars().filter(c -> c == 0x2069).count()));
    }
  }
}
