package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a weekday of the first line that has no verb («فتح الطريق الساحلي الخميس») by what the
 * text below says of the same weekday: «سيفتح صباح الخميس المقبل».
 */
final class HeadlineDays {
  private static final RuleId BY_BODY = RuleId.of("time.day.weekday-by-body");
  private static final int WEEK = 7;
  private static final int DAY = 10;

  private final Clues clues;
  private final LocalDate anchor;
  private final int end;
  private final Map<DayOfWeek, LocalDate> told = new EnumMap<>(DayOfWeek.class);

  /** What the times below the first line, those that are not open, say of each weekday. */
  HeadlineDays(Clues clues, LocalDate anchor, List<Found> found, TimeScan scan) {
    this.clues = clues;
    this.anchor = anchor;
    this.end = clues.limit(0);
    for (Found time : found) {
      LocalDate day = time.from() < end || scan.isOpen(time) ? null : day(time);
      if (day != null) {
        told.merge(day.getDayOfWeek(), day, (a, b) -> a.equals(b) ? a : LocalDate.MAX);
      }
    }
  }

  /** The time as the body tells it; the same if it says nothing of it or two different things. */
  Found told(Found time) {
    LocalDate open = day(time);
    LocalDate day = open == null || time.from() >= end ? null : told.get(open.getDayOfWeek());
    return day == null || day.equals(LocalDate.MAX) || day.equals(open)
        ? time
        : time.as(Almanac.day(day), BY_BODY);
  }

  /** The day of a time that is told by its weekday and lies within a week; null for others. */
  private @Nullable LocalDate day(Found time) {
    String from = time.when().from();
    if (from == null || from.length() < DAY || !isWeekday(time)) {
      return null;
    }
    LocalDate day = LocalDate.parse(from.substring(0, DAY));
    return Math.abs(ChronoUnit.DAYS.between(anchor, day)) <= WEEK ? day : null;
  }

  private boolean isWeekday(Found time) {
    for (int i = time.from(); i < time.to(); i++) {
      if (clues.at(i, Sense.Weekday.class) != null) {
        return true;
      }
    }
    return false;
  }
}
