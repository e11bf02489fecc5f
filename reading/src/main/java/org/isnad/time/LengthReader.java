package org.isnad.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.isnad.number.Numeral;
import org.isnad.text.Moment;
import org.isnad.text.RuleId;
import org.isnad.time.Sense.Count;
import org.isnad.time.Sense.Measure;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time and what is told by them: «ثلاثة أيام»، «الأشهر الستة المقبلة»، «عام ونصف
 * العام»، «قبل عدة أشهر»، «كل أسبوعين». Ages are none.
 */
final class LengthReader {
  private static final RuleId COUNTED = RuleId.of("time.length.counted");
  private static final RuleId DUAL = RuleId.of("time.length.dual");
  private static final RuleId SHIFTED = RuleId.of("time.length.shifted");
  private static final RuleId OPEN = RuleId.of("time.length.open");
  private static final RuleId SINGLE = RuleId.of("time.length.single");
  private static final RuleId AGO = RuleId.of("time.relative.ago");
  private static final RuleId HENCE = RuleId.of("time.relative.hence");
  private static final RuleId EVERY = RuleId.of("time.set.every");
  private static final RuleId ADVERB = RuleId.of("time.set.adverb");

  /** A length read: its unit and number, null if not said how many. */
  private record Length(
      int from,
      int to,
      int start,
      Unit unit,
      @Nullable BigDecimal number,
      String value,
      RuleId rule) {
    Found found() {
      return new Found(from, to, start, When.open(Timex.Type.DURATION, value), rule);
    }
  }

  private final Clues clues;
  private final Tokens tokens;
  private final @Nullable Moment anchor;
  private final boolean assistant;

