package org.isnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Moment;
import org.isnad.token.Tokens;

/** Resolves times in quoted words against the day on which they were said. */
final class Retelling {
  private final Clues clues;
  private final Tokens tokens;
  private final Convention convention;
  private final Map<Moment, TimeScan> scans = new HashMap<>();

  Retelling(Clues clues, Convention convention) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.convention = convention;
  }

  /** The times, those that count from now and lie in words said then told anew; later words win. */
  List<Timex> times(List<Timex> times, List<Said> said) {
    List<Timex> retold = new ArrayList<>(times);
    for (Said words : said) {
      int first = firstFrom(words.words().start(), times);
      for (int t = first; t < times.size(); t++) {
        Timex time = times.get(t);
        if (time.span().end() > words.words().end()) {
          break;
        }
        Found found =
            scans
                .computeIfAbsent(words.when(), at -> new TimeScan(clues, at, convention))
                .fromNow(tokens.indexAt(time.span().start()));
        if (found != null && tokens.get(found.to() - 1).span().end() == time.span().end()) {
          retold.set(t, found.timex(tokens));
        }
      }
    }
    return List.copyOf(retold);
  }

  private static int firstFrom(int start, List<Timex> times) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
