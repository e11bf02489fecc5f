package org.isnad.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.json.Json;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.ReadingJson;

/**
 * A collection of gold.
 *
 * @param key its name in {@code floors.json}
 * @param title what it is, for people
 * @param test whether it is a test half: scored, but never looked into
 * @param isPresent whether it is here
 * @param golds loads it
 */
public record GoldSet(
    String key, String title, boolean test, boolean isPresent, Supplier<List<Gold>> golds) {

  /** The collections: what we wrote ourselves, and what lies outside of the house. */
  public static List<GoldSet> all(Path root) {
    Path own = root.resolve("specs/ar/gold");
    AntCorpus corpus = AntCorpus.beside(root);
    return List.of(
        folder("own", "Our own example pages", false, own.resolve("examples")),
        folder(
            "newsrooms",
            "Articles written for this, after the newsrooms of all Arab countries: development half",
            false,
            own.resolve("newsrooms/development")),
        folder(
            "newsrooms-test",
            "The same: test half, whose errors nobody looks at",
            true,
            own.resolve("newsrooms/test")),
        folder(
            "development",
            "Development gold: real articles of 20 outlets (texts of their publishers, kept outside"
                + " of the repository)",
            false,
            root.resolve("../shared/gold").normalize()),
        placed(
            "antcorpus",
            "Articles of the ANT corpus, annotated twice and adjudicated: development half",
            false,
            own.resolve("antcorpus/development"),
            corpus),
        placed(
            "antcorpus-test",
            "The same: test half, whose errors nobody looks at",
            true,
            own.resolve("antcorpus/test"),
            corpus));
  }

  private static GoldSet folder(String key, String title, boolean test, Path folder) {
    return new GoldSet(key, title, test, Files.isDirectory(folder), () -> Gold.loadAll(folder));
  }

  private static GoldSet placed(
      String key, String title, boolean test, Path folder, AntCorpus corpus) {
    boolean present = Files.isDirectory(folder) && corpus.isPresent();
    return new GoldSet(key, title, test, present, () -> PlacedGold.loadAll(folder, corpus));
  }

  /** The scores of a reader on it. */
  public Scores score(Reader reader) {
    List<Gold> loaded = golds.get();
    return Scorer.score(loaded, readings(loaded, reader));
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
