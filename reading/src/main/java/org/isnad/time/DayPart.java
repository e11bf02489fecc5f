package org.isnad.time;

import java.time.LocalTime;

/**
 * A part of the day: «فجر»، «مساء».
 *
 * @param code the code of TIMEX3, {@code TMO}
 * @param from the minute with which it begins
 * @param to its last minute; before {@code from} if it ends on the next day
 */
record DayPart(String code, LocalTime from, LocalTime to) {
  /** From noon to midnight, where two hours told together leave no other half of the day. */
  static final DayPart AFTER_NOON = of("TPM", "12:00", "23:59");

  /** A part from one minute (hh:mm) to another, the last one included. */
  static DayPart of(String code, String from, String to) {
    return new DayPart(code, LocalTime.parse(from), LocalTime.parse(to));
  }

  /** Whether it lies around midnight. */
  boolean isMidnight() {
    return from.getHour() == 23;
  }

  /** Whether it ends on the next day. */
  boolean endsNextDay() {
    return to.isBefore(from);
  }
}
