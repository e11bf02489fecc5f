package org.isnad.time;

import java.time.LocalDate;
import org.isnad.number.Numeral;
import org.isnad.text.RuleId;
import org.isnad.time.Sense.Count;
import org.isnad.time.Sense.Measure;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads weeks, months, quarters, years and longer: «الأسبوع الماضي»، «الربع الثاني من العام
 * الجاري»، «نهاية عام 2020»، «ثمانينيات القرن الماضي».
 */
final class PeriodReader {
  private static final RuleId RELATIVE = RuleId.of("time.period.relative");
  private static final RuleId YEAR = RuleId.of("time.period.year");
  private static final RuleId BARE_YEAR = RuleId.of("time.period.bare-year");
  private static final RuleId QUARTER = RuleId.of("time.period.quarter");
  private static final RuleId HALF = RuleId.of("time.period.half");
  private static final RuleId DECADE = RuleId.of("time.period.decade");
  private static final RuleId CENTURY = RuleId.of("time.period.century");
  private static final RuleId SEASON = RuleId.of("time.period.season");
  private static final RuleId VAGUE = RuleId.of("time.period.vague");
  private static final RuleId FEAST = RuleId.of("time.feast");

  private final Clues clues;
  private final Tokens tokens;
  private final @Nullable LocalDate anchor;
  private final PointResolver points;
  private final TenseFinder tenses;
  private final DateReader dates;
  private final Convention convention;
  private final boolean spoken;

  PeriodReader(
      Clues clues,
      @Nullable LocalDate anchor,
      PointResolver points,
      TenseFinder tenses,
      Convention convention) {
    this.points = points;
    this.clues = clues;
    this.tokens = clues.tokens();
    this.anchor = anchor;
    this.tenses = tenses;
    this.dates = new DateReader(clues, convention.isSpoken());
    this.convention = convention;
    this.spoken = convention.isSpoken();
  }

  /**
   * The period that begins at a token; null if none does.
   *
   * @param within whether something leads to it, «نهاية», so that «العام» alone is this year
   * @param afterYear whether a year ends just before, so that «و2022» is one too
   */
  @Nullable Found read(int i, boolean within, boolean afterYear) {
    Found found = measured(i, within);
    if (found == null) {
      found = quarterOrHalf(i);
    }
    if (found == null) {
      found = longAgo(i);
    }
    if (found == null) {
      found = season(i);
    }
    return found == null ? bareYear(i, within, afterYear) : found;
  }

  private @Nullable Found measured(int i, boolean within) {
    int now = clues.role(i, Role.THIS);
    Clue<Measure> unit = clues.at(now > 0 ? now : i, Measure.class);
    if (unit == null || now > 0 && !unit.isPlain()) {
      return vague(i);
    }
    Measure measure = unit.sense();
    int start =
        now > 0 ? tokens.get(i).stemSpan().start() : tokens.get(i).spanOf(unit.form()).start();
    if (measure.unit() == Unit.YEAR && now < 0) {
      Found year = year(i, unit, start);
      if (year != null) {
        return year;
      }
    }
    if (measure.count() != Count.ONE || !measure.definite()) {
      return null;
    }
    if (now > 0) {
      return measure.unit().isClock() || measure.unit() == Unit.NIGHT
          ? null
          : found(i, unit.to(), start, shifted(measure.unit(), 0), RELATIVE);
    }
    return relative(i, unit, start, within);
  }

