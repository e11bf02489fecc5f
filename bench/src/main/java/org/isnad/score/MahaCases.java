package org.isnad.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.number.Numeral;
import org.isnad.text.Moment;
import org.isnad.time.Convention;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The test cases of Maha (BSD-3), partly in dialect: what a phrase means on 1 September 2021 at
 * 10:38. A case that wants one moment is passed if the moment lies in the one time found;
 * intervals, halves of the day and Hijri years by arithmetic are left out.
 */
public final class MahaCases {
  private static final LocalDateTime NOW = LocalDateTime.of(2021, 9, 1, 10, 38, 4);
  private static final Pattern DATETIME = Pattern.compile("(?:, )datetime\\(([^()]*)\\)");
  private static final Pattern REPLACE = Pattern.compile("(NOW|DATE)\\.replace\\(([^()]*)\\)");
  private static final Pattern NUMBER =
      Pattern.compile("numeral=True\\), ([+-]?[0-9.]+)(?: / ([0-9.]+))?\\)$");
  private static final List<String> FIELDS =
      List.of("year", "month", "day", "hour", "minute", "second");

  private final Path folder;
  private final Phrases phrases = new Phrases(Convention.ASSISTANT);

  /** The cases in a folder, {@code ../shared/data/time/maha}. */
  public MahaCases(Path folder) {
    this.folder = folder;
  }

  /** How many number phrases mean the right number. */
  public CaseScore numerals() {
    List<String> failures = new ArrayList<>();
    int total = 0;
    int outside = 0;
    for (String line : Phrases.lines(folder.resolve("numeral.tsv"))) {
      String[] cells = line.split("\t");
      if (cells.length < 3) {
        continue;
      }
      total++;
      Matcher matcher = NUMBER.matcher(cells[2].strip());
      if (!matcher.find()) {
        outside++;
        continue;
      }
      BigDecimal want = new BigDecimal(matcher.group(1));
      if (matcher.group(2) != null) {
        want = want.divide(new BigDecimal(matcher.group(2)), 8, RoundingMode.HALF_UP);
      }
      List<Numeral> found = phrases.numerals(cells[1]);
      boolean passed =
          found.size() == 1
              && found.getFirst().value().subtract(want).abs().doubleValue() < 0.00001;
      if (!passed) {
        failures.add(line + " <> " + found.stream().map(Numeral::value).toList());
      }
    }
    int passed = total - outside - failures.size();
    return new CaseScore("Maha numerals", passed, total, outside, failures);
  }

  /** How many time phrases mean the right moment. */
  public CaseScore times() {
    List<String> failures = new ArrayList<>();
    int total = 0;
    int outside = 0;
    for (String line : Phrases.lines(folder.resolve("time.tsv"))) {
      String[] cells = line.split("\t");
      if (cells.length < 3) {
        continue;
      }
      total++;
      List<Timex> found =
          phrases.times(cells[1], new Moment(NOW.toLocalDate(), NOW.toLocalTime(), null));
      if (cells[2].contains("output == []")) {
        if (!found.isEmpty()) {
          failures.add(line + " <> " + found);
        }
        continue;
      }
      LocalDateTime want = wanted(cells[2]);
      if (want == null) {
        outside++;
      } else if (!holds(found, want, cells[2])) {
        failures.add(line + " <> " + found.stream().map(Timex::value).toList());
      }
    }
    int passed = total - outside - failures.size();
    return new CaseScore("Maha times", passed, total, outside, failures);
  }

  private static boolean holds(List<Timex> found, LocalDateTime want, String cell) {
    if (found.size() != 1) {
      return false;
    }
    Timex time = found.getFirst();
    String from = time.from();
    String to = time.to();
    if (from == null || to == null) {
      return time.value().equals("PRESENT_REF") && want.equals(NOW);
    }
    if (from.length() > 10) {
      return from.startsWith(want.toString().substring(0, 16));
    }
    boolean day =
        cell.contains("date_output") || !cell.contains("hour") && !cell.contains("minute");
    LocalDate date = want.toLocalDate();
    return day && !date.isBefore(LocalDate.parse(from)) && !date.isAfter(LocalDate.parse(to));
  }

  private static @Nullable LocalDateTime wanted(String cell) {
    if (cell.contains("interval") || cell.contains("am_pm") || cell.contains("hijri")) {
      return null;
    }
    try {
      Matcher matcher = DATETIME.matcher(cell);
      if (matcher.find()) {
        List<Integer> values = new ArrayList<>();
        for (String piece : matcher.group(1).split(",")) {
          values.add(sum(piece));
        }
        while (values.size() < 6) {
          values.add(0);
        }
        return LocalDate.of(values.get(0), 1, 1)
            .plusMonths(values.get(1) - 1L)
            .plusDays(values.get(2) - 1L)
            .atTime(values.get(3), values.get(4), values.get(5));
      }
      matcher = REPLACE.matcher(cell);
      if (matcher.find()) {
        return replaced(
            matcher.group(1).equals("NOW") ? NOW : NOW.with(LocalTime.MIN), matcher.group(2));
      }
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
    return cell.contains(", NOW)") || cell.contains("years=0, months=0") ? NOW : null;
  }

  private static LocalDateTime replaced(LocalDateTime from, String fields) {
    Map<String, Integer> values = new HashMap<>();
    for (String field : fields.split(",")) {
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

  private static int sum(String text) {
    int sum = 0;
    for (String piece : text.split("\\+")) {
      sum +=
          switch (piece.strip()) {
            case "NOW.hour" -> NOW.getHour();
            case "NOW.minute" -> NOW.getMinute();
            default -> Integer.parseInt(piece.strip());
          };
    }
    return sum;
  }
}
