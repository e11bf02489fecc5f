package org.isnad.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The moments that Maha's test cases want, written there as Python: {@code NOW.replace(day=5)}. */
final class MahaMoments {
  static final LocalDateTime NOW = LocalDateTime.of(2021, 9, 1, 10, 38, 4);

  private static final Pattern CALL =
      Pattern.compile("(datetime|NOW\\.replace|DATE\\.replace|Hijri)\\(([^()]*)\\)|NOW|None");
  private static final List<String> FIELDS =
      List.of("year", "month", "day", "hour", "minute", "second");

  /**
   * What a case wants.
   *
   * @param from the moment, or the first one of an interval; null if open
   * @param to the last one of an interval; null if open
   * @param interval whether it wants an interval
   */
  record Wanted(@Nullable LocalDateTime from, @Nullable LocalDateTime to, boolean interval) {}

  private MahaMoments() {}

  /** What a cell wants; null if it is none of these. */
  static @Nullable Wanted wanted(String cell) {
    if (cell.contains("years=0, months=0")) {
      return new Wanted(NOW, null, false);
    }
    int output = cell.indexOf("(output, ");
    if (output < 0) {
      return null;
    }
    try {
      Matcher matcher = CALL.matcher(cell);
      List<@Nullable LocalDateTime> moments = new ArrayList<>();
      int at = output;
      while (matcher.find(at) && moments.size() < 2) {
        moments.add(moment(matcher));
        at = matcher.end();
      }
      if (moments.isEmpty()) {
        return null;
      }
      boolean interval = cell.contains("interval");
      return new Wanted(
          moments.getFirst(), interval && moments.size() > 1 ? moments.get(1) : null, interval);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable LocalDateTime moment(Matcher call) {
    String name = call.group(1);
    if (name == null) {
      return call.group().equals("NOW") ? NOW : null;
    }
    return switch (name) {
      case "datetime" -> datetime(call.group(2));
      case "Hijri" -> hijri(call.group(2));
      default -> replaced(name.startsWith("NOW") ? NOW : NOW.with(LocalTime.MIN), call.group(2));
    };
  }

  private static LocalDateTime datetime(String arguments) {
    List<Integer> values = new ArrayList<>();
    for (String piece : arguments.split(",")) {
      values.add(sum(piece));
    }
    while (values.size() < FIELDS.size()) {
      values.add(0);
    }
    return LocalDate.of(values.get(0), 1, 1)
        .plusMonths(values.get(1) - 1L)
        .plusDays(values.get(2) - 1L)
        .atTime(values.get(3), values.get(4), values.get(5));
  }

  private static LocalDateTime hijri(String arguments) {
    String[] pieces = arguments.split(",");
    HijrahDate first = HijrahDate.of(sum(pieces[0]), sum(pieces[1]), 1);
    return LocalDate.from(first).plusDays(sum(pieces[2]) - 1L).atStartOfDay();
  }

  private static LocalDateTime replaced(LocalDateTime from, String arguments) {
    Map<String, Integer> values = new HashMap<>();
    for (String field : arguments.split(",")) {
      String[] pair = field.split("=");
      values.put(pair[0].strip(), sum(pair[1]));
    }
    List<Integer> parts =
        List.of(
            from.getYear(),
            from.getMonthValue(),
            from.getDayOfMonth(),
            from.getHour(),
            from.getMinute(),
            from.getSecond());
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      all.add(values.getOrDefault(FIELDS.get(i), parts.get(i)));
    }
    return LocalDate.of(all.get(0), all.get(1), all.get(2))
        .atStartOfDay()
        .plusHours(all.get(3))
        .plusMinutes(all.get(4))
        .plusSeconds(all.get(5));
  }

  /** {@code 2021}, {@code 9 + -8}, {@code HIJRI_DATE.year - 1}. */
  private static int sum(String text) {
    int sum = 0;
    for (String piece : text.replace("- ", "+ -").split("\\+")) {
      String term = piece.strip();
      HijrahDate moon = HijrahDate.from(NOW);
      sum +=
          switch (term) {
            case "NOW.hour" -> NOW.getHour();
            case "NOW.minute" -> NOW.getMinute();
            case "HIJRI_DATE.year" -> moon.get(ChronoField.YEAR);
            case "HIJRI_DATE.month" -> moon.get(ChronoField.MONTH_OF_YEAR);
            case "HIJRI_DATE.day" -> moon.get(ChronoField.DAY_OF_MONTH);
            default -> Integer.parseInt(term);
          };
    }
    return sum;
  }
}
