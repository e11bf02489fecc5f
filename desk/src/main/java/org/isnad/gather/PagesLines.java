package org.isnad.gather;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.gather.Gathered.Problem;
import org.isnad.json.Json;
import org.isnad.page.Content;
import org.isnad.page.Page;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines of pages: one object a line with {@code uri}, {@code text} or {@code html} and, if
 * known, {@code outlet}, {@code published}, {@code title}, {@code retrieved}. A line that is broken
 * is a fault with its number, and the next one is read.
 */
final class PagesLines {
  /** The longest line that is read, in bytes. */
  private static final int LONGEST = 256 * 1024 * 1024;

  private final String name;
  private final Consumer<Gathered> taker;
  private int number;

  PagesLines(String name, Consumer<Gathered> taker) {
    this.name = name;
    this.taker = taker;
  }

  /** Hands over the pages of a stream, which should be buffered, to its end. */
  void read(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    boolean tooLong = false;
    int b;
    do {
      b = in.read();
      if (b == '\n' || b < 0) {
        number++;
        if (tooLong) {
          fault(Problem.LINE_TOO_LONG, LONGEST / 1024 / 1024 + " MB");
        } else {
          line(line.toByteArray());
        }
        line.reset();
        tooLong = false;
      } else if (line.size() < LONGEST) {
        line.write(b);
      } else {
        tooLong = true;
      }
    } while (b >= 0);
  }

  private void line(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      fault(Problem.NOT_UTF8, "");
      return;
    }
    if (number == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      return;
    }
    Json.Parsed parsed = Json.parse(text);
    Json value = parsed.value();
    if (value == null) {
      fault(Problem.NOT_JSON, parsed.fault());
    } else if (!(value instanceof Json.Obj)) {
      fault(Problem.NOT_AN_OBJECT, "");
    } else {
      page(value);
    }
  }

  private void page(Json line) {
    Optional<Content> content =
        line.text("html")
            .<Content>map(Content.Html::new)
            .or(() -> line.text("text").map(Content.Text::new));
    if (content.isEmpty()) {
      fault(Problem.NO_CONTENT, "");
      return;
    }
    Page.Given given =
        new Page.Given(
            line.text("outlet").orElse(null),
            moment(line, "published"),
            line.text("title").orElse(null),
            moment(line, "retrieved"));
    String uri = line.text("uri").orElse(name + ":" + number);
    taker.accept(new Gathered.Arrived(new Page(uri, content.get(), given)));
  }

  private @Nullable Moment moment(Json line, String field) {
    Optional<String> written = line.text(field);
    Optional<Moment> moment = written.flatMap(Moment::parse);
    if (written.isPresent() && moment.isEmpty()) {
      fault(Problem.BAD_DATE, field + ": " + written.get());
    }
    return moment.orElse(null);
  }

  private void fault(Problem problem, String detail) {
    taker.accept(new Gathered.Fault(name + ":" + number, problem, detail));
  }
}
