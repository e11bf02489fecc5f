package org.isnad.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRules;
import java.util.List;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;

/** Lays a day or time on the calendar by the day on which the text was written. */
final class PointResolver {
  /** News seldom names a day and month without a year that lie further back. */
  private static final int FAR_PAST = 300;

  /** Nor, unless it says so, further ahead than this. */
  private static final int NEAR_FUTURE = 60;

  private static final int MONTHS = 12;

  private final @Nullable LocalDate anchor;
  private final @Nullable Moment moment;
  private final Convention convention;

  PointResolver(@Nullable Moment moment, Convention convention) {
    this.moment = moment;
    this.anchor = moment == null ? null : moment.date();
    this.convention = convention;
  }

  /** The time of a draft; null if no such day exists. */
  @Nullable When resolve(Draft draft, Tense tense) {
    When day = date(draft, tense);
    if (day == null) {
      return null;
    }
    boolean whole = day.from() != null && day.from().equals(day.to());
    if (draft.hour != null) {
      return clock(draft, day, whole);
    }
    if (draft.part == null) {
      return day;
    }
    if (convention.isSpoken() && draft.today && draft.part.isMidnight() && whole) {
      String at = day.from() + "T00:00";
      return new When(Timex.Type.TIME, at, at, at, false);
    }
    if (day.from() != null && !whole) {
      return null;
    }
    return part(day, draft.part);
  }

  /** A part of a day: its value names it, its interval is told by the table of parts. */
  static When part(When day, DayPart part) {
    String value = day.value() + part.code();
    if (day.from() == null) {
      return new When(Timex.Type.TIME, value, null, null, day.hijri());
    }
    LocalDate date = LocalDate.parse(day.from());
    LocalDate last = part.endsNextDay() ? date.plusDays(1) : date;
    return new When(
        Timex.Type.TIME,
        value,
        date.atTime(part.from()) + "",
        last.atTime(part.to()) + "",
        day.hijri());
  }

  /** Midnight as the end of a day, which is the beginning of the next. */
  When midnight(Tense tense) {
    if (anchor == null || tense == Tense.OPEN) {
      return When.open(Timex.Type.TIME, "XXXX-XX-XXT24:00");
    }
    LocalDate day = tense == Tense.PAST ? anchor.minusDays(1) : anchor;
    String at = day.plusDays(1).atStartOfDay().toString();
    return new When(Timex.Type.TIME, day + "T24:00", at, at, false);
  }

  /** The hours after midnight, with which a day begins. */
  When afterMidnight(Tense tense, DayPart part) {
    if (anchor == null || tense == Tense.OPEN) {
      return When.open(Timex.Type.TIME, "XXXX-XX-XX" + part.code());
    }
    LocalDate day = tense == Tense.PAST ? anchor : anchor.plusDays(1);
    String from = day.atStartOfDay().toString();
    String to = day.atTime(part.to()).toString();
    return new When(Timex.Type.TIME, day + part.code(), from, to, false);
  }

  private @Nullable When clock(Draft draft, When day, boolean whole) {
    if (day.from() != null && !whole || draft.hour == null) {
      return null;
    }
    int hour = hour(draft.hour, draft.part);
    LocalTime time =
        hour == 24 ? LocalTime.MIDNIGHT : LocalTime.of(hour, draft.minute, draft.second);
    if (convention.looksAhead()
        && draft.part == null
        && draft.zone == null
        && moment != null
        && !draft.exact
        && !draft.hasDay()) {
      time = next(time, draft);
    }
    String clock = draft.seconds ? "%s".formatted(seconds(time)) : time.toString();
    String from = whole ? day.from() : null;
    ZoneOffset offset = offset(draft, from == null ? null : LocalDate.parse(from).atTime(time));
    String value = day.value() + "T" + clock;
    String at = from == null ? null : from + "T" + clock + (offset == null ? "" : offset.getId());
    return new When(Timex.Type.TIME, value, at, at, day.hijri());
  }

