package org.isnad.time;

import java.util.BitSet;
import java.util.List;
import org.isnad.text.Moment;
import org.isnad.text.RuleId;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Tries the readers at a token and keeps the longest time that they see there. */
final class TimeScan {
  private static final RuleId WEEKDAY = RuleId.of("time.day.weekday");
  private static final RuleId DEICTIC = RuleId.of("time.day.from-now");
  private static final RuleId SAID = RuleId.of("time.day.from-said");
  private static final RuleId DATE = RuleId.of("time.day.date");
  private static final RuleId HIJRI = RuleId.of("time.day.hijri");
  private static final RuleId MONTH = RuleId.of("time.month");
  private static final RuleId CLOCK = RuleId.of("time.clock");
  private static final RuleId PART = RuleId.of("time.part-of-day");
  private static final RuleId MIDNIGHT = RuleId.of("time.clock.midnight");
  private static final RuleId REF = RuleId.of("time.reference");

  private final Clues clues;
  private final Tokens tokens;
  private final PointReader points;
  private final PointResolver resolver;
  private final PeriodReader periods;
  private final LengthReader lengths;
  private final SetReader sets;
  private final NthReader nth;
  private final TenseFinder tenses;
  private final RangeReader ranges;
  private final PairReader pairs;
  private final ClockUnitReader clockUnits;
  private final EdgeReader edges;
  private final YearPairReader years;
  private final LengthRange lengthRanges;
  private final boolean spoken;

  /** Where a weekday begins that no word lays on this or that side of now. */
  private final BitSet openWeekdays = new BitSet();

  /** The index after the last time found if it was a year; -1 otherwise. */
  private int afterYear = -1;

