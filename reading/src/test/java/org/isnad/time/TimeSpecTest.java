package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.number.Numeral;
import org.isnad.number.NumeralFinder;
import org.isnad.text.Moment;
import org.isnad.text.Span;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;
import org.junit.jupiter.api.Test;

/** The phrases of {@code specs/ar/time.tsv}, and what times are without an anchor. */
class TimeSpecTest {
  private static final Moment WEDNESDAY = Moment.of(LocalDate.of(2024, 12, 18));

  private static final Moment MORNING =
      new Moment(LocalDate.of(2024, 12, 18), LocalTime.of(10, 30), null);

  private final Folding folding = Folding.load();
  private final Tokenizer tokenizer = Tokenizer.load(folding);
  private final NumeralFinder numbers = NumeralFinder.load(folding);
  private final TimeFinder news = TimeFinder.load(folding);

  @Test
  void phrases() throws IOException {
    check("time.tsv", phrase -> values(news, phrase, Optional.of(WEDNESDAY)));
  }

  @Test
  void phrasesOverAnOpenCalendar() throws IOException {
    TimeFinder calendar = TimeFinder.load(folding, Convention.CALENDAR);
    check("time-calendar.tsv", phrase -> values(calendar, phrase, Optional.of(MORNING)));
  }

  @Test
  void intervals() throws IOException {
    check("time-intervals.tsv", phrase -> told(news, phrase, MORNING, TimeSpecTest::interval));
  }

  private static String interval(Timex time) {
    return time.from() == null ? "-" : time.from() + ".." + time.to();
  }

  private static void check(String spec, UnaryOperator<String> reading) throws IOException {
    Path file = Path.of(System.getProperty("isnad.root", "..")).resolve("specs/ar/" + spec);
    List<String> faults = new ArrayList<>();
    for (Table.Row row : Table.parse(spec, Files.readString(file))) {
      String found = reading.apply(row.need("phrase"));
      if (!row.need("expected").equals(found)) {
        faults.add(row.id() + ": " + row.need("expected") + " <> " + found);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void twoCalendarsThatDisagreeAreNoted() {
    String phrase = "5 مارس 2025م الموافق 1 رمضان 1446هـ";
    assertThat(told(news, phrase, WEDNESDAY, time -> String.valueOf(time.note())))
        .isEqualTo(
            "Note[key=time.calendars-disagree, arguments=[2025-03-01, 2025-03-05]] ; "
                + "Note[key=time.calendars-disagree, arguments=[2025-03-01, 2025-03-05]]");
    String sighted = "2 رمضان 1446هـ الموافق 1 مارس 2025";
    assertThat(told(news, sighted, WEDNESDAY, time -> time.note() + " " + time.calendar()))
        .isEqualTo("null hijri ; null null");
  }

  @Test
  void quotedWordsCountFromTheDayTheyWereSaid() {
    String text = "قال أمس إن «العمل بدأ أمس وينتهي غدا»، وسيعود غدا";
    Tokens tokens = tokenizer.tokenize(text);
    List<Numeral> numerals = numbers.find(tokens);
    List<Timex> times = news.find(tokens, numerals, Optional.of(WEDNESDAY));
    Span quoted = new Span(text.indexOf('«'), text.indexOf('»'));
    Said said = new Said(quoted, Moment.of(LocalDate.of(2024, 12, 17)));
    assertThat(news.retell(tokens, numerals, times, List.of(said)))
        .extracting(Timex::value)
        .containsExactly("2024-12-17", "2024-12-16", "2024-12-18", "2024-12-19");
    assertThat(news.retell(tokens, numerals, times, List.of())).isEqualTo(times);
  }

  @Test
  void aHeadlineWithoutAVerbIsDatedByTheText() {
    String text = "فتح الطريق الساحلي الخميس. تفتح البلدية الطريق صباح الخميس المقبل.";
    assertThat(values(news, text, Optional.of(WEDNESDAY))).isEqualTo("2024-12-19 ; 2024-12-19TMO");
    String other = "فتح الطريق الساحلي الخميس. تفتح البلدية الطريق صباح الجمعة المقبل.";
    assertThat(values(news, other, Optional.of(WEDNESDAY))).isEqualTo("2024-12-12 ; 2024-12-20TMO");
  }

  @Test
  void withoutAnchorRelativeTimesStayOpen() {
    assertThat(values(news, "أمس", Optional.empty())).isEqualTo("XXXX-XX-XX");
    assertThat(values(news, "الثلاثاء", Optional.empty())).isEqualTo("XXXX-WXX-2");
    assertThat(values(news, "الأسبوع الماضي", Optional.empty())).isEqualTo("XXXX-WXX");
    assertThat(values(news, "في 3 مايو", Optional.empty())).isEqualTo("XXXX-05-03");
    assertThat(values(news, "العام الماضي", Optional.empty())).isEqualTo("XXXX");
    assertThat(values(news, "24 فبراير 2022", Optional.empty())).isEqualTo("2022-02-24");
    assertThat(values(news, "خلال أيام", Optional.empty())).isEqualTo("PXD");
  }

  @Test
  void anAssistantLooksAhead() {
    TimeFinder assistant = TimeFinder.load(folding, Convention.ASSISTANT);
    assertThat(values(assistant, "الثلاثاء", Optional.of(WEDNESDAY))).isEqualTo("2024-12-24");
    assertThat(values(assistant, "1 مارس", Optional.of(WEDNESDAY))).isEqualTo("2025-03-01");
    assertThat(values(assistant, "بعد ثلاثة أيام", Optional.of(WEDNESDAY))).isEqualTo("2024-12-21");
  }

  private String values(TimeFinder finder, String phrase, Optional<Moment> anchor) {
    Tokens tokens = tokenizer.tokenize(phrase);
    return joined(finder.find(tokens, numbers.find(tokens), anchor), Timex::value);
  }

  private String told(
      TimeFinder finder, String phrase, Moment anchor, Function<Timex, String> how) {
    Tokens tokens = tokenizer.tokenize(phrase);
    return joined(finder.find(tokens, numbers.find(tokens), Optional.of(anchor)), how);
  }

  private static String joined(List<Timex> times, Function<Timex, String> how) {
    return times.isEmpty() ? "-" : times.stream().map(how).collect(Collectors.joining(" ; "));
  }
}
