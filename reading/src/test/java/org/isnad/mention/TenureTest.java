package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.text.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices held in their time: what is sure, and whom a title on a day may mean. */
class TenureTest {
  private static final Reader READER = Reader.arabic();
  private static final String PAGE =
      """
      القاهرة تستضيف مؤتمراً عربياً
      استقبل سامح شكري في القاهرة وفداً من رجال الأعمال. وقال وزير الخارجية %s إن المؤتمر سيعقد الشهر المقبل.
      """;

  @ParameterizedTest
  @CsvSource({
    // A year alone leaves open when in it.
    "2014,2018,2014-07-01,false",
    "2014,2018,2015-01-01,true",
    "2014,2018,2017-12-31,true",
    "2014,2018,2018-01-01,false",
    "2014-06-17,2024-07-03,2014-06-17,true",
    "2014-06-17,2024-07-03,2024-07-03,false",
    // Still held at its end, and what came later is not known.
    "2024-07,2025-06+,2025-06-30,true",
    "2024-07,2025-06+,2025-07-01,false",
    "2024-07,'',2025-01-01,false"
  })
  void heldBeyondDoubt(String from, String to, LocalDate day, boolean held) {
    assertThat(Tenure.parse("وزير", "eg", from, to).orElseThrow().isHeld(day)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({"2014-13,2018", "2018,2014", "x,2014", "2014,20145", "2014-02-30,2018"})
  void whatIsNoTimeIsRefused(String from, String to) {
    assertThat(Tenure.parse("وزير", "eg", from, to)).isEmpty();
  }

  @Test
  void aTitleMeansTheOneNamedWhoHeldIt() {
    assertThat(holder("المصري", "2019-05-02")).isEqualTo("سامح شكري");
  }

  @ParameterizedTest
  @CsvSource({
    "المصري,2013-01-10",
    "المصري,2024-09-01",
    "التونسي,2019-05-02",
    "الأوروبي,2019-05-02"
  })
  void aTitleOfAnotherDayOrLandMeansNobodyNamed(String nation, String day) {
    assertThat(holder(nation, day)).isEmpty();
  }

  /** The name of the one whom the title means; empty if nobody. */
  private static String holder(String nation, String day) {
    Page page =
        Page.ofText("page.txt", PAGE.formatted(nation))
            .given(new Page.Given(null, Moment.parse(day).orElseThrow(), null, null));
    Outcome outcome = READER.read(page);
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    Mentions found = ((Outcome.Read) outcome).reading().mentions();
    Mention title =
        found.list().stream().filter(m -> m.kind() == Mention.Kind.ROLE).findFirst().orElseThrow();
    return found.entities().stream()
        .filter(e -> e.id().equals(title.entity()))
        .map(Entity::name)
        .findFirst()
        .orElse("");
  }
}
