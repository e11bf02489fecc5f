package org.isnad.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Table;

/**
 * Tells the language of a text by its script, by letters that its neighbours do not use, and by the
 * words that stand in every text. An unknown language is {@code und}.
 */
final class LanguageGuesser {
  static final String UNKNOWN = "und";

  /** So many characters of a text are looked at. */
  private static final int SAMPLE = 6000;

  private static final int FEW_LETTERS = 3;

  /** The longest of the words that stand in every text. */
  private static final int LONGEST = 12;

  /** The letters that tell languages apart come before the Syriac ones. */
  private static final char BEYOND = '\u0700';

  /** A common word counts for so many letters, the first time for more. */
  private static final int AGAIN = 3;

  private static final int FIRST = 10;

  private record Candidate(String tag, Character.UnicodeScript script) {}

  private final List<Candidate> candidates = new ArrayList<>();

  /** Of each word that some languages have in every text: which, as bits by their places. */
  private final Map<String, Integer> words = new HashMap<>();

  /** The same of letters that few languages have, by letter. */
  private final int[] letters = new int[BEYOND];

  private LanguageGuesser() {}

  static LanguageGuesser load() {
    LanguageGuesser guesser = new LanguageGuesser();
    for (Table.Row row : Table.load("orthography/languages.tsv")) {
      Character.UnicodeScript script =
          Character.UnicodeScript.valueOf(row.need("script").toUpperCase(Locale.ROOT));
      int bit = 1 << guesser.candidates.size();
      if (guesser.candidates.size() == Integer.SIZE) {
        throw new IllegalStateException("more languages than bits: " + row.id());
      }
      guesser.candidates.add(new Candidate(row.id(), script));
      for (String word : row.list("words")) {
        guesser.words.merge(word, bit, (old, more) -> old | more);
      }
      for (char letter : row.get("letters").toCharArray()) {
        guesser.letters[letter] |= bit;
      }
    }
    return guesser;
  }

  /** The language of a text, a BCP 47 tag. */
  String guess(CharSequence text) {
    int length = Math.min(text.length(), SAMPLE);
    int arabic = 0;
    Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
    int[] scores = new int[candidates.size()];
    Set<String> seen = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
        // Nearly all letters are these; the class library looks long for a letter's script.
        if (c >= 'ء' && c <= 'ي') {
          arabic++;
        } else {
          scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        }
        add(c < BEYOND ? letters[c] : 0, 1, scores);
      } else if (!word.isEmpty() && Character.getType(c) != Character.NON_SPACING_MARK) {
        count(word, scores, seen);
        word.setLength(0);
      }
    }
    scripts.merge(Character.UnicodeScript.ARABIC, arabic, Integer::sum);
    return best(scripts, scores);
  }

  private void count(StringBuilder spelled, int[] scores, Set<String> seen) {
    if (spelled.length() > LONGEST) {
      return;
    }
    String word = spelled.toString();
    Integer languages = words.get(word);
    if (languages != null) {
      add(languages, seen.add(word) ? FIRST : AGAIN, scores);
    }
  }

  private static void add(int languages, int weight, int[] scores) {
    for (int set = languages; set != 0; set &= set - 1) {
      scores[Integer.numberOfTrailingZeros(set)] += weight;
    }
  }

  private String best(Map<Character.UnicodeScript, Integer> scripts, int[] scores) {
    Character.UnicodeScript script = Character.UnicodeScript.UNKNOWN;
    int least = FEW_LETTERS;
    for (var one : scripts.entrySet()) {
      if (one.getKey() != Character.UnicodeScript.COMMON && one.getValue() >= least) {
        script = one.getKey();
        least = one.getValue();
      }
    }
    String best = script == Character.UnicodeScript.ARABIC ? "ar" : UNKNOWN;
    int most = 0;
    for (int c = 0; c < scores.length; c++) {
      if (candidates.get(c).script() == script && scores[c] > most) {
        most = scores[c];
        best = candidates.get(c).tag();
      }
    }
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA ->
          scripts.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "zh";
      case HANGUL -> "ko";
      case DEVANAGARI -> "hi";
      default -> best;
    };
  }
}