  /** «العام الماضي»، «الشهر قبل الماضي»، «الليلة الماضية». */
  private @Nullable Found relative(int i, Clue<Measure> unit, int start, boolean within) {
    Unit kind = unit.sense().unit();
    int limit = clues.limit(i);
    int at = unit.to();
    boolean general =
        kind == Unit.YEAR && i > clues.start(i) && clues.role(i - 1, Role.GENERAL) > 0;
    if (kind.isClock() || general) {
      return null;
    }
    boolean hijri = kind == Unit.YEAR && at < limit && isHijri(at);
    at = hijri ? at + 1 : at;
    int further = clues.further(at);
    at = further > 0 ? further : at;
    Clue<Sense.Shifted> clue = at < limit ? clues.at(at, Sense.Shifted.class) : null;
    if (clue == null || !clue.isPlain()) {
      return hijri ? null : alone(i, unit, start, within);
    }
    Shift shift = clue.sense().shift();
    if (shift == Shift.LAST || shift == Shift.FIRST) {
      return null;
    }
    int steps = shift.steps() * (further > 0 ? 2 : 1);
    boolean told = shift == Shift.BEFORE || shift == Shift.AFTER;
    if (told && !spoken) {
      When open = When.open(Timex.Type.DATE, Almanac.unknown(kind));
      return found(i, clue.to(), start, open, RuleId.of("time.period.told-from-another"));
    }
    if (kind == Unit.NIGHT && anchor != null) {
      // «الليلة المقبلة» is the one that comes today.
      When day = Almanac.day(anchor.plusDays(Math.min(0, shift.steps())));
      When night = new When(Timex.Type.TIME, day.value() + "TNI", day.from(), day.to(), false);
      return found(i, clue.to(), start, night, RELATIVE);
    }
    if (kind == Unit.DAY && shift == Shift.THIS && !spoken) {
      return null;
    }
    When when = hijri ? hijriYear(steps) : shifted(kind, steps);
    return when == null ? null : found(i, clue.to(), start, when, RELATIVE);
  }

  /** «العام هذا»، and «نهاية العام»; in speech a bare «الأسبوع» that is all that is said. */
  private @Nullable Found alone(int i, Clue<Measure> unit, int start, boolean within) {
    Unit kind = unit.sense().unit();
    int limit = clues.limit(i);
    int now = clues.plainRole(unit.to(), Role.THIS);
    if (now > 0 && now <= limit && kind != Unit.NIGHT && !isDescribed(now, limit)) {
      return found(i, now, start, shifted(kind, 0), RELATIVE);
    }
    boolean all = spoken && i == clues.start(i) && unit.to() == limit;
    return (within || all)
            && kind != Unit.DAY
            && kind != Unit.NIGHT
            && !isDescribed(unit.to(), limit)
        ? found(i, unit.to(), start, shifted(kind, 0), RELATIVE)
        : null;
  }

  /** «الهجري» after «العام». */
  private boolean isHijri(int i) {
    return clues.plainRole(i, Role.HIJRI) > 0 && tokens.get(i).key().startsWith("ال");
  }

  private @Nullable When hijriYear(int steps) {
    int now = anchor == null ? -1 : Almanac.hijriMonthOf(anchor);
    return now < 0
        ? When.open(Timex.Type.DATE, Almanac.unknown(Unit.YEAR)).asHijri()
        : Almanac.hijriYear(now / 12 + steps);
  }

  /** Whether a word follows that says which year is meant: «العام الدراسي». */
  private boolean isDescribed(int i, int limit) {
    return i < limit && tokens.get(i).isWord() && tokens.get(i).key().startsWith("ال");
  }

  private When shifted(Unit unit, int steps) {
    return anchor == null
        ? When.open(Timex.Type.DATE, Almanac.unknown(unit))
        : unit == Unit.WEEK
            ? Almanac.week(anchor.plusWeeks(steps), convention.weekStart())
            : Almanac.unit(unit, Almanac.plus(anchor, unit, steps));
  }

  /** «عام 2020»، «سنة 1436هـ»، «عامي 2020 و2022»; the second year is read as one after a year. */
  private @Nullable Found year(int i, Clue<Measure> unit, int start) {
    Measure measure = unit.sense();
    if (measure.count() == Count.TWO && !measure.construct() && !measure.definite()) {
      return null;
    }
    return yearAt(i, unit.to(), start, YEAR);
  }

