package org.isnad.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
 * @param about what its figures mean, as whole lines; empty if that is said for all sets
 * @param scoring scores a reader on it
 */
public record GoldSet(
    String key,
    String title,
    boolean test,
    boolean isPresent,
    String about,
    Function<Reader, Scores> scoring) {

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
            corpus),
        quotations(own.resolve("quotations/quotations.tsv"), corpus));
  }

  private static GoldSet folder(String key, String title, boolean test, Path folder) {
    boolean present = Files.isDirectory(folder);
    return new GoldSet(key, title, test, present, "", of(() -> Gold.loadAll(folder)));
  }

  private static GoldSet placed(
      String key, String title, boolean test, Path folder, AntCorpus corpus) {
    boolean present = Files.isDirectory(folder) && corpus.isPresent();
    Function<Reader, Scores> scoring = of(() -> PlacedGold.loadAll(folder, corpus));
    return new GoldSet(key, title, test, present, "", scoring);
  }

  private static GoldSet quotations(Path table, AntCorpus corpus) {
    return new GoldSet(
        "quotations",
        "Direct quotations",
        false,
        Files.exists(table) && corpus.isPresent(),
        QuotationScorer.ABOUT,
        reader -> QuotationScorer.score(Quotation.load(table), corpus, reader));
  }

  private static Function<Reader, Scores> of(Supplier<List<Gold>> golds) {
    return reader -> {
      List<Gold> loaded = golds.get();
      return Scorer.score(loaded, readings(loaded, reader));
    };
  }

  /** The scores of a reader on it. */
  public Scores score(Reader reader) {
    return scoring.apply(reader);
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
