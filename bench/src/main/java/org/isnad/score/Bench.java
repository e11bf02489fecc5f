package org.isnad.score;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.json.Json;
import org.isnad.reading.Reader;

/**
 * The measuring program for accuracy: {@code accuracy} writes ACCURACY.md, {@code floors} raises
 * the floors, {@code errors} lists what is missed or wrong, {@code score} judges readings that
 * somebody made before.
 */
public final class Bench {
  private final Path root;
  private final PrintStream out;

  private Bench(Path root, PrintStream out) {
    this.root = root;
    this.out = out;
  }

  /** Runs one measure; the system property {@code isnad.root} names the repository. */
  public static void main(String[] args) {
    Path root = Path.of(System.getProperty("isnad.root", ".")).toAbsolutePath().normalize();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new Bench(root, out).run(args));
  }

  private int run(String... args) {
    switch (args.length == 0 ? "" : args[0]) {
      case "accuracy" -> accuracy();
      case "floors" -> raiseFloors();
      case "errors" -> errors(args.length > 1 ? args[1] : "");
      case "score" -> {
        return args.length == 3 ? score(Path.of(args[1]), Path.of(args[2])) : usage();
      }
      default -> {
        return usage();
      }
    }
    return 0;
  }

  private int usage() {
    out.println(
        """
        usage: bench/run accuracy                 write ACCURACY.md
               bench/run performance              write PERFORMANCE.md
               bench/run train [compare]          train the tagger of names; what each step brings
               bench/run gazetteer CITIES NAMES  write the table of towns
               bench/run floors                   raise the floors to the scores of today
               bench/run errors [SET]             list what is missed or wrong in own, newsrooms,
                                                  development, antcorpus, quotations
                                                  (test halves: never)
               bench/run score GOLD READINGS      score readings (JSON Lines) against gold""");
    return 2;
  }

  private void accuracy() {
    String page = new AccuracyPage(root, Reader.arabic()).write();
    try {
      Files.writeString(root.resolve("ACCURACY.md"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.print(page);
  }

  private void raiseFloors() {
    Reader reader = Reader.arabic();
    Floors floors = Floors.load(root);
    for (GoldSet set : GoldSet.all(root)) {
      if (set.test()) {
        continue;
      }
      if (set.isPresent()) {
        floors = floors.raised(set, set.score(reader));
      } else {
        out.println("not here, left as it is: " + set.title());
      }
    }
    floors.save(root);
  }

  private void errors(String key) {
    Reader reader = Reader.arabic();
    for (GoldSet set : GoldSet.all(root)) {
      if (set.isPresent() && !set.test() && (key.isEmpty() || key.equals(set.key()))) {
        Scores scores = set.score(reader);
        scores.errors().forEach(out::println);
        out.print(AccuracyPage.table(scores));
      }
    }
  }

  private int score(Path gold, Path readings) {
    List<Json> found = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(readings)) {
        if (!line.isBlank()) {
          found.add(Json.parse(line).optional().orElseThrow());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Scores scores = Scorer.score(Gold.loadAll(gold), found);
    scores.errors().forEach(System.err::println);
    out.print(AccuracyPage.table(scores));
    return 0;
  }
}
