package org.isnad.time;

import org.isnad.number.Numeral;
import org.isnad.time.Sense.Count;
import org.isnad.time.Sense.Measure;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads which week a weekday lies in: «الأحد من الأسبوع الماضي»، «الأسبوع المقبل يوم الأحد»، and in
 * speech «الخميس بعد أسبوعين».
 */
final class WeekReader {
  private final Clues clues;
  private final Tokens tokens;
  private final boolean spoken;

  WeekReader(Clues clues, boolean spoken) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.spoken = spoken;
  }

  /** «(من) الأسبوع الماضي» after a weekday; the index after it, or -1. */
  int after(Draft draft, int i) {
    int limit = clues.limit(draft.from);
    int of = clues.plainRole(i, Role.OF);
    int at = of > 0 ? of : i;
    if (at >= limit) {
      return -1;
    }
    int now = clues.plainRole(at, Role.THIS);
    Clue<Measure> week = week(now > 0 ? now : at);
    if (week == null || !week.isPlain() || week.to() > limit) {
      return away(draft, i);
    }
    if (now > 0) {
      draft.weekShift = Shift.THIS;
      return week.to();
    }
    return shift(draft, week.to());
  }

  /** «الأسبوع المقبل» before «يوم الأحد», «بعد أسبوعين» before it; the index after it, or -1. */
  int before(Draft draft, int i, boolean first) {
    if (draft.hasDay() || draft.awayUnit != null || draft.weekShift != null) {
      return -1;
    }
    Clue<Measure> week = week(i);
    Draft tried = new Draft(draft.from, draft.start);
    int next = -1;
    if (week != null && week.sense().definite() && (first || week.isPlain())) {
      next = shift(tried, week.to());
      tried.start = tokens.get(i).spanOf(week.form()).start();
    } else if (spoken) {
      next = away(tried, i);
    }
    if (next < 0 || !isBeforeWeekday(next, clues.limit(draft.from))) {
      return -1;
    }
    draft.weekShift = tried.weekShift;
    draft.further = tried.further;
    draft.awayUnit = tried.awayUnit;
    draft.away = tried.away;
    draft.start = first ? tried.start : draft.start;
    return next;
  }

  /** In news «يوم» has to lead to the weekday: «الأسبوع الماضي الجمعة» can be two times. */
  private boolean isBeforeWeekday(int i, int limit) {
    Clue<Measure> day = i < limit ? clues.at(i, Measure.class) : null;
    boolean led =
        day != null
            && day.sense().unit() == Unit.DAY
            && day.sense().count() == Count.ONE
            && day.isPlain();
    int at = led && day != null ? day.to() : i;
    Clue<Sense.Weekday> weekday = at < limit ? clues.at(at, Sense.Weekday.class) : null;
    return weekday != null && weekday.isPlain() && (led || spoken);
  }

  private @Nullable Clue<Measure> week(int i) {
    Clue<Measure> unit = clues.at(i, Measure.class);
    return unit != null && unit.sense().unit() == Unit.WEEK && unit.sense().count() == Count.ONE
        ? unit
        : null;
  }

  /** «الماضي»، «قبل الماضي» of a week. */
  private int shift(Draft draft, int i) {
    int further = clues.further(i);
    Clue<Sense.Shifted> shifted = clues.at(further > 0 ? further : i, Sense.Shifted.class);
    if (shifted == null || !shifted.isPlain() || !isToldFromNow(shifted.sense().shift(), spoken)) {
      return -1;
    }
    draft.weekShift = shifted.sense().shift();
    draft.further = further > 0;
    return shifted.to();
  }

  /** Whether it is told from now, not from another time of the story. */
  static boolean isToldFromNow(Shift shift, boolean spoken) {
    return switch (shift) {
      case PAST, THIS, NEXT -> true;
      case BEFORE, AFTER -> spoken;
      case LAST, FIRST -> false;
    };
  }

  /** «بعد أسبوعين»، «قبل 3 أشهر» beside a weekday, in speech. */
  private int away(Draft draft, int i) {
    int ago = clues.plainRole(i, Role.AGO);
    int at = ago > 0 ? ago : clues.plainRole(i, Role.AFTER);
    int limit = clues.limit(draft.from);
    if (!spoken || at < 0 || at >= limit) {
      return -1;
    }
    Numeral numeral = clues.numeral(at);
    int count = PointReader.whole(numeral, 1, 999);
    Clue<Measure> unit = clues.at(numeral == null ? at : numeral.to(), Measure.class);
    if (unit == null
        || unit.to() > limit
        || unit.sense().definite()
        || unit.sense().unit() != Unit.WEEK && unit.sense().unit() != Unit.MONTH
        || numeral == null && unit.sense().count() == Count.MANY
        || numeral != null && count < 0) {
      return -1;
    }
    int steps = numeral != null ? count : unit.sense().count() == Count.TWO ? 2 : 1;
    draft.awayUnit = unit.sense().unit();
    draft.away = ago > 0 ? -steps : steps;
    return unit.to();
  }
}
