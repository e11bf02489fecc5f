package org.isnad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives an hour without a day the day that its sentence told before («ينقطع التيار الأحد، من الساعة
 * الثامنة صباحا»), and «من نفس اليوم» the last day that the text told.
 */
final class HourDays {
  private static final RuleId OF_SENTENCE = RuleId.of("time.clock.day-told-before");
  private static final String CLOCK = "time.clock";
  private static final String CLOCK_RANGE = "time.clock.range";
  private static final int DAY = 10;

  /** How many tokens a day may lie before its hour. */
  private static final int FAR = 80;

  private final Clues clues;
  private final Tokens tokens;
  private final LocalDate anchor;

  HourDays(Clues clues, LocalDate anchor) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.anchor = anchor;
  }

  /** The same times, hours on the days that the text means. */
  List<Found> told(List<Found> times) {
    List<Found> told = new ArrayList<>(times.size());
    LocalDate last = null;
    int lastTo = 0;
    boolean ofRange = false;
    for (int t = 0; t < times.size(); t++) {
      Found time = times.get(t);
      if (!isHourAlone(time)) {
        LocalDate day = day(time);
        last = day == null ? last : day;
        lastTo = day == null ? lastTo : time.to();
        ofRange = false;
        told.add(time);
        continue;
      }
      Found end = endOfRange(times, t);
      int same = sameDay(end.to());
      boolean before = last != null && (ofRange || isOfSentence(lastTo, time.from()));
      if (last == null || same < 0 && !before) {
        told.add(time);
        continue;
      }
      ofRange = !end.equals(time);
      int to = !ofRange && same > 0 ? same : time.to();
      told.add(new Found(time.from(), to, time.start(), on(time.when(), last), OF_SENTENCE));
    }
    return told;
  }

  /** The second hour of a range whose first one this is; the hour itself if it is none. */
  private Found endOfRange(List<Found> times, int t) {
    Found time = times.get(t);
    boolean first =
        time.rule().value().equals(CLOCK_RANGE)
            && t + 1 < times.size()
            && isHourAlone(times.get(t + 1))
            && times.get(t + 1).rule().equals(time.rule())
            && times.get(t + 1).from() - time.to() <= 1;
    return first ? times.get(t + 1) : time;
  }

  /** Whether an hour is told without its day, so that it lies on the day of publication. */
  private boolean isHourAlone(Found time) {
    String rule = time.rule().value();
    String from = time.when().from();
    if (!rule.equals(CLOCK) && !rule.equals(CLOCK_RANGE) || from == null || from.length() <= DAY) {
      return false;
    }
    long away = ChronoUnit.DAYS.between(anchor, LocalDate.parse(from.substring(0, DAY)));
    if (away < 0 || away > (rule.equals(CLOCK) ? 0 : 1)) {
      return false;
    }
    for (int i = time.from(); i < time.to(); i++) {
      if (clues.at(i, Sense.Deictic.class) != null
          || clues.at(i, Sense.Weekday.class) != null
          || clues.at(i, Sense.Month.class) != null
          || clues.role(i, Role.THIS) > 0
          || tokens.get(i).is("الليله")
          || tokens.get(i).isMark("/")
          || tokens.get(i).isMark("-")) {
        return false;
      }
    }
    return true;
  }

  /** Whether no other clause begins between a day and an hour of one sentence. */
  private boolean isOfSentence(int dayTo, int hour) {
    if (dayTo <= clues.start(hour) || hour - dayTo > FAR) {
      return false;
    }
    for (int i = dayTo; i < hour; i++) {
      String key = tokens.get(i).form().key();
      if (tokens.get(i).isMark(":") || key.startsWith("ان") && key.length() <= 5) {
        return false;
      }
    }
    return true;
  }

  /** The index after «من نفس اليوم»، «من اليوم نفسه»; -1 if it is not there. */
  private int sameDay(int i) {
    int limit = i < tokens.size() && i > 0 ? clues.limit(i - 1) : 0;
    if (i + 2 >= limit || clues.plainRole(i, Role.OF) < 0) {
      return -1;
    }
    boolean before = tokens.get(i + 1).is("نفس") && tokens.get(i + 2).is("اليوم");
    boolean after =
        tokens.get(i + 1).is("اليوم")
            && (tokens.get(i + 2).is("نفسه") || tokens.get(i + 2).is("ذاته"));
    return before || after ? i + 3 : -1;
  }

  /** The one day on which a time lies; null if it is longer or open. */
  private static @Nullable LocalDate day(Found time) {
    When when = time.when();
    String from = when.from();
    boolean one =
        from != null
            && when.value().length() >= DAY
            && (when.type() == Timex.Type.TIME
                || when.type() == Timex.Type.DATE && from.equals(when.to()));
    return one && from != null ? LocalDate.parse(from.substring(0, DAY)) : null;
  }

  private When on(When when, LocalDate day) {
    long days = ChronoUnit.DAYS.between(anchor, day);
    return new When(
        when.type(),
        moved(when.value(), days),
        when.from() == null ? null : moved(when.from(), days),
        when.to() == null ? null : moved(when.to(), days),
        when.hijri(),
        when.note());
  }

  private static String moved(String value, long days) {
    return LocalDate.parse(value.substring(0, DAY)).plusDays(days) + value.substring(DAY);
  }
}
