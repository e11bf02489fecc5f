package org.isnad.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.language.Table;

/**
 * Knows the words with which a line says who wrote it, who took the picture or whose the text is:
 * «كتبت أسماء», «تصوير: …», «المصدر: رويترز».
 */
final class Bylines {
  private static final int LONGEST = 12;

  /** What a line with such words is. */
  enum Kind {
    AUTHOR,
    ROLE,
    PHOTO,
    SOURCE
  }

  /**
   * A line of this sort.
   *
   * @param kind what it tells
   * @param rest what stands after the words, without marks around it
   */
  record Byline(Kind kind, String rest) {}

  private final Map<String, Kind> bare = new HashMap<>();
  private final Map<String, Kind> withColon = new HashMap<>();

  private Bylines() {}

  static Bylines load(Folding folding) {
    Bylines bylines = new Bylines();
    for (Table.Row row : Table.load("outlets/bylines.tsv")) {
      Kind kind = row.choice("kind", Kind.class);
      for (String phrase : row.list("phrases")) {
        Map<String, Kind> to = phrase.endsWith(":") ? bylines.withColon : bylines.bare;
        to.putIfAbsent(Words.keyOf(folding, phrase), kind);
      }
    }
    return bylines;
  }

  /** What a short line tells by the words at its beginning, if anything. */
  Optional<Byline> find(Line line) {
    Words words = line.words();
    if (words.isEmpty() || line.count() > LONGEST || line.stops()) {
      return Optional.empty();
    }
    for (int n = Math.min(4, words.size()); n > 0; n--) {
      String key = words.key(0, n);
      Kind kind = bare.get(key);
      if (kind == null && hasColon(line.text(), words.end(n - 1))) {
        kind = withColon.get(key);
      }
      if (kind != null && fits(kind, line, words, n)) {
        return Optional.of(new Byline(kind, rest(line.text(), words.end(n - 1))));
      }
    }
    return Optional.empty();
  }

  /** A verb and two to six words of names; «كتب التاريخ بدماء الشهداء» is longer than a byline. */
  private static boolean fits(Kind kind, Line line, Words words, int n) {
    int names = words.size() - n;
    boolean colon = hasColon(line.text(), words.end(n - 1));
    return switch (kind) {
      case AUTHOR -> names > 0 && names <= (colon ? 8 : 6) && !has(words, Words.NUMBER);
      case ROLE -> names <= 6 && (n > 1 || names <= 4 || line.text().charAt(words.end(0)) == ',');
      case PHOTO -> colon || names <= 6;
      case SOURCE -> names > 0;
    };
  }

  private static boolean has(Words words, String key) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon or a slash follows at this place, blanks aside. */
  static boolean hasColon(String text, int at) {
    int i = at;
    while (i < text.length() && Lines.isBlank(text.charAt(i))) {
      i++;
    }
    return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '/');
  }

  private static String rest(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(at).strip();
  }

  /** The authors that a byline's rest names; a place after a dash is none. */
  static List<String> authors(String rest) {
    List<String> authors = new ArrayList<>();
    String names = rest;
    for (String mark : List.of(" - ", " – ", " — ", "- ", " ـ ", "(", "|")) {
      int cut = names.indexOf(mark);
      names = cut > 0 ? names.substring(0, cut) : names;
    }
    for (String name : names.split("[،,/؛]| و ")) {
      String tidy = name.strip();
      if (!tidy.isEmpty() && tidy.length() < 60) {
        authors.add(tidy);
      }
    }
    return authors;
  }
}
