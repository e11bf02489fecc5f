package org.isnad.time;

import org.isnad.number.Numeral;
import org.isnad.text.RuleId;
import org.isnad.time.Sense.Count;
import org.isnad.time.Sense.Measure;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads times that come again: «يوميا»، «كل ثلاثة أشهر»، «كل جمعة». */
final class SetReader {
  private static final RuleId EVERY = RuleId.of("time.set.every");
  private static final RuleId ADVERB = RuleId.of("time.set.adverb");

  private static final int DAYS = 7;

  private final Clues clues;
  private final Tokens tokens;
  private final LengthReader lengths;

  SetReader(Clues clues, LengthReader lengths) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.lengths = lengths;
  }

  /** «يوميا»، «كل يوم»، «كل ثلاثة أشهر»، «كل جمعة». */
  @Nullable Found read(int i) {
    Found often = ofEvery(i);
    if (often != null) {
      return often;
    }
    Clue<Sense.Every> adverb = clues.at(i, Sense.Every.class);
    if (adverb != null) {
      int start = tokens.get(i).spanOf(adverb.form()).start();
      return set(i, adverb.to(), start, adverb.sense().value(), ADVERB);
    }
    int every = clues.role(i, Role.EVERY);
    if (every < 0 || every >= clues.limit(i)) {
      return null;
    }
    int start = tokens.get(i).stemSpan().start();
    Clue<Sense.Weekday> day = clues.at(every, Sense.Weekday.class);
    if (day != null && day.sense().bare() && day.isPlain()) {
      return set(i, day.to(), start, "XXXX-WXX-" + day.sense().day().getValue(), EVERY);
    }
    Clue<Measure> unit = clues.at(every, Measure.class);
    if (unit != null && isGreeting(unit.to(), clues.limit(i))) {
      return null;
    }
    if (unit != null
        && unit.sense().count() == Count.ONE
        && !unit.sense().definite()
        && unit.isPlain()) {
      return set(i, unit.to(), start, unit.sense().unit().length("1"), EVERY);
    }
    Length length = lengths.after(every);
    return length == null ? null : set(i, length.to(), start, length.value(), EVERY);
  }

  /** «الخميس والجمعة من كل أسبوع»: each of them; «29 نوفمبر من كل عام». */
  private @Nullable Found ofEvery(int i) {
    int limit = clues.limit(i);
    Clue<Measure> unit = clues.at(i, Measure.class);
    boolean day = unit != null && unit.sense().unit() == Unit.DAY && !unit.sense().definite();
    int named = day && unit != null ? unit.to() : i;
    int start = day && unit != null ? tokens.get(i).spanOf(unit.form()).start() : -1;
    Clue<Sense.Weekday> first = clues.at(named, Sense.Weekday.class);
    if (first == null) {
      return ofEveryYear(i, named, start);
    }
    start = start < 0 ? tokens.get(i).spanOf(first.form()).start() : start;
    Clue<Sense.Weekday> last = first;
    for (int n = 0; n < DAYS && last.to() < limit; n++) {
      Clue<Sense.Weekday> next = clues.at(last.to(), Sense.Weekday.class);
      if (next == null || !next.form().isJoined()) {
        break;
      }
      last = next;
    }
    int week = every(last.to(), limit, Unit.WEEK);
    if (week < 0) {
      return null;
    }
    String value = "XXXX-WXX-" + first.sense().day().getValue();
    return set(i, last.to() == first.to() ? week : first.to(), start, value, EVERY);
  }

  private @Nullable Found ofEveryYear(int i, int at, int start) {
    Numeral numeral = at < clues.limit(i) ? clues.numeral(at) : null;
    int day = PointReader.whole(numeral, 1, 31);
    Clue<Sense.Month> month =
        numeral == null || day < 0 ? null : clues.at(numeral.to(), Sense.Month.class);
    int year =
        month == null || month.sense().hijri() ? -1 : every(month.to(), clues.limit(i), Unit.YEAR);
    return year < 0 || numeral == null || month == null
        ? null
        : set(
            i,
            year,
            start < 0 ? numeral.span().start() : start,
            "XXXX-%02d-%02d".formatted(month.sense().number(), day),
            EVERY);
  }

  /** The index after «من كل أسبوع»; -1 if it does not stand there. */
  private int every(int i, int limit, Unit unit) {
    int of = clues.plainRole(i, Role.OF);
    int every = of > 0 ? clues.plainRole(of, Role.EVERY) : -1;
    Clue<Measure> one = every > 0 && every < limit ? clues.at(every, Measure.class) : null;
    return one != null && one.sense().unit() == unit && one.sense().count() == Count.ONE
        ? one.to()
        : -1;
  }

  /** «كل عام وأنتم بخير». */
  private boolean isGreeting(int i, int limit) {
    return i < limit && tokens.get(i).is("انتم");
  }

  private static Found set(int from, int to, int start, String value, RuleId rule) {
    return new Found(from, to, start, When.open(Timex.Type.SET, value), rule);
  }
}
