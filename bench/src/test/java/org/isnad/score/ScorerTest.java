package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.json.Json;
import org.isnad.json.JsonWriter;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
  private final List<Gold> own = Gold.loadAll(Root.PATH.resolve("specs/ar/gold"));

  @Test
  void theGoldItselfScoresOne() {
    Scores scores = Scorer.score(own, own.stream().map(g -> asReading(g, 0)).toList());
    assertThat(scores.missing()).isZero();
    assertThat(scores.layers())
        .allSatisfy((layer, score) -> assertThat(score.f1()).as(layer.key()).isOne());
  }

  @Test
  void noReadingsScoreNothing() {
    Scores scores = Scorer.score(own, List.of());
    assertThat(scores.missing()).isEqualTo(own.size());
    assertThat(scores.of(Layer.STATEMENTS).f1()).isZero();
    assertThat(scores.of(Layer.STATEMENTS).gold()).isPositive();
    assertThat(scores.of(Layer.FURNITURE).hits()).isZero();
  }

  /** The figures must be those of the scorer that others use, to the digit. */
  @Test
  void agreesWithTheScorerInPython(@TempDir Path temp) throws Exception {
    Path shared = Root.PATH.resolve("../shared").normalize();
    Path script = shared.resolve("tools/score_readings.py");
    if (!Root.has(script, "the comparison with the other scorer") || !hasPython()) {
      return;
    }
    Reader reader = Reader.arabic();
    for (Path folder : List.of(shared.resolve("gold"), Root.PATH.resolve("specs/ar/gold"))) {
      List<Gold> golds = Gold.loadAll(folder);
      List<List<Json>> systems = new ArrayList<>();
      systems.add(GoldSet.readings(golds, reader));
      for (int fault = 0; fault < 5; fault++) {
        int kind = fault;
        systems.add(golds.stream().skip(kind).map(g -> asReading(g, kind)).toList());
      }
      for (List<Json> readings : systems) {
        Path file = Files.writeString(temp.resolve("readings.jsonl"), lines(readings));
        assertThat(figures(Scorer.score(golds, readings))).isEqualTo(python(script, folder, file));
      }
    }
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      System.out.println("SKIPPED: the comparison with the other scorer: no python3");
      return false;
    }
  }

  private static List<String> figures(Scores scores) {
    List<String> figures = new ArrayList<>();
    scores
        .layers()
        .forEach(
            (layer, s) ->
                figures.add(
                    "%s %s %s %s %d %d"
                        .formatted(
                            layer.key(), s.precision(), s.recall(), s.f1(), s.gold(), s.found())));
    return figures;
  }

  private static List<String> python(Path script, Path gold, Path readings) throws Exception {
    Process process =
        new ProcessBuilder("python3", "" + script, "" + gold, "" + readings, "--json")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    List<String> figures = new ArrayList<>();
    Json.Obj scores = (Json.Obj) Json.parse(output).optional().orElseThrow();
    for (Layer layer : Layer.values()) {
      Json row = scores.fields().get(layer.key());
      if (row != null) {
        StringBuilder line = new StringBuilder(layer.key());
        for (String column : List.of("precision", "recall", "f1")) {
          line.append(' ').append(number(row, column).decimal().doubleValue());
        }
        line.append(' ').append(number(row, "gold").value());
        figures.add(line.append(' ').append(number(row, "found").value()).toString());
      }
    }
    return figures;
  }

  private static Json.Num number(Json row, String column) {
    return (Json.Num) row.get(column).orElseThrow();
  }

  private static String lines(List<Json> readings) {
    StringBuilder lines = new StringBuilder();
    for (Json reading : readings) {
      append(reading, lines);
      lines.append('\n');
    }
    return lines.toString();
  }

  private static void append(Json json, StringBuilder out) {
    switch (json) {
      case Json.Obj(var fields) -> {
        String next = "{";
        for (var field : fields.entrySet()) {
          out.append(next);
          append(new Json.Str(field.getKey()), out);
          out.append(':');
          append(field.getValue(), out);
          next = ",";
        }
        out.append(fields.isEmpty() ? "{}" : "}");
      }
      case Json.Arr(var items) -> {
        out.append('[');
        String next = "";
        for (Json item : items) {
          out.append(next);
          append(item, out);
          next = ",";
        }
        out.append(']');
      }
      case Json.Str(var value) -> {
        String object = JsonWriter.object(w -> w.field("s", value));
        out.append(object, "{\"s\":".length(), object.length() - 1);
      }
      case Json.Num(var value) -> out.append(value);
      case Json.Bool(var value) -> out.append(value);
      case Json.Null _ -> out.append("null");
    }
  }

  /** A reading that finds what the gold says, but for every so many items one fault. */
  private static Json asReading(Gold gold, int fault) {
    String json =
        JsonWriter.object(
            out -> {
              Faults faults = new Faults(fault);
              out.object(
                  "article",
                  () -> {
                    out.object("source", () -> out.field("uri", "pages/" + gold.file()));
                    Stream<String> lines =
                        Stream.concat(
                            gold.keep().stream(), gold.drop().stream().filter(_ -> faults.next()));
                    out.field("text", String.join("\n ", lines.toList()));
                  });
              List<Gold.Name> names = gold.names() == null ? List.of() : gold.names();
              out.objects(
                  "entities",
                  names.stream().map(n -> n.is().orElse(n.text())).distinct().toList(),
                  name -> out.field("id", name).field("name", name));
              out.objects(
                  "mentions",
                  names,
                  name ->
                      out.field("text", name.text())
                          .field("kind", faults.next() ? "person" : name.kind())
                          .field("entity", name.is().orElse(name.text())));
              out.objects(
                  "times",
                  gold.times() == null ? List.<Gold.Time>of() : gold.times(),
                  time ->
                      out.field("text", faults.next() ? time.text() + " من" : time.text())
                          .field("value", faults.next() ? "2020" : time.value()));
              statements(gold, out, faults);
              out.objects(
                  "figures",
                  gold.figures() == null ? List.<Gold.Counted>of() : gold.figures(),
                  figure ->
                      out.field("text", figure.text())
                          .field("counted", faults.next() ? "شيء" : figure.counted())
                          .field("by", faults.next() ? "أحد" : figure.by().orElse(null))
                          .numbers(
                              "value",
                              figure.value().getFirst().orElse(null),
                              figure.value().getLast().orElse(null)));
              out.objects(
                  "events",
                  gold.events() == null ? List.<Gold.Happened>of() : gold.events(),
                  event ->
                      out.field("type", faults.next() ? "AID" : event.type())
                          .objects(
                              "participants",
                              event.participants(),
                              p -> out.field("text", faults.next() ? "أحد" : p)));
            });
    return Json.parse(json).optional().orElseThrow();
  }

  private static void statements(Gold gold, JsonWriter out, Faults faults) {
    out.objects(
        "statements",
        gold.statements() == null ? List.<Gold.Said>of() : gold.statements(),
        said -> {
          String content = said.content();
          int half = content.length() * 2 / 3;
          out.object(
              "content",
              () -> out.field("text", faults.next() ? content.substring(half) : content));
          out.object("speaker", () -> out.field("text", faults.next() ? "أحد" : said.speaker()));
          out.field("manner", faults.next() ? "mixed" : said.manner().orElse(""));
          out.objects(
              "chain",
              said.chain(),
              link -> out.field("name", faults.next() ? link + " وأخرى" : "رويترز " + link));
        });
  }

  /** Says yes every so often. */
  private static final class Faults {
    private final int every;
    private int asked;

    Faults(int kind) {
      every = kind == 0 ? Integer.MAX_VALUE : 2 * kind + 1;
    }

    boolean next() {
      return ++asked % every == 0;
    }
  }
}
