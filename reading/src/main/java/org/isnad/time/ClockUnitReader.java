package org.isnad.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.isnad.text.Moment;
import org.isnad.text.RuleId;
import org.isnad.time.Sense.Count;
import org.isnad.time.Sense.Measure;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads hours and minutes that are told from now, as one speaks: «الساعة الجاية»، «هذه الدقيقة»،
 * «الساعة قبل الماضية». In news «الساعة الماضية» is a length.
 */
final class ClockUnitReader {
  private static final RuleId RULE = RuleId.of("time.relative.clock-unit");

  private final Clues clues;
  private final Tokens tokens;
  private final @Nullable Moment anchor;

  ClockUnitReader(Clues clues, @Nullable Moment anchor) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.anchor = anchor;
  }

  /** The minute that begins at a token; null if none does. */
  @Nullable Found read(int i) {
    int now = clues.role(i, Role.THIS);
    Clue<Measure> unit = clues.at(now > 0 ? now : i, Measure.class);
    if (unit == null
        || unit.sense().unit() != Unit.HOUR && unit.sense().unit() != Unit.MINUTE
        || unit.sense().count() != Count.ONE
        || !unit.sense().definite()
        || anchor == null
        || anchor.time() == null) {
      return null;
    }
    int limit = clues.limit(i);
    int steps = 0;
    int to = unit.to();
    int further = clues.further(to);
    Clue<Sense.Shifted> shifted = clues.at(further > 0 ? further : to, Sense.Shifted.class);
    if (now < 0 && shifted != null && shifted.isPlain() && to < limit) {
      steps = shifted.sense().shift().steps() * (further > 0 ? 2 : 1);
      to = shifted.to();
    } else if (to < limit || now < 0 && i > clues.start(i)) {
      return null;
    }
    ChronoUnit step = unit.sense().unit() == Unit.HOUR ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
    LocalDateTime at = LocalDateTime.of(anchor.date(), anchor.time()).plus(steps, step);
    String value = at.truncatedTo(ChronoUnit.MINUTES).toString();
    int start =
        now > 0 ? tokens.get(i).stemSpan().start() : tokens.get(i).spanOf(unit.form()).start();
    return new Found(i, to, start, new When(Timex.Type.TIME, value, value, value, false), RULE);
  }
}
