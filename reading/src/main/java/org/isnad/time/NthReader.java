package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.number.Numeral;
import org.isnad.text.RuleId;
import org.isnad.time.Sense.Count;
import org.isnad.time.Sense.Measure;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one of the days or weeks of a month by its place: «الأحد الأخير من أكتوبر»، «أول جمعة من
 * رمضان»، «الأسبوع الثاني من الشهر المقبل».
 */
final class NthReader {
  private static final RuleId NTH = RuleId.of("time.day.nth-of-month");
  private static final int LAST = -1;

  private final Clues clues;
  private final Tokens tokens;
  private final PointReader points;
  private final PointResolver resolver;
  private final PeriodReader periods;
  private final TenseFinder tenses;

  NthReader(
      Clues clues,
      PointReader points,
      PointResolver resolver,
      PeriodReader periods,
      TenseFinder tenses) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.points = points;
    this.resolver = resolver;
    this.periods = periods;
    this.tenses = tenses;
  }

  /** What is counted in the month: a weekday, or days or weeks if it is null. */
  private record Item(@Nullable DayOfWeek day, boolean week, int to) {}

  /** The day or week that begins at a token; null if none does. */
  @Nullable Found read(int i) {
    int limit = clues.limit(i);
    Item item = item(i, limit);
    int place = 0;
    int at = i;
    if (item == null) {
      Numeral numeral = clues.numeral(i);
      boolean last = tokens.get(i).is("اخر");
      if (!last && (numeral == null || numeral.kind() != Numeral.Kind.ORDINAL)) {
        return null;
      }
      place = last || numeral == null ? LAST : PointReader.whole(numeral, 1, 31);
      item = item(last || numeral == null ? i + 1 : numeral.to(), limit);
      at = item == null ? i : item.to();
    } else {
      Numeral numeral = item.to() < limit ? clues.numeral(item.to()) : null;
      Clue<Sense.Shifted> shifted =
          item.to() < limit ? clues.at(item.to(), Sense.Shifted.class) : null;
      if (numeral != null && numeral.kind() == Numeral.Kind.ORDINAL && clues.isPlain(numeral)) {
        place = PointReader.whole(numeral, 1, 31);
        at = numeral.to();
      } else if (shifted != null && shifted.sense().shift() == Shift.LAST) {
        place = LAST;
        at = shifted.to();
      }
    }
    if (item == null || place == 0 || at >= limit) {
      return null;
    }
    return inMonth(i, at, item, place);
  }

  /** «يوم», «أسبوع», «جمعة», «يوم جمعة», with or without the article. */
  private @Nullable Item item(int i, int limit) {
    if (i >= limit) {
      return null;
    }
    Clue<Measure> unit = clues.at(i, Measure.class);
    boolean one = unit != null && unit.sense().count() == Count.ONE;
    if (one && unit != null && unit.sense().unit() == Unit.WEEK) {
      return new Item(null, true, unit.to());
    }
    boolean day = one && unit != null && unit.sense().unit() == Unit.DAY;
    int at = day && unit != null ? unit.to() : i;
    Clue<Sense.Weekday> weekday = at < limit ? clues.at(at, Sense.Weekday.class) : null;
    if (weekday != null) {
      return new Item(weekday.sense().day(), false, weekday.to());
    }
    return day ? new Item(null, false, at) : null;
  }

  private @Nullable Found inMonth(int i, int at, Item item, int place) {
    int of = clues.plainRole(at, Role.OF);
    Clue<? extends Sense> first = clues.all(at).isEmpty() ? null : clues.all(at).getFirst();
    boolean governed = first != null && first.form().has('ب');
    if (of < 0 && !governed || of >= clues.limit(i)) {
      return null;
    }
    Found year = item.week() ? periods.read(of > 0 ? of : at, true, false) : null;
    if (year != null && year.when().value().length() == 4 && year.when().from() != null) {
      return weekOfYear(i, year, place);
    }
    Draft draft = points.read(of > 0 ? of : at);
    if (draft == null || draft.day != null || draft.hasClock() || draft.part != null) {
      return monthFromNow(i, of > 0 ? of : at, item, place);
    }
    When month = resolver.resolve(draft, tenses.around(i, draft.to));
    return month == null ? null : found(i, draft.to, month, item, place);
  }

  /** «الأسبوع الثالث من العام الجاري», by ISO 8601. */
  private @Nullable Found weekOfYear(int i, Found year, int place) {
    LocalDate first = LocalDate.of(Integer.parseInt(year.when().value()), 1, 4);
    LocalDate last = LocalDate.of(first.getYear(), 12, 28);
    LocalDate day = place == LAST ? last : first.plusWeeks(place - 1L);
    return day.isAfter(last) ? null : found(i, year.to(), Almanac.week(day), false);
  }

  /** «الشهر المقبل», «هذا الشهر». */
  private @Nullable Found monthFromNow(int i, int at, Item item, int place) {
    int now = clues.plainRole(at, Role.THIS);
    Clue<Measure> unit = clues.at(now > 0 ? now : at, Measure.class);
    if (unit == null || unit.sense().unit() != Unit.MONTH || !unit.sense().definite()) {
      return null;
    }
    Clue<Sense.Shifted> shifted = now > 0 ? null : clues.at(unit.to(), Sense.Shifted.class);
    Numeral number = clues.numeral(unit.to());
    Draft draft = new Draft(i, 0);
    if (number != null && number.kind() == Numeral.Kind.ORDINAL) {
      draft.month = Math.max(0, PointReader.whole(number, 1, 12));
      int year = new DateReader(clues, true).year(draft, number.to());
      When month = draft.month == 0 ? null : resolver.resolve(draft, Tense.OPEN);
      return month == null ? null : found(i, Math.max(year, number.to()), month, item, place);
    }
    if (shifted == null && now < 0) {
      return null;
    }
    draft.monthShift = shifted == null ? Shift.THIS : shifted.sense().shift();
    When month = resolver.resolve(draft, Tense.OPEN);
    int to = shifted == null ? unit.to() : shifted.to();
    return month == null ? null : found(i, to, month, item, place);
  }

  private @Nullable Found found(int i, int to, When month, Item item, int place) {
    if (month.from() == null || month.to() == null) {
      return null;
    }
    LocalDate from = LocalDate.parse(month.from());
    LocalDate until = LocalDate.parse(month.to());
    DayOfWeek day = item.week() ? DayOfWeek.MONDAY : item.day();
    LocalDate at;
    if (day == null) {
      at = place == LAST ? until : from.plusDays(place - 1L);
    } else if (place == LAST) {
      LocalDate last = until.with(TemporalAdjusters.previousOrSame(day));
      boolean whole = !item.week() || !last.plusDays(6).isAfter(until);
      at = whole ? last : last.minusWeeks(1);
    } else {
      at = from.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(place - 1L);
    }
    if (at.isBefore(from) || at.isAfter(until)) {
      return null;
    }
    return found(i, to, item.week() ? Almanac.week(at) : Almanac.day(at), month.hijri());
  }

  private Found found(int i, int to, When when, boolean hijri) {
    Clue<? extends Sense> clue = clues.all(i).isEmpty() ? null : clues.all(i).getFirst();
    Numeral numeral = clues.numeral(i);
    int start =
        numeral != null
            ? numeral.span().start()
            : clue == null
                ? tokens.get(i).span().start()
                : tokens.get(i).spanOf(clue.form()).start();
    return new Found(i, to, start, hijri ? when.asHijri() : when, NTH);
  }
}
