package org.isnad.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.reading.Reader;

/** The page ACCURACY.md: what is measured, on what, and the figures. */
final class AccuracyPage {
  private final Path root;
  private final Reader reader;

  AccuracyPage(Path root, Reader reader) {
    this.root = root;
    this.reader = reader;
  }

  /** The page's text. */
  String write() {
    StringBuilder page =
        new StringBuilder(
            """
            # Accuracy

            Written by `bench/run accuracy`; do not edit. Gold is written by hand before the reader
            sees the page; a reading and its gold are compared by words and values, never by offsets.
            F1 is the harmonic mean of precision (how much of what is found is right) and recall (how
            much of what had to be found is found). No score may fall below its floor in
            `specs/ar/gold/floors.json`; `bench/run floors` raises them.

            | layer | what counts as a hit |
            |---|---|
            | names | the same words and kind (person, organization, place), each time they stand |
            | linked | of those, the entity has the right name |
            | times | overlapping words and the same TIMEX3 value |
            | statements | content whose words agree with the gold's (token F1 ≥ 0.6), one to one |
            | speakers | the same, and the right speaker |
            | manner, chains | of the statements found: direct, indirect or mixed; the same links in order |
            | figures, figures.by | the same value and counted thing; the one who gives it |
            | events | the same PLOVER type and at least half of the participants |
            | furniture, kept | lines that had to go and went; text that had to stay and stayed |

            """);
    Floors floors = Floors.load(root);
    for (GoldSet set : GoldSet.all(root)) {
      page.append("## ").append(set.title()).append("\n\n");
      page.append(set.about());
      if (set.isPresent()) {
        Scores scores = set.score(reader);
        page.append(scores.documents()).append(" articles");
        page.append(scores.missing() == 0 ? ".\n\n" : ", " + scores.missing() + " not read.\n\n");
        page.append(table(scores, floors.values().getOrDefault(set.key(), Map.of())));
      } else {
        page.append("Not measured: the collection is not on this machine.\n");
      }
      page.append('\n');
    }
    page.append("## Numbers and times by the cases of other projects\n\n");
    List<CaseScore> others = OtherCases.scores(root);
    page.append(
        others.isEmpty()
            ? "Not measured: the cases are not on this machine.\n"
            : OtherCases.table(others));
    page.append('\n');
    names(page);
    return page.toString();
  }

  /**
   * The names of a public corpus, whose conventions are not ours; its test part is only counted.
   */
  private void names(StringBuilder page) {
    Path corpus = root.resolve("../shared/data/ner/anercorp.test.conll").normalize();
    page.append("## Names on ANERcorp, test part (`isnad label`, strict spans)\n\n");
    if (!Files.exists(corpus)) {
      page.append("Not measured: the corpus is not on this machine.\n");
      return;
    }
    page.append(
        """
        The learned tagger, which knows what the rules see. No part of these texts was learned from.

        | kind | precision | recall | F1 | gold | found |
        |---|--:|--:|--:|--:|--:|
        """);
    LabelScores.of(corpus)
        .forEach(
            (kind, score) ->
                page.append(
                    String.format(
                        Locale.ROOT,
                        "| %s | %.4f | %.4f | %.4f | %d | %d |%n",
                        kind,
                        score.precision(),
                        score.recall(),
                        score.f1(),
                        score.gold(),
                        score.found())));
  }

  /** The scores as a table. */
  static String table(Scores scores) {
    return table(scores, Map.of());
  }

  private static String table(Scores scores, Map<String, java.math.BigDecimal> floors) {
    StringBuilder table =
        new StringBuilder(
            """
            | layer | precision | recall | F1 | floor | gold | found |
            |---|--:|--:|--:|--:|--:|--:|
            """);
    scores
        .layers()
        .forEach(
            (layer, score) -> {
              var floor = floors.get(layer.key());
              table.append(
                  String.format(
                      Locale.ROOT,
                      "| %s | %.4f | %.4f | %.4f | %s | %d | %d |%n",
                      layer.key(),
                      score.precision(),
                      score.recall(),
                      score.f1(),
                      floor == null ? "" : floor.toPlainString(),
                      score.gold(),
                      score.found()));
            });
    return table.toString();
  }
}
