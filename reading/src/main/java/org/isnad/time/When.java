package org.isnad.time;

import org.isnad.text.Note;
import org.jspecify.annotations.Nullable;

/**
 * A time resolved: its TIMEX3 value and where it lies on the calendar.
 *
 * @param type its kind
 * @param value TIMEX3
 * @param from the first day or minute, null if open
 * @param to the last day or minute, null if open
 * @param hijri whether it is told in the Hijri calendar
 * @param note what a reader should know of it, null if nothing
 */
record When(
    Timex.Type type,
    String value,
    @Nullable String from,
    @Nullable String to,
    boolean hijri,
    @Nullable Note note) {
  When(Timex.Type type, String value, @Nullable String from, @Nullable String to, boolean hijri) {
    this(type, value, from, to, hijri, null);
  }

  static When open(Timex.Type type, String value) {
    return new When(type, value, null, null, false);
  }

  When asHijri() {
    return new When(type, value, from, to, true, note);
  }

  When with(Note note) {
    return new When(type, value, from, to, hijri, note);
  }
}
