package org.isnad.article;

import java.util.ArrayList;
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

  private record Candidate(String tag, Character.UnicodeScript script, Set<String> words) {}

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Character, List<String>> letters = new HashMap<>();

  private LanguageGuesser() {}

  static LanguageGuesser load() {
    LanguageGuesser guesser = new LanguageGuesser();
    for (Table.Row row : Table.load("orthography/languages.tsv")) {
      Character.UnicodeScript script =
          Character.UnicodeScript.valueOf(row.need("script").toUpperCase(Locale.ROOT));
      guesser.candidates.add(new Candidate(row.id(), script, Set.copyOf(row.list("words"))));
      for (char letter : row.get("letters").toCharArray()) {
        guesser.letters.computeIfAbsent(letter, _ -> new ArrayList<>()).add(row.id());
      }
    }
    return guesser;
  }

  /** The language of a text, a BCP 47 tag. */
  String guess(CharSequence text) {
    int length = Math.min(text.length(), SAMPLE);
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    Map<String, Integer> scores = new HashMap<>();
    Set<String> seen = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
        scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        for (String tag : letters.getOrDefault(c, List.of())) {
          scores.merge(tag, 1, Integer::sum);
        }
      } else if (!word.isEmpty() && Character.getType(c) != Character.NON_SPACING_MARK) {
        count(word.toString(), scores, seen);
        word.setLength(0);
      }
    }
    return best(scripts, scores);
  }

  /** A common word counts for three letters, and the first time for ten. */
  private void count(String word, Map<String, Integer> scores, Set<String> seen) {
    for (Candidate candidate : candidates) {
      if (word.length() <= 12 && candidate.words().contains(word)) {
        int weight = seen.add(candidate.tag() + word) ? 10 : 3;
        scores.merge(candidate.tag(), weight, Integer::sum);
      }
    }
  }

  private String best(Map<Character.UnicodeScript, Integer> scripts, Map<String, Integer> scores) {
    Character.UnicodeScript script =
        scripts.entrySet().stream()
            .filter(e -> e.getKey() != Character.UnicodeScript.COMMON)
            .max(
                Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .filter(e -> e.getValue() >= FEW_LETTERS)
            .map(Map.Entry::getKey)
            .orElse(Character.UnicodeScript.UNKNOWN);
    String best = script == Character.UnicodeScript.ARABIC ? "ar" : UNKNOWN;
    int most = 0;
    for (Candidate candidate : candidates) {
      int score = scores.getOrDefault(candidate.tag(), 0);
      if (candidate.script() == script && score > most) {
        most = score;
        best = candidate.tag();
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
