package org.isnad.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.json.Json;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.ReadingJson;

/**
 * A collection of gold.
 *
 * @param key its name in {@code floors.json}
 * @param title what it is, for people
 * @param folder where it lies; it may be absent
 */
public record GoldSet(String key, String title, Path folder) {

  /** The collections: our own examples, and the development gold that lies outside of the house. */
  public static List<GoldSet> all(Path root) {
    return List.of(
        new GoldSet("own", "Our own example pages", root.resolve("specs/ar/gold")),
        new GoldSet(
            "development",
            "Development gold: real articles of 20 outlets (texts of their publishers, kept outside"
                + " of the repository)",
            root.resolve("../shared/gold").normalize()));
  }

  /** Whether it is here. */
  public boolean isPresent() {
    return Files.isDirectory(folder);
  }

  /** The scores of a reader on it. */
  public Scores score(Reader reader) {
    List<Gold> golds = Gold.loadAll(folder);
    return Scorer.score(golds, readings(golds, reader));
  }

  /** The readings of its pages, in their JSON form; refused pages have none. */
  static List<Json> readings(List<Gold> golds, Reader reader) {
    List<Json> readings = new ArrayList<>();
    for (Gold gold : golds) {
      if (reader.read(gold.page()) instanceof Outcome.Read(var reading)) {
        readings.add(Json.parse(ReadingJson.write(reading)).optional().orElseThrow());
      }
    }
    return readings;
  }
}
