package org.isnad.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cases of other projects for numbers and times, as far as they are on this machine. */
public final class OtherCases {
  private OtherCases() {}

  /** Where they lie beside the repository. */
  static Path folder(Path root) {
    return root.resolve("../shared/data/time");
  }

  /** All scores, in a fixed order; none for a project that is absent. */
  public static List<CaseScore> scores(Path root) {
    Path folder = folder(root);
    List<CaseScore> scores = new ArrayList<>();
    if (Files.exists(folder.resolve("duckling"))) {
      DucklingCases duckling = new DucklingCases(folder.resolve("duckling"));
      scores.add(duckling.numerals());
      scores.add(duckling.ordinals());
      scores.add(duckling.times());
    }
    if (Files.exists(folder.resolve("maha"))) {
      MahaCases maha = new MahaCases(folder.resolve("maha"));
      scores.add(maha.numerals());
      scores.add(maha.times());
    }
    if (Files.exists(folder.resolve("recognizers"))) {
      scores.addAll(new RecognizersCases(folder.resolve("recognizers")).times());
    }
    return scores;
  }

  /** The scores as a table. */
  public static String table(List<CaseScore> scores) {
    StringBuilder table =
        new StringBuilder("| cases | passed | failed | left out | of |\n|---|--:|--:|--:|--:|\n");
    for (CaseScore score : scores) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d |%n",
              score.name(),
              score.passed(),
              score.total() - score.outside() - score.passed(),
              score.outside(),
              score.total()));
    }
    table.append("\n| left out of | cases | because |\n|---|--:|---|\n");
    for (CaseScore score : scores) {
      score
          .leftOut()
          .forEach(
              (reason, count) ->
                  table.append(
                      String.format(
                          Locale.ROOT, "| %s | %d | %s |%n", score.name(), count, reason)));
    }
    return table.toString();
  }
}
