package org.isnad.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads datelines and sign-offs: «القاهرة - رويترز:», «(CNN)--», «حسام أبو العلا - القاهرة», «TRT
 * عربي - وكالات», «--(بترا)». They are made of parts between dashes and brackets.
 */
final class Datelines {
  /** A dateline before a paragraph is shorter than this. */
  private static final int LONGEST = 100;

  private static final int LONGEST_SIGN_OFF = 60;
  private static final String SOURCE = "المصدر";
  private static final String ON = "في";
  private static final String QUOTES = "«»\"“”";
  private static final String MARKS = "-–—ـ/|:()،,+•[]\\*.؛";
  private static final String DASHES = "-–—ـ:";

  private final Folding folding;
  private final Outlets outlets;
  private final DateText dates;
  private final Set<String> places = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final Set<String> media = new HashSet<>();

  private Datelines(Folding folding, Outlets outlets, DateText dates) {
    this.folding = folding;
    this.outlets = outlets;
    this.dates = dates;
  }

  static Datelines load(Folding folding, Outlets outlets, DateText dates) {
    Datelines datelines = new Datelines(folding, outlets, dates);
    for (Table.Row row : Table.load("outlets/datelines.tsv")) {
      Set<String> words =
          switch (row.id()) {
            case "generic" -> datelines.generic;
            case "media" -> datelines.media;
            default -> datelines.places;
          };
      for (String word : row.list("words")) {
        words.add(Words.keyOf(folding, word));
      }
    }
    return datelines;
  }

  /** What a part of a dateline is. */
  enum Kind {
    AGENCY,
    OUTLET,
    PLACE,
    GENERIC,
    DATE,
    UNKNOWN
  }

  /** A part of a dateline, as on the page. */
  record Part(Kind kind, String text, int words) {}

  /**
   * A dateline or sign-off.
   *
   * @param parts its parts in order
   * @param start where it begins in the line
   * @param end where it ends in the line, its marks included
   */
  record Credit(List<Part> parts, int start, int end) {
    /** The agencies as the page names them. */
    List<String> agencies() {
      return texts(Kind.AGENCY);
    }

    /** The parts that are none of the known ones. */
    List<String> unknown() {
      return texts(Kind.UNKNOWN);
    }

    /** Unknown names before all else or after a place; an unknown last part is a place itself. */
    List<String> authors() {
      List<String> authors = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        boolean named = i == 0 || parts.get(i - 1).kind() == Kind.PLACE;
        if (named && parts.get(i).kind() == Kind.UNKNOWN && parts.get(i).words() > 1) {
          authors.add(parts.get(i).text());
        }
      }
      return authors;
    }

    private List<String> texts(Kind kind) {
      return parts.stream().filter(p -> p.kind() == kind).map(p -> bare(p.text())).toList();
    }

    /** A name without the quotation marks around it. */
    private static String bare(String name) {
      boolean quoted =
          name.length() > 2
              && QUOTES.indexOf(name.charAt(0)) >= 0
              && QUOTES.indexOf(name.charAt(name.length() - 1)) >= 0;
      return quoted ? name.substring(1, name.length() - 1) : name;
    }

