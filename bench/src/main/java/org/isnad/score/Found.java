package org.isnad.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.json.Json;

/** A reading in its JSON form, as far as scoring looks into it. */
final class Found {
  private static final Json NOTHING = new Json.Obj(Map.of());

  private final Json reading;
  private final String text;
  private final Map<String, String> entityNames = new HashMap<>();

  Found(Json reading) {
    this.reading = reading;
    text = reading.get("article").flatMap(a -> a.text("text")).orElse("");
    for (Json entity : list("entities")) {
      entity.text("id").ifPresent(id -> entityNames.put(id, entity.text("name").orElse("")));
    }
  }

  /** The reading of a page that could not be read. */
  static Found nothing() {
    return new Found(NOTHING);
  }

  /** The path or address of the page. */
  String uri() {
    return reading
        .get("article")
        .flatMap(a -> a.get("source"))
        .flatMap(s -> s.text("uri"))
        .orElse("");
  }

  String text() {
    return text;
  }

  /** The items of a layer. */
  List<Json> list(String layer) {
    return reading.get(layer).map(Json::items).orElse(List.of());
  }

  /** The words of a span or of a list of spans, a blank between them. */
  String words(Optional<Json> part) {
    return switch (part.orElse(NOTHING)) {
      case Json.Arr(List<Json> parts) ->
          String.join(" ", parts.stream().map(p -> words(Optional.of(p))).toList());
      case Json.Obj span -> words(span);
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> "";
    };
  }

  /** The words that an item with a start and an end stands for. */
  String words(Json item) {
    Optional<String> given = item.text("text");
    if (given.isPresent()) {
      return given.get();
    }
    int start = offset(item, "start");
    int end = offset(item, "end");
    return start < 0 || end < start || end > text.length() ? "" : text.substring(start, end);
  }

  private static int offset(Json item, String field) {
    return item.get(field).orElse(NOTHING) instanceof Json.Num n ? n.decimal().intValue() : -1;
  }

  /** The name of the entity that an item stands for; empty if it stands for none. */
  String entity(Json item, String field) {
    return item.text(field).map(id -> entityNames.getOrDefault(id, "")).orElse("");
  }

  /** The ways in which an item is named: its own words and its entity. */
  List<String> names(Json item) {
    return List.of(words(item), entity(item, "entity"));
  }

  static List<Optional<BigDecimal>> value(Json figure) {
    return figure.get("value").map(Gold::numbers).orElse(List.of());
  }

  static List<String> chain(Json statement) {
    List<String> names = new ArrayList<>();
    for (Json link : statement.get("chain").map(Json::items).orElse(List.of())) {
      names.add(link.text("name").orElse(""));
    }
    return names;
  }
}
