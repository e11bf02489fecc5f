package org.isnad.time;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.number.Numeral;
import org.isnad.text.RuleId;
import org.isnad.time.Sense.Count;
import org.isnad.time.Sense.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Reads two lengths that are said together, the unit perhaps only once: «من 3 إلى 5 سنوات»، «بين
 * شهرين وستة أشهر»، «10-15 دقيقة».
 */
final class LengthRange {
  private static final RuleId RANGE = RuleId.of("time.length.range");

  private final Clues clues;
  private final RangeReader ranges;
  private final LengthReader lengths;

  LengthRange(Clues clues, RangeReader ranges, LengthReader lengths) {
    this.clues = clues;
    this.ranges = ranges;
    this.lengths = lengths;
  }

  /** The two lengths of which the first begins at a token; none if there are not two. */
  List<Found> read(int i) {
    boolean between = i > clues.start(i) && clues.role(i - 1, Role.BETWEEN) > 0;
    Numeral number = clues.numeral(i);
    int end = number == null ? unit(i) : number.to();
    if (number != null && number.kind() != Numeral.Kind.CARDINAL) {
      return List.of();
    }
    Clue<Measure> own = number == null ? null : clues.at(end, Measure.class);
    if (own != null && own.isPlain() && !own.sense().definite() && end < clues.limit(i)) {
      end = own.to();
    }
    int at = end < 0 ? -1 : ranges.joint(end, clues.limit(i), between);
    Found second = at < 0 ? null : lengths.read(at);
    if (second == null || second.when().type() != Timex.Type.DURATION) {
      return List.of();
    }
    Found first = own == null && number != null ? lent(i, number, second) : lengths.led(i);
    if (first == null
        || first.when().type() != Timex.Type.DURATION
        || first.to() > at
        || number != null && lengths.isAge(i, end)) {
      return List.of();
    }
    return List.of(first.as(first.when(), RANGE), second.as(second.when(), RANGE));
  }

  /** The index after «سنة» or «شهرين», -1 if no unit is there. */
  private int unit(int i) {
    Clue<Measure> unit = clues.at(i, Measure.class);
    return unit == null || unit.sense().definite() || unit.sense().count() == Count.MANY
        ? -1
        : unit.to();
  }

  /** The first of «3 إلى 5 سنوات» in the unit of the second; null if it is not less. */
  private @Nullable Found lent(int i, Numeral number, Found second) {
    Numeral other = clues.numeral(second.from());
    Clue<Measure> unit = other == null ? null : clues.at(other.to(), Measure.class);
    BigDecimal value = number.value();
    if (other == null
        || unit == null
        || unit.to() != second.to()
        || value.signum() <= 0
        || value.scale() > 0
        || value.compareTo(other.value()) >= 0) {
      return null;
    }
    When when = When.open(Timex.Type.DURATION, unit.sense().unit().length(value.toPlainString()));
    return new Found(i, number.to(), number.span().start(), when, RANGE);
  }
}