    boolean has(Kind kind) {
      return parts.stream().anyMatch(p -> p.kind() == kind);
    }
  }

  /** A line that is a dateline, sign-off or byline as a whole. */
  Optional<Credit> whole(Line line) {
    if (line.count() > 16 || line.text().length() > 140 || line.words().isEmpty()) {
      return Optional.empty();
    }
    return whole(line.text(), 0, line.text().length());
  }

  /** A piece of a line that is a dateline or sign-off as a whole. */
  Optional<Credit> whole(String text, int from, int to) {
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = partEnd(text, at, to);
      add(text, at, end, parts);
      at = end + 1;
    }
    Credit credit = new Credit(List.copyOf(parts), from, to);
    return isCredit(credit) ? Optional.of(credit) : Optional.empty();
  }

  private static boolean isCredit(Credit credit) {
    int unknown = 0;
    for (Part part : credit.parts()) {
      if (part.kind() == Kind.UNKNOWN) {
        unknown++;
        if (part.words() > 4 || unknown > 2) {
          return false;
        }
      }
    }
    boolean named = credit.has(Kind.AGENCY) || credit.has(Kind.OUTLET);
    int parts = credit.parts().size();
    boolean filed = parts > 1 && (credit.has(Kind.PLACE) || credit.has(Kind.GENERIC));
    boolean person = unknown == 1 && credit.parts().getFirst().kind() == Kind.UNKNOWN;
    return named && unknown < parts || filed && (unknown == 0 && credit.has(Kind.PLACE) || person);
  }

  /** The dateline with which a paragraph begins; what follows it is the paragraph. */
  Optional<Credit> before(Line line) {
    String text = line.text();
    int limit = Math.min(text.length(), LONGEST);
    List<Part> parts = new ArrayList<>();
    Credit best = null;
    int at = 0;
    while (at < limit) {
      int end = partEnd(text, at, limit);
      if (end == limit) {
        break;
      }
      int size = parts.size();
      add(text, at, end, parts);
      if (parts.size() > size && isTooMuch(parts)) {
        break;
      }
      int after = pastMarks(text, end);
      if (!parts.isEmpty() && ends(text, end, after, parts)) {
        best = new Credit(List.copyOf(parts), 0, after);
      }
      at = end + 1;
    }
    return best != null && best.end() < text.length() && wordsFrom(text, best.end()) >= 4
        ? Optional.of(best)
        : Optional.empty();
  }

  /** A first part may be a person's name, a later one only a country's or another single word. */
  private static boolean isTooMuch(List<Part> parts) {
    Part last = parts.getLast();
    if (last.kind() != Kind.UNKNOWN) {
      return false;
    }
    return parts.size() > 1 ? last.words() > 1 || !isPlaced(parts) : last.words() > 4;
  }

  private static boolean isPlaced(List<Part> parts) {
    return parts.get(parts.size() - 2).kind() == Kind.PLACE;
  }

  private static boolean ends(String text, int end, int after, List<Part> parts) {
    Kind last = parts.getLast().kind();
    if (last == Kind.UNKNOWN || last == Kind.DATE) {
      return false;
    }
    boolean closing = false;
    for (int i = end; i < after; i++) {
      closing |= DASHES.indexOf(text.charAt(i)) >= 0;
    }
    // A word with a dash of its own, «الوطن-القاهرة», goes on.
    boolean spaced = after < text.length() && after - end > 1;
    if (!(closing || isSigned(text, end, parts)) || !spaced) {
      return false;
    }
    boolean named =
        parts.stream().anyMatch(p -> p.kind() == Kind.AGENCY || p.kind() == Kind.OUTLET);
    boolean colon = text.substring(end, after).indexOf(':') >= 0;
    boolean placed = last == Kind.PLACE && (parts.size() > 1 || !colon);
    return named || placed;
  }

  /**
   * «مسقط في 15 أكتوبر / العمانية /»، «القدس 12 مارس (شينخوا)»: an agency in slashes or brackets.
   */
  private static boolean isSigned(String text, int end, List<Part> parts) {
    char mark = end < text.length() ? text.charAt(end) : ' ';
    return parts.size() > 1
        && parts.getLast().kind() == Kind.AGENCY
        && parts.getFirst().kind() == Kind.PLACE
        && (mark == '/' || mark == ')');
  }

  /** The sign-off that ends a paragraph after its last full stop: «… إيجابية. (أ ف ب)». */
  Optional<Credit> after(Line line) {
    String text = line.text();
    int from = signOff(text);
    if (from <= 0) {
      return Optional.empty();
    }
    int label = text.lastIndexOf(SOURCE, from);
    if (label > 0 && text.substring(label + SOURCE.length(), from).isBlank()) {
      return whole(text, from, text.length())
          .filter(c -> c.has(Kind.AGENCY) || c.has(Kind.OUTLET))
          .map(c -> new Credit(asSources(c.parts()), label, c.end()));
    }
    return whole(text, from, text.length())
        .filter(c -> c.has(Kind.AGENCY) && c.unknown().isEmpty() && !c.has(Kind.PLACE));
  }

  /** «المصدر (سكاي نيوز)»: an outlet credited is where the words come from. */
  private static List<Part> asSources(List<Part> parts) {
    return parts.stream()
        .map(p -> p.kind() == Kind.OUTLET ? new Part(Kind.AGENCY, p.text(), p.words()) : p)
        .toList();
  }

  private static int signOff(String text) {
    int length = text.length();
    int least = Math.max(1, length - LONGEST_SIGN_OFF);
    for (int i = length - 2; i >= least; i--) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      boolean stopped = ".!؟\"»”".indexOf(before) >= 0 || Lines.isBlank(before);
      if (c == '(' && stopped || isDash(c) && ".!؟\"»”".indexOf(lastMark(text, i)) >= 0) {
        int start = i;
        while (start > 1
            && (isDash(text.charAt(start - 1)) || Lines.isBlank(text.charAt(start - 1)))) {
          start--;
        }
        return start;
      }
    }
    return -1;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '/' || c == 'ـ';
  }

  private static char lastMark(String text, int at) {
    int i = at - 1;
    while (i > 0 && (isDash(text.charAt(i)) || Lines.isBlank(text.charAt(i)))) {
      i--;
    }
    return text.charAt(i);
  }

  private static int partEnd(String text, int from, int to) {
    int at = from;
    while (at < to && !separates(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean separates(String text, int at) {
    char c = text.charAt(at);
    if (MARKS.indexOf(c) < 0) {
      return false;
    }
    boolean before = at > 0 && Character.isLetter(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    if (c == '.' || c == '،' && before && after) {
      // أ.ف.ب is one part.
      return false;
    }
    if (c == 'ـ') {
      // A stretched word and «لـ» go on; alone it is a dash.
      return !before;
    }
    return true;
  }

  private static int pastMarks(String text, int at) {
    int i = at;
    while (i < text.length()
        && (MARKS.indexOf(text.charAt(i)) >= 0 || Lines.isBlank(text.charAt(i)))
        && "«\"([".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int wordsFrom(String text, int from) {
    int count = 1;
    for (int i = from; i < text.length() && count < 10; i++) {
      count += Lines.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private void add(String text, int from, int to, List<Part> parts) {
    String piece = withoutControls(Lines.tidy(text, from, to));
    if (piece.isEmpty()) {
      return;
    }
    Words words = Words.of(folding, piece, 0, piece.length());
    if (words.isEmpty()) {
      return;
    }
    Kind kind = kind(words, 0, words.size());
    if (kind != Kind.UNKNOWN || !split(piece, words, parts)) {
      parts.add(new Part(kind, piece, words.size()));
    }
  }

  /** «Next Previous أحمد»: the buttons' names before an Arabic part go. */
  private String withoutControls(String piece) {
    int arabic = 0;
    while (arabic < piece.length() && !isArabic(piece.charAt(arabic))) {
      arabic++;
    }
    boolean mixed = arabic > 0 && arabic < piece.length() && isLatin(piece.charAt(0));
    String key = Words.keyOf(folding, piece);
    boolean known = outlets.agencyOfKey(key).isPresent() || outlets.outletOfKey(key).isPresent();
    return mixed && !known ? piece.substring(arabic) : piece;
  }

  private static boolean isArabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** «رويترز والفرنسية»، «نيويورك 25 شوال 1436 هـ … م واس»: known parts without marks between. */
  private boolean split(String piece, Words words, List<Part> parts) {
    List<Part> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      if (at > 0 && at + 1 < words.size() && words.get(at).equals(ON)) {
        // «أبوظبي في 12 مارس»
        at++;
        continue;
      }
      int to = words.size();
      Part part = null;
      while (to > at && part == null) {
        part = part(piece, words, at, to);
        to--;
      }
      if (part == null) {
        return false;
      }
      found.add(part);
      at = to + 1;
    }
    parts.addAll(found);
    return true;
  }

  private @Nullable Part part(String piece, Words words, int from, int to) {
    if (to - from > 5) {
      return null;
    }
    Kind kind = kind(words, from, to);
    int start = words.start(from);
    if (kind == Kind.UNKNOWN && from > 0 && words.get(from).startsWith("و")) {
      String bare = words.key(from, to).substring(1);
      kind = outlets.agencyOfKey(bare).isPresent() ? Kind.AGENCY : Kind.UNKNOWN;
      start++;
    }
    if (kind == Kind.UNKNOWN && dates.width(words, from) == to - from) {
      kind = Kind.DATE;
    }
    return kind == Kind.UNKNOWN
        ? null
        : new Part(kind, piece.substring(start, words.end(to - 1)), to - from);
  }

  private Kind kind(Words words, int from, int to) {
    String key = words.key(from, to);
    Optional<Outlets.Source> agency = outlets.agencyOfKey(key);
    if (agency.isPresent() && agency.get().kind() != Outlets.Kind.PHOTO) {
      return Kind.AGENCY;
    }
    if (places.contains(key)) {
      return Kind.PLACE;
    }
    if (outlets.outletOfKey(key).isPresent()
        || media.contains(words.get(from))
            && to - from == 2
            && words.get(to - 1).startsWith("ال")) {
      return Kind.OUTLET;
    }
    if (generic.contains(key)) {
      return Kind.GENERIC;
    }
    if (agency.isPresent()) {
      return Kind.GENERIC;
    }
    return Kind.UNKNOWN;
  }
}
