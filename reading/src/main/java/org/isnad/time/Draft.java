package org.isnad.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What the words say of a day and time, before it is resolved: filled by one reader while it goes
 * over them, each field at most once.
 */
final class Draft {
  final int from;
  int to;
  int start;

  @Nullable DayOfWeek weekday;
  @Nullable Integer deictic;
  @Nullable Integer day;

  /** The first day of «من 3 إلى 5 مايو». */
  @Nullable Integer otherDay;

  /** Where the first day's words end and the last one's begin. */
  int otherTo;

  int secondFrom;

  /** 1 to 12; 0 if none is named. */
  int month;

  boolean hijri;
  @Nullable Integer year;

  /** Whether a Hijri month stands with a Gregorian year: «رمضان 2020». */
  boolean mixedYear;

  /** Which weekday or month: «الماضي». */
  @Nullable Shift shift;

  /** Which year: «من العام الماضي». */
  @Nullable Shift yearShift;

  /** Which week: «من الأسبوع الماضي». */
  @Nullable Shift weekShift;

  /** Which month: «من الشهر الجاري». */
  @Nullable Shift monthShift;

  @Nullable String part;
  @Nullable Integer hour;
  int minute;
  int second;
  boolean seconds;

  /** The clock's offset; empty if it is named and uncertain, null if not named. */
  @Nullable String zone;

  boolean today;

  Draft(int from, int start) {
    this.from = from;
    this.to = from;
    this.start = start;
  }

  /** Takes the day that another draft names. */
  void takeDay(Draft other) {
    weekday = other.weekday;
    deictic = other.deictic;
    day = other.day;
    month = other.month;
    hijri = other.hijri;
    year = other.year;
    mixedYear = other.mixedYear;
    shift = other.shift;
    yearShift = other.yearShift;
    weekShift = other.weekShift;
    monthShift = other.monthShift;
    today = other.today;
  }

  boolean hasDay() {
    return weekday != null || deictic != null || month > 0 || monthShift != null || today;
  }

  boolean hasClock() {
    return hour != null;
  }
}
