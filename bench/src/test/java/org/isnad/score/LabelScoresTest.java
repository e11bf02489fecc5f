package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelScoresTest {
  @Test
  void countsWholeNamesOfOneKind(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("words.conll"),
            """
            زار O
            دونالد B-PERS
            ترامب I-PERS
            القاهرة B-LOC
            . O

            في O
            باريس I-LOC
            أمس O
            """);
    var scores = LabelScores.of(file);
    assertThat(scores)
        .containsEntry("PER", new Score(1, 1, 1))
        .containsEntry("LOC", new Score(2, 2, 2))
        .containsEntry("all", new Score(3, 3, 3));
  }
}
