package org.isnad.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time in which somebody of the lists held an office, as far as it is known. A year or month
 * alone leaves open when in it.
 *
 * @param title the office, without its nation: «وزير الخارجية»
 * @param of a country or organization of the lists by its id; empty if none is told
 * @param begun the earliest and the latest day it may have begun; null if unknown
 * @param ended the earliest and the latest day it may have ended; null if unknown
 * @param until a day at whose end it was still held; null if none is told
 */
public record Tenure(
    String title,
    String of,
    @Nullable Range begun,
    @Nullable Range ended,
    @Nullable LocalDate until) {

  /**
   * The days between which something happened.
   *
   * @param first the earliest
   * @param last the latest
   */
  public record Range(LocalDate first, LocalDate last) {
    /** The days of a year, a month or a day in ISO 8601; nothing for anything else. */
    static Optional<Range> parse(String text) {
      try {
        return switch (text.length()) {
          case 4 ->
              Optional.of(
                  new Range(LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31")));
          case 7 -> {
            YearMonth month = YearMonth.parse(text);
            yield Optional.of(new Range(month.atDay(1), month.atEndOfMonth()));
          }
          case 10 -> {
            LocalDate day = LocalDate.parse(text);
            yield Optional.of(new Range(day, day));
          }
          default -> Optional.empty();
        };
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * A tenure as the lists write it.
   *
   * @param from a year, month or day; empty if unknown
   * @param to the same; with + behind it: still held at its end; empty if unknown
   * @return nothing if one of them is no such date or it ends before it begins
   */
  static Optional<Tenure> parse(String title, String of, String from, String to) {
    boolean open = to.endsWith("+");
    Optional<Range> begun = Range.parse(from);
    Optional<Range> last = Range.parse(open ? to.substring(0, to.length() - 1) : to);
    boolean wrong = begun.isEmpty() && !from.isEmpty() || last.isEmpty() && !to.isEmpty();
    boolean backwards =
        begun.isPresent() && last.isPresent() && last.get().last().isBefore(begun.get().first());
    if (wrong || backwards) {
      return Optional.empty();
    }
    return Optional.of(
        new Tenure(
            title,
            of,
            begun.orElse(null),
            open ? null : last.orElse(null),
            open ? last.map(Range::last).orElse(null) : null));
  }

  /** Whether the office was held on a day beyond doubt. */
  boolean isHeld(LocalDate day) {
    if (begun == null || day.isBefore(begun.last())) {
      return false;
    }
    return until != null && !day.isAfter(until) || ended != null && day.isBefore(ended.first());
  }

  /** Whether the office had been given up on a day beyond doubt. */
  boolean isOver(LocalDate day) {
    return ended != null && day.isAfter(ended.last());
  }

  /** Whether the office may have been held on a day. */
  boolean mayBeHeld(LocalDate day) {
    return !(begun != null && day.isBefore(begun.first())) && !isOver(day);
  }
}
