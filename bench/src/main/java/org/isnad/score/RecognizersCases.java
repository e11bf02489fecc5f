package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.json.Json;
import org.isnad.text.Moment;
import org.isnad.time.Convention;
import org.isnad.time.Timex;

/**
 * The Arabic parser cases of Microsoft Recognizers-Text (MIT), sentences of an assistant's user
 * with the TIMEX3 value of each time. A case that is answered otherwise is left out if {@link
 * RecognizersScope} names the difference in convention, else it has failed.
 */
public final class RecognizersCases {
  private static final List<String> KINDS =
      List.of(
          "Date",
          "DatePeriod",
          "DateTime",
          "DateTimePeriod",
          "Duration",
          "Holiday",
          "Set",
          "Time",
          "TimePeriod");

  private static final Pattern HALF = Pattern.compile("(PT?)([0-9]+)\\.5([YH])");

  private final Path folder;
  private final Phrases phrases = new Phrases(Convention.ASSISTANT);

  /** The cases in a folder, {@code ../shared/data/time/recognizers}. */
  public RecognizersCases(Path folder) {
    this.folder = folder;
  }

  /** The cases by kind. */
  public List<CaseScore> times() {
    return KINDS.stream().map(this::times).toList();
  }

  private CaseScore times(String kind) {
    List<String> failures = new ArrayList<>();
    Map<String, Integer> leftOut = new HashMap<>();
    int total = 0;
    int passed = 0;
    for (Json item : load(folder.resolve("DateTime/" + kind + "Parser.json"))) {
      String input = item.text("Input").orElse("");
      List<Json> results = item.get("Results").map(Json::items).orElse(List.of());
      boolean unsupported = item.text("NotSupported").orElse("").contains("dotnet");
      String timex = results.isEmpty() ? "" : timex(results.getFirst());
      String reason = RecognizersScope.reason(kind, input, timex, unsupported);
      total++;
      List<Timex> found = unsupported ? List.of() : phrases.times(input, anchor(item));
      if (!unsupported && results.stream().allMatch(result -> holds(result, found))) {
        passed++;
      } else if (reason != null) {
        leftOut.merge(reason, 1, Integer::sum);
      } else {
        failures.add(input + " [" + timex + "] <> " + found.stream().map(Timex::value).toList());
      }
    }
    return new CaseScore("Recognizers " + kind, passed, total, leftOut, failures);
  }

  private static String timex(Json result) {
    return result.get("Value").flatMap(value -> value.text("Timex")).orElse("");
  }

  private static Moment anchor(Json item) {
    String reference =
        item.get("Context").flatMap(c -> c.text("ReferenceDateTime")).orElse("2016-11-07T00:00:00");
    return Moment.parse(reference.substring(0, 19)).orElseThrow();
  }

  /** Whether the value, or one of the two days it may stand for, is among the times found. */
  private static boolean holds(Json result, List<Timex> found) {
    Optional<Json> value = result.get("Value");
    if (value.isEmpty() || found.isEmpty()) {
      return false;
    }
    String timex = value.get().text("Timex").orElse("");
    List<String> wanted = new ArrayList<>(List.of(timex));
    for (String side : List.of("PastResolution", "FutureResolution")) {
      Json resolution = value.get().get(side).orElse(new Json.Null());
      for (String field : List.of("date", "dateTime", "time")) {
        resolution.text(field).ifPresent(wanted::add);
      }
      String start = resolution.text("startDate").orElse("");
      String end = resolution.text("endDate").orElse("");
      if (!start.isEmpty() && isRange(found, start, end)) {
        return true;
      }
      String begins = resolution.text("startTime").orElse("");
      String ends = resolution.text("endTime").orElse("");
      if (!begins.isEmpty() && isClockRange(found, begins, ends)) {
        return true;
      }
    }
    return found.stream().anyMatch(time -> wanted.stream().anyMatch(w -> isSame(time, w)));
  }

  /** The last day is told by Recognizers both as itself and as the day after. */
  private static boolean isRange(List<Timex> found, String start, String end) {
    String from = found.getFirst().from();
    String to = found.getLast().to();
    if (from == null || to == null || from.length() != 10 || to.length() != 10 || end.isEmpty()) {
      return false;
    }
    LocalDate last = LocalDate.parse(to);
    String lastFrom = String.valueOf(found.getLast().from());
    return from.equals(start)
        && (to.equals(end) || last.plusDays(1).toString().equals(end) || lastFrom.equals(end));
  }

  private static boolean isClockRange(List<Timex> found, String start, String end) {
    if (found.size() != 2) {
      return false;
    }
    return isSame(found.getFirst(), "T" + start.substring(0, 5))
        && isSame(found.getLast(), "T" + end.substring(0, 5));
  }

  /** P3.5Y is P42M here, PT1.5H is PT90M. */
  private static String whole(String timex) {
    Matcher half = HALF.matcher(timex);
    if (!half.matches()) {
      return timex;
    }
    int tenths = Integer.parseInt(half.group(2)) * 10 + 5;
    return half.group(3).equals("Y") ? "P" + tenths * 12 / 10 + "M" : "PT" + tenths * 60 / 10 + "M";
  }

  private static boolean isSame(Timex time, String wanted) {
    if (wanted.isEmpty()) {
      return false;
    }
    String value = time.value();
    if (value.equals(wanted) || value.equals(whole(wanted))) {
      return true;
    }
    int clock = value.indexOf('T');
    if (time.type() != Timex.Type.TIME || clock < 0) {
      return false;
    }
    String hour = value.substring(clock);
    return hour.equals(wanted)
        || hour.equals(wanted + ":00")
        || value.equals(wanted + ":00")
        || wanted.length() >= 16 && value.equals(wanted.replace(' ', 'T').substring(0, 16));
  }

  private static List<Json> load(Path file) {
    try {
      String text = Files.readString(file);
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Json.parse(bare).optional().map(Json::items).orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
