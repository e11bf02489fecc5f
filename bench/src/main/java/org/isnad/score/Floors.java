package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.json.Json;

/**
 * The F1 that each layer of each gold collection must not fall below. Floors only rise: a change
 * that makes the reading worse fails the build, one that makes it better may raise them.
 *
 * @param values by collection and layer, 0 to 1
 */
public record Floors(Map<String, Map<String, BigDecimal>> values) {

  /** The file, under the repository's root. */
  private static final String FILE = "specs/ar/gold/floors.json";

  /**
   * How far below the score of today a floor is set. A few gold items more or less are no reason to
   * stop somebody who works on another layer.
   */
  private static final BigDecimal SLACK = new BigDecimal("0.005");

  /** The floors as they stand; none if there is no file. */
  public static Floors load(Path root) {
    Path file = root.resolve(FILE);
    Map<String, Map<String, BigDecimal>> values = new TreeMap<>();
    if (Files.exists(file)) {
      try {
        Json json = Json.parse(Files.readString(file)).optional().orElseThrow();
        fields(json)
            .forEach(
                (set, layers) -> {
                  Map<String, BigDecimal> floors = new TreeMap<>();
                  fields(layers).forEach((k, v) -> floors.put(k, ((Json.Num) v).decimal()));
                  values.put(set, floors);
                });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Floors(values);
  }

  private static Map<String, Json> fields(Json json) {
    return json instanceof Json.Obj(Map<String, Json> fields) ? fields : Map.of();
  }

  /** The layers that are below their floor, one line each. */
  public List<String> broken(GoldSet set, Scores scores) {
    List<String> broken = new ArrayList<>();
    values
        .getOrDefault(set.key(), Map.of())
        .forEach(
            (key, floor) -> {
              double f1 = score(scores, key).f1();
              if (BigDecimal.valueOf(f1).compareTo(floor) < 0) {
                broken.add(set.key() + " " + key + ": " + f1 + " is below " + floor);
              }
            });
    return broken;
  }

  private static Score score(Scores scores, String key) {
    for (Layer layer : Layer.values()) {
      if (layer.key().equals(key)) {
        return scores.of(layer);
      }
    }
    throw new IllegalArgumentException("no such layer: " + key);
  }

  /** These floors, raised to just under the scores where those are higher. */
  public Floors raised(GoldSet set, Scores scores) {
    Map<String, Map<String, BigDecimal>> higher = new TreeMap<>(values);
    Map<String, BigDecimal> floors = new TreeMap<>(values.getOrDefault(set.key(), Map.of()));
    scores
        .layers()
        .forEach(
            (layer, score) -> {
              BigDecimal now = BigDecimal.valueOf(score.f1());
              BigDecimal floor =
                  now.compareTo(BigDecimal.ONE) == 0
                      ? now
                      : now.subtract(SLACK).max(BigDecimal.ZERO);
              floors.merge(layer.key(), floor.setScale(3, RoundingMode.FLOOR), BigDecimal::max);
            });
    higher.put(set.key(), floors);
    return new Floors(higher);
  }

  /** Writes the file, one layer a line, so that a raise is a readable change. */
  public void save(Path root) {
    StringBuilder json = new StringBuilder("{\n");
    String nextSet = "";
    for (var set : values.entrySet()) {
      json.append(nextSet).append(" \"").append(set.getKey()).append("\": {\n");
      String next = "";
      for (var floor : set.getValue().entrySet()) {
        json.append(next).append("  \"").append(floor.getKey()).append("\": ");
        json.append(floor.getValue().toPlainString());
        next = ",\n";
      }
      json.append("\n }");
      nextSet = ",\n";
    }
    try {
      Files.writeString(root.resolve(FILE), json.append("\n}\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
