package org.isnad.score;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
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
 * The Arabic corpus of duckling (Meta, BSD-3): phrases of an assistant's user with the one number
 * or time that each means on Tuesday, 12 February 2013, 4:30 at UTC-2.
 */
public final class DucklingCases {
  private static final Moment NOW =
      new Moment(LocalDate.of(2013, 2, 12), LocalTime.of(4, 30), null);
  private static final int OFFSET_HOURS = -2;
  private static final Pattern VALUE = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:e[0-9]+)?");
  private static final Pattern INSTANT =
      Pattern.compile("\\((\\d+), (\\d+), (\\d+), (\\d+), (\\d+), (\\d+)\\)");

  private final Path folder;
  private final Phrases phrases = new Phrases(Convention.ASSISTANT);

  /** The cases in a folder, {@code ../shared/data/time/duckling}. */
  public DucklingCases(Path folder) {
    this.folder = folder;
  }

  /** How many number phrases, standard and Egyptian, mean the right number. */
  public CaseScore numerals() {
    List<String> lines = new ArrayList<>(Phrases.lines(folder.resolve("Numeral.tsv")));
    lines.addAll(Phrases.lines(folder.resolve("Numeral-EG.tsv")));
    return numbers("duckling numerals", lines, Numeral.Kind.CARDINAL);
  }

  /** How many ordinals mean the right number. */
  public CaseScore ordinals() {
    return numbers(
        "duckling ordinals", Phrases.lines(folder.resolve("Ordinal.tsv")), Numeral.Kind.ORDINAL);
  }

  private CaseScore numbers(String name, List<String> lines, Numeral.Kind kind) {
    List<String> failures = new ArrayList<>();
    int total = 0;
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (cells.length < 2) {
        continue;
      }
      total++;
      List<Numeral> found = phrases.numerals(cells[1]);
      boolean passed =
          cells[0].equals("NEGATIVE")
              ? found.stream().noneMatch(n -> n.kind() == kind)
              : found.size() == 1
                  && found.getFirst().value().compareTo(value(cells[0])) == 0
                  && found.getFirst().span().length() == cells[1].length();
      if (!passed) {
        failures.add(line + " <> " + found);
      }
    }
    return new CaseScore(name, total - failures.size(), total, Map.of(), failures);
  }

  private static BigDecimal value(String cell) {
    Matcher matcher = VALUE.matcher(cell);
    return matcher.find() ? new BigDecimal(matcher.group()) : BigDecimal.ZERO;
  }

  /** How many time phrases lie where duckling has them, begin and grain or end. */
  public CaseScore times() {
    List<String> failures = new ArrayList<>();
    int total = 0;
    for (String line : Phrases.lines(folder.resolve("Time.tsv"))) {
      String[] cells = line.split("\t");
      if (cells.length < 2) {
        continue;
      }
      total++;
      List<Timex> found = phrases.times(cells[1], NOW);
      if (!(cells[0].equals("NEGATIVE") ? found.isEmpty() : isRight(cells[0], found))) {
        failures.add(line + " <> " + found.stream().map(DucklingCases::brief).toList());
      }
    }
    return new CaseScore("duckling times", total - failures.size(), total, Map.of(), failures);
  }

  private static String brief(Timex time) {
    return time.value() + " " + time.from() + ".." + time.to() + " " + time.rule();
  }

  private static boolean isRight(String want, List<Timex> found) {
    List<LocalDateTime> instants = new ArrayList<>();
    Matcher matcher = INSTANT.matcher(want);
    while (matcher.find()) {
      instants.add(
          LocalDateTime.of(
              number(matcher, 1),
              number(matcher, 2),
              number(matcher, 3),
              number(matcher, 4),
              number(matcher, 5),
              number(matcher, 6)));
    }
    if (found.isEmpty() || instants.isEmpty()) {
      return false;
    }
    if (want.contains("Second)") && found.getFirst().value().equals("PRESENT_REF")) {
      return true;
    }
    LocalDateTime from = begin(found.getFirst());
    if (from == null || !from.equals(instants.getFirst())) {
      return false;
    }
    if (instants.size() > 1) {
      LocalDateTime to = end(found.getLast());
      return to != null && to.equals(instants.get(1));
    }
    return found.size() == 1 && isGrain(want, found.getFirst());
  }

  private static boolean isGrain(String want, Timex time) {
    String value = time.value();
    if (want.contains(" Week)")) {
      return value.contains("W");
    }
    if (want.contains(" Month)")) {
      return value.length() == 7;
    }
    return !want.contains(" Year)") || value.length() == 4;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable LocalDateTime begin(Timex time) {
    String from = time.from();
    if (from == null) {
      return null;
    }
    if (from.length() == 10) {
      return LocalDate.parse(from).atStartOfDay();
    }
    boolean utc = from.endsWith("Z");
    LocalDateTime at = LocalDateTime.parse(utc ? from.substring(0, from.length() - 1) : from);
    return utc ? at.plusHours(OFFSET_HOURS) : at;
  }

  /** The moment after the last one. */
  private static @Nullable LocalDateTime end(Timex time) {
    String to = time.to();
    if (to == null) {
      return null;
    }
    return to.length() == 10
        ? LocalDate.parse(to).plusDays(1).atStartOfDay()
        : LocalDateTime.parse(to).plusHours(1);
  }
}
