package org.isnad.time;

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
  private static final RuleId DATE = RuleId.of("time.day.date");
  private static final RuleId HIJRI = RuleId.of("time.day.hijri");
  private static final RuleId MONTH = RuleId.of("time.month");
  private static final RuleId CLOCK = RuleId.of("time.clock");
  private static final RuleId PART = RuleId.of("time.part-of-day");
  private static final RuleId RANGE = RuleId.of("time.day.range");
  private static final RuleId EDGE = RuleId.of("time.period.edge");
  private static final RuleId REF = RuleId.of("time.reference");

  private final Clues clues;
  private final Tokens tokens;
  private final PointReader points;
  private final PointResolver resolver;
  private final PeriodReader periods;
  private final LengthReader lengths;
  private final NthReader nth;
  private final TenseFinder tenses;
  private final boolean assistant;

  /** The index after the last time found if it was a year; -1 otherwise. */
  private int afterYear = -1;

  TimeScan(Clues clues, @Nullable Moment anchor, Convention convention) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.assistant = convention == Convention.ASSISTANT;
    this.points = new PointReader(clues, assistant);
    this.resolver = new PointResolver(anchor, assistant);
    this.tenses = new TenseFinder(clues);
    this.periods =
        new PeriodReader(clues, anchor == null ? null : anchor.date(), resolver, tenses, assistant);
    this.nth = new NthReader(clues, points, resolver, tenses);
    this.lengths = new LengthReader(clues, anchor, assistant);
  }

  /** The time that begins at a token, two for a range of days; none if none does. */
  List<Found> at(int i) {
    if (clues.all(i).isEmpty() && clues.numeral(i) == null && !opens(i)) {
      return List.of();
    }
    Found best = longer(longer(nth.read(i), edge(i)), inner(i, false));
    best = longer(best, lengths.read(i));
    best = longer(best, reference(i));
    List<Found> range = range(i, best == null ? i : best.to());
    if (range.isEmpty()) {
      range = hours(i, best == null ? i : best.to());
    }
    if (!range.isEmpty()) {
      return range;
    }
    if (best == null) {
      return List.of();
    }
    afterYear = best.when().value().length() == 4 ? best.to() : -1;
    return List.of(best);
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
  private @Nullable Found inner(int i, boolean within) {
    return longer(point(i), periods.read(i, within, follows(i)));
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

  private @Nullable Found point(int i) {
    Draft draft = points.read(i);
    if (draft == null || draft.otherDay != null) {
      return null;
    }
    When when = resolver.resolve(draft, tense(draft));
    return when == null ? null : new Found(i, draft.to, draft.start, when, rule(draft));
  }

  private Tense tense(Draft draft) {
    boolean open = draft.weekday != null || draft.month > 0 && draft.year == null;
    return open ? tenses.around(draft.from, draft.to) : Tense.OPEN;
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

  /** «من 3 إلى 5 مايو»: two days. */
  private List<Found> range(int i, int beyond) {
    Draft draft = points.read(i);
    if (draft == null || draft.otherDay == null || draft.to <= beyond) {
      return List.of();
    }
    Tense tense = tense(draft);
    When last = resolver.resolve(draft, tense);
    Integer day = draft.day;
    draft.day = draft.otherDay;
    When first = resolver.resolve(draft, tense);
    draft.day = day;
    if (first == null || last == null) {
      return List.of();
    }
    int second = draft.secondFrom;
    var numeral = clues.numeral(second);
    int start = numeral == null ? tokens.get(second).span().start() : numeral.span().start();
    return List.of(
        new Found(i, draft.otherTo, draft.start, first, RANGE),
        new Found(second, draft.to, start, last, RANGE));
  }

  /** «من الساعة الثالثة إلى الرابعة عصرا»: each lends the other what it lacks. */
  private List<Found> hours(int i, int beyond) {
    Draft first = points.read(i);
    if (first == null || !first.hasClock() || first.to < beyond || first.to >= clues.limit(i)) {
      return List.of();
    }
    int to = clues.role(first.to, Role.TO);
    Draft second = to > 0 && to < clues.limit(i) ? points.read(to) : null;
    if (second == null || !second.hasClock()) {
      return List.of();
    }
    if (first.part == null) {
      first.part = second.part;
    }
    if (!second.hasDay()) {
      second.takeDay(first);
    }
    When from = resolver.resolve(first, tense(first));
    When until = resolver.resolve(second, tense(first));
    return from == null || until == null
        ? List.of()
        : List.of(
            new Found(i, first.to, first.start, from, CLOCK),
            new Found(second.from, second.to, second.start, until, CLOCK));
  }

  /** «نهاية العام»، «مطلع مايو»: the whole of it, for TIMEX3 values say no more. */
  private @Nullable Found edge(int i) {
    Clue<Sense.Edge> edge = clues.at(i, Sense.Edge.class);
    if (edge == null || edge.sense().spoken() && !assistant || edge.to() >= clues.limit(i)) {
      return null;
    }
    int of = assistant ? clues.plainRole(edge.to(), Role.OF) : -1;
    Found inner = inner(of > 0 ? of : edge.to(), true);
    if (inner == null || inner.when().type() != Timex.Type.DATE) {
      return null;
    }
    int start = tokens.get(i).spanOf(edge.form()).start();
    String value = inner.when().value();
    if (edge.sense().place() == Sense.Place.END && value.length() == 8 && value.charAt(5) == 'W') {
      String from = inner.when().from();
      When weekend = new When(Timex.Type.DATE, value + "-WE", from, inner.when().to(), false);
      return inner.as(weekend, EDGE).from(i, start, EDGE);
    }
    return inner
        .as(Almanac.part(inner.when(), edge.sense().place(), assistant), EDGE)
        .from(i, start, EDGE);
  }

  private @Nullable Found reference(int i) {
    Clue<Sense.Ref> ref = clues.at(i, Sense.Ref.class);
    if (ref == null) {
      return null;
    }
    int start = tokens.get(i).spanOf(ref.form()).start();
    When when = When.open(Timex.Type.DATE, ref.sense().value());
    return new Found(i, ref.to(), start, when, REF);
  }
}
