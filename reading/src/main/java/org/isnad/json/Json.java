package org.isnad.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A JSON value, read with limits on its depth so that hostile input cannot exhaust the stack. */
public sealed interface Json {

  /** A JSON object. */
  record Obj(Map<String, Json> fields) implements Json {
    /** Copies the fields, keeping their order. */
    public Obj {
      fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** A JSON array. */
  record Arr(List<Json> items) implements Json {
    /** Copies the items. */
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A JSON string. */
  record Str(String value) implements Json {}

  /** A JSON number, as written. */
  record Num(String value) implements Json {
    /** Its value; zero if it is out of all bounds. */
    public BigDecimal decimal() {
      return value.length() > 1000 ? BigDecimal.ZERO : new BigDecimal(value);
    }
  }

  /** A JSON true or false. */
  record Bool(boolean value) implements Json {}

  /** A JSON null. */
  record Null() implements Json {}

  /** The field of an object, if this is one and has it. */
  default Optional<Json> get(String field) {
    return this instanceof Obj obj ? Optional.ofNullable(obj.fields.get(field)) : Optional.empty();
  }

  /** The text of a string field of an object, if there is one that is not blank. */
  default Optional<String> text(String field) {
    return get(field)
        .filter(Str.class::isInstance)
        .map(s -> ((Str) s).value())
        .filter(s -> !s.isBlank());
  }

  /** The items of an array; the value itself in a list if it is none; nothing for null. */
  default List<Json> items() {
    return switch (this) {
      case Arr arr -> arr.items;
      case Null _ -> List.of();
      case Obj _, Str _, Num _, Bool _ -> List.of(this);
    };
  }

  /**
   * Reads one JSON value.
   *
   * @param text the whole of it
   * @return the value, or why there is none
   */
  static Parsed parse(String text) {
    try (JsonParser parser = Parsing.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      if (parser.currentToken() == null) {
        return new Parsed(null, "empty");
      }
      Json value = Parsing.value(parser);
      if (parser.nextToken() != null) {
        return new Parsed(null, "more after the value");
      }
      return new Parsed(value, "");
    } catch (JacksonException e) {
      return new Parsed(null, e.getOriginalMessage());
    }
  }

  /**
   * A value, or the fault that stood in the way of one.
   *
   * @param value the value; null if there is none
   * @param fault what is wrong; empty if there is a value
   */
  record Parsed(@Nullable Json value, String fault) {
    /** The value, if there is one. */
    public Optional<Json> optional() {
      return Optional.ofNullable(value);
    }
  }

  /** The parser's workings. */
  final class Parsing {
    /** Deeper nesting than this is refused. */
    private static final int DEEPEST = 200;

    /** A line of at most this many characters is read. */
    private static final int LONGEST = 200_000_000;

    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build();

    private Parsing() {}

    private static Json value(JsonParser parser) {
      JsonToken token = parser.currentToken();
      return switch (token) {
        case START_OBJECT -> {
          Map<String, Json> fields = new LinkedHashMap<>();
          while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
          }
          yield new Obj(fields);
        }
        case START_ARRAY -> {
          List<Json> items = new ArrayList<>();
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
          }
          yield new Arr(items);
        }
        case VALUE_STRING -> new Str(parser.getString());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(parser.getString());
        case VALUE_TRUE -> new Bool(true);
        case VALUE_FALSE -> new Bool(false);
        case VALUE_NULL,
            NOT_AVAILABLE,
            END_OBJECT,
            END_ARRAY,
            PROPERTY_NAME,
            VALUE_EMBEDDED_OBJECT ->
            new Null();
      };
    }
  }
}
