package org.isnad.time;

import java.util.List;
import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.text.Moment;
import org.isnad.token.Tokens;

/** Finds times and resolves them against an anchor. */
public final class TimeFinder {
  private TimeFinder() {}

  /** A finder with the months, days and time words of Arabic. */
  public static TimeFinder load(Folding folding) {
    return new TimeFinder();
  }

  /**
   * The times in order; none overlaps another.
   *
   * @param anchor when the text was published; relative times stay open without it
   */
  public List<Timex> find(Tokens tokens, List<Numeral> numerals, Optional<Moment> anchor) {
    return List.of();
  }
}
