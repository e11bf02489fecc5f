package org.isnad.time;

import org.isnad.number.Numeral;
import org.isnad.time.Sense.Count;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendar dates: «24 فبراير/شباط 2022»، «أبريل الماضي»، «25 شوال 1436هـ»، 2015-11-09, 21/09.
 */
final class DateReader {
  private final Clues clues;
  private final Tokens tokens;
  private final NumericDates numbers;
  private final boolean spoken;

  DateReader(Clues clues, boolean spoken) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.spoken = spoken;
    this.numbers = new NumericDates(clues, spoken);
  }

  /** Reads the date at a token into the draft; the index after it, or -1. */
  int read(Draft draft, int i, boolean first) {
    if (first && isName(i)
        || draft.month > 0
        || draft.monthShift != null
        || i >= clues.limit(draft.from)) {
      return -1;
    }
    int next = numbers.read(draft, i, first);
    if (next < 0) {
      next = dayFirst(draft, i, first);
    }
    if (next < 0) {
      next = firstDay(draft, i, first);
    }
    return next < 0 ? monthFirst(draft, i, first) : next;
  }

  /** «ثورة 25 يناير»: the date is a name; also where its day was passed over. */
  private boolean isName(int i) {
    int start = clues.start(i);
    return i > start && isNamed(i - 1)
        || i > start + 1 && clues.numeral(i - 1) != null && isNamed(i - 2);
  }

  private boolean isNamed(int i) {
    return clues.role(i, Role.NAME_BEFORE) > 0 || clues.role(i, Role.NAMED_BY_DATE) > 0;
  }

  /** «3 مايو»، «الثالث من مايو»، «3 - 5 مايو»، «السادس عشر من هذا الشهر». */
  private int dayFirst(Draft draft, int i, boolean first) {
    Numeral numeral = clues.numeral(i);
    int day = dayOf(numeral);
    if (day < 0 || numeral == null || !first && !clues.isPlain(numeral) || draft.day != null) {
      return -1;
    }
    boolean words = tokens.get(i).isWord() && numeral.kind() == Numeral.Kind.CARDINAL;
    if (words && !spoken) {
      return -1;
    }
    int next = afterDay(draft, numeral.to(), day);
    if (next < 0) {
      next = secondDay(draft, numeral, day);
    }
    if (next > 0 && first) {
      draft.start = numeral.span().start();
    }
    return next;
  }

  /** «غرة رمضان»، «غرة شهر محرم». */
  private int firstDay(Draft draft, int i, boolean first) {
    int at = first ? clues.role(i, Role.FIRST_DAY) : clues.plainRole(i, Role.FIRST_DAY);
    int next = at < 0 || draft.day != null ? -1 : month(draft, at, false);
    if (next > 0) {
      draft.day = 1;
      draft.start = first ? tokens.get(i).stemSpan().start() : draft.start;
    }
    return next;
  }

  private static int dayOf(@Nullable Numeral numeral) {
    return numeral == null
            || numeral.kind() != Numeral.Kind.CARDINAL && numeral.kind() != Numeral.Kind.ORDINAL
        ? -1
        : PointReader.whole(numeral, 1, 31);
  }

  /** The last day of «من 3 إلى 5 مايو». */
  private int secondDay(Draft draft, Numeral one, int day) {
    int limit = clues.limit(draft.from);
    int at = one.to();
    if (at >= limit) {
      return -1;
    }
    int to = clues.role(at, Role.TO);
    Token token = tokens.get(at);
    if (to < 0 && (token.isMark("-") || token.isMark("–") || token.key().equals("و"))) {
      to = at + 1;
    }
    Numeral two = clues.numeral(to > 0 ? to : at);
    int last = dayOf(two);
    if (last <= day || two == null || to < 0 && clues.isPlain(two)) {
      return -1;
    }
    int next = afterDay(draft, two.to(), last);
    if (next > 0) {
      draft.otherDay = day;
      draft.otherTo = one.to();
      draft.secondFrom = two.from();
    }
    return next;
  }

  private int afterDay(Draft draft, int i, int day) {
    int limit = clues.limit(draft.from);
    int at = i;
    if (at < limit
        && (tokens.get(at).isMark("/") || tokens.get(at).isMark(".") || tokens.get(at).isMark("-"))
        && clues.at(at + 1, Sense.Month.class) != null) {
      at++;
    }
    int of = clues.plainRole(at, Role.OF);
    at = of > 0 && (spoken || tokens.get(at).key().equals("من")) ? of : at;
    int month = monthShift(draft, at);
    if (month > 0) {
      draft.day = day;
      return month;
    }
    month = month(draft, at, true);
    if (month > 0) {
      draft.day = day;
    }
    return month;
  }

  /** «الشهر الجاري»، «هذا الشهر» after a day's number. */
  private int monthShift(Draft draft, int i) {
    Clue<Sense.Shifted> current = clues.at(i, Sense.Shifted.class);
    if (current != null
        && current.isPlain()
        && current.sense().shift() == Shift.THIS
        && isDayNumber(draft, i)) {
      draft.monthShift = Shift.THIS;
      return current.to();
    }
    int now = clues.plainRole(i, Role.THIS);
    Clue<Sense.Measure> unit = clues.at(now > 0 ? now : i, Sense.Measure.class);
    if (unit == null
        || unit.sense().unit() != Unit.MONTH
        || unit.sense().count() != Count.ONE
        || !unit.sense().definite()
        || !unit.isPlain()) {
      return -1;
    }
    if (now > 0) {
      draft.monthShift = Shift.THIS;
      return unit.to();
    }
    int further = clues.further(unit.to());
    Clue<Sense.Shifted> shifted = clues.at(further > 0 ? further : unit.to(), Sense.Shifted.class);
    if (shifted == null) {
      return -1;
    }
    draft.further = further > 0;
    draft.monthShift = shifted.sense().shift();
    return shifted.to();
  }

  /** Whether «15» of «15 الجاري» is led to as a day is: «يوم»، «الجمعة»، «في»، «حتى». */
  private boolean isDayNumber(Draft draft, int i) {
    int before = i - 2;
    Clue<Sense.Measure> unit = clues.at(before, Sense.Measure.class);
    boolean day = unit != null && unit.sense().unit() == Unit.DAY;
    return tokens.get(i - 1).kind() == Token.Kind.NUMBER
        && before >= clues.start(draft.from)
        && (day || draft.weekday != null || clues.role(before, Role.AT) > 0);
  }

  private int monthFirst(Draft draft, int i, boolean first) {
    Clue<Sense.Measure> unit = clues.at(i, Sense.Measure.class);
    boolean named =
        unit != null
            && unit.sense().unit() == Unit.MONTH
            && unit.sense().count() == Count.ONE
            && (first || unit.isPlain());
    Clue<Sense.Month> month = clues.at(i, Sense.Month.class);
    int next;
    if (named && unit != null) {
      next = month(draft, i, first);
      if (next > 0 && first) {
        draft.start = tokens.get(i).spanOf(unit.form()).start();
      }
      return next;
    }
    if (month == null || !first && !month.isPlain() || isUnlikely(i, month)) {
      return -1;
    }
    int before = draft.month;
    next = month(draft, i, true);
    if (next < 0) {
      return -1;
    }
    boolean sure =
        !month.sense().common()
            || draft.year != null
            || draft.shift != null
            || draft.yearShift != null
            || draft.day != null
            || next > month.to()
            || isBeforeMonth(next, clues.limit(i))
            || i > clues.start(i) && clues.role(i - 1, Role.AT) > 0 && !isLatin(i)
            || month.form().has('ب');
    if (!sure) {
      draft.month = before;
      return -1;
    }
    if (first) {
      draft.start = tokens.get(i).spanOf(month.form()).start();
    }
    return next;
  }

  /** Whether another month is joined to the one before: «مايو ويوليو». */
  private boolean isBeforeMonth(int i, int limit) {
    if (i >= limit) {
      return false;
    }
    int to = clues.role(i, Role.TO);
    boolean and = tokens.get(i).key().equals("و");
    Clue<Sense.Month> month = clues.at(and ? i + 1 : to > 0 ? to : i, Sense.Month.class);
    return month != null && (and || to > 0 || month.form().has('و')) && !month.sense().hijri();
  }

  /** «باب» is a door, not «ب» and «آب». */
  private boolean isUnlikely(int i, Clue<Sense.Month> month) {
    return month.sense().common() && !month.form().equals(tokens.get(i).form());
  }

  private boolean isLatin(int i) {
    return tokens.get(i).kind() == Token.Kind.FOREIGN;
  }

  /** A month with «شهر» before it, its second name and what follows it. */
  private int month(Draft draft, int i, boolean loose) {
    int limit = clues.limit(draft.from);
    if (i >= limit) {
      return -1;
    }
    Clue<Sense.Measure> unit = clues.at(i, Sense.Measure.class);
    int at = i;
    if (unit != null && unit.sense().unit() == Unit.MONTH && unit.sense().count() == Count.ONE) {
      at = unit.to();
    }
    Clue<Sense.Month> month = clues.at(at, Sense.Month.class);
    if (month == null && at > i && spoken) {
      int number = PointReader.whole(clues.numeral(at), 1, 12);
      Numeral numeral = clues.numeral(at);
      if (number > 0 && numeral != null) {
        draft.month = number;
        return afterMonth(draft, numeral.to());
      }
    }
    boolean joined = month != null && !month.isPlain();
    if (month == null
        || joined && (at > i || !loose || month.form().isJoined() && at > draft.from)) {
      return -1;
    }
    draft.month = month.sense().number();
    draft.hijri = month.sense().hijri();
    return afterMonth(draft, secondName(month.sense(), month.to(), limit));
  }

  /** «/شباط» after «فبراير», also in brackets, or with nothing between. */
  private int secondName(Sense.Month month, int i, int limit) {
    if (i >= limit) {
      return i;
    }
    Clue<Sense.Month> bare = clues.at(i, Sense.Month.class);
    if (bare != null && bare.isPlain() && isSame(bare.sense(), month)) {
      return bare.to();
    }
    if (i + 1 >= limit) {
      return i;
    }
    boolean bracket = tokens.get(i).isMark("(");
    if (!bracket && !tokens.get(i).isMark("/") && !tokens.get(i).isMark("-")) {
      return i;
    }
    Clue<Sense.Month> second = clues.at(i + 1, Sense.Month.class);
    if (second == null || !isSame(second.sense(), month)) {
      return i;
    }
    boolean closed = bracket && second.to() < limit && tokens.get(second.to()).isMark(")");
    return closed ? second.to() + 1 : bracket ? i : second.to();
  }

  private static boolean isSame(Sense.Month one, Sense.Month other) {
    return one.number() == other.number() && one.hijri() == other.hijri();
  }

  private int afterMonth(Draft draft, int i) {
    int limit = clues.limit(draft.from);
    if (i >= limit) {
      return i;
    }
    int latin = dayAfter(draft, i);
    int at = latin > 0 ? latin : i;
    if (draft.hijri && tokens.get(at).key().equals("المبارك") && at + 1 < limit) {
      at++;
    }
    int further = clues.further(at);
    at = further > 0 ? further : at;
    Clue<Sense.Shifted> shifted = clues.at(at, Sense.Shifted.class);
    if (shifted != null && shifted.isPlain() && at < limit) {
      Shift shift = shifted.sense().shift();
      if (shift != Shift.FIRST && shift != Shift.LAST) {
        draft.shift = shift;
        draft.further = further > 0;
        int after = year(draft, shifted.to());
        return after > 0 ? after : shifted.to();
      }
    }
    int year = year(draft, at);
    return year > 0 ? year : latin > 0 ? latin : i;
  }

  /** «November 9, 2020», «تموز 13»: the day after the month. */
  private int dayAfter(Draft draft, int i) {
    boolean latin = isLatin(i - 1);
    Numeral numeral = clues.numeral(i);
    int day = PointReader.whole(numeral, 1, 31);
    if (!latin && !spoken || day < 0 || numeral == null || draft.day != null) {
      return -1;
    }
    draft.day = day;
    int next = numeral.to();
    if (spoken && next + 1 < clues.limit(draft.from)) {
      int to = clues.role(next, Role.TO);
      to = to < 0 && tokens.get(next).isMark("-") ? next + 1 : to;
      Numeral last = to > 0 ? clues.numeral(to) : null;
      int lastDay = PointReader.whole(last, 1, 31);
      boolean other = last != null && clues.at(last.to(), Sense.Month.class) != null;
      if (last != null && lastDay > day && !other) {
        draft.otherDay = day;
        draft.otherTo = numeral.to();
        draft.secondFrom = last.from();
        draft.day = lastDay;
        return last.to();
      }
    }
    return next;
  }

  /** The year after a month: «2022»، «، 2022»، «من عام 2022»، «من العام الماضي»، «1436هـ». */
  int year(Draft draft, int i) {
    int limit = clues.limit(draft.from);
    int at = i;
    if (at < limit
        && (tokens.get(at).isComma() || tokens.get(at).isMark("/") || tokens.get(at).isMark("-"))) {
      at++;
    }
    int of = clues.plainRole(at, Role.OF);
    at = of > 0 ? of : at;
    if (at >= limit) {
      return -1;
    }
    int now = clues.plainRole(at, Role.THIS);
    Clue<Sense.Measure> unit = clues.at(now > 0 ? now : at, Sense.Measure.class);
    if (unit != null
        && unit.sense().unit() == Unit.YEAR
        && unit.sense().count() == Count.ONE
        && unit.isUnjoined()) {
      if (now > 0) {
        draft.yearShift = Shift.THIS;
        return unit.to();
      }
      int number = number(draft, unit.to(), limit);
      if (number > 0) {
        return number;
      }
      Clue<Sense.Shifted> shifted = clues.at(unit.to(), Sense.Shifted.class);
      if (shifted == null || !unit.sense().definite() || unit.to() >= limit) {
        return -1;
      }
      draft.yearShift = shifted.sense().shift();
      return shifted.to();
    }
    return of > 0 && !spoken ? -1 : number(draft, at, limit);
  }

  private int number(Draft draft, int i, int limit) {
    Numeral numeral = i < limit ? clues.numeral(i) : null;
    int year = yearOf(numeral);
    if (year < 0 || numeral == null || !clues.isPlain(numeral)) {
      return -1;
    }
    draft.year = year;
    draft.mixedYear = draft.hijri && year > 1600;
    return era(draft, numeral.to());
  }

  /** A year of four digits, or in words; -1 if it is none. */
  int yearOf(@Nullable Numeral numeral) {
    int year = PointReader.whole(numeral, 1000, 2200);
    if (year < 0 || numeral == null || numeral.kind() != Numeral.Kind.CARDINAL) {
      return -1;
    }
    Token token = tokens.get(numeral.from());
    boolean digits = token.kind() == Token.Kind.NUMBER;
    return digits && token.key().length() != 4 ? -1 : year;
  }

  /** «هـ»، «م» after a year. */
  int era(Draft draft, int i) {
    return numbers.era(draft, i);
  }
}
