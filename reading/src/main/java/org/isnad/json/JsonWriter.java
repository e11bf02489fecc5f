package org.isnad.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object on one line; fields stand in the order in which they are written. */
public final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** The object that the body writes, without a line end. */
  public static String object(Consumer<JsonWriter> body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      JsonWriter writer = new JsonWriter(out);
      out.writeStartObject();
      body.accept(writer);
      out.writeEndObject();
    }
    return text.toString();
  }

  /** A text field; left out if null. */
  public JsonWriter field(String name, @Nullable String value) {
    if (value != null) {
      out.writeName(name);
      text(value);
    }
    return this;
  }

  /** A whole-number field. */
  public JsonWriter field(String name, int value) {
    out.writeNumberProperty(name, value);
    return this;
  }

  /** A number field; whole numbers without a point. */
  public JsonWriter field(String name, BigDecimal value) {
    out.writeName(name);
    number(value);
    return this;
  }

  /** A true-or-false field. */
  public JsonWriter field(String name, boolean value) {
    out.writeBooleanProperty(name, value);
    return this;
  }

  /** A field that is an object. */
  public JsonWriter object(String name, Runnable body) {
    out.writeName(name);
    out.writeStartObject();
    body.run();
    out.writeEndObject();
    return this;
  }

  /** A field that is an array of objects, one for each item. */
  public <T> JsonWriter objects(String name, Iterable<T> items, Consumer<T> body) {
    out.writeName(name);
    out.writeStartArray();
    for (T item : items) {
      out.writeStartObject();
      body.accept(item);
      out.writeEndObject();
    }
    out.writeEndArray();
    return this;
  }

  /** A field that is an array of texts. */
  public JsonWriter texts(String name, Iterable<String> items) {
    out.writeName(name);
    out.writeStartArray();
    for (String item : items) {
      text(item);
    }
    out.writeEndArray();
    return this;
  }

  /** A field that is an array of numbers, null where one is open; whole numbers without a point. */
  public JsonWriter numbers(String name, @Nullable BigDecimal... values) {
    out.writeName(name);
    out.writeStartArray();
    for (BigDecimal value : values) {
      if (value == null) {
        out.writeNull();
      } else {
        number(value);
      }
    }
    out.writeEndArray();
    return this;
  }

  private void number(BigDecimal value) {
    BigDecimal tidy = value.stripTrailingZeros();
    out.writeRawValue(tidy.scale() < 0 ? tidy.setScale(0).toPlainString() : tidy.toPlainString());
  }

  /** Half a surrogate pair, which is no text, is written as U+FFFD so that the line stays UTF-8. */
  private void text(String value) {
    out.writeString(isWhole(value) ? value : whole(value));
  }

  private static boolean isWhole(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String whole(String value) {
    StringBuilder tidy = new StringBuilder(value.length());
    value.codePoints().forEach(c -> tidy.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return tidy.toString();
  }
}
