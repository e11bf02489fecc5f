package org.isnad.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.language.Folding;

/**
 * The words of a short piece of text, folded, with their places: runs of letters, and runs of
 * digits, whose key is {@code #}. The mark © is a word too.
 */
final class Words {
  /** The key of every number. */
  static final String NUMBER = "#";

  private final List<String> keys;
  private final int[] starts;
  private final int[] ends;

  private Words(List<String> keys, int[] starts, int[] ends) {
    this.keys = keys;
    this.starts = starts;
    this.ends = ends;
  }

  /** The words between two offsets of a text. */
  static Words of(Folding folding, String text, int from, int to) {
    List<String> keys = new ArrayList<>();
    int[] starts = new int[8];
    int[] ends = new int[8];
    int at = from;
    while (at < to) {
      int kind = kind(folding, text.charAt(at));
      if (kind == NOTHING) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < to && kind != SIGN && continues(folding, text.charAt(end), kind)) {
        end++;
      }
      String key = kind == DIGIT ? NUMBER : folding.fold(text.substring(at, end));
      if (!key.isEmpty()) {
        int n = keys.size();
        if (n == starts.length) {
          starts = Arrays.copyOf(starts, 2 * n);
          ends = Arrays.copyOf(ends, 2 * n);
        }
        starts[n] = at;
        ends[n] = end;
        keys.add(key);
      }
      at = end;
    }
    return new Words(keys, starts, ends);
  }

  /** The key of a phrase of the language data: its words with one blank between them. */
  static String keyOf(Folding folding, String phrase) {
    return of(folding, phrase, 0, phrase.length()).key();
  }

  private static final int NOTHING = 0;
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int SIGN = 3;

  private static int kind(Folding folding, char c) {
    char folded = folding.fold(c);
    if (folded >= '0' && folded <= '9' || c == '#') {
      return DIGIT;
    }
    if (c == '©') {
      return SIGN;
    }
    return Character.isLetter(c) ? LETTER : NOTHING;
  }

  private static boolean continues(Folding folding, char c, int kind) {
    return kind(folding, c) == kind || kind == LETTER && folding.drops(c);
  }

  int size() {
    return keys.size();
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** The word's key. */
  String get(int index) {
    return keys.get(index);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** All words with one blank between them. */
  String key() {
    return String.join(" ", keys);
  }

  /** The words from one index to another with one blank between them. */
  String key(int from, int to) {
    return from + 1 == to ? keys.get(from) : String.join(" ", keys.subList(from, to));
  }

  /** Whether the words of a phrase stand at this index. */
  boolean has(int at, String[] phrase) {
    if (at < 0 || at + phrase.length > keys.size()) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (!keys.get(at + i).equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
