package org.isnad.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Calendar times as TIMEX3 values; the Hijri calendar is that of Umm al-Qura. */
final class Almanac {
  private Almanac() {}

  static When day(LocalDate day) {
    return span(day.toString(), day, day);
  }

  static When month(YearMonth month) {
    return span(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static When year(int year) {
    return span(four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The week from Monday (ISO 8601) that holds a day. */
  static When week(LocalDate day) {
    return week(day, DayOfWeek.MONDAY);
  }

  /** The week that holds a day; its value is the ISO week that has most of its days. */
  static When week(LocalDate day, DayOfWeek start) {
    LocalDate first = day.with(TemporalAdjusters.previousOrSame(start));
    return span(weekValue(first.plusDays(3)), first, first.plusDays(6));
  }

  static String weekValue(LocalDate day) {
    return "%s-W%02d"
        .formatted(
            four(day.get(IsoFields.WEEK_BASED_YEAR)), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static When quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return span(four(year) + "-Q" + quarter, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static When half(int year, int half) {
    YearMonth first = YearMonth.of(year, half * 6 - 5);
    return span(four(year) + "-H" + half, first.atDay(1), first.plusMonths(5).atEndOfMonth());
  }

  static When season(int year, String code) {
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    YearMonth first = YearMonth.of(year, month);
    return span(four(year) + "-" + code, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static When decade(int firstYear) {
    return span(
        four(firstYear).substring(0, 3),
        LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear + 9, 12, 31));
  }

  /** The nineteenth century is 18. */
  static When century(int number) {
    int first = (number - 1) * 100;
    return span(
        four(first).substring(0, 2),
        LocalDate.of(first + 1, 1, 1),
        LocalDate.of(first + 100, 12, 31));
  }

  /** Easter Sunday of the western churches, by the rule of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * sunday) / 451;
    int days = moon + sunday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** The day of the Hijri calendar; null if there is none or the tables end before it. */
  static @Nullable LocalDate hijri(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The Hijri month; its value is the Gregorian month in which it begins. */
  static @Nullable When hijriMonth(int year, int month) {
    try {
      HijrahDate first = HijrahDate.of(year, month, 1);
      LocalDate from = LocalDate.from(first);
      LocalDate to = from.plusDays(first.lengthOfMonth() - 1L);
      return span(YearMonth.from(from).toString(), from, to).asHijri();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The Hijri year; its value is the Gregorian year in which it begins. */
  static @Nullable When hijriYear(int year) {
    try {
      HijrahDate first = HijrahDate.of(year, 1, 1);
      LocalDate from = LocalDate.from(first);
      LocalDate to = from.plusDays(first.lengthOfYear() - 1L);
      return span(four(from.getYear()), from, to).asHijri();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Year and month of the Hijri calendar on a day, as {@code year * 12 + month - 1}; -1 if unknown.
   */
  static int hijriMonthOf(LocalDate day) {
    try {
      HijrahDate date = HijrahDate.from(day);
      return date.get(ChronoField.YEAR) * 12 + date.get(ChronoField.MONTH_OF_YEAR) - 1;
    } catch (DateTimeException e) {
      return -1;
    }
  }

  /** The day so many units away. */
  static LocalDate plus(LocalDate day, Unit unit, int steps) {
    return switch (unit) {
      case DAY, NIGHT -> day.plusDays(steps);
      case WEEK -> day.plusWeeks(steps);
      case MONTH -> day.plusMonths(steps);
      case YEAR -> day.plusYears(steps);
      case DECADE -> day.plus(steps, ChronoUnit.DECADES);
      case CENTURY -> day.plus(steps, ChronoUnit.CENTURIES);
      case SECOND, MINUTE, HOUR -> day;
    };
  }

  /** The unit of the calendar that holds a day: its week, month, year…. */
  static When unit(Unit unit, LocalDate day) {
    return switch (unit) {
      case DAY, NIGHT, SECOND, MINUTE, HOUR -> day(day);
      case WEEK -> week(day);
      case MONTH -> month(YearMonth.from(day));
      case YEAR -> year(day.getYear());
      case DECADE -> decade(day.getYear() / 10 * 10);
      case CENTURY -> century((day.getYear() - 1) / 100 + 1);
    };
  }

  /** The value of such a unit when nothing is known of its place. */
  static String unknown(Unit unit) {
    return switch (unit) {
      case DAY, NIGHT -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
    };
  }

  static String four(int year) {
    return "%04d".formatted(year);
  }

  private static When span(String value, LocalDate from, LocalDate to) {
    return new When(Timex.Type.DATE, value, from.toString(), to.toString(), false);
  }
}
