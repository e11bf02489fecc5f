package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.json.Json;

/**
 * Gold for texts that may not be copied here: {@code ID.places.json} names a document of a corpus
 * and, instead of words, their places in it ({@code [start, end]} in UTF-16 units of headline,
 * empty line and paragraphs). With the corpus at hand it becomes gold like any other.
 */
final class PlacedGold {
  private static final String ENDING = ".places.json";

  /** The fields whose value is words of the text, or a list of such. */
  private static final Set<String> WORDS =
      Set.of(
          "text",
          "is",
          "speaker",
          "speakerIs",
          "cue",
          "content",
          "counted",
          "by",
          "trigger",
          "participants",
          "chain",
          "ignore",
          "keep");

  /** Fields that are lists of words; in the others two places are two pieces of one text. */
  private static final Set<String> LISTS = Set.of("participants", "chain", "ignore", "keep");

  private PlacedGold() {}

  /** The gold of all files of a folder, with the texts of the corpus. */
  static List<Gold> loadAll(Path folder, AntCorpus corpus) {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.filter(f -> f.toString().endsWith(ENDING)).forEach(f -> files.put(id(f), f));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Gold> golds = new ArrayList<>();
    Map<String, AntCorpus.Document> documents = corpus.named(files.keySet());
    files.forEach(
        (id, file) -> {
          AntCorpus.Document document = documents.get(id);
          if (document == null) {
            throw new IllegalArgumentException(file + ": no such document in the corpus");
          }
          golds.add(load(file, document));
        });
    return golds;
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static Gold load(Path file, AntCorpus.Document document) {
    Json placed = Gold.parse(file);
    Map<String, Json> fields = new LinkedHashMap<>();
    fields.put("file", new Json.Str(document.id() + ".txt"));
    ((Json.Obj) worded(placed, document.whole())).fields().forEach(fields::putIfAbsent);
    return Gold.of(file, new Json.Obj(fields), document.page());
  }

  /** The same JSON with words for places. */
  private static Json worded(Json json, String text) {
    return switch (json) {
      case Json.Obj(Map<String, Json> fields) -> {
        Map<String, Json> worded = new LinkedHashMap<>();
        fields.forEach(
            (name, value) ->
                worded.put(
                    name, WORDS.contains(name) ? words(name, value, text) : worded(value, text)));
        yield new Json.Obj(worded);
      }
      case Json.Arr(List<Json> items) ->
          new Json.Arr(items.stream().map(item -> worded(item, text)).toList());
      default -> json;
    };
  }

  private static Json words(String field, Json value, String text) {
    if (value instanceof Json.Str) {
      return value;
    }
    if (LISTS.contains(field)) {
      return new Json.Arr(value.items().stream().map(item -> words("", item, text)).toList());
    }
    boolean pieces = value.items().stream().anyMatch(item -> item instanceof Json.Arr);
    if (pieces) {
      List<String> parts = value.items().stream().map(item -> piece(item, text)).toList();
      return new Json.Str(String.join(" ", parts));
    }
    return new Json.Str(piece(value, text));
  }

  private static String piece(Json place, String text) {
    List<Json> bounds = place.items();
    int start = ((Json.Num) bounds.get(0)).decimal().intValueExact();
    int end = ((Json.Num) bounds.get(1)).decimal().intValueExact();
    return text.substring(start, end);
  }
}
