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
  static final RuleId SHIFTED = RuleId.of("time.length.shifted");
  private static final RuleId VAGUE = RuleId.of("time.length.vague");
  private static final RuleId OPEN = RuleId.of("time.length.open");
  private static final RuleId SINGLE = RuleId.of("time.length.single");
  private static final RuleId AGO = RuleId.of("time.relative.ago");
  private static final RuleId HENCE = RuleId.of("time.relative.hence");

  /** «الأسابيع الأخيرة» are three to ten: the plural of few (جمع القلة) says no more. */
  private static final BigDecimal MOST_FEW = BigDecimal.TEN;

  private static final long DAY = 86_400;

  private final Clues clues;
  private final Tokens tokens;
  private final @Nullable Moment anchor;
  private final Convention convention;
  private final LengthSums sums;
  private final boolean spoken;

  LengthReader(Clues clues, @Nullable Moment anchor, Convention convention) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.anchor = anchor;
    this.convention = convention;
    this.spoken = convention.isSpoken();
    this.sums = new LengthSums(clues, this);
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
    if (spoken && tokens.get(i).key().equals("من")) {
      Found found = ago(i, i + 1);
      if (found != null) {
        return found;
      }
    }
    int after = spoken ? clues.role(i, Role.AFTER) : -1;
    if (after > 0) {
      Length length = length(after, true);
      if (length != null) {
        return away(i, length, 1, HENCE);
      }
    }
    Length length = length(i, false);
    if (length == null) {
      Length bare = clues.at(i, Measure.class) == null ? null : length(i, true);
      Length sum = bare == null ? null : sums.sum(bare);
      return sum == null || sum.equals(bare) ? sums.whole(i) : sum.found();
    }
    Length sum = sums.sum(length);
    return sum.equals(length) ? laid(length) : sum.found();
  }

  /** The length that a word leads to, however it is told; null if none begins here. */
  @Nullable Length after(int i) {
    return length(i, true);
  }

  /** The length at a token where another follows: «سنة» of «من سنة إلى ثلاث سنوات». */
  @Nullable Found led(int i) {
    Length length = length(i, true);
    return length == null ? null : length.found();
  }

  /** Whether «قبل ثلاثة أيام», «بعد أسبوعين» begins at a token. */
  boolean isAway(int i) {
    Found found = read(i);
    return found != null && (found.rule().equals(AGO) || found.rule().equals(HENCE));
  }

  /** «الأشهر الستة الماضية»: a length that begins or ends now lies on the calendar. */
  private Found laid(Length length) {
    Found found = length.found();
    Clue<Sense.Shifted> clue = clues.at(length.to() - 1, Sense.Shifted.class);
    BigDecimal number = length.number() == null ? MOST_FEW : length.number();
    if (!length.rule().equals(SHIFTED)
        || clue == null
        || anchor == null
        || number.scale() > 0
        || number.precision() > 4) {
      return found;
    }
    Shift shift = clue.sense().shift();
    int steps = (shift == Shift.LAST ? -1 : shift.steps()) * number.intValue();
    if (steps == 0) {
      return found;
    }
    RuleId rule = length.number() == null ? VAGUE : SHIFTED;
    if (length.unit().isClock()) {
      return found.as(hours(length, anchor, steps), rule);
    }
    LocalDate today = anchor.date();
    LocalDate other = Almanac.plus(today, length.unit(), steps);
    LocalDate from = steps > 0 ? today : other;
    LocalDate to = steps > 0 ? other : today;
    if (spoken && steps > 0) {
      String first = Almanac.unit(length.unit(), Almanac.plus(today, length.unit(), 1)).from();
      from = first == null ? from : LocalDate.parse(first);
      to = Almanac.plus(from, length.unit(), steps).minusDays(1);
    }
    return found.as(
        new When(Timex.Type.DURATION, length.value(), from.toString(), to.toString(), false), rule);
  }

  /** «الساعات الـ24 الماضية» to the minute; to the day if the anchor is but a day. */
  private static When hours(Length length, Moment anchor, int steps) {
    if (anchor.time() != null) {
      LocalDateTime now = LocalDateTime.of(anchor.date(), anchor.time());
      LocalDateTime other = now.plus(steps, step(length.unit()));
      String first = (steps < 0 ? other : now).truncatedTo(ChronoUnit.MINUTES).toString();
      String last = (steps < 0 ? now : other).truncatedTo(ChronoUnit.MINUTES).toString();
      return new When(Timex.Type.DURATION, length.value(), first, last, false);
    }
    long seconds = step(length.unit()).getDuration().toSeconds() * Math.abs(steps);
    long days = Math.ceilDiv(seconds, DAY);
    LocalDate first = steps < 0 ? anchor.date().minusDays(days) : anchor.date();
    LocalDate last = steps < 0 ? anchor.date() : anchor.date().plusDays(days);
    return new When(Timex.Type.DURATION, length.value(), first.toString(), last.toString(), false);
  }

  private static ChronoUnit step(Unit unit) {
    return switch (unit) {
      case SECOND -> ChronoUnit.SECONDS;
      case MINUTE -> ChronoUnit.MINUTES;
      default -> ChronoUnit.HOURS;
    };
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
      when = calendar(length, Almanac.plus(anchor.date(), length.unit(), steps));
    } else if (steps != 0 && anchor != null && anchor.time() != null) {
      when = clock(LocalDateTime.of(anchor.date(), anchor.time()), length.unit(), steps);
    }
    boolean moon =
        length.unit() == Unit.YEAR
            && length.to() < clues.limit(i)
            && clues.plainRole(length.to(), Role.HIJRI) > 0;
    int now = anchor == null ? -1 : Almanac.hijriMonthOf(anchor.date());
    When year = moon && now > 0 && steps != 0 ? Almanac.hijriYear(now / 12 + steps) : null;
    return year == null
        ? new Found(i, length.to(), start, when, rule)
        : new Found(i, length.to() + 1, start, year, rule);
  }

  /** The week, month… that holds a day; an assistant's «بعد أسبوع» is the very day. */
  private When calendar(Length length, LocalDate day) {
    return length.unit() != Unit.WEEK
        ? Almanac.unit(length.unit(), day)
        : convention == Convention.ASSISTANT
            ? Almanac.day(day)
            : Almanac.week(day, convention.weekStart());
  }

  private static When clock(LocalDateTime now, Unit unit, int steps) {
    String value = now.plus(steps, step(unit)).truncatedTo(ChronoUnit.MINUTES).toString();
    return new When(Timex.Type.TIME, value, value, value, false);
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
      int at = unit.to();
      boolean article = at + 1 < limit && tokens.get(at).key().equals("ال");
      at = article ? at + 1 : at;
      Numeral number = at < limit ? clues.numeral(at) : null;
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
      return Length.of(i, shifted.to(), start, kind, value, SHIFTED);
    }
    int some = clues.plainRole(unit.to(), Role.SOME);
    if (some > 0 && unit.to() < limit) {
      return Length.of(i, some, start, kind, null, OPEN);
    }
    boolean leads =
        led || i > clues.start(i) && clues.role(i - 1, Role.LENGTH) > 0 || unit.form().has('ل');
    boolean since = i > 0 && (clues.role(i - 1, Role.AGO) > 0 || tokens.get(i - 1).is("منذ"));
    return leads && !isCompleted(unit.to(), limit, since || led)
        ? Length.of(i, unit.to(), start, kind, null, OPEN)
        : null;
  }

  /** Whether a noun follows that says whose days they are: «خلال أيام العيد»، «أيام قرطاج». */
  private boolean isCompleted(int i, int limit, boolean since) {
    if (i >= limit || !tokens.get(i).isWord()) {
      return false;
    }
    Token next = tokens.get(i);
    if (isAccusative(next)) {
      return false;
    }
    if (next.key().startsWith("ال") && next.key().length() > 3 && !next.key().equals("الي")) {
      return true;
    }
    return !since && next.form().clitics().isEmpty() && clues.plainRole(i, Role.AFTER_YEAR) < 0;
  }

  /** «احتجاجا» of «لنحو ساعة احتجاجا»: whose days they are would stand in the genitive. */
  private static boolean isAccusative(Token token) {
    return token.key().length() > 3 && token.key().endsWith("ا") && !token.key().startsWith("ال");
  }

  /** «عدة أيام»، «بضعة أشهر». */
  private @Nullable Length some(int i) {
    int some = clues.role(i, Role.SOME);
    Clue<Measure> unit = some > 0 ? clues.at(some, Measure.class) : null;
    if (unit == null || unit.sense().count() != Count.MANY || !unit.isPlain()) {
      return null;
    }
    return Length.of(
        i, unit.to(), tokens.get(i).stemSpan().start(), unit.sense().unit(), null, OPEN);
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
      return Length.of(i, one.to(), start, kind, BigDecimal.ONE, SINGLE);
    }
    boolean counts = one != null && clues.isPlain(one);
    if (counts || clues.at(unit.to(), Sense.Month.class) != null && unit.to() < limit) {
      return null;
    }
    int full = unit.to() < limit ? clues.plainRole(unit.to(), Role.FULL) : -1;
    full = full < 0 && isAnother(i, unit.to(), limit) ? unit.to() + 1 : full;
    if (full > 0) {
      return Length.of(i, full, start, kind, BigDecimal.ONE, SINGLE);
    }
    boolean leads = led || unit.form().has('ل') && kind.isClock() || isLed(i);
    return leads && !isCompleted(unit.to(), limit, led)
        ? Length.of(i, unit.to(), start, kind, BigDecimal.ONE, SINGLE)
        : null;
  }

  /** «أسبوعا آخر»، «شهرا إضافيا»; in another case «يوم آخر» is another day. */
  private boolean isAnother(int i, int next, int limit) {
    return next == i + 1
        && next < limit
        && tokens.get(i).key().endsWith("ا")
        && (tokens.get(next).is("اخر") || tokens.get(next).is("اضافيا"));
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
        return Length.of(
            from, again == null ? next : again.to(), start, unit, number.add(half.value()), rule);
      }
    }
    Clue<Sense.Shifted> shifted = to < limit ? clues.at(to, Sense.Shifted.class) : null;
    if (shifted != null && shifted.isPlain() && shifted.sense().shift() != Shift.FIRST) {
      return Length.of(from, shifted.to(), start, unit, number, SHIFTED);
    }
    return Length.of(from, to, start, unit, number, rule);
  }

  private int joined(int i) {
    return tokens.get(i).key().equals("و") && i + 1 < tokens.size() ? i + 1 : i;
  }

  /** Whether a word before or after says that these are years of an age. */
  boolean isAge(int from, int to) {
    return isAge(Length.of(from, to, 0, Unit.YEAR, null, COUNTED));
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
