package org.isnad.time;

import org.isnad.text.Note;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time as written, resolved as far as it can be (TIMEX3, ISO-TimeML).
 *
 * @param span its words, without proclitics
 * @param type a day or longer, a time of day, how long, or how often
 * @param value the TIMEX3 value, with X where it is open
 * @param from the first day or minute it covers (ISO 8601), if it can be laid on the calendar
 * @param to the last day or minute it covers, included
 * @param calendar {@code hijri} if it is written in that calendar; null for the Gregorian one
 * @param note what a reader should know of it: {@code time.calendars-disagree} with the Hijri day
 *     by Umm al-Qura and the Gregorian one, which counts; null if nothing
 * @param rule the rule that found it
 */
public record Timex(
    Span span,
    Type type,
    String value,
    @Nullable String from,
    @Nullable String to,
    @Nullable String calendar,
    @Nullable Note note,
    RuleId rule) {
  /** The kinds of TIMEX3. */
  public enum Type {
    /** A day, week, month, season or year. */
    DATE,
    /** A time within a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A time that comes again: «يومياً». */
    SET
  }
}
