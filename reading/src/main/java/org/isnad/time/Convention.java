package org.isnad.time;

import java.time.DayOfWeek;

/** How times that could lie on either side of now are understood. */
public enum Convention {
  /** As news tells: a bare weekday is the one just past unless the verb looks ahead. */
  NEWS,
  /**
   * As one speaks to an assistant, and as the library duckling takes it: a bare weekday, month or
   * hour is the next one, and «2/2013» is a month.
   */
  ASSISTANT,
  /**
   * As one speaks over an open calendar, and as the library Maha takes it: a bare month lies in
   * this year, a bare hour is what its clock shows, a bare weekday is today or the next one, and
   * the week begins on Sunday, as it does in most of the Arab world.
   */
  CALENDAR;

  /** Whether words count that mean a time in speech only: «آخر»، «هسا»، a bare «الصبح». */
  boolean isSpoken() {
    return this != NEWS;
  }

  /** Whether what could be on either side lies ahead. */
  boolean looksAhead() {
    return this == ASSISTANT;
  }

  /** The day on which a week begins. */
  DayOfWeek weekStart() {
    return this == CALENDAR ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
  }
}
