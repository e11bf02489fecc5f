package org.isnad.time;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
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

  /** 21 of «الخميس 21»; 0 if none. */
  int ofMonth;

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

  @Nullable DayPart part;
  @Nullable Integer hour;
  int minute;
  int second;
  boolean seconds;

  /** The clock's zone; empty if it is not said which, null if no clock is named. */
  @Nullable String zone;

  /** Its offset, if a second clock shows it. */
  @Nullable ZoneOffset offset;

  /** «بعد أسبوعين» beside a weekday: the unit, null if none, and how many of it, below 0 back. */
  @Nullable Unit awayUnit;

  int away;

  /** Whether the shift goes one further: «قبل الماضي»، «بعد المقبل». */
  boolean further;

  boolean today;

  /** Whether the clock shows just this hour, not the next one of its name. */
  boolean exact;

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
    ofMonth = other.ofMonth;
    month = other.month;
    hijri = other.hijri;
    year = other.year;
    mixedYear = other.mixedYear;
    shift = other.shift;
    yearShift = other.yearShift;
    weekShift = other.weekShift;
    monthShift = other.monthShift;
    further = other.further;
    awayUnit = other.awayUnit;
    away = other.away;
    today = other.today;
  }

  /** A copy to try other fields on. */
  Draft copy() {
    Draft copy = new Draft(from, start);
    copy.to = to;
    copy.takeDay(this);
    copy.part = part;
    copy.takeClock(this);
    return copy;
  }

  /** Takes the clock time that another draft names, without its part of the day. */
  void takeClock(Draft other) {
    hour = other.hour;
    minute = other.minute;
    second = other.second;
    seconds = other.seconds;
    zone = other.zone;
    offset = other.offset;
  }

  boolean hasDay() {
    return weekday != null || deictic != null || month > 0 || monthShift != null || today;
  }

  boolean hasClock() {
    return hour != null;
  }
}
