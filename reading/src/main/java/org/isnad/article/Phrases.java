package org.isnad.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.text.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The furniture of pages as data: which lines are none of the article ({@code
 * outlets/furniture.tsv}), and what they say of the lines after them.
 */
final class Phrases {
  /** How a phrase stands in a line. */
  enum Match {
    WHOLE,
    STARTS,
    ENDS,
    BRACKET
  }

  /** Where in the page a phrase is furniture. */
  enum Place {
    ANY,
    TOP,
    END
  }

  /** What the lines after a phrase are. */
  enum Opens {
    /** Nothing in particular. */
    NONE,
    /** The caption of a picture, in the next line. */
    CAPTION,
    /** Headlines of other articles, until prose returns. */
    LIST,
    /** Tags, one a line or all in one. */
    TAGS,
    /** Readers' comments. */
    COMMENTS,
    /** Anything, until the line that names the same thing and ends it. */
    BRACKET
  }

  /** A line found to be furniture: by which rule, and what follows. */
  record Hit(RuleId rule, Opens opens, Place place, int most) {}

  private static final RuleId ADDRESS = RuleId.of("furniture.address");

  /** The rule of lines that name a section of the paper. */
  static final RuleId SECTION = RuleId.of("furniture.section");

  private static final RuleId CONTROLS = RuleId.of("furniture.controls");
  private static final RuleId COUNT = RuleId.of("furniture.count");

  private static final RuleId MARKS = RuleId.of("furniture.marks");

  /** Phrases of fewer letters do not make strips of controls: too many words begin with them. */
  private static final int SHORTEST_IN_STRIP = 3;

  private static final int LONGEST_STRIP = 160;

  private final Map<String, Hit> whole = new HashMap<>();
  private final Map<String, Hit> starts = new HashMap<>();
  private final Map<String, Hit> startsWithColon = new HashMap<>();
  private final Map<String, Hit> ends = new HashMap<>();
  private final Map<String, List<String>> brackets = new HashMap<>();
  private final Trie strips = new Trie();
  private final Trie sections = new Trie();
  private int longest;

  private Phrases() {}

  static Phrases load(Folding folding) {
    Phrases phrases = new Phrases();
    for (Table.Row row : Table.load("outlets/furniture.tsv")) {
      RuleId rule = RuleId.of("furniture." + row.id());
      Opens opens = row.find("opens").isEmpty() ? Opens.NONE : row.choice("opens", Opens.class);
      Hit hit = new Hit(rule, opens, row.choice("at", Place.class), row.integer("most"));
      Match match = row.choice("match", Match.class);
      for (String phrase : row.list("phrases")) {
        phrases.add(folding, match, phrase, hit, row);
      }
    }
    for (Table.Row row : Table.load("outlets/sections.tsv")) {
      for (String word : row.list("words")) {
        String strip = Words.keyOf(folding, word).replace(" ", "");
        phrases.strips.add(strip);
        phrases.sections.add(strip);
        phrases.strips.add("و" + strip);
        phrases.sections.add("و" + strip);
      }
    }
    return phrases;
  }

  private void add(Folding folding, Match match, String phrase, Hit hit, Table.Row row) {
    String key = Words.keyOf(folding, phrase);
    if (key.isEmpty()) {
      throw row.fault("a phrase without words: " + phrase);
    }
    longest = Math.max(longest, key.length() - key.replace(" ", "").length() + 1);
    switch (match) {
      case WHOLE -> {
        whole.putIfAbsent(key, hit);
        String strip = key.replace(" ", "");
        if (strip.length() >= SHORTEST_IN_STRIP) {
          strips.add(strip);
        }
      }
      case STARTS -> (phrase.endsWith(":") ? startsWithColon : starts).putIfAbsent(key, hit);
      case ENDS -> ends.putIfAbsent(key, hit);
      case BRACKET -> {
        int gap = phrase.indexOf('…');
        if (gap < 0) {
          throw row.fault("a bracket holds its content's place, …: " + phrase);
        }
        String open = Words.keyOf(folding, phrase.substring(0, gap));
        String close = Words.keyOf(folding, phrase.substring(gap + 1));
        brackets.computeIfAbsent(open, _ -> new ArrayList<>()).add(close);
        starts.put(open, hit);
      }
    }
  }

