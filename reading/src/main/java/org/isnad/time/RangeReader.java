package org.isnad.time;

import java.time.LocalDate;
import java.util.List;
import org.isnad.number.Numeral;
import org.isnad.text.RuleId;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads two times that are said together and lend each other what one of them lacks: «من 3 إلى 5
 * مايو»، «بين مارس ودجنبر 2023»، «من التاسعة صباحا إلى الثالثة عصرا»، «من الاثنين إلى الخميس».
 */
final class RangeReader {
  private static final RuleId DAYS = RuleId.of("time.day.range");
  private static final RuleId MONTHS = RuleId.of("time.month.range");
  private static final RuleId WEEKDAYS = RuleId.of("time.day.weekdays");
  private static final RuleId CLOCKS = RuleId.of("time.clock.range");

  private final Clues clues;
  private final Tokens tokens;
  private final PointReader points;
  private final PointResolver resolver;
  private final TenseFinder tenses;
  private final ClockReader clock;
  private final boolean spoken;

  RangeReader(
      Clues clues,
      PointReader points,
      PointResolver resolver,
      TenseFinder tenses,
      ClockReader clock,
      boolean spoken) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.points = points;
    this.resolver = resolver;
    this.tenses = tenses;
    this.clock = clock;
    this.spoken = spoken;
  }

  /**
   * The two times of which the first begins at a token; none if there are not two.
   *
   * @param first the day or time that begins there; null if none does
   */
  List<Found> read(int i, @Nullable Draft first) {
    if (first != null && first.otherDay != null) {
      return days(i, first);
    }
    boolean between = i > clues.start(i) && clues.role(i - 1, Role.BETWEEN) > 0;
    if (first == null || first.hasClock()) {
      return hours(i, first, between);
    }
    if (first.part != null && first.month == 0) {
      return List.of();
    }
    int at = joint(first.to, clues.limit(i), true);
    Draft second = at < 0 ? null : points.read(at);
    if (second == null || second.hasClock() || second.otherDay != null) {
      return List.of();
    }
    boolean joined = clues.role(first.to, Role.TO) < 0 && !tokens.get(first.to).isMark("-");
    if (joined && first.month == 0 && !between && !isOfBoth(second)) {
      return List.of();
    }
    if (first.month > 0 && second.month > 0 && first.hijri == second.hijri) {
      return months(first, second);
    }
    boolean weekdays = first.weekday != null && second.weekday != null;
    return weekdays && first.month + second.month == 0 ? weekdays(first, second) : List.of();
  }

  /** The index after what joins two times: «إلى», a dash, also و if allowed; -1 if nothing does. */
  int joint(int i, int limit, boolean and) {
    if (i >= limit) {
      return -1;
    }
    Token token = tokens.get(i);
    int at = clues.role(i, Role.TO);
    if (at < 0 && (token.isMark("-") || token.isMark("–") || and && token.key().equals("و"))) {
      at = i + 1;
    }
    if (at < 0 && spoken && (token.key().equals("لل") || token.key().equals("ل"))) {
      at = i + 1;
    }
    if (at < 0 && token.isWord() && (and && token.form().has('و') || spoken && isTo(token))) {
      at = i;
    }
    return at < limit ? at : -1;
  }

  /** «للخمسة». */
  private static boolean isTo(Token token) {
    return token.key().startsWith("لل");
  }

  /** «من 3 إلى 5 مايو»: the month is told once. */
  private List<Found> days(int i, Draft draft) {
    Tense tense = tenses.of(draft);
    When last = resolver.resolve(draft, tense);
    Draft one = draft.copy();
    one.day = draft.otherDay;
    When first = resolver.resolve(one, tense);
    if (first == null || last == null) {
      return List.of();
    }
    int second = draft.secondFrom;
    Numeral numeral = clues.numeral(second);
    int start = numeral == null ? tokens.get(second).span().start() : numeral.span().start();
    return List.of(
        new Found(i, draft.otherTo, draft.start, first, DAYS),
        new Found(second, draft.to, start, last, DAYS));
  }

  /** «بين مارس ودجنبر 2023»، «من 28 ديسمبر إلى 3 يناير 2024»، «من مايو 2023 إلى يوليو». */
  private List<Found> months(Draft first, Draft second) {
    boolean told = isTold(first);
    if (told == isTold(second) || told && clues.role(first.to, Role.TO) < 0) {
      return List.of();
    }
    // «من سبتمبر إلى يونيو 2024» begins the year before; «أفريل ومارس 2017» are of one year.
    boolean wraps =
        order(first) > order(second)
            && (clues.role(first.to, Role.TO) > 0 || second.month + 12 - first.month <= 6);
    Draft lent = (told ? second : first).copy();
    Draft from = told ? first : second;
    lent.year = from.year == null ? null : from.year + (wraps ? told ? 1 : -1 : 0);
    lent.mixedYear = from.mixedYear;
    lent.shift = from.shift;
    lent.yearShift = from.yearShift;
    if (wraps && lent.year == null && lent.shift == null) {
      return List.of();
    }
    return two(told ? first : lent, told ? lent : second, tenses.of(second), MONTHS);
  }

  /** «المقبلين» of «السبت والأحد المقبلين». */
  private boolean isOfBoth(Draft draft) {
    return draft.shift != null && tokens.get(draft.to - 1).key().endsWith("ين");
  }

  private static boolean isTold(Draft draft) {
    return draft.year != null || draft.shift != null || draft.yearShift != null;
  }

  private static int order(Draft draft) {
    return draft.month * 100 + (draft.day == null ? 0 : draft.day);
  }

  /** «من الاثنين إلى الخميس»: the second is the first one after the first. */
  private List<Found> weekdays(Draft first, Draft second) {
    Draft one = first.copy();
    if (one.shift == null && second.shift != null) {
      one.shift = second.shift;
    }
    Tense tense = tenses.around(first.from, second.to);
    When from = resolver.resolve(one, tense);
    When to = resolver.resolve(second, tense);
    if (from == null || to == null || from.from() == null || to.from() == null) {
      return List.of();
    }
    LocalDate begin = LocalDate.parse(from.from());
    LocalDate end = LocalDate.parse(to.from());
    if (end.isBefore(begin)) {
      boolean ahead = tense == Tense.FUTURE || spoken || second.shift == Shift.NEXT;
      begin = ahead ? begin : begin.minusWeeks(1);
      end = ahead ? end.plusWeeks(1) : end;
    }
    return List.of(
        new Found(first.from, first.to, first.start, Almanac.day(begin), WEEKDAYS),
        new Found(second.from, second.to, second.start, Almanac.day(end), WEEKDAYS));
  }

  /** «من التاسعة صباحا إلى الثالثة عصرا»، «بين الخامسة والسابعة مساء». */
  private List<Found> hours(int i, @Nullable Draft read, boolean between) {
    int limit = clues.limit(i);
    boolean led =
        between
            || spoken
            || i > clues.start(i)
                && (tokens.get(i - 1).is("من") || clues.role(i - 1, Role.CLOCK_NAME) > 0);
    // Between two hours و joins them and adds no minutes to the first.
    Draft first = read == null || between && joint(read.to, limit, true) < 0 ? hour(i, led) : read;
    int at = first == null ? -1 : joint(first.to, limit, between);
    if (first == null || at < 0) {
      return List.of();
    }
    Draft told = points.read(at);
    Draft second = told != null && told.hasClock() ? told : onDay(clock.hour(at));
    boolean sure = read != null || told != null && told.hasClock();
    if (second == null || second.hour == null || first.hour == null) {
      return List.of();
    }
    if (!sure && !(spoken && first.hour <= 12 && second.hour <= 12)) {
      return List.of();
    }
    Draft one = first.copy();
    Draft two = second.copy();
    lend(one, two);
    one.exact = true;
    two.exact = true;
    Tense tense = tenses.of(one);
    return two(one, two, tense == Tense.OPEN ? tenses.of(two) : tense, CLOCKS);
  }

  /** «الخامسة غدا» behind «من الثالثة إلى». */
  private @Nullable Draft onDay(@Nullable Draft hour) {
    Draft day = hour == null || hour.to >= clues.limit(hour.from) ? null : points.read(hour.to);
    if (hour != null && day != null && day.hasDay() && !day.hasClock() && day.part == null) {
      hour.takeDay(day);
      hour.to = day.to;
    }
    return hour;
  }

  private @Nullable Draft hour(int i, boolean led) {
    return led ? clock.hour(i) : null;
  }

  /** Gives each the part of the day, the clock and the day that only the other tells. */
  private void lend(Draft one, Draft two) {
    int first = one.hour == null ? 0 : one.hour * 60 + one.minute;
    int second = two.hour == null ? 0 : two.hour * 60 + two.minute;
    if (one.part == null && two.part != null && (first <= second || first >= 720)) {
      one.part = two.part;
    } else if (two.part == null && one.part != null) {
      two.part = second >= first ? one.part : DayPart.AFTER_NOON;
    }
    if (one.zone == null) {
      one.zone = two.zone;
    } else if (two.zone == null) {
      two.zone = one.zone;
    }
    if (!two.hasDay()) {
      two.takeDay(one);
    } else if (!one.hasDay() && first < second && !(spoken && (two.today || two.deictic != null))) {
      one.takeDay(two);
    }
  }

  private List<Found> two(Draft first, Draft second, Tense tense, RuleId rule) {
    When from = resolver.resolve(first, tense);
    When to = resolver.resolve(second, tense);
    return from == null || to == null
        ? List.of()
        : List.of(
            new Found(first.from, first.to, first.start, from, rule),
            new Found(second.from, second.to, second.start, to, rule));
  }
}
