package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.language.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in Latin letters: spelled as the lists do, else letter by letter. */
class TransliterationTest {
  private static final Transliteration MADE = Lexicon.load(Folding.load()).transliteration();

  @ParameterizedTest
  @CsvSource({
    "سعاد الخطيب,Souad El-Khatib",
    "محمد,Muhammad",
    "الشنتوف,al-Shantuf",
    "عبد العاطي الزرغوني,Abd al-Ati al-Zarghuni",
    "بدرالدين,Badr al-Din",
    "ولد الصفوة,Ould al-Safwa",
    "«كزبر»,Kazabar"
  })
  void persons(String name, String expected) {
    assertThat(MADE.of(name, true)).isEqualToIgnoringCase(expected);
  }

  @Test
  void whatIsNoPersonIsNotSpelledAsOne() {
    assertThat(MADE.of("الصفوة", false)).isEqualTo("Al-Safwa");
    assertThat(MADE.of("مؤسسة الريم 24", false)).isEqualTo("Mussa al-Rim 24");
  }

  @Test
  void nothingToWriteIsNothing() {
    assertThat(MADE.of("«»", true)).isEmpty();
    assertThat(MADE.of("ا".repeat(10_000), true)).isEmpty();
  }
}