  private @Nullable Found yearAt(int i, int at, int start, RuleId rule) {
    Numeral numeral = at < clues.limit(i) ? clues.numeral(at) : null;
    int year = dates.yearOf(numeral);
    if (year < 0 || numeral == null || at > i && !clues.isPlain(numeral)) {
      return null;
    }
    Draft draft = new Draft(i, start);
    draft.year = year;
    int to = dates.era(draft, numeral.to());
    boolean hijri = draft.hijri || year >= 1300 && year < 1500 && rule.equals(YEAR);
    When when = hijri ? Almanac.hijriYear(year) : Almanac.year(year);
    return when == null ? null : found(i, to, start, when, rule);
  }

  /**
   * «منذ 2011»، «و2022» after another year, «1436هـ», «2015م»: never before a noun it could count.
   */
  private @Nullable Found bareYear(int i, boolean within, boolean afterYear) {
    Numeral numeral = clues.numeral(i);
    boolean words = within && numeral != null && numeral.to() > i + 1;
    if (numeral == null || !words && tokens.get(i).kind() != Token.Kind.NUMBER) {
      return null;
    }
    Found found = yearAt(i, i, numeral.span().start(), BARE_YEAR);
    if (found == null) {
      return null;
    }
    if (!words && found.to() > i + 1) {
      return found;
    }
    int year = numeral.value().intValue();
    boolean led = within || afterYear || isLed(i);
    return led && year >= 1900 && year <= 2100 && !isBeforeNoun(found.to(), clues.limit(i))
        ? found
        : null;
  }

  /** Whether a word before leads to a year: «في 2024»، «موسم 2024». */
  private boolean isLed(int i) {
    return i > clues.start(i)
        && (clues.role(i - 1, Role.AT) > 0 || clues.role(i - 1, Role.YEAR_AFTER) > 0);
  }

  private boolean isBeforeNoun(int i, int limit) {
    if (i >= limit) {
      return false;
    }
    Token token = tokens.get(i);
    if (token.isMark("%") || token.isMark("٪") || token.isMark("/") || token.isMark(":")) {
      return true;
    }
    return token.isWord()
        && token.form().clitics().isEmpty()
        && !token.key().startsWith("ال")
        && !isPlural(token)
        && clues.plainRole(i, Role.AFTER_YEAR) < 0
        && clues.plainRole(i, Role.TO) < 0;
  }

  /** «انتخابات»: behind so great a number the thing counted would be in the singular. */
  private static boolean isPlural(Token token) {
    return token.key().length() > 4 && token.key().endsWith("ات");
  }

  /** «الربع الثاني من العام الجاري»، «النصف الأول من 2024». */
  private @Nullable Found quarterOrHalf(int i) {
    boolean quarter = clues.role(i, Role.QUARTER) > 0;
    if (!quarter && clues.role(i, Role.HALF) < 0) {
      return null;
    }
    int start = startAt(i);
    Numeral ordinal = clues.numeral(i + 1);
    int number =
        ordinal != null && ordinal.kind() == Numeral.Kind.ORDINAL
            ? PointReader.whole(ordinal, 1, quarter ? 4 : 2)
            : -1;
    int at = ordinal == null ? i + 1 : ordinal.to();
    Clue<Sense.Shifted> shifted = clues.at(i + 1, Sense.Shifted.class);
    if (number < 0 && shifted != null && shifted.isPlain()) {
      if (shifted.sense().shift() != Shift.LAST) {
        return quarter ? quarterFromNow(i, start, shifted) : null;
      }
      number = quarter ? 4 : 2;
      at = shifted.to();
    }
    if (number < 0 || at > clues.limit(i)) {
      return null;
    }
    int of = clues.plainRole(at, Role.OF);
    Found year = read(of > 0 ? of : at, true, false);
    if (year != null && year.when().value().length() == 4 && year.when().from() != null) {
      int of4 = Integer.parseInt(year.when().value());
      When when = quarter ? Almanac.quarter(of4, number) : Almanac.half(of4, number);
      return found(i, year.to(), start, when, quarter ? QUARTER : HALF);
    }
    if (year != null || !quarter || i == clues.start(i) || clues.role(i - 1, Role.AT) < 0) {
      return null;
    }
    if (anchor == null) {
      return found(i, at, start, When.open(Timex.Type.DATE, "XXXX-Q" + number), QUARTER);
    }
    boolean ahead = (number - 1) * 3 + 1 > anchor.getMonthValue();
    int year4 =
        ahead && tenses.around(i, at) != Tense.FUTURE ? anchor.getYear() - 1 : anchor.getYear();
    return found(i, at, start, Almanac.quarter(year4, number), QUARTER);
  }

