package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.text.Moment;
import org.isnad.text.Span;
import org.isnad.token.Tokens;

/** Finds times and resolves them against an anchor. */
public final class TimeFinder {
  private final TimeWords words;
  private final Convention convention;

  private TimeFinder(TimeWords words, Convention convention) {
    this.words = words;
    this.convention = convention;
  }

  /** A finder with the months, days and time words of Arabic, as news uses them. */
  public static TimeFinder load(Folding folding) {
    return load(folding, Convention.NEWS);
  }

  /** A finder that takes times which could be past or to come by this convention. */
  public static TimeFinder load(Folding folding, Convention convention) {
    return new TimeFinder(TimeWords.load(folding), convention);
  }

  /**
   * The times in order; none overlaps another.
   *
   * @param anchor when the text was published; relative times stay open without it
   */
  public List<Timex> find(Tokens tokens, List<Numeral> numerals, Optional<Moment> anchor) {
    Clues clues = new Clues(tokens, numerals, words);
    TimeScan scan = new TimeScan(clues, anchor.orElse(null), convention);
    List<Timex> times = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      List<Found> found = scan.at(i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      for (Found one : found) {
        times.add(timex(tokens, one));
        i = Math.max(i + 1, one.to());
      }
    }
    return List.copyOf(times);
  }

  private static Timex timex(Tokens tokens, Found found) {
    When when = found.when();
    int end = tokens.get(found.to() - 1).span().end();
    return new Timex(
        new Span(Math.min(found.start(), end), end),
        when.type(),
        when.value(),
        when.from(),
        when.to(),
        when.hijri() ? "hijri" : null,
        found.rule());
  }
}
