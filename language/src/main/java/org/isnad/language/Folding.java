package org.isnad.language;

import java.text.Normalizer;

/**
 * The key under which a word is looked up: alef forms, ya and alef maqsura, ta marbuta and ha are
 * one; vowel marks, tatweel and invisible marks are gone; digits are 0-9; Latin is lower case. A
 * key is never shown and never evidence.
 */
public final class Folding {
  private static final char DROP = '\uFFFF';
  private static final char FIRST_FORM = '\uFB50';

  private final char[] map = new char[0x10000];

  private Folding() {}

  /** Loads the folding table of Arabic. */
  public static Folding load() {
    Folding folding = new Folding();
    for (int i = 0; i < folding.map.length; i++) {
      folding.map[i] = Character.toLowerCase((char) i);
    }
    for (Table.Row row : Table.load("orthography/folding.tsv")) {
      char to = row.get("to").isEmpty() ? DROP : row.get("to").charAt(0);
      String[] ends = row.need("from").split("-");
      int first = Integer.parseInt(ends[0], 16);
      int last = Integer.parseInt(ends[ends.length - 1], 16);
      for (int c = first; c <= last; c++) {
        boolean digits = to == '0' && last > first;
        folding.map[c] = digits ? (char) ('0' + c - first) : to;
      }
    }
    return folding;
  }

  /** The key of a text; as long as the text or shorter, but for ligatures, which are opened. */
  public String fold(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_FORM && isPresentationForm(c)) {
        return foldPlain(Normalizer.normalize(text, Normalizer.Form.NFKC));
      }
    }
    return foldPlain(text);
  }

  private String foldPlain(CharSequence text) {
    int length = text.length();
    StringBuilder key = null;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      char to = map[c];
      if (key == null && to != c) {
        key = new StringBuilder(length).append(text, 0, i);
      }
      if (key != null && to != DROP) {
        key.append(to);
      }
    }
    return key == null ? text.toString() : key.toString();
  }

  /** Whether folding leaves nothing of this character. */
  public boolean drops(char c) {
    return map[c] == DROP;
  }

  /** One character's folded form; the character U+FFFF if folding drops it. */
  public char fold(char c) {
    return map[c];
  }

  private static boolean isPresentationForm(char c) {
    return c >= FIRST_FORM && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE';
  }
}
