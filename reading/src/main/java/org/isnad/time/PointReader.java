package org.isnad.time;

import java.math.BigDecimal;
import org.isnad.number.Numeral;
import org.isnad.time.Sense.Count;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day or a time of day from its parts in whatever order they stand: «مساء يوم الجمعة 24
 * نيسان/أبريل 2020»، «الثامنة من صباح أمس الأحد»، «يوم 29 شعبان الجاري».
 */
final class PointReader {
  /** So many parts can one time have; more is hostile. */
  private static final int MOST_PARTS = 10;

  private final Clues clues;
  private final Tokens tokens;
  private final ClockReader clock;
  private final DateReader date;
  private final WeekReader weeks;
  private final boolean spoken;

  PointReader(Clues clues, boolean spoken) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.spoken = spoken;
    this.clock = new ClockReader(clues, spoken);
    this.date = new DateReader(clues, spoken);
    this.weeks = new WeekReader(clues, spoken);
  }

  /** The day or time that begins at a token; null if none does. */
  @Nullable Draft read(int i) {
    Draft draft = new Draft(i, tokens.get(i).span().start());
    int at = i;
    for (int n = 0; n < MOST_PARTS; n++) {
      int next = part(draft, at, n == 0);
      if (next < 0 && n > 0) {
        next = afterConnector(draft, at);
      }
      if (next < 0) {
        break;
      }
      at = next;
      draft.to = at;
    }
    if (spoken && draft.part != null && !draft.hasDay() && !draft.hasClock()) {
      draft.today = true;
    }
    return draft.hasDay() || draft.hasClock() ? draft : null;
  }

  private int part(Draft draft, int i, boolean first) {
    if (i >= clues.limit(draft.from)) {
      return -1;
    }
    int next = partOfToday(draft, i, first);
    if (next < 0) {
      next = weeks.before(draft, i, first);
    }
    if (next < 0) {
      next = partNoun(draft, i, first);
    }
    if (next < 0) {
      next = day(draft, i, first);
    }
    if (next < 0 && !draft.hasClock()) {
      next = clock.read(draft, i, first);
    }
    if (next < 0 && (!first || spoken)) {
      next = adverb(draft, i, first);
    }
    return next;
  }

  /** Commas, «الموافق», «في», «من» between two parts, if a part follows. */
  private int afterConnector(Draft draft, int i) {
    int limit = clues.limit(draft.from);
    int at = i;
    boolean comma = false;
    boolean dash = false;
    for (int n = 0; n < 3 && at < limit; n++) {
      Token token = tokens.get(at);
      int role = clues.plainRole(at, Role.SAME_DAY);
      if (role < 0) {
        role = clues.plainRole(at, Role.OF);
      }
      if (role < 0) {
        role = clues.plainRole(at, Role.FILLER);
      }
      if (token.isComma()) {
        comma = true;
        role = at + 1;
      } else if (token.isMark("-") || token.isMark("–") || token.isMark("(") || token.isMark("|")) {
        dash = true;
        role = at + 1;
      }
      if (role < 0) {
        break;
      }
      at = role;
      int next = dash ? clockOrDate(draft, at) : part(draft, at, false);
      if (next > 0 && comma && draft.weekday != null && clues.at(at, Sense.Weekday.class) != null) {
        return -1;
      }
      if (next > 0) {
        boolean closed = next < limit && dash && tokens.get(next).isMark(")");
        return closed ? next + 1 : next;
      }
    }
    return -1;
  }

  private int clockOrDate(Draft draft, int i) {
    if (draft.month == 0 && draft.weekday != null) {
      int next = date.read(draft, i, false);
      if (next > 0) {
        return next;
      }
    }
    return draft.hasClock() || draft.month == 0 ? -1 : clock.read(draft, i, false);
  }

  /** «هذا الصباح»، «الليلة». */
  private int partOfToday(Draft draft, int i, boolean first) {
    if (draft.hasDay() || draft.part != null) {
      return -1;
    }
    int after = first ? clues.role(i, Role.THIS) : clues.plainRole(i, Role.THIS);
    Clue<Sense.PartOfToday> part = clues.at(after > 0 ? after : i, Sense.PartOfToday.class);
    if (part == null) {
      return -1;
    }
    boolean night =
        part.sense().part().code().equals("TNI") && tokens.get(part.to() - 1).is("الليله");
    if (after < 0 && !night || after > 0 && !part.isPlain()) {
      return -1;
    }
    if (after < 0 && !first && !part.isPlain()) {
      return -1;
    }
    Clue<Sense.Shifted> shifted = clues.at(part.to(), Sense.Shifted.class);
    if (after < 0 && shifted != null) {
      if (shifted.sense().shift() != Shift.PAST || !shifted.isPlain()) {
        return -1;
      }
      draft.deictic = -1;
    }
    if (first && after < 0) {
      draft.start = startOf(i, part);
    } else if (first) {
      draft.start = tokens.get(i).stemSpan().start();
    }
    draft.part = part.sense().part();
    draft.today = true;
    return draft.deictic == null ? part.to() : part.to() + 1;
  }

  /** «مساء» if a day follows. */
  private int partNoun(Draft draft, int i, boolean first) {
    Clue<Sense.PartNoun> noun = clues.at(i, Sense.PartNoun.class);
    if (noun == null || draft.part != null || draft.hasDay() || !first && !noun.isPlain()) {
      return -1;
    }
    Draft rest = new Draft(draft.from, draft.start);
    int next = day(rest, noun.to(), false);
    if (next < 0 || rest.day == null && rest.month > 0) {
      return -1;
    }
    if (first) {
      draft.start = startOf(i, noun);
    }
    draft.part = noun.sense().part();
    return noun.to();
  }

  /** «يوم» before its name, or a day by name, distance or date. */
  private int day(Draft draft, int i, boolean first) {
    Clue<Sense.Measure> unit = clues.at(i, Sense.Measure.class);
    if (unit != null
        && unit.sense().unit() == Unit.DAY
        && unit.sense().count() == Count.ONE
        && (!unit.sense().definite() || spoken && clues.numeral(i + 1) != null)
        && (first || unit.isPlain())) {
      int start = draft.start;
      int next = named(draft, unit.to(), false);
      if (next < 0) {
        next = date.read(draft, unit.to(), false);
      }
      if (next > 0) {
        draft.start = first ? startOf(i, unit) : start;
        return next;
      }
    }
    int next = named(draft, i, first);
    return next > 0 ? next : date.read(draft, i, first);
  }

  private int named(Draft draft, int i, boolean first) {
    Clue<Sense.Deictic> deictic = clues.at(i, Sense.Deictic.class);
    if (deictic != null
        && draft.deictic == null
        && draft.month == 0
        && (first || deictic.isPlain())
        && isNow(i, deictic, first)) {
      draft.deictic = deictic.sense().days();
      draft.start = first ? startOf(i, deictic) : draft.start;
      return bracketed(draft, deictic.to());
    }
    Clue<Sense.Weekday> weekday = clues.at(i, Sense.Weekday.class);
    if (weekday == null
        || draft.weekday != null
        || !first && !weekday.isPlain()
        || isName(i, weekday.to())) {
      return -1;
    }
    int week =
        draft.weekShift != null || draft.awayUnit != null ? -1 : weeks.after(draft, weekday.to());
    if (weekday.sense().bare() && !(spoken && (week > 0 || isAlone(i, weekday.to())))) {
      draft.weekShift = null;
      draft.awayUnit = null;
      return -1;
    }
    draft.weekday = weekday.sense().day();
    draft.start = first ? startOf(i, weekday) : draft.start;
    int next = weekday.to();
    if (week > 0) {
      return week;
    }
    int further = clues.further(next);
    Clue<Sense.Shifted> shifted = clues.at(further > 0 ? further : next, Sense.Shifted.class);
    if (shifted != null
        && shifted.isPlain()
        && WeekReader.isToldFromNow(shifted.sense().shift(), spoken)) {
      draft.shift = shifted.sense().shift();
      draft.further = further > 0;
      return shifted.to();
    }
    if (i > 0 && clues.role(i - 1, Role.THIS) > 0 && first) {
      draft.shift = Shift.THIS;
    }
    int number = spoken ? dayOfMonth(draft, next) : -1;
    return number > 0 ? number : secondNight(draft, next);
  }

  /** «اليوم (الأحد)»: the index after the weekday in brackets, if one is there. */
  private int bracketed(Draft draft, int i) {
    int limit = clues.limit(draft.from);
    if (draft.weekday != null || i >= limit || !tokens.get(i).isMark("(")) {
      return i;
    }
    Clue<Sense.Weekday> weekday = clues.at(i + 1, Sense.Weekday.class);
    if (weekday == null
        || weekday.sense().bare()
        || !weekday.isPlain()
        || weekday.to() >= limit
        || !tokens.get(weekday.to()).isMark(")")) {
      return i;
    }
    draft.weekday = weekday.sense().day();
    return weekday.to() + 1;
  }

  /** «الخميس 21»، in speech: the nearest such day. */
  private int dayOfMonth(Draft draft, int i) {
    int of = clues.plainRole(i, Role.OF);
    int at = of > 0 ? of : i;
    Numeral numeral = at < clues.limit(draft.from) ? clues.numeral(at) : null;
    int day = whole(numeral, 1, 31);
    if (numeral == null || day < 0 || numeral.kind() == Numeral.Kind.FRACTION) {
      return -1;
    }
    int next = numeral.to();
    boolean more =
        next < clues.limit(draft.from)
            && (!clues.all(next).isEmpty()
                || tokens.get(next).isMark(":")
                || tokens.get(next).isMark("/")
                || tokens.get(next).isMark("-"));
    boolean all = next == clues.limit(draft.from) || clues.role(next, Role.TO) > 0;
    if (more && !all || !all && tokens.get(next).isWord()) {
      return -1;
    }
    draft.ofMonth = day;
    return next;
  }

  /** Whether a word is all that is said, and no number. */
  private boolean isAlone(int i, int to) {
    return i == clues.start(i) && to == clues.limit(i) && clues.numeral(i) == null;
  }

  /** «ليل الخميس - الجمعة»: the night that begins on the first day. */
  private int secondNight(Draft draft, int i) {
    if (draft.part == null || !draft.part.code().equals("TNI") || draft.weekday == null) {
      return i;
    }
    int at = i < clues.limit(draft.from) && isJoint(tokens.get(i)) ? i + 1 : i;
    Clue<Sense.Weekday> second = clues.at(at, Sense.Weekday.class);
    return second != null
            && at < clues.limit(draft.from)
            && second.sense().day() == draft.weekday.plus(1)
        ? second.to()
        : i;
  }

  private static boolean isJoint(Token token) {
    return token.isMark("-") || token.isMark("/") || token.isMark("–");
  }

  private int adverb(Draft draft, int i, boolean first) {
    Clue<Sense.PartAdverb> adverb = clues.at(i, Sense.PartAdverb.class);
    Clue<Sense.PartAlone> alone = first ? clues.at(i, Sense.PartAlone.class) : null;
    if (adverb == null && alone != null && alone.isPlain()) {
      draft.part = alone.sense().part();
      return alone.to();
    }
    if (adverb == null || draft.part != null || !first && !adverb.isPlain()) {
      return -1;
    }
    draft.start = first ? startOf(i, adverb) : draft.start;
    boolean letter = tokens.get(i).key().length() == 1;
    if (letter && !draft.hasClock()) {
      return -1;
    }
    draft.part = adverb.sense().part();
    return adverb.to();
  }

  /** Whether «اليوم» is today here, and «الغد» tomorrow, not part of a name or of another day. */
  private boolean isNow(int i, Clue<Sense.Deictic> deictic, boolean first) {
    if (isName(i, deictic.to())) {
      return false;
    }
    Token token = tokens.get(i);
    if (deictic.sense().days() == 1 && deictic.to() == i + 1 && token.is("غد") && first) {
      return spoken
          || i > 0 && clues.at(i - 1, Sense.Measure.class) != null
          || clues.at(i + 1, Sense.Weekday.class) != null;
    }
    int next = deictic.to();
    if (deictic.sense().days() != 0) {
      return next >= clues.limit(i) || clues.plainRole(next, Role.MOST) < 0;
    }
    if (next < clues.limit(i) && clues.plainRole(next, Role.NAME_AFTER) > 0) {
      return false;
    }
    Clue<Sense.Shifted> shifted = clues.at(next, Sense.Shifted.class);
    if (shifted != null) {
      return false;
    }
    return i == clues.start(i) || !tokens.get(i - 1).is("ذلك") && !tokens.get(i - 1).is("نفس");
  }

  /** Whether a day's name here belongs to the name of something, or is one in quotation marks. */
  private boolean isName(int i, int to) {
    boolean quoted =
        i > 0
            && to < tokens.size()
            && tokens.get(to).kind() == Token.Kind.QUOTE
            && (isQuote(i - 1) || isPaper(i));
    return quoted
        || i > clues.start(i) && clues.role(i - 1, Role.NAME_BEFORE) > 0
        || to < clues.limit(i)
            && tokens.get(i).is("اليوم")
            && clues.plainRole(to, Role.NAME_AFTER) > 0;
  }

  private boolean isQuote(int i) {
    return i >= 0 && tokens.get(i).kind() == Token.Kind.QUOTE;
  }

  /** Whether «اليوم» ends a name of two words in quotation marks: «المصري اليوم». */
  private boolean isPaper(int i) {
    return tokens.get(i).is("اليوم") && isQuote(i - 2) && tokens.get(i - 1).key().startsWith("ال");
  }

  private int startOf(int i, Clue<?> clue) {
    return tokens.get(i).spanOf(clue.form()).start();
  }

  /** A whole number in a range; -1 if it is none. */
  static int whole(@Nullable Numeral numeral, int least, int most) {
    if (numeral == null || numeral.value().scale() > 0) {
      return -1;
    }
    BigDecimal value = numeral.value();
    if (value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      return -1;
    }
    return value.intValue();
  }
}