  TimeScan(Clues clues, @Nullable Moment anchor, Convention convention) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.spoken = convention.isSpoken();
    this.points = new PointReader(clues, spoken);
    this.resolver = new PointResolver(anchor, convention);
    this.tenses = new TenseFinder(clues);
    this.periods =
        new PeriodReader(
            clues, anchor == null ? null : anchor.date(), resolver, tenses, convention);
    this.nth = new NthReader(clues, points, resolver, periods, tenses);
    ClockReader clock = new ClockReader(clues, spoken);
    this.ranges = new RangeReader(clues, points, resolver, tenses, clock, spoken);
    this.lengths = new LengthReader(clues, anchor, convention);
    this.sets = new SetReader(clues, lengths);
    this.lengthRanges = new LengthRange(clues, ranges, lengths);
    this.clockUnits = new ClockUnitReader(clues, anchor);
    this.pairs = new PairReader(clues, points, resolver);
    this.edges = new EdgeReader(clues, spoken);
    this.years = new YearPairReader(clues);
  }

  /** The time that begins at a token, two for a range; none if none does. */
  List<Found> at(int i) {
    boolean word = spoken ? !clues.all(i).isEmpty() : clues.canBegin(i);
    if (!word && clues.numeral(i) == null && !opens(i)) {
      return List.of();
    }
    Draft draft = points.read(i);
    Found best = longer(longer(nth.read(i), inner(i, draft, false)), edge(i));
    best = longer(longer(sets.read(i), best), lengths.read(i));
    best = longer(longer(best, reference(i)), midnight(i));
    best = spoken ? longer(best, clockUnits.read(i)) : best;
    List<Found> range = range(i, draft);
    if (!range.isEmpty() && (best == null || range.getLast().to() >= best.to())) {
      return range;
    }
    if (best == null) {
      return List.of();
    }
    afterYear = best.when().value().length() == 4 ? best.to() : -1;
    return List.of(best);
  }

  /**
   * The day or hour at a token that counts from the anchor: «أمس», «مساء اليوم»; null for others.
   */
  @Nullable Found fromNow(int i) {
    Draft draft = points.read(i);
    boolean relative = draft != null && (draft.deictic != null || draft.today);
    Found found = relative ? point(i, draft) : null;
    return found == null ? null : found.as(found.when(), SAID);
  }

  private List<Found> range(int i, @Nullable Draft draft) {
    List<Found> range = pairs.read(i, draft);
    if (range.isEmpty()) {
      range = ranges.read(i, draft);
    }
    if (range.isEmpty()) {
      range = years.read(i);
    }
    return range.isEmpty() ? lengthRanges.read(i) : range;
  }

  /** Whether a time found is a weekday of which no word says whether it is past or to come. */
  boolean isOpen(Found time) {
    return time.rule().equals(WEEKDAY) && openWeekdays.get(time.from());
  }

  private boolean opens(int i) {
    return tokens.get(i).isMark("(")
        || tokens.get(i).key().equals("ال")
        || tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  private static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
    return a == null || b != null && b.to() > a.to() ? b : a;
  }

  /** A day, a time of day or a period. */
  private @Nullable Found inner(int i, @Nullable Draft draft, boolean within) {
    return longer(point(i, draft), periods.read(i, within, follows(i)));
  }

  /** Whether a year ends just before: «2020 و2022»، «2014-2015». */
  private boolean follows(int i) {
    if (afterYear < 0) {
      return false;
    }
    boolean joint =
        i == afterYear + 1
            && (tokens.get(afterYear).key().equals("و")
                || tokens.get(afterYear).isMark("-")
                || tokens.get(afterYear).isMark("/")
                || clues.role(afterYear, Role.TO) > 0);
    return i == afterYear || joint;
  }

  private @Nullable Found point(int i, @Nullable Draft draft) {
    if (draft == null || draft.otherDay != null) {
      return null;
    }
    Tense tense = tenses.of(draft);
    When when = resolver.resolve(draft, tense);
    if (tense == Tense.OPEN
        && draft.part == null
        && !draft.hasClock()
        && rule(draft).equals(WEEKDAY)) {
      openWeekdays.set(i, draft.shift == null && draft.weekShift == null);
    }
    return when == null ? null : new Found(i, draft.to, draft.start, when, rule(draft));
  }

  private static RuleId rule(Draft draft) {
    if (draft.hasClock()) {
      return CLOCK;
    }
    if (draft.part != null) {
      return PART;
    }
    if (draft.month > 0) {
      return draft.hijri ? HIJRI : draft.day == null ? MONTH : DATE;
    }
    return draft.deictic != null ? DEICTIC : draft.weekday != null ? WEEKDAY : DATE;
  }

  private @Nullable Found edge(int i) {
    int whole = edges.whole(i);
    return whole < 0 ? null : edges.read(i, inner(whole, points.read(whole), true));
  }

  /** «منتصف الليل» without a day: the one just past, or the one to come, if a verb says so. */
  private @Nullable Found midnight(int i) {
    Clue<Sense.PartAdverb> part = spoken ? null : clues.at(i, Sense.PartAdverb.class);
    if (part == null || !tokens.get(i).is("منتصف") || !part.sense().part().code().equals("TNI")) {
      return null;
    }
    int start = tokens.get(i).spanOf(part.form()).start();
    Tense tense = tenses.around(i, part.to());
    boolean after = i > clues.start(i) && clues.role(i - 1, Role.AFTER) > 0;
    When when =
        after ? resolver.afterMidnight(tense, part.sense().part()) : resolver.midnight(tense);
    return new Found(i, part.to(), start, when, MIDNIGHT);
  }

  private @Nullable Found reference(int i) {
    Clue<Sense.Ref> ref = clues.at(i, Sense.Ref.class);
    if (ref == null || ref.sense().spoken() && !spoken || isIdiom(i, ref) || isNear(i, ref)) {
      return null;
    }
    int start = tokens.get(i).spanOf(ref.form()).start();
    When when = When.open(Timex.Type.DATE, ref.sense().value());
    return new Found(i, ref.to(), start, when, REF);
  }

  /** «كان قريبا من الحدود», «تعد قريبا»: «قريبا» is «soon» only beside a verb to come. */
  private boolean isNear(int i, Clue<Sense.Ref> ref) {
    if (!tokens.get(i).is("قريبا")) {
      return false;
    }
    boolean of =
        ref.to() < clues.limit(i)
            && (clues.plainRole(ref.to(), Role.OF) > 0 && !tokens.get(ref.to()).is("في")
                || clues.plainRole(ref.to(), Role.TO) > 0);
    boolean opens = i == clues.start(i) || tokens.get(i - 1).kind() == Token.Kind.QUOTE;
    return of || !opens && tenses.around(i, ref.to()) != Tense.FUTURE;
  }

  /** «بعد الآن» is «any more»; «هذا الوقت بعد أسبوعين» is that other time. */
  private boolean isIdiom(int i, Clue<Sense.Ref> ref) {
    boolean present = ref.sense().value().equals("PRESENT_REF");
    boolean any = i > clues.start(i) && clues.role(i - 1, Role.AFTER) > 0 && ref.to() == i + 1;
    return present && (any || spoken && ref.to() < clues.limit(i) && lengths.isAway(ref.to()));
  }
}