  private @Nullable Found quarterFromNow(int i, int start, Clue<Sense.Shifted> shifted) {
    Shift shift = shifted.sense().shift();
    if (anchor == null || shift == Shift.BEFORE || shift == Shift.AFTER || shift == Shift.FIRST) {
      return null;
    }
    LocalDate day = anchor.plusMonths(3L * shift.steps());
    When when = Almanac.quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    return found(i, shifted.to(), start, when, QUARTER);
  }

  /** «ثمانينيات القرن الماضي»، «القرن التاسع عشر». */
  private @Nullable Found longAgo(int i) {
    Clue<Sense.Decade> decade = clues.at(i, Sense.Decade.class);
    if (decade != null) {
      int of = clues.plainRole(decade.to(), Role.OF);
      int at = of > 0 ? of : decade.to();
      if (of > 0 && clues.role(of, Role.AGE) > 0) {
        return null;
      }
      Clue<Measure> unit = clues.at(at, Measure.class);
      Found century =
          unit != null && unit.sense().unit() == Unit.CENTURY ? century(at, unit) : null;
      if (century == null) {
        return found(
            i, decade.to(), startAt(i), Almanac.decade(1900 + decade.sense().tens()), DECADE);
      }
      if (century.when().from() == null) {
        return null;
      }
      int hundreds = Integer.parseInt(century.when().value()) * 100;
      When when = Almanac.decade(hundreds + decade.sense().tens());
      return found(i, century.to(), startAt(i), when, DECADE);
    }
    Clue<Measure> unit = clues.at(i, Measure.class);
    return unit != null && unit.sense().unit() == Unit.CENTURY ? century(i, unit) : null;
  }

  private @Nullable Found century(int i, Clue<Measure> unit) {
    if (!unit.sense().definite() || unit.sense().count() != Count.ONE) {
      return null;
    }
    Clue<Sense.Shifted> shifted = clues.at(unit.to(), Sense.Shifted.class);
    Numeral number = clues.numeral(unit.to());
    int start = tokens.get(i).spanOf(unit.form()).start();
    int value = PointReader.whole(number, 1, 30);
    if (value > 0 && number != null) {
      return found(i, number.to(), start, Almanac.century(value), CENTURY);
    }
    if (shifted == null || anchor == null) {
      return null;
    }
    LocalDate day = anchor.plusYears(100L * shifted.sense().shift().steps());
    return found(i, shifted.to(), start, Almanac.unit(Unit.CENTURY, day), CENTURY);
  }