  /** How far the named clock is from UTC, summer time included; null if that is not certain. */
  private static @Nullable ZoneOffset offset(Draft draft, @Nullable LocalDateTime at) {
    if (draft.offset != null || draft.zone == null || draft.zone.isEmpty()) {
      return draft.offset;
    }
    ZoneRules rules = ZoneId.of(draft.zone).getRules();
    if (at == null) {
      return rules.isFixedOffset() ? rules.getOffset(Instant.EPOCH) : null;
    }
    List<ZoneOffset> offsets = rules.getValidOffsets(at);
    return offsets.size() == 1 ? offsets.getFirst() : null;
  }

  private static String seconds(LocalTime time) {
    return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
  }

  /** The next time that a clock of twelve hours shows this. */
  private LocalTime next(LocalTime time, Draft draft) {
    LocalTime now = moment == null || moment.time() == null ? null : moment.time();
    boolean twelve = now != null && time.getHour() < 12 && draft.hour != null && draft.hour <= 12;
    return twelve && now != null && !time.isAfter(now) && time.plusHours(12).isAfter(now)
        ? time.plusHours(12)
        : time;
  }

  /** The hour of 24 for one told with a part of the day. */
  private static int hour(int hour, @Nullable DayPart part) {
    if (part == null || hour > 12) {
      return hour == 24 ? 24 : hour;
    }
    return switch (part.code()) {
      case "TMO" -> hour == 12 ? 0 : hour;
      case "TNI" -> hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour;
      case "TAF" -> hour == 12 || hour >= 10 ? hour : hour + 12;
      default -> hour == 12 ? hour : hour + 12;
    };
  }

  private @Nullable When date(Draft draft, Tense tense) {
    if (draft.month > 0) {
      return draft.hijri ? hijri(draft, tense) : gregorian(draft, tense);
    }
    if (draft.monthShift != null) {
      return inMonth(draft, draft.monthShift);
    }
    if (anchor == null) {
      String value = draft.weekday == null ? "XXXX-XX-XX" : "XXXX-WXX-" + draft.weekday.getValue();
      return When.open(Timex.Type.DATE, value);
    }
    if (draft.deictic != null) {
      LocalDate day = anchor.plusDays(draft.deictic);
      if (draft.weekday != null && day.getDayOfWeek() != draft.weekday) {
        day =
            draft.deictic > 0
                ? day.with(TemporalAdjusters.nextOrSame(draft.weekday))
                : day.with(TemporalAdjusters.previousOrSame(draft.weekday));
      }
      return Almanac.day(day);
    }
    if (draft.weekday != null && draft.ofMonth > 0) {
      LocalDate day = nearest(draft.weekday, draft.ofMonth, anchor);
      return day == null ? null : Almanac.day(day);
    }
    if (draft.weekday != null) {
      return Almanac.day(weekday(draft.weekday, draft, tense, anchor));
    }
    return Almanac.day(anchor);
  }

