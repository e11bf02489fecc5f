package org.isnad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point of the calendar as far as it is known: a day, perhaps with a clock time, perhaps with the
 * clock's offset from UTC.
 *
 * @param date the day, in the place where it was written
 * @param time the clock time, to the second; null if only the day is known
 * @param offset the offset from UTC; null if not stated
 */
public record Moment(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
  /** Cuts the time to seconds. */
  public Moment {
    time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
  }

  /** A day without a time. */
  public static Moment of(LocalDate date) {
    return new Moment(date, null, null);
  }

  /**
   * Reads ISO 8601: {@code 2024-12-18}, {@code 2024-12-18T09:30}, {@code
   * 2024-12-18T09:30:00+03:00}, also with a blank for the T and an offset without a colon; nothing
   * for anything else.
   */
  public static Optional<Moment> parse(String text) {
    String s = text.strip();
    try {
      if (s.length() == 10) {
        return Optional.of(of(LocalDate.parse(s)));
      }
      if (s.length() < 16 || s.length() > 40) {
        return Optional.empty();
      }
      LocalDate date = LocalDate.parse(s.substring(0, 10));
      if (s.charAt(10) != 'T' && s.charAt(10) != ' ') {
        return Optional.empty();
      }
      int end = 11;
      while (end < s.length() && "0123456789:.".indexOf(s.charAt(end)) >= 0) {
        end++;
      }
      LocalTime time = LocalTime.parse(s.substring(11, end));
      String rest = s.substring(end).strip();
      ZoneOffset offset = rest.isEmpty() ? null : ZoneOffset.of(rest);
      return Optional.of(new Moment(date, time, offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The moment of an instant with its offset. */
  public static Moment of(OffsetDateTime at) {
    return new Moment(at.toLocalDate(), at.toLocalTime(), at.getOffset());
  }

  /** ISO 8601, with as much as is known. */
  @Override
  public String toString() {
    if (time == null) {
      return date.toString();
    }
    return date + "T" + time + (offset == null ? "" : offset);
  }
}