  LengthReader(Clues clues, @Nullable Moment anchor, boolean assistant) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.anchor = anchor;
    this.assistant = assistant;
  }

  /** The length, set or «قبل ثلاثة أيام» that begins at a token; null if none does. */
  @Nullable Found read(int i) {
    int ago = clues.role(i, Role.AGO);
    if (ago > 0) {
      Found found = ago(i, ago);
      if (found != null) {
        return found;
      }
    }
    if (assistant && tokens.get(i).key().equals("من")) {
      Found found = ago(i, i + 1);
      if (found != null) {
        return found;
      }
    }
    int after = assistant ? clues.role(i, Role.AFTER) : -1;
    if (after > 0) {
      Length length = length(after, true);
      if (length != null) {
        return away(i, length, 1, HENCE);
      }
    }
    Found set = set(i);
    if (set != null) {
      return set;
    }
    Length length = length(i, false);
    return length == null ? null : laid(length);
  }

  /** «الأشهر الستة الماضية»: a length that begins or ends now lies on the calendar. */
  private Found laid(Length length) {
    Found found = length.found();
    Clue<Sense.Shifted> clue = clues.at(length.to() - 1, Sense.Shifted.class);
    BigDecimal number = length.number();
    if (!length.rule().equals(SHIFTED)
        || clue == null
        || anchor == null
        || number == null
        || number.scale() > 0
        || number.precision() > 4
        || length.unit().isClock()) {
      return found;
    }
    int steps = clue.sense().shift().steps() * number.intValue();
    if (steps == 0) {
      return found;
    }
    LocalDate today = anchor.date();
    LocalDate other = Almanac.plus(today, length.unit(), steps);
    LocalDate from = steps > 0 ? today : other;
    LocalDate to = steps > 0 ? other : today;
    if (assistant && steps > 0) {
      String first = Almanac.unit(length.unit(), Almanac.plus(today, length.unit(), 1)).from();
      from = first == null ? from : LocalDate.parse(first);
      to = Almanac.plus(from, length.unit(), steps).minusDays(1);
    }
    return found.as(
        new When(Timex.Type.DURATION, length.value(), from.toString(), to.toString(), false),
        length.rule());
  }

  /** «قبل ثلاثة أيام»; before an event («قبل يومين من الانتخابات») it is a length only. */
  private @Nullable Found ago(int i, int at) {
    Length length = length(at, true);
    if (length == null || isBeforeEvent(length.to(), clues.limit(i))) {
      return null;
    }
    if (length.rule().equals(SHIFTED)) {
      return null;
    }
    return away(i, length, -1, AGO);
  }

  /** «من الانتخابات», «عن موعدها» after «قبل يومين». */
  private boolean isBeforeEvent(int i, int limit) {
    return i < limit && (tokens.get(i).key().equals("من") || tokens.get(i).key().equals("عن"));
  }

  private Found away(int i, Length length, int sign, RuleId rule) {
    int start = tokens.get(i).stemSpan().start();
    int steps =
        length.number() == null || length.number().scale() > 0 || length.number().precision() > 4
            ? 0
            : sign * length.number().intValue();
    When when = When.open(Timex.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    if (steps != 0 && anchor == null) {
      when = When.open(Timex.Type.DATE, Almanac.unknown(length.unit()));
    } else if (steps != 0 && anchor != null && !length.unit().isClock()) {
      LocalDate day = Almanac.plus(anchor.date(), length.unit(), steps);
      when = Almanac.unit(assistant && length.unit() == Unit.WEEK ? Unit.DAY : length.unit(), day);
    } else if (steps != 0 && anchor != null && anchor.time() != null) {
      when = clock(LocalDateTime.of(anchor.date(), anchor.time()), length.unit(), steps);
    }
    return new Found(i, length.to(), start, when, rule);
  }

  private static When clock(LocalDateTime now, Unit unit, int steps) {
    ChronoUnit step =
        switch (unit) {
          case SECOND -> ChronoUnit.SECONDS;
          case MINUTE -> ChronoUnit.MINUTES;
          default -> ChronoUnit.HOURS;
        };
    String value = now.plus(steps, step).truncatedTo(ChronoUnit.MINUTES).toString();
    return new When(Timex.Type.TIME, value, value, value, false);
  }

  /** «يوميا»، «كل يوم»، «كل ثلاثة أشهر»، «كل جمعة». */
  private @Nullable Found set(int i) {
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
    Length length = length(every, true);
    return length == null ? null : set(i, length.to(), start, length.value(), EVERY);
  }

  /** «كل عام وأنتم بخير». */
  private boolean isGreeting(int i, int limit) {
    return i < limit && tokens.get(i).is("انتم");
  }

  private static Found set(int from, int to, int start, String value, RuleId rule) {
    return new Found(from, to, start, When.open(Timex.Type.SET, value), rule);
  }

  /**
   * The length at a token.
   *
   * @param led whether a word leads to it, so that a bare unit is one
   */
  private @Nullable Length length(int i, boolean led) {
    if (i >= tokens.size()) {
      return null;
    }
    Length length = counted(i);
    if (length != null) {
      return isAge(length) ? null : length;
    }
    Clue<Measure> unit = clues.at(i, Measure.class);
    if (unit != null) {
      return switch (unit.sense().count()) {
        case ONE -> one(i, unit, led);
        case TWO -> two(i, unit);
        case MANY -> many(i, unit, led);
      };
    }
    return some(i);
  }

  /** «(35) عاما»، «الـ24 ساعة الماضية»، «نصف ساعة»، «عشرات السنين». */
  private @Nullable Length counted(int i) {
    int limit = clues.limit(i);
    int at = i;
    int start = -1;
    if (tokens.get(i).key().equals("ال") && i + 1 < limit && clues.numeral(i + 1) != null) {
      at = i + 1;
      start = tokens.get(i).span().start();
    }
    boolean bracket = tokens.get(at).isMark("(") && at + 1 < limit;
    Numeral numeral = clues.numeral(bracket ? at + 1 : at);
    if (numeral == null || numeral.kind() == Numeral.Kind.ORDINAL) {
      return null;
    }
    int next = numeral.to();
    if (bracket) {
      if (next >= limit || !tokens.get(next).isMark(")")) {
        return null;
      }
      next++;
    }
    Clue<Measure> unit = next < limit ? clues.at(next, Measure.class) : null;
    if (unit == null || !unit.isPlain() || unit.sense().count() == Count.TWO) {
      return null;
    }
    if (start < 0) {
      start = bracket ? tokens.get(i).span().start() : numeral.span().start();
    }
    boolean open = numeral.kind() == Numeral.Kind.VAGUE;
    BigDecimal number = open ? null : numeral.value();
    return finish(i, unit.to(), start, unit.sense().unit(), number, COUNTED);
  }

  /** «عامين»، «اليومين الماضيين». */
  private @Nullable Length two(int i, Clue<Measure> unit) {
    if (unit.sense().construct()) {
      return null;
    }
    int start = tokens.get(i).spanOf(unit.form()).start();
    return finish(i, unit.to(), start, unit.sense().unit(), BigDecimal.TWO, DUAL);
  }

  /** «الأشهر الستة المقبلة»، «الساعات الأخيرة»، «أيام» after a preposition. */
  private @Nullable Length many(int i, Clue<Measure> unit, boolean led) {
    int limit = clues.limit(i);
    int start = tokens.get(i).spanOf(unit.form()).start();
    Unit kind = unit.sense().unit();
    if (unit.sense().definite()) {
      Numeral number = unit.to() < limit ? clues.numeral(unit.to()) : null;
      int at = unit.to();
      BigDecimal value = null;
      if (number != null && clues.isPlain(number) && number.kind() == Numeral.Kind.CARDINAL) {
        at = number.to();
        value = number.value();
      } else if (at < limit && tokens.get(at).is("القليله")) {
        at++;
      }
      Clue<Sense.Shifted> shifted = at < limit ? clues.at(at, Sense.Shifted.class) : null;
      if (shifted == null || !shifted.isPlain()) {
        return null;
      }
      return length(i, shifted.to(), start, kind, value, SHIFTED);
    }
    int some = clues.plainRole(unit.to(), Role.SOME);
    if (some > 0 && unit.to() < limit) {
      return length(i, some, start, kind, null, OPEN);
    }
    boolean leads =
        led || i > clues.start(i) && clues.role(i - 1, Role.LENGTH) > 0 || unit.form().has('ل');
    boolean since = i > 0 && (clues.role(i - 1, Role.AGO) > 0 || tokens.get(i - 1).is("منذ"));
    return leads && !isCompleted(unit.to(), limit, since || led)
        ? length(i, unit.to(), start, kind, null, OPEN)
        : null;
  }

  /** Whether a noun follows that says whose days they are: «خلال أيام العيد»، «أيام قرطاج». */
  private boolean isCompleted(int i, int limit, boolean since) {
    if (i >= limit || !tokens.get(i).isWord()) {
      return false;
    }
    Token next = tokens.get(i);
    if (next.key().startsWith("ال") && next.key().length() > 3 && !next.key().equals("الي")) {
      return true;
    }
    return !since && next.form().clitics().isEmpty() && clues.plainRole(i, Role.AFTER_YEAR) < 0;
  }

  /** «عدة أيام»، «بضعة أشهر». */
  private @Nullable Length some(int i) {
    int some = clues.role(i, Role.SOME);
    Clue<Measure> unit = some > 0 ? clues.at(some, Measure.class) : null;
    if (unit == null || unit.sense().count() != Count.MANY || !unit.isPlain()) {
      return null;
    }
    return length(i, unit.to(), tokens.get(i).stemSpan().start(), unit.sense().unit(), null, OPEN);
  }

  /** «ساعة» of «استغرقت ساعة»، «أكثر من شهر»، «عام ونصف العام»، «يوم واحد». */
  private @Nullable Length one(int i, Clue<Measure> unit, boolean led) {
    if (unit.sense().definite() || unit.form().isJoined() && !led) {
      return null;
    }
    int limit = clues.limit(i);
    int start = tokens.get(i).spanOf(unit.form()).start();
    Unit kind = unit.sense().unit();
    Length half = finish(i, unit.to(), start, kind, BigDecimal.ONE, SINGLE);
    if (half.to() > unit.to()) {
      return half;
    }
    Numeral one = unit.to() < limit ? clues.numeral(unit.to()) : null;
    boolean only =
        one != null
            && one.kind() == Numeral.Kind.CARDINAL
            && one.value().compareTo(BigDecimal.ONE) == 0
            && tokens.get(one.from()).isWord()
            && clues.isPlain(one);
    if (only && one != null) {
      return length(i, one.to(), start, kind, BigDecimal.ONE, SINGLE);
    }
    if (one != null || clues.at(unit.to(), Sense.Month.class) != null && unit.to() < limit) {
      return null;
    }
    boolean leads = led || unit.form().has('ل') && kind.isClock() || isLed(i);
    return leads && !isCompleted(unit.to(), limit, led)
        ? length(i, unit.to(), start, kind, BigDecimal.ONE, SINGLE)
        : null;
  }

  private boolean isLed(int i) {
    int start = clues.start(i);
    if (i <= start) {
      return false;
    }
    if (clues.role(i - 1, Role.LENGTH) > 0 || clues.role(i - 1, Role.LASTS) > 0) {
      return true;
    }
    boolean than = tokens.get(i - 1).is("من") || tokens.get(i - 1).is("علي");
    return than && i - 1 > start && clues.role(i - 2, Role.LASTS) > 0;
  }

  /** Adds what may follow: a half, a smaller unit, «الماضية». */
  private Length finish(
      int from, int to, int start, Unit unit, @Nullable BigDecimal number, RuleId rule) {
    int limit = clues.limit(from);
    Numeral half = to < limit ? clues.numeral(joined(to)) : null;
    if (number != null
        && half != null
        && (joined(to) > to || !clues.isPlain(half))
        && half.kind() == Numeral.Kind.FRACTION) {
      int next = half.to();
      Clue<Measure> again = next < limit ? clues.at(next, Measure.class) : null;
      if (again == null || again.sense().unit() == unit) {
        return length(
            from, again == null ? next : again.to(), start, unit, number.add(half.value()), rule);
      }
    }
    Clue<Sense.Shifted> shifted = to < limit ? clues.at(to, Sense.Shifted.class) : null;
    if (shifted != null && shifted.isPlain() && shifted.sense().shift() != Shift.FIRST) {
      return length(from, shifted.to(), start, unit, number, SHIFTED);
    }
    return length(from, to, start, unit, number, rule);
  }

  private int joined(int i) {
    return tokens.get(i).key().equals("و") && i + 1 < tokens.size() ? i + 1 : i;
  }

  private static Length length(
      int from, int to, int start, Unit unit, @Nullable BigDecimal number, RuleId rule) {
    return new Length(from, to, start, unit, number, value(unit, number), rule);
  }

  /** P18M for a year and a half, PT30M for half an hour. */
  private static String value(Unit unit, @Nullable BigDecimal number) {
    if (number == null) {
      return unit.length("X");
    }
    if (number.scale() <= 0) {
      return unit.length(number.toPlainString());
    }
    Unit smaller =
        switch (unit) {
          case HOUR -> Unit.MINUTE;
          case MINUTE -> Unit.SECOND;
          case YEAR -> Unit.MONTH;
          case DAY -> Unit.HOUR;
          default -> unit;
        };
    BigDecimal times =
        BigDecimal.valueOf(
            switch (unit) {
              case HOUR, MINUTE -> 60;
              case YEAR -> 12;
              case DAY -> 24;
              default -> 1;
            });
    BigDecimal fine = number.multiply(times).stripTrailingZeros();
    return fine.scale() <= 0
        ? smaller.length(fine.toPlainString())
        : unit.length(number.stripTrailingZeros().toPlainString());
  }

  /** «البالغ من العمر 47 عاما»، «(47 عاما)»، «عمره 20 سنة». */
  private boolean isAge(Length length) {
    if (length.unit() != Unit.YEAR && length.unit() != Unit.MONTH) {
      return false;
    }
    int start = clues.start(length.from());
    for (int i = length.from() - 1; i >= Math.max(start, length.from() - 4); i--) {
      if (clues.role(i, Role.AGE) > 0) {
        return true;
      }
    }
    int limit = clues.limit(length.from());
    int next = length.to();
    int of = next < limit ? clues.plainRole(next, Role.OF) : -1;
    if (of > 0 && of < limit && clues.role(of, Role.AGE) > 0) {
      return true;
    }
    return length.unit() == Unit.YEAR
        && length.from() > start
        && next < limit
        && tokens.get(length.from() - 1).isMark("(")
        && tokens.get(next).isMark(")");
  }
}
