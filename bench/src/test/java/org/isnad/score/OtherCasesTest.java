package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers and times against the cases of others, with floors that only rise. */
class OtherCasesTest {
  @Test
  void casesOfOthers() {
    if (!Root.has(OtherCases.folder(Root.PATH), "cases of duckling, Maha and Recognizers")) {
      return;
    }
    List<CaseScore> scores = OtherCases.scores(Root.PATH);
    System.out.print(OtherCases.table(scores));
    for (CaseScore score : scores) {
      double floor =
          switch (score.name()) {
            case "duckling numerals", "duckling ordinals" -> 0.99;
            case "duckling times", "Maha times" -> 0.95;
            case "Recognizers Date",
                "Recognizers Duration",
                "Recognizers TimePeriod",
                "Recognizers DatePeriod" ->
                0.88;
            case "Recognizers Time" -> 0.8;
            default -> 0;
          };
      assertThat(score.rate()).as(score.name()).isGreaterThanOrEqualTo(floor);
    }
  }
}