  /** What makes this line furniture wherever it stands, if anything does. */
  Optional<Hit> find(Line line) {
    Words words = line.words();
    if (words.isEmpty()) {
      return hasWord(line.text()) ? Optional.empty() : Optional.of(hit(MARKS));
    }
    if (line.isShort() && isAddress(line.text())) {
      return Optional.of(hit(ADDRESS));
    }
    Hit found = line.isShort() && line.count() <= 8 ? wholeLine(words) : null;
    if (found == null) {
      found = start(line, words);
    }
    if (found == null && line.isShort() && line.count() <= 14 && !line.stops()) {
      found = end(line, words);
    }
    return Optional.ofNullable(found);
  }

  /** Names of sections, or controls and such names, in any glue, if a line is nothing else. */
  Optional<RuleId> strip(Line line) {
    Words words = line.words();
    if (words.isEmpty()
        || !line.isShort()
        || line.text().length() > LONGEST_STRIP
        || line.stops()) {
      return Optional.empty();
    }
    StringBuilder glued = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(Words.NUMBER)) {
        glued.append(words.get(i));
      }
    }
    if (glued.isEmpty() || !strips.covers(glued)) {
      return Optional.empty();
    }
    return Optional.of(sections.covers(glued) ? SECTION : CONTROLS);
  }

  /** A phrase that is the whole line, numbers around it aside. */
  private @Nullable Hit wholeLine(Words words) {
    Hit found = whole.get(words.key());
    if (found != null) {
      return found;
    }
    int from = 0;
    int to = words.size();
    while (from < to && words.get(from).equals(Words.NUMBER)) {
      from++;
    }
    while (to > from && words.get(to - 1).equals(Words.NUMBER)) {
      to--;
    }
    return from == to ? hit(COUNT) : whole.get(words.key(from, to));
  }

  private @Nullable Hit start(Line line, Words words) {
    StringBuilder key = new StringBuilder();
    Hit found = null;
    for (int i = 0; i < words.size() && i < longest; i++) {
      key.append(i == 0 ? "" : " ").append(words.get(i));
      Hit hit = starts.get(key.toString());
      if (hit == null && Bylines.hasColon(line.text(), words.end(i))) {
        hit = startsWithColon.get(key.toString());
      }
      if (hit != null && fits(line, hit) && closes(words, key.toString())) {
        found = hit;
      }
    }
    return found;
  }

  private boolean closes(Words words, String open) {
    List<String> closes = brackets.get(open);
    if (closes == null) {
      return true;
    }
    String key = words.key();
    return closes.stream().anyMatch(close -> key.endsWith(" " + close));
  }

  private @Nullable Hit end(Line line, Words words) {
    String key = "";
    for (int i = words.size() - 1; i > 0 && words.size() - i < longest; i--) {
      key = key.isEmpty() ? words.get(i) : words.get(i) + " " + key;
      Hit hit = ends.get(key);
      if (hit != null && fits(line, hit)) {
        return hit;
      }
    }
    return null;
  }

  private static boolean fits(Line line, Hit hit) {
    return line.count() <= hit.most();
  }

  private static Hit hit(RuleId rule) {
    return new Hit(rule, Opens.NONE, Place.ANY, Integer.MAX_VALUE);
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a line is nothing but a web or e-mail address or an account's name. */
  private static boolean isAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Lines.isBlank(text.charAt(i))) {
        return false;
      }
    }
    boolean account = text.startsWith("@") && text.length() > 2;
    boolean mail = text.indexOf('@') > 0 && text.indexOf('.', text.indexOf('@')) > 0;
    return text.contains("://") || text.startsWith("www.") || account || mail;
  }

  /** Phrases without blanks, so that strips can be covered by them from left to right. */
  private static final class Trie {
    private final Map<Long, Integer> next = new HashMap<>();
    private final java.util.BitSet last = new java.util.BitSet();
    private int nodes = 1;

    void add(String phrase) {
      int node = 0;
      for (int i = 0; i < phrase.length(); i++) {
        long edge = (long) node << 16 | phrase.charAt(i);
        Integer to = next.get(edge);
        if (to == null) {
          to = nodes++;
          next.put(edge, to);
        }
        node = to;
      }
      last.set(node);
    }

    boolean covers(CharSequence text) {
      boolean[] reached = new boolean[text.length() + 1];
      reached[0] = true;
      for (int from = 0; from < text.length(); from++) {
        int node = 0;
        for (int i = from; reached[from] && i < text.length(); i++) {
          Integer to = next.get((long) node << 16 | text.charAt(i));
          if (to == null) {
            break;
          }
          node = to;
          if (last.get(node)) {
            reached[i + 1] = true;
          }
        }
      }
      return reached[text.length()];
    }
  }
}
