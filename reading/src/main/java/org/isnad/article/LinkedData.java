package org.isnad.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.json.Json;

/** Reads the JSON-LD of a page: its article's headline, date, authors and publisher. */
final class LinkedData {
  private static final int LONGEST = 2_000_000;
  private static final int MOST_VALUES = 20_000;

  private final List<Json> articles = new ArrayList<>();
  private final List<Json> others = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  /** Adds one script's content; what is no JSON is only looked through for a date. */
  void add(String script) {
    if (script.length() > LONGEST) {
      return;
    }
    String json = withoutWrapping(script);
    Optional<Json> value =
        Json.parse(json).optional().or(() -> Json.parse(repaired(json)).optional());
    if (value.isPresent()) {
      collect(value.get());
    } else {
      broken.add(json);
    }
  }

  private void collect(Json top) {
    Deque<Json> waiting = new ArrayDeque<>();
    waiting.add(top);
    int seen = 0;
    while (!waiting.isEmpty() && seen < MOST_VALUES) {
      seen++;
      switch (waiting.poll()) {
        case Json.Obj object -> {
          (isArticle(object) ? articles : others).add(object);
          waiting.addAll(object.fields().values());
        }
        case Json.Arr array -> waiting.addAll(array.items());
        case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
        case null -> {}
      }
    }
  }

  private static boolean isArticle(Json object) {
    for (Json type : object.get("@type").map(Json::items).orElse(List.of())) {
      if (type instanceof Json.Str(String name)
          && (name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"))) {
        return true;
      }
    }
    return false;
  }

  /** A text of the first article that has it. */
  Optional<String> text(String field) {
    for (Json article : articles) {
      Optional<String> text = article.text(field);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** When the article was published, as written. */
  Optional<String> published() {
    return text("datePublished")
        .or(() -> text("dateCreated"))
        .or(() -> first(others, "datePublished"))
        .or(this::brokenDate);
  }

  private static Optional<String> first(List<Json> objects, String field) {
    return objects.stream().map(o -> o.text(field)).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> brokenDate() {
    for (String json : broken) {
      int at = json.indexOf("\"datePublished\"");
      int open = at < 0 ? -1 : json.indexOf('"', at + 15);
      int close = open < 0 ? -1 : json.indexOf('"', open + 1);
      if (close > open && close - open < 60) {
        return Optional.of(json.substring(open + 1, close));
      }
    }
    return Optional.empty();
  }

  /** The names of the article's authors. */
  Set<String> authors() {
    Set<String> names = new LinkedHashSet<>();
    for (Json article : articles) {
      for (Json author : article.get("author").map(Json::items).orElse(List.of())) {
        name(author).ifPresent(names::add);
      }
    }
    return names;
  }

  /** The publisher's name. */
  Optional<String> publisher() {
    return articles.stream()
        .map(a -> a.get("publisher").flatMap(LinkedData::name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> name(Json value) {
    for (Json item : value.items()) {
      if (item instanceof Json.Str(String name) && !name.isBlank()) {
        return Optional.of(name.strip());
      }
      Optional<String> name = item.text("name");
      if (name.isPresent()) {
        return name.map(String::strip);
      }
    }
    return Optional.empty();
  }

  private static String withoutWrapping(String script) {
    String json = script.strip();
    for (String open : List.of("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/")) {
      json = json.startsWith(open) ? json.substring(open.length()).strip() : json;
    }
    for (String close : List.of("-->", "//]]>", "]]>", "/*]]>*/", ";")) {
      json =
          json.endsWith(close) ? json.substring(0, json.length() - close.length()).strip() : json;
    }
    return json;
  }

  /** Line ends within strings and commas before a closing bracket, the commonest faults. */
  private static String repaired(String json) {
    StringBuilder out = new StringBuilder(json.length());
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted && c == '\\' && i + 1 < json.length()) {
        out.append(c).append(json.charAt(++i));
        continue;
      }
      quoted ^= c == '"';
      if (c < ' ') {
        out.append(' ');
      } else if (c == ',' && !quoted && closesNext(json, i + 1)) {
        out.append(' ');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean closesNext(String json, int from) {
    int at = from;
    while (at < json.length() && at < from + 200 && json.charAt(at) <= ' ') {
      at++;
    }
    return at < json.length() && (json.charAt(at) == '}' || json.charAt(at) == ']');
  }
}
