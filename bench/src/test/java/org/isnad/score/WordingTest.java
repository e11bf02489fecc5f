package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void foldsSpellingVariantsAndMarks() {
    assertThat(Wording.fold("أُعلِنَ، في «القاهـرة»: ٢٥٪")).isEqualTo("اعلن في القاهره 25");
  }

  @Test
  void countsSharedWordsAsOftenAsTheyStand() {
    assertThat(Wording.overlap("قال قال نعم", "قال لا")).isCloseTo(0.4, within(1e-9));
    assertThat(Wording.overlap("قال", "")).isZero();
  }

  @Test
  void aShortFormIsTheSameName() {
    assertThat(Wording.sameName("رنا الحلبوني", "الحلبوني")).isTrue();
    assertThat(Wording.sameName("الحلبوني", "حلبوني")).isTrue();
    assertThat(Wording.sameName("رنا الحلبوني", "رنا منصور")).isFalse();
    assertThat(Wording.sameName("", "رنا")).isFalse();
  }
}
