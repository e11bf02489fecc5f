package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.json.Json;
import org.isnad.page.Page;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a perfect reading finds on one page, written down by hand. Text is named, never placed.
 *
 * @param path the gold file
 * @param file the page's name
 * @param page the page, with what is given of it
 * @param drop whole lines that are page furniture
 * @param keep pieces of text that must survive
 * @param ignore names that are not scored
 * @param names every name, each time it stands; null if the gold does not tell
 * @param times every time; null if the gold does not tell
 * @param statements every statement; null if the gold does not tell
 * @param figures every figure; null if the gold does not tell
 * @param events every event; null if the gold does not tell
 */
public record Gold(
    Path path,
    String file,
    Page page,
    List<String> drop,
    List<String> keep,
    List<String> ignore,
    @Nullable List<Name> names,
    @Nullable List<Time> times,
    @Nullable List<Said> statements,
    @Nullable List<Counted> figures,
    @Nullable List<Happened> events) {

  /** Something that the gold names; an optional one counts neither when found nor when missed. */
  sealed interface Item {
    /** Whether it may be left out. */
    boolean optional();
  }

  /**
   * A name.
   *
   * @param text its words
   * @param kind person, organization or place
   * @param is the fullest form of the name in the article, if known
   * @param optional whether it may be left out
   */
  public record Name(String text, String kind, Optional<String> is, boolean optional)
      implements Item {}

  /**
   * A time.
   *
   * @param text its words
   * @param value its TIMEX3 value
   * @param optional whether it may be left out
   */
  public record Time(String text, String value, boolean optional) implements Item {}

  /**
   * A statement.
   *
   * @param speaker the speaker as worded
   * @param speakerIs whom that stands for, if the gold says so
   * @param content what is said
   * @param manner in whose words, if the gold says so
   * @param chain the names of its links; empty if the gold does not say
   * @param optional whether it may be left out
   */
  public record Said(
      String speaker,
      Optional<String> speakerIs,
      String content,
      Optional<String> manner,
      List<String> chain,
      boolean optional)
      implements Item {}

  /**
   * A figure.
   *
   * @param text its words
   * @param value the least and the most it can be, empty where open
   * @param counted what is counted
   * @param by who gives it, if the gold says so
   * @param optional whether it may be left out
   */
  public record Counted(
      String text,
      List<Optional<BigDecimal>> value,
      String counted,
      Optional<String> by,
      boolean optional)
      implements Item {}

  /**
   * An event.
   *
   * @param type its PLOVER type
   * @param participants the names of those who take part
   * @param optional whether it may be left out
   */
  public record Happened(String type, List<String> participants, boolean optional)
      implements Item {}

  /** All gold files of a folder and those below it, by path. */
  public static List<Gold> loadAll(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".gold.json"))
          .sorted()
          .map(Gold::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One gold file.
   *
   * @throws IllegalArgumentException if it is no gold file
   */
  public static Gold load(Path path) {
    Json gold = parse(path);
    String file = need(gold, "file");
    try {
      String body = Files.readString(path.resolveSibling(file));
      return of(
          path, gold, file.endsWith(".html") ? Page.ofHtml(file, body) : Page.ofText(file, body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The gold that a JSON object tells of a page. */
  static Gold of(Path path, Json gold, Page page) {
    Json given = gold.get("given").orElseGet(() -> new Json.Obj(java.util.Map.of()));
    return new Gold(
        path,
        need(gold, "file"),
        page.given(
            new Page.Given(
                given.text("outlet").orElse(null),
                given.text("published").flatMap(Moment::parse).orElse(null),
                given.text("title").orElse(null),
                null)),
        texts(gold, "drop"),
        texts(gold, "keep"),
        texts(gold, "ignore"),
        items(
            gold,
            "names",
            n -> new Name(need(n, "text"), need(n, "kind"), n.text("is"), optional(n))),
        items(gold, "times", t -> new Time(need(t, "text"), need(t, "value"), optional(t))),
        items(gold, "statements", Gold::said),
        items(gold, "figures", Gold::counted),
        items(
            gold,
            "events",
            e -> new Happened(need(e, "type"), texts(e, "participants"), optional(e))));
  }

  private static Said said(Json s) {
    return new Said(
        need(s, "speaker"),
        s.text("speakerIs"),
        need(s, "content"),
        s.text("manner"),
        texts(s, "chain"),
        optional(s));
  }

  private static Counted counted(Json f) {
    return new Counted(
        need(f, "text"),
        numbers(f.get("value").orElseThrow()),
        need(f, "counted"),
        f.text("by"),
        optional(f));
  }

  /** The bounds of a value in JSON, empty where null. */
  static List<Optional<BigDecimal>> numbers(Json value) {
    List<Optional<BigDecimal>> bounds = new ArrayList<>();
    for (Json bound : value.items()) {
      bounds.add(bound instanceof Json.Num n ? Optional.of(n.decimal()) : Optional.empty());
    }
    return bounds;
  }

  static Json parse(Path path) {
    try {
      Json.Parsed parsed = Json.parse(Files.readString(path));
      return parsed
          .optional()
          .orElseThrow(() -> new IllegalArgumentException(path + ": " + parsed.fault()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String need(Json item, String field) {
    return item.text(field)
        .orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + item));
  }

  private static boolean optional(Json item) {
    return item.get("optional").filter(new Json.Bool(true)::equals).isPresent();
  }

  /** The texts of an array field; none if there is no such field. */
  static List<String> texts(Json item, String field) {
    List<String> texts = new ArrayList<>();
    for (Json text : item.get(field).map(Json::items).orElse(List.of())) {
      if (text instanceof Json.Str(String value)) {
        texts.add(value);
      }
    }
    return texts;
  }

  private static <T> @Nullable List<T> items(
      Json gold, String field, java.util.function.Function<Json, T> maker) {
    return gold.get(field).map(a -> a.items().stream().map(maker).toList()).orElse(null);
  }
}
