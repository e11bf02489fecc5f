package org.isnad.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.time.Sense.Count;

/** The words of time with what they can mean, by the folded key of their first word. */
final class TimeWords {
  private final Folding folding;
  private final Map<String, List<Entry>> entries = new HashMap<>();

  /**
   * What a word or a few can mean.
   *
   * @param rest the keys of the words after the first
   * @param sense the meaning
   */
  record Entry(List<String> rest, Sense sense) {}

  private TimeWords(Folding folding) {
    this.folding = folding;
  }

  static TimeWords load(Folding folding) {
    TimeWords words = new TimeWords(folding);
    for (Table.Row row : Table.load("time/months.tsv")) {
      boolean hijri = row.need("calendar").equals("hijri");
      boolean common = row.get("common").equals("common");
      words.addAll(row, "words", new Sense.Month(row.integer("month"), hijri, common));
    }
    for (Table.Row row : Table.load("time/weekdays.tsv")) {
      DayOfWeek day = DayOfWeek.of(row.integer("day"));
      words.addAll(row, "words", new Sense.Weekday(day, false));
      words.addAll(row, "bare", new Sense.Weekday(day, true));
    }
    for (Table.Row row : Table.load("time/units.tsv")) {
      words.addUnit(row);
    }
    for (Table.Row row : Table.load("time/deictics.tsv")) {
      words.addAll(row, "words", new Sense.Deictic(row.integer("days")));
    }
    for (Table.Row row : Table.load("time/shifts.tsv")) {
      words.addAll(row, "words", new Sense.Shifted(row.choice("shift", Shift.class)));
    }
    for (Table.Row row : Table.load("time/parts.tsv")) {
      DayPart part = DayPart.of(row.need("code"), row.need("from"), row.need("to"));
      words.addAll(row, "noun", new Sense.PartNoun(part));
      words.addAll(row, "adverb", new Sense.PartAdverb(part));
      words.addAll(row, "this", new Sense.PartOfToday(part));
      words.addAll(row, "alone", new Sense.PartAlone(part));
    }
    for (Table.Row row : Table.load("time/refs.tsv")) {
      words.addAll(
          row, "words", new Sense.Ref(row.need("ref"), row.get("spoken").equals("spoken")));
    }
    for (Table.Row row : Table.load("time/every.tsv")) {
      words.addAll(row, "words", new Sense.Every(row.need("value")));
    }
    for (Table.Row row : Table.load("time/edges.tsv")) {
      words.addAll(
          row,
          "words",
          new Sense.Edge(
              row.choice("edge", Sense.Place.class), row.get("spoken").equals("spoken")));
    }
    for (Table.Row row : Table.load("time/zones.tsv")) {
      words.addAll(row, "words", new Sense.Zone(row.get("zone")));
    }
    for (Table.Row row : Table.load("time/tense.tsv")) {
      words.addAll(row, "words", new Sense.Cue(row.choice("tense", Tense.class)));
    }
    for (Table.Row row : Table.load("time/roles.tsv")) {
      words.addAll(row, "words", new Sense.Word(row.choice("role", Role.class)));
    }
    for (Table.Row row : Table.load("time/seasons.tsv")) {
      String code = row.need("code");
      for (String word : row.list("words")) {
        words.add(word, new Sense.Season(code, false));
        words.add("ال" + word, new Sense.Season(code, true));
      }
    }
    for (Table.Row row : Table.load("time/decades.tsv")) {
      for (String word : row.list("words")) {
        words.add(word, new Sense.Decade(row.integer("tens")));
        words.add("ال" + word, new Sense.Decade(row.integer("tens")));
      }
    }
    for (Table.Row row : Table.load("time/feasts.tsv")) {
      boolean hijri = row.need("calendar").equals("hijri");
      words.addAll(row, "words", new Sense.Feast(row.integer("month"), row.integer("day"), hijri));
    }
    words.entries.values().forEach(TimeWords::longestFirst);
    return words;
  }

  private static void longestFirst(List<Entry> list) {
    list.sort((a, b) -> b.rest().size() - a.rest().size());
  }

  private void addUnit(Table.Row row) {
    Unit unit = row.choice("unit", Unit.class);
    for (String one : row.list("one")) {
      addMeasure(one, unit, Count.ONE, false);
      if (!one.endsWith("ة")) {
        add(one + "ا", new Sense.Measure(unit, Count.ONE, false, false));
      }
      String stem = one.endsWith("ة") ? one.substring(0, one.length() - 1) + "ت" : one;
      addMeasure(stem + "ان", unit, Count.TWO, false);
      addMeasure(stem + "ين", unit, Count.TWO, false);
      add(stem + "ي", new Sense.Measure(unit, Count.TWO, false, true));
    }
    for (String many : row.list("many")) {
      addMeasure(many, unit, Count.MANY, false);
      add(many + "ا", new Sense.Measure(unit, Count.MANY, false, false));
    }
  }

  private void addMeasure(String word, Unit unit, Count count, boolean construct) {
    add(word, new Sense.Measure(unit, count, false, construct));
    add("ال" + word, new Sense.Measure(unit, count, true, construct));
  }

  private void addAll(Table.Row row, String column, Sense sense) {
    for (String word : row.list(column)) {
      add(word, sense);
    }
  }

  private void add(String words, Sense sense) {
    List<String> keys = new ArrayList<>();
    for (String word : words.split(" ")) {
      keys.add(folding.fold(word));
    }
    entries
        .computeIfAbsent(keys.getFirst(), _ -> new ArrayList<>(2))
        .add(new Entry(List.copyOf(keys.subList(1, keys.size())), sense));
  }

  /**
   * What the word of this key can mean, longer entries first; empty if it has nothing to do with
   * time.
   */
  List<Entry> at(String key) {
    return entries.getOrDefault(key, List.of());
  }
}
