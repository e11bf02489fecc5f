package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.number.NumeralFinder;
import org.isnad.text.Moment;
import org.isnad.text.Span;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;
import org.junit.jupiter.api.Test;

/** What holds of numbers and times for any text. */
class TimePropertyTest {
  private static final Folding FOLDING = Folding.load();
  private static final Tokenizer TOKENIZER = Tokenizer.load(FOLDING);
  private static final NumeralFinder NUMBERS = NumeralFinder.load(FOLDING);
  private static final TimeFinder TIMES = TimeFinder.load(FOLDING);
  private static final Optional<Moment> ANCHOR = Optional.of(Moment.of(LocalDate.of(2024, 2, 29)));

  private static final List<String> WORDS =
      List.of(
          "يوم",
          "الأحد",
          "من",
          "إلى",
          "و",
          "مساء",
          "24",
          "31",
          "فبراير",
          "شباط",
          "/",
          "-",
          "2022",
          "1446",
          "هـ",
          "رمضان",
          "الماضي",
          "المقبل",
          "قبل",
          "ثلاثة",
          "أيام",
          "الساعة",
          "9",
          ":",
          "30",
          "بتوقيت",
          "غرينتش",
          "ألف",
          "وخمسمائة",
          "مليون",
          "ونصف",
          "المليون",
          "كل",
          "عام",
          "العام",
          "الربع",
          "الأول",
          "أمس",
          "اليوم",
          "بعد",
          "غد",
          "(",
          ")",
          "،",
          ".",
          "\n",
          "99999999999",
          "3.5",
          "1,200",
          "نهاية",
          "آخر",
          "القرن",
          "العشرين",
          "صيف",
          "ليلة",
          "٢٩",
          "الآلاف",
          "إلا");

  @Property(tries = 400)
  void spansLieInTheTextAndDoNotOverlap(@ForAll("texts") String text) {
    Tokens tokens = TOKENIZER.tokenize(text);
    List<Numeral> numerals = NUMBERS.find(tokens);
    check(text, numerals.stream().map(Numeral::span).toList());
    List<Timex> times = TIMES.find(tokens, numerals, ANCHOR);
    check(text, times.stream().map(Timex::span).toList());
    assertThat(TIMES.find(tokens, numerals, ANCHOR)).isEqualTo(times);
    assertThat(TIMES.find(tokens, numerals, Optional.empty())).isNotNull();
  }

  private static void check(String text, List<Span> spans) {
    int last = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(span.isEmpty()).isFalse();
      last = span.end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join(" ", words));
  }

  /** One sentence without end is read about as fast as many short ones. */
  @Test
  void longTextsAreReadWhole() {
    for (String word :
        List.of("مليون و ", "الأحد ", "24 فبراير ", "من 3 إلى ", "قبل ", "9:30 ", "( ")) {
      String text = word.repeat(20_000);
      Tokens tokens = TOKENIZER.tokenize(text);
      List<Numeral> numerals = NUMBERS.find(tokens);
      assertThat(TIMES.find(tokens, numerals, ANCHOR).size()).isLessThanOrEqualTo(tokens.size());
    }
  }
}
