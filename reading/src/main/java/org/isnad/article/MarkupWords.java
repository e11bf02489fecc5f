package org.isnad.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Table;

/** What the classes, ids and roles of an element say of its content, by their words. */
final class MarkupWords {
  /** What an element's names say of it. */
  enum Kind {
    ASIDE,
    BODY,
    BYLINE,
    CAPTION
  }

  private static final int LONGEST = 300;

  private final Map<String, Kind> kinds = new HashMap<>();

  private MarkupWords() {}

  static MarkupWords load() {
    MarkupWords markup = new MarkupWords();
    for (Table.Row row : Table.load("outlets/markup.tsv")) {
      Kind kind = row.choice("kind", Kind.class);
      for (String word : row.list("words")) {
        markup.kinds.put(word, kind);
      }
    }
    return markup;
  }

  /** All that these names say. */
  Set<Kind> kinds(String names) {
    Set<Kind> found = EnumSet.noneOf(Kind.class);
    String last = "";
    for (String word : words(names)) {
      Kind kind = kinds.get(word);
      if (kind != null) {
        found.add(kind);
      }
      Kind pair = last.isEmpty() ? null : kinds.get(last + " " + word);
      if (pair != null) {
        found.add(pair);
      }
      last = word;
    }
    return found;
  }

  private static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    int limit = Math.min(names.length(), LONGEST);
    int start = 0;
    for (int i = 0; i <= limit; i++) {
      boolean letter = i < limit && Character.isLetter(names.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
    }
    return words;
  }
}