  /** «صيف 2015»، «الشتاء المقبل». */
  private @Nullable Found season(int i) {
    int now = clues.role(i, Role.THIS);
    Clue<Sense.Season> season = clues.at(now > 0 ? now : i, Sense.Season.class);
    if (season == null) {
      return feast(i);
    }
    if (now > 0 && season.sense().definite() && season.isPlain() && anchor != null) {
      int year = seasonYear(season.sense().code(), Shift.THIS, anchor);
      When when = Almanac.season(year, season.sense().code());
      return found(i, season.to(), tokens.get(i).stemSpan().start(), when, SEASON);
    }
    int start = tokens.get(i).spanOf(season.form()).start();
    if (season.sense().definite()) {
      Clue<Sense.Shifted> shifted = clues.at(season.to(), Sense.Shifted.class);
      if (shifted == null && anchor != null && i > clues.start(i) && tokens.get(i - 1).is("منذ")) {
        int year = seasonYear(season.sense().code(), Shift.LAST, anchor);
        return found(i, season.to(), start, Almanac.season(year, season.sense().code()), SEASON);
      }
      if (shifted == null || anchor == null) {
        return null;
      }
      return switch (shifted.sense().shift()) {
        case PAST, THIS, NEXT -> {
          int year = seasonYear(season.sense().code(), shifted.sense().shift(), anchor);
          yield found(i, shifted.to(), start, Almanac.season(year, season.sense().code()), SEASON);
        }
        case BEFORE, AFTER, FIRST, LAST -> null;
      };
    }
    Found year = read(season.to(), true, false);
    if (year == null || year.when().value().length() != 4 || year.when().from() == null) {
      return null;
    }
    int number = Integer.parseInt(year.when().value());
    return found(i, year.to(), start, Almanac.season(number, season.sense().code()), SEASON);
  }

  private static int seasonYear(String code, Shift shift, LocalDate anchor) {
    int year = anchor.getYear();
    When when = Almanac.season(year, code);
    String today = anchor.toString();
    boolean over = when.to() != null && when.to().compareTo(today) < 0;
    boolean begun = when.from() != null && when.from().compareTo(today) <= 0;
    return switch (shift) {
      case PAST -> over ? year : year - 1;
      case NEXT -> begun ? year + 1 : year;
      case LAST -> begun ? year : year - 1;
      default -> year;
    };
  }

  /** «عيد الفطر» with a year or in speech; in news it is told without meaning its day. */
  private @Nullable Found feast(int i) {
    Clue<Sense.Feast> feast = clues.at(i, Sense.Feast.class);
    if (feast == null) {
      return null;
    }
    Draft draft = new Draft(i, tokens.get(i).spanOf(feast.form()).start());
    draft.month = feast.sense().month();
    draft.day = feast.sense().day();
    draft.hijri = feast.sense().hijri();
    int to = dates.year(draft, feast.to());
    if (to < 0 && !spoken) {
      return null;
    }
    if (draft.month == 0) {
      Integer year = draft.year;
      if (year == null && anchor != null) {
        year = anchor.getYear() + (draft.yearShift == null ? 0 : draft.yearShift.steps());
      }
      return year == null
          ? null
          : found(
              i, to > 0 ? to : feast.to(), draft.start, Almanac.day(Almanac.easter(year)), FEAST);
    }
    When when = points.resolve(draft, Tense.OPEN);
    return when == null ? null : found(i, to > 0 ? to : feast.to(), draft.start, when, FEAST);
  }

  /** «الفترة المقبلة»، «الموسم الماضي». */
  private @Nullable Found vague(int i) {
    int period = clues.role(i, Role.PERIOD);
    Clue<Sense.Shifted> shifted = period > 0 ? clues.at(period, Sense.Shifted.class) : null;
    if (shifted == null || !shifted.isPlain()) {
      return null;
    }
    String value =
        switch (shifted.sense().shift()) {
          case PAST, LAST -> "PAST_REF";
          case THIS -> "PRESENT_REF";
          case NEXT -> "FUTURE_REF";
          case BEFORE, AFTER, FIRST -> "";
        };
    return value.isEmpty()
        ? null
        : found(i, shifted.to(), startAt(i), When.open(Timex.Type.DATE, value), VAGUE);
  }

  private int startAt(int i) {
    Clue<? extends Sense> clue = clues.all(i).getFirst();
    return tokens.get(i).spanOf(clue.form()).start();
  }

  private static Found found(int from, int to, int start, When when, RuleId rule) {
    return new Found(from, to, start, when, rule);
  }
}
