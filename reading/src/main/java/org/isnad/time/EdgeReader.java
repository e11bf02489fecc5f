package org.isnad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.isnad.text.RuleId;
import org.isnad.time.Sense.Place;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads where in a longer time something lies: «مطلع الشهر»، «أواخر 2023»، «نهاية الأسبوع». The
 * value stays that of the whole, for TIMEX3 says no more; the interval is the third that is meant.
 */
final class EdgeReader {
  private static final RuleId EDGE = RuleId.of("time.period.edge");

  private final Clues clues;
  private final Tokens tokens;
  private final boolean spoken;

  EdgeReader(Clues clues, boolean spoken) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.spoken = spoken;
  }

  /** Where the whole is told that an edge at a token belongs to; -1 if none begins there. */
  int whole(int i) {
    Clue<Sense.Edge> edge = clues.at(i, Sense.Edge.class);
    if (edge == null || edge.sense().spoken() && !spoken || edge.to() >= clues.limit(i)) {
      return -1;
    }
    if (clues.at(i, Sense.Deictic.class) != null) {
      return -1;
    }
    int of = clues.plainRole(edge.to(), Role.OF);
    return spoken && of > 0 && of < clues.limit(i) ? of : edge.to();
  }

  /**
   * The edge at a token.
   *
   * @param whole the time that stands where {@link #whole} says; null if none does
   */
  @Nullable Found read(int i, @Nullable Found whole) {
    Clue<Sense.Edge> edge = clues.at(i, Sense.Edge.class);
    if (edge == null || whole == null || whole.when().type() != Timex.Type.DATE) {
      return null;
    }
    int start = tokens.get(i).spanOf(edge.form()).start();
    return whole.as(part(whole.when(), edge.sense().place()), EDGE).from(i, start, EDGE);
  }

  private When part(When whole, Place place) {
    if (whole.from() == null || whole.to() == null) {
      return whole;
    }
    LocalDate from = LocalDate.parse(whole.from());
    LocalDate to = LocalDate.parse(whole.to());
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days == 7) {
      // The weekend of the Arab world begins on Friday or on Saturday; in speech it has two days.
      return place == Place.END && whole.value().contains("W")
          ? laid(whole, whole.value() + "-WE", from.plusDays(spoken ? 5 : 4), to)
          : whole;
    }
    if (days < 28) {
      return whole;
    }
    return days < 32 ? month(whole, place, from, to) : third(whole, place, from, to);
  }

  /** The first ten days, the next ten, and the rest. */
  private When month(When whole, Place place, LocalDate from, LocalDate to) {
    return switch (place) {
      case START -> laid(whole, whole.value(), from, from.plusDays(9));
      case MIDDLE ->
          laid(
              whole,
              whole.value(),
              from.plusDays(spoken ? 14 : 10),
              from.plusDays(spoken ? 14 : 19));
      case END -> laid(whole, whole.value(), from.plusDays(20), to);
    };
  }

  /** A third, in whole months for years and less, in whole years for more. */
  private static When third(When whole, Place place, LocalDate from, LocalDate to) {
    ChronoUnit unit = ChronoUnit.YEARS.between(from, to) > 2 ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    long count = Math.max(1, unit.between(from, to.plusDays(1)));
    long third = (count + 2) / 3;
    return switch (place) {
      case START -> laid(whole, whole.value(), from, from.plus(third, unit).minusDays(1));
      case MIDDLE ->
          laid(
              whole,
              whole.value(),
              from.plus(count / 3, unit),
              from.plus(count - count / 3, unit).minusDays(1));
      case END -> laid(whole, whole.value(), from.plus(count - third, unit), to);
    };
  }

  private static When laid(When whole, String value, LocalDate from, LocalDate to) {
    return new When(whole.type(), value, from.toString(), to.toString(), whole.hijri());
  }
}
