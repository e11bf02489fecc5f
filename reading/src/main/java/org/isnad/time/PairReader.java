package org.isnad.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.isnad.text.Note;
import org.isnad.text.RuleId;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one moment that is told twice: a day in both calendars («1 رمضان 1446هـ الموافق 1 مارس
 * 2025»), an hour by two clocks («15:30 (12:30 ت غ)»). Each checks the other.
 */
final class PairReader {
  private static final RuleId CALENDARS = RuleId.of("time.day.both-calendars");
  private static final RuleId CLOCKS = RuleId.of("time.clock.both-clocks");
  private static final String DISAGREE = "time.calendars-disagree";

  /** The moon may be seen a day before or after it is reckoned. */
  private static final int SIGHTING = 1;

  /** Farther apart they are not two names of one day. */
  private static final int MOST = 40;

  private final Clues clues;
  private final Tokens tokens;
  private final PointReader points;
  private final PointResolver resolver;

  PairReader(Clues clues, PointReader points, PointResolver resolver) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.points = points;
    this.resolver = resolver;
  }

  /**
   * The two names of which the first begins at a token; none if there are not two.
   *
   * @param first the day or time that begins there; null if none does
   */
  List<Found> read(int i, @Nullable Draft first) {
    if (first == null || first.otherDay != null) {
      return List.of();
    }
    if (first.hasClock()) {
      return first.zone == null ? clocks(first) : List.of();
    }
    return first.month > 0 && first.day != null ? calendars(first) : List.of();
  }

  private List<Found> calendars(Draft first) {
    int limit = clues.limit(first.from);
    int at = joint(first.to, limit);
    Draft second = at < 0 ? null : points.read(at);
    if (second == null
        || second.month == 0
        || second.day == null
        || second.hijri == first.hijri
        || second.otherDay != null
        || second.hasClock()) {
      return List.of();
    }
    Draft moon = (first.hijri ? first : second).copy();
    Draft sun = (first.hijri ? second : first).copy();
    When day = sun(sun, moon);
    if (day == null || day.from() == null) {
      return List.of();
    }
    LocalDate date = LocalDate.parse(day.from());
    LocalDate other = nearest(moon, date);
    long apart = other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(date, other));
    if (other == null || apart > MOST) {
      return List.of();
    }
    Note note = apart > SIGHTING ? Note.of(DISAGREE, other.toString(), date.toString()) : null;
    When one = told(first, day, note);
    When two = told(second, day, note);
    return List.of(
        new Found(first.from, first.to, first.start, one, CALENDARS),
        new Found(second.from, second.to, second.start, two, CALENDARS));
  }

  /** The Gregorian day, its year taken from the other name where only that tells one. */
  private @Nullable When sun(Draft sun, Draft moon) {
    sun.part = null;
    if (sun.year == null && moon.year != null && moon.day != null) {
      LocalDate by = Almanac.hijri(moon.year, moon.month, Math.min(moon.day, 29));
      for (int n = -1; by != null && n <= 1; n++) {
        sun.year = by.getYear() + n;
        When day = resolver.resolve(sun, Tense.OPEN);
        if (day != null && day.from() != null && apart(by, day) <= MOST) {
          return day;
        }
      }
      return null;
    }
    return sun.year == null ? null : resolver.resolve(sun, Tense.OPEN);
  }

  private static long apart(LocalDate day, When when) {
    return Math.abs(ChronoUnit.DAYS.between(day, LocalDate.parse(String.valueOf(when.from()))));
  }

  /** The Hijri day by Umm al-Qura; without a year, the one nearest to the other name. */
  private static @Nullable LocalDate nearest(Draft moon, LocalDate date) {
    if (moon.day == null) {
      return null;
    }
    if (moon.year != null) {
      return hijri(moon.year, moon.month, moon.day);
    }
    LocalDate best = null;
    int now = Almanac.hijriMonthOf(date) / 12;
    for (int year = now - 1; year <= now + 1; year++) {
      LocalDate day = hijri(year, moon.month, moon.day);
      boolean nearer =
          day != null
              && (best == null
                  || Math.abs(ChronoUnit.DAYS.between(day, date))
                      < Math.abs(ChronoUnit.DAYS.between(best, date)));
      best = nearer ? day : best;
    }
    return best;
  }

  /** The thirtieth of a month that Umm al-Qura gives 29 days is the day after its last. */
  private static @Nullable LocalDate hijri(int year, int month, int day) {
    LocalDate there = Almanac.hijri(year, month, day);
    LocalDate before = there == null && day == 30 ? Almanac.hijri(year, month, 29) : null;
    return before == null ? there : before.plusDays(1);
  }

  private static When told(Draft draft, When day, @Nullable Note note) {
    When when = draft.part == null ? day : PointResolver.part(day, draft.part);
    When noted = note == null ? when : when.with(note);
    return draft.hijri ? noted.asHijri() : noted;
  }

  /** «الموافق»، «الموافق لـ»، «/»، «-»، «(», a comma before «الموافق»; -1 if none joins. */
  private int joint(int i, int limit) {
    int at = i < limit && tokens.get(i).isComma() ? i + 1 : i;
    int same = at < limit ? clues.role(at, Role.SAME_DAY) : -1;
    if (same > 0) {
      boolean to = same < limit && tokens.get(same).key().equals("ل");
      return to ? same + 1 : same < limit ? same : -1;
    }
    if (i >= limit - 1) {
      return -1;
    }
    Token mark = tokens.get(i);
    boolean joins = mark.isMark("/") || mark.isMark("-") || mark.isMark("–") || mark.isMark("(");
    return joins ? i + 1 : -1;
  }

  /** «15:30 (12:30 ت غ)»: the local hour learns its offset from the other clock. */
  private List<Found> clocks(Draft first) {
    int limit = clues.limit(first.from);
    int at = first.to;
    boolean bracket = at < limit && tokens.get(at).isMark("(");
    boolean joined =
        bracket || at < limit && (tokens.get(at).isMark("/") || tokens.get(at).isMark("-"));
    int local = at < limit ? clues.role(at, Role.CLOCK_OF) : -1;
    Draft second = joined && at + 1 < limit ? points.read(at + 1) : null;
    if (second == null
        || local > 0
        || second.hasDay()
        || !"Z".equals(second.zone)
        || first.hour == null
        || second.hour == null) {
      return List.of();
    }
    int minutes = first.hour * 60 + first.minute - second.hour * 60 - second.minute;
    if (first.part != null && !first.part.code().equals("TMO") && first.hour < 12) {
      minutes += 720;
    }
    minutes = minutes > 840 ? minutes - 1440 : minutes < -600 ? minutes + 1440 : minutes;
    if (minutes % 15 != 0) {
      return List.of();
    }
    Draft told = first.copy();
    told.offset = ZoneOffset.ofTotalSeconds(minutes * 60);
    When when = resolver.resolve(told, Tense.OPEN);
    int to =
        bracket && second.to < limit && tokens.get(second.to).isMark(")")
            ? second.to + 1
            : second.to;
    return when == null ? List.of() : List.of(new Found(first.from, to, first.start, when, CLOCKS));
  }
}
