package org.isnad.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.json.Json;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.ReadingJson;

/** What must hold of the reading of any page whatsoever. */
final class Checked {
  static final Reader READER = Reader.arabic();

  private Checked() {}

  /** Reads a page twice and checks all that must hold of the outcome. */
  static Outcome read(Page page) {
    Outcome outcome = READER.read(page);
    String line = ReadingJson.write(outcome, page);
    assertThat(ReadingJson.write(READER.read(page), page)).as("read again").isEqualTo(line);
    isOneLineOfUtf8(line);
    if (outcome instanceof Outcome.Read) {
      reading(Json.parse(line).optional().orElseThrow());
    } else {
      assertThat(Json.parse(line).optional()).isPresent();
    }
    return outcome;
  }

  private static void isOneLineOfUtf8(String line) {
    assertThat(line.indexOf('\n')).isNegative();
    try {
      StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(line));
    } catch (CharacterCodingException e) {
      throw new AssertionError("half a surrogate pair in the JSON", e);
    }
  }

  private static void reading(Json reading) {
    int length = text(reading.get("article").orElseThrow(), "text").length();
    spans(reading, length, "");
    inOrder(reading, "sentences", true);
    inOrder(reading, "times", true);
    inOrder(reading, "mentions", false);
    inOrder(reading, "figures", false);
    inOrder(reading, "events", false);
    inOrder(reading.get("article").orElseThrow(), "blocks", true);
    Set<String> entities = new HashSet<>();
    for (Json entity : items(reading, "entities")) {
      assertThat(text(entity, "name")).isNotBlank();
      assertThat(entities.add(text(entity, "id"))).as("entity twice").isTrue();
    }
    references(reading, entities);
  }

  /** Every start and end, however deep, names words of the text. */
  private static void spans(Json json, int length, String where) {
    switch (json) {
      case Json.Obj(Map<String, Json> fields) -> {
        if (fields.containsKey("start")) {
          int start = number(json, "start");
          int end = number(json, "end");
          assertThat(start).as(where + " start").isNotNegative().isLessThan(end);
          assertThat(end).as(where + " end").isLessThanOrEqualTo(length);
        }
        fields.forEach((name, value) -> spans(value, length, where + "/" + name));
      }
      case Json.Arr(List<Json> items) -> items.forEach(i -> spans(i, length, where));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }

  /** The items of a layer stand in page order; where they are apart none begins inside another. */
  private static void inOrder(Json json, String layer, boolean apart) {
    int last = 0;
    for (Json item : items(json, layer)) {
      assertThat(number(item, "start")).as(layer).isGreaterThanOrEqualTo(last);
      last = number(item, apart ? "end" : "start");
    }
  }

  private static void references(Json json, Set<String> entities) {
    switch (json) {
      case Json.Obj(Map<String, Json> fields) ->
          fields.forEach(
              (name, value) -> {
                boolean reference =
                    Set.of("entity", "byEntity", "addressee", "place").contains(name);
                if (reference && value instanceof Json.Str(String id)) {
                  assertThat(entities).as(name).contains(id);
                }
                references(value, entities);
              });
      case Json.Arr(List<Json> items) -> items.forEach(i -> references(i, entities));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }

  private static List<Json> items(Json json, String field) {
    return json.get(field).orElseThrow().items();
  }

  private static String text(Json json, String field) {
    return json.get(field).orElseThrow() instanceof Json.Str(String value) ? value : "";
  }

  private static int number(Json json, String field) {
    BigDecimal value = ((Json.Num) json.get(field).orElseThrow()).decimal();
    return value.intValueExact();
  }
}
