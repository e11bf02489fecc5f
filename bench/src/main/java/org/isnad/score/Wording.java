package org.isnad.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How two wordings are compared when a reading is scored: by their words, spelling variants made
 * one. It is the measure's own folding and stays as it is when the reader's folding changes, so
 * that figures can be compared over time.
 */
final class Wording {
  private static final String FROM = "أإآٱىةؤئیکڤگپ";
  private static final String TO = "اااايهوييكفغب";

  private Wording() {}

  /** The words of a text, folded, with one blank between them. */
  static String fold(String text) {
    return String.join(" ", words(text));
  }

  /** The words of a text, folded. */
  static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < plain.length(); ) {
      int c = plain.codePointAt(at);
      at += Character.charCount(c);
      if (isMark(c)) {
        continue;
      }
      if (isWordPart(c)) {
        word.appendCodePoint(fold(c));
      } else {
        close(word, words);
      }
    }
    close(word, words);
    return words;
  }

  private static void close(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      // By way of upper case, so that sharp s and final sigma fall together with their doubles.
      words.add(word.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  private static int fold(int c) {
    if (c >= '٠' && c <= '٩') {
      return '0' + c - '٠';
    }
    if (c >= '۰' && c <= '۹') {
      return '0' + c - '۰';
    }
    int at = FROM.indexOf(c);
    return at < 0 ? c : TO.charAt(at);
  }

  /** Vowel marks, tatweel and invisible marks, which part no words. */
  private static boolean isMark(int c) {
    return c >= 0x0610 && c <= 0x061A
        || c >= 0x064B && c <= 0x065F
        || c == 0x0670
        || c >= 0x06D6 && c <= 0x06ED
        || c == 0x0640
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFEFF;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == '_';
  }

  /** The F1 of the words that two texts share, each as often as it stands: 0 to 1. */
  static double overlap(String one, String other) {
    Map<String, Integer> left = count(words(one));
    List<String> right = words(other);
    int sizeLeft = left.values().stream().mapToInt(Integer::intValue).sum();
    int same = 0;
    for (String word : right) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        same++;
      }
    }
    if (same == 0) {
      return 0;
    }
    double precision = (double) same / right.size();
    double recall = (double) same / sizeLeft;
    return 2 * precision * recall / (precision + recall);
  }

  /** Whether two texts have a word in common. */
  static boolean touch(String one, String other) {
    Set<String> words = new HashSet<>(words(one));
    return words(other).stream().anyMatch(words::contains);
  }

  /**
   * Whether two wordings are one name: the same words without their articles, or all words of one
   * within the other, as in «ميلوني» and «جورجيا ميلوني».
   */
  static boolean sameName(String one, String other) {
    Set<String> left = withoutArticles(words(one));
    Set<String> right = withoutArticles(words(other));
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return right.containsAll(left) || left.containsAll(right);
  }

  private static Set<String> withoutArticles(List<String> words) {
    Set<String> bare = new HashSet<>();
    for (String word : words) {
      bare.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
    }
    return bare;
  }

  private static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }
}
