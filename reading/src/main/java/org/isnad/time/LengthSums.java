package org.isnad.time;

import java.math.BigDecimal;
import org.isnad.text.RuleId;
import org.isnad.time.Sense.Count;
import org.isnad.time.Sense.Measure;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads lengths of several units, «سنة وستة أشهر», and of one whole one, «طوال اليوم». */
final class LengthSums {
  private static final RuleId WHOLE = RuleId.of("time.length.whole");
  private static final RuleId SUM = RuleId.of("time.length.sum");

  /** So many units can be added to one. */
  private static final int MOST_UNITS = 3;

  private final Clues clues;
  private final Tokens tokens;
  private final LengthReader lengths;

  LengthSums(Clues clues, LengthReader lengths) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.lengths = lengths;
  }

  /** «سنة وستة أشهر»: smaller units joined by و; the same if none follows. */
  Length sum(Length first) {
    Length sum = first;
    Length last = first;
    for (int n = 0; n < MOST_UNITS && last.isWhole() && !last.isShifted(); n++) {
      int limit = clues.limit(first.from());
      int at = sum.to();
      if (at >= limit || !tokens.get(at).key().startsWith("و")) {
        break;
      }
      Length next = lengths.after(joined(at));
      if (next == null
          || !next.isWhole()
          || next.isShifted()
          || next.unit().compareTo(last.unit()) >= 0
          || last.unit().compareTo(Unit.YEAR) > 0
          || joined(at) == at && clues.at(at, Measure.class) != null && !isJoined(at)) {
        break;
      }
      sum = sum.plus(next, SUM);
      last = next;
    }
    return sum;
  }

  private boolean isJoined(int i) {
    Clue<Measure> unit = clues.at(i, Measure.class);
    return unit != null && unit.form().isJoined();
  }

  private int joined(int i) {
    return tokens.get(i).key().equals("و") && i + 1 < tokens.size() ? i + 1 : i;
  }

  /** «طوال اليوم»، «على مدار العام»: one whole unit. */
  @Nullable Found whole(int i) {
    int at = clues.role(i, Role.WHOLE);
    Clue<Measure> unit = at > 0 && at < clues.limit(i) ? clues.at(at, Measure.class) : null;
    if (unit == null
        || !unit.isPlain()
        || !unit.sense().definite()
        || unit.sense().count() != Count.ONE
        || unit.sense().unit().isClock()) {
      return null;
    }
    int next = unit.to();
    boolean told =
        next < clues.limit(i)
            && (!clues.all(next).isEmpty() && clues.plainRole(next, Role.AFTER_YEAR) < 0
                || clues.numeral(next) != null
                || tokens.get(next).key().startsWith("ال"));
    return told
        ? null
        : Length.of(
                i,
                next,
                tokens.get(i).stemSpan().start(),
                unit.sense().unit(),
                BigDecimal.ONE,
                WHOLE)
            .found();
  }
}
