package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.language.Folding;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private final Standings standings = Standings.load(Folding.load());

  @Test
  void whatIsNotSaidOtherwiseIsHeld() {
    assertThat(standings.of("وزيرة الخارجية").standing()).isEqualTo(Office.Standing.HELD);
  }

  @Test
  void adjectivesTellOfOfficesNotHeld() {
    assertThat(standings.of("رئيس الوزراء السابق").standing()).isEqualTo(Office.Standing.FORMER);
    assertThat(standings.of("رئيسة الحكومة الأسبق").standing()).isEqualTo(Office.Standing.FORMER);
    assertThat(standings.of("المدير العام بالنيابة").standing()).isEqualTo(Office.Standing.ACTING);
    assertThat(standings.of("رئيس الحكومة المكلف").standing()).isEqualTo(Office.Standing.DESIGNATE);
  }
}
