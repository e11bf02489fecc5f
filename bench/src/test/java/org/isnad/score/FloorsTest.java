package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @Test
  void noScoreIsBelowItsFloor() {
    Reader reader = Reader.arabic();
    Floors floors = Floors.load(Root.PATH);
    List<String> broken = new ArrayList<>();
    for (GoldSet set : GoldSet.all(Root.PATH)) {
      if (!set.isPresent()) {
        System.out.println("SKIPPED: the floors of " + set.key() + ": its texts are not here");
      } else {
        Scores scores = set.score(reader);
        broken.addAll(floors.broken(set, scores));
        System.out.println("gold: " + set.key() + "\n" + AccuracyPage.table(scores));
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void floorsOnlyRise(@TempDir Path root) throws Exception {
    Files.createDirectories(root.resolve("specs/ar/gold"));
    GoldSet set = new GoldSet("own", "", false, true, "", _ -> Scorer.score(List.of(), List.of()));
    Floors before =
        new Floors(
            Map.of(
                "own", Map.of("names", new BigDecimal("0.900"), "times", new BigDecimal("0.500"))));
    Score score = new Score(8, 10, 10);
    Scores scores = new Scores(1, 0, Map.of(Layer.NAMES, score, Layer.TIMES, score), List.of());
    assertThat(before.broken(set, scores)).containsExactly("own names: 0.8 is below 0.900");
    Floors after = before.raised(set, scores);
    assertThat(after.values().get("own"))
        .containsEntry("names", new BigDecimal("0.900"))
        .containsEntry("times", new BigDecimal("0.795"));
    after.save(root);
    assertThat(Floors.load(root)).isEqualTo(after);
  }
}
