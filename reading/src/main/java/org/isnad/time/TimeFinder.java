package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.text.Moment;
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
    List<Found> times = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      List<Found> found = scan.at(i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      for (Found one : found) {
        times.add(one);
        i = Math.max(i + 1, one.to());
      }
    }
    boolean open = times.stream().anyMatch(scan::isOpen);
    HeadlineDays days =
        open && anchor.isPresent() && convention == Convention.NEWS
            ? new HeadlineDays(clues, anchor.get().date(), times, scan)
            : null;
    List<Found> told =
        anchor.isPresent() && convention == Convention.NEWS
            ? new HourDays(clues, anchor.get().date()).told(times)
            : times;
    return told.stream()
        .map(time -> days != null && scan.isOpen(time) ? days.told(time) : time)
        .map(time -> time.timex(tokens))
        .toList();
  }

  /**
   * The same times, but those in words that were said on another day and that count from that day
   * («أمس»، «غدا»، «هذا الصباح») resolved against it; where words lie in others, the later ones of
   * the list decide.
   *
   * @param times as {@link #find} gave them for the same tokens and numbers
   */
  public List<Timex> retell(
      Tokens tokens, List<Numeral> numerals, List<Timex> times, List<Said> said) {
    return said.isEmpty()
        ? times
        : new Retelling(new Clues(tokens, numerals, words), convention).times(times, said);
  }
}