  private LocalDate weekday(DayOfWeek day, Draft draft, Tense tense, LocalDate anchor) {
    if (draft.awayUnit != null) {
      LocalDate there = Almanac.plus(anchor, draft.awayUnit, draft.away);
      return draft.awayUnit == Unit.WEEK
          ? inWeek(there, day)
          : there.with(TemporalAdjusters.nextOrSame(day));
    }
    if (draft.weekShift != null) {
      int steps = draft.weekShift.steps() * (draft.further ? 2 : 1);
      return inWeek(anchor.plusWeeks(steps), day);
    }
    if (draft.shift != null) {
      int more = draft.further ? 1 : 0;
      return switch (draft.shift) {
        case PAST, BEFORE -> anchor.with(TemporalAdjusters.previous(day)).minusWeeks(more);
        case NEXT, AFTER -> anchor.with(TemporalAdjusters.next(day)).plusWeeks(more);
        case THIS, LAST, FIRST ->
            tense == Tense.PAST && !convention.isSpoken()
                ? anchor.with(TemporalAdjusters.previousOrSame(day))
                : anchor.with(TemporalAdjusters.nextOrSame(day));
      };
    }
    return switch (convention) {
      case ASSISTANT -> anchor.with(TemporalAdjusters.next(day));
      case CALENDAR -> anchor.with(TemporalAdjusters.nextOrSame(day));
      // A wire that writes «يعقد المجلس الأربعاء» on a Wednesday means the day itself.
      case NEWS ->
          tense == Tense.FUTURE
              ? anchor.with(TemporalAdjusters.nextOrSame(day))
              : anchor.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  /** The nearest weekday that has this number in its month; null if none is within a year. */
  private static @Nullable LocalDate nearest(DayOfWeek weekday, int number, LocalDate anchor) {
    for (int n = 0; n <= MONTHS; n++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        YearMonth month = YearMonth.from(anchor).plusMonths((long) n * sign);
        if (month.isValidDay(number) && month.atDay(number).getDayOfWeek() == weekday) {
          return month.atDay(number);
        }
      }
    }
    return null;
  }

  private LocalDate inWeek(LocalDate there, DayOfWeek day) {
    return there
        .with(TemporalAdjusters.previousOrSame(convention.weekStart()))
        .with(TemporalAdjusters.nextOrSame(day));
  }

  private @Nullable When inMonth(Draft draft, Shift shift) {
    if (anchor == null || shift == Shift.BEFORE || shift == Shift.AFTER) {
      return When.open(Timex.Type.DATE, "XXXX-XX-" + two(draft.day));
    }
    int steps = shift.steps() * (draft.further ? 2 : 1);
    YearMonth month = YearMonth.from(anchor).plusMonths(steps);
    return draft.day == null ? Almanac.month(month) : dayOf(month, draft.day);
  }

  private static @Nullable When dayOf(YearMonth month, int day) {
    return month.isValidDay(day) ? Almanac.day(month.atDay(day)) : null;
  }

  private static String two(@Nullable Integer number) {
    return number == null ? "XX" : "%02d".formatted(number);
  }

  private @Nullable When gregorian(Draft draft, Tense tense) {
    Integer year = draft.year;
    if (year == null
        && anchor != null
        && draft.yearShift != null
        && isToldFromNow(draft.yearShift)) {
      year = anchor.getYear() + draft.yearShift.steps();
    }
    if (year == null && (anchor == null || draft.yearShift != null)) {
      String month = "XXXX-%02d".formatted(draft.month);
      return When.open(Timex.Type.DATE, draft.day == null ? month : month + "-" + two(draft.day));
    }
    if (year == null && anchor != null) {
      year = nearestYear(draft, tense, anchor);
    }
    if (year == null) {
      return null;
    }
    YearMonth month = YearMonth.of(year, draft.month);
    return draft.day == null ? Almanac.month(month) : dayOf(month, draft.day);
  }

  private boolean isToldFromNow(Shift shift) {
    return convention.isSpoken() || shift != Shift.BEFORE && shift != Shift.AFTER;
  }

  /** The year of a day and month named without one. */
  private int nearestYear(Draft draft, Tense tense, LocalDate anchor) {
    int year = anchor.getYear();
    if (draft.weekday != null && draft.day != null && draft.shift == null) {
      int fitting = yearByWeekday(draft, draft.weekday, anchor);
      if (fitting > 0) {
        return fitting;
      }
    }
    int day = draft.day == null ? 0 : draft.day;
    int order =
        draft.day == null
            ? Integer.compare(draft.month, anchor.getMonthValue())
            : Integer.compare(
                draft.month * 100 + day, anchor.getMonthValue() * 100 + anchor.getDayOfMonth());
    if (draft.shift != null) {
      return shifted(draft.shift, draft.further, order, year);
    }
    if (convention == Convention.CALENDAR) {
      return year;
    }
    if (convention.looksAhead()) {
      return draft.month < anchor.getMonthValue() ? year + 1 : year;
    }
    int last = order <= 0 ? year : year - 1;
    int next = order >= 0 ? year : year + 1;
    return switch (tense) {
      case FUTURE -> next;
      case PAST, OPEN -> isNearer(draft, tense, last, next, anchor) ? next : last;
    };
  }

  /**
   * The year of «مايو الماضي».
   *
   * @param order where this year's lies: below 0 before now
   * @param further whether it is the one before or after that
   */
  private static int shifted(Shift shift, boolean further, int order, int year) {
    int more = further ? 1 : 0;
    return switch (shift) {
      case PAST, BEFORE -> (order < 0 ? year : year - 1) - more;
      case NEXT, AFTER -> (order > 0 ? year : year + 1) + more;
      case THIS, LAST, FIRST -> year;
    };
  }

  /** Whether the one to come is so near, and the one past so far, that the one to come is meant. */
  private static boolean isNearer(Draft draft, Tense tense, int last, int next, LocalDate anchor) {
    if (last == next) {
      return false;
    }
    try {
      int day = draft.day == null ? 1 : draft.day;
      long back = ChronoUnit.DAYS.between(LocalDate.of(last, draft.month, day), anchor);
      long ahead = ChronoUnit.DAYS.between(anchor, LocalDate.of(next, draft.month, day));
      return draft.day == null
          ? tense == Tense.OPEN && ahead < back
          : ahead <= NEAR_FUTURE && back >= FAR_PAST;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int yearByWeekday(Draft draft, DayOfWeek weekday, LocalDate anchor) {
    int best = -1;
    long least = Long.MAX_VALUE;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      YearMonth month = YearMonth.of(year, draft.month);
      if (draft.day == null || !month.isValidDay(draft.day)) {
        continue;
      }
      LocalDate day = month.atDay(draft.day);
      long away = Math.abs(ChronoUnit.DAYS.between(anchor, day));
      if (day.getDayOfWeek() == weekday && away < least) {
        best = year;
        least = away;
      }
    }
    return best;
  }

  private @Nullable When hijri(Draft draft, Tense tense) {
    Integer year = draft.year;
    if (year != null && draft.mixedYear) {
      year = hijriYearWithin(draft.month, year);
    }
    if (year == null) {
      int now = anchor == null ? -1 : Almanac.hijriMonthOf(anchor);
      if (now < 0 || anchor == null) {
        return When.open(Timex.Type.DATE, draft.day == null ? "XXXX-XX" : "XXXX-XX-XX").asHijri();
      }
      year = hijriYear(draft, tense, now, anchor);
    }
    if (draft.day == null) {
      return Almanac.hijriMonth(year, draft.month);
    }
    LocalDate day = Almanac.hijri(year, draft.month, draft.day);
    return day == null ? null : Almanac.day(day).asHijri();
  }

  /** The Hijri year whose month of this number begins in a Gregorian year. */
  private static @Nullable Integer hijriYearWithin(int month, int gregorian) {
    int guess = (gregorian - 622) * 33 / 32;
    for (int year = guess - 1; year <= guess + 1; year++) {
      LocalDate first = Almanac.hijri(year, month, 1);
      if (first != null && first.getYear() == gregorian) {
        return year;
      }
    }
    return null;
  }

  private int hijriYear(Draft draft, Tense tense, int now, LocalDate anchor) {
    int year = now / 12;
    if (draft.yearShift != null) {
      return year + draft.yearShift.steps();
    }
    int order = Integer.compare(year * 12 + draft.month - 1, now);
    LocalDate day = draft.day == null ? null : Almanac.hijri(year, draft.month, draft.day);
    if (order == 0 && day != null) {
      order = day.compareTo(anchor);
    }
    if (draft.shift != null) {
      return shifted(draft.shift, draft.further, order, year);
    }
    if (convention.looksAhead() || tense == Tense.FUTURE) {
      return order >= 0 ? year : year + 1;
    }
    return year;
  }
}
