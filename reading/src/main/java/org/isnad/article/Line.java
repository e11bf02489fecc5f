package org.isnad.article;

import org.isnad.language.Folding;

/**
 * A line of a page with its shape: how long it is and how it ends, and, if it is short, its words.
 */
final class Line {
  /** What the page's markup says a line is; plain text says nothing. */
  enum Hint {
    NONE,
    HEADLINE,
    HEADING,
    CAPTION,
    QUOTE,
    ITEM,
    /** Nothing but a link. */
    LINK,
    /** It stands after the element that holds the text. */
    OUTSIDE
  }

  /** A line of more characters or words is running text; only its first words are looked at. */
  private static final int SHORT = 400;

  private static final int FEW = 30;
  private static final int BEGINNING = 80;

  /** Prose without a full stop has at least so many words. */
  private static final int PROSE = 25;

  /** Prose with a full stop has at least so many words. */
  private static final int SENTENCE = 7;

  private final String text;
  private final Hint hint;
  private final Words words;
  private final int count;
  private final boolean stop;

  private Line(String text, Hint hint, Words words, int count, boolean stop) {
    this.text = text;
    this.hint = hint;
    this.words = words;
    this.count = count;
    this.stop = stop;
  }

  /** The line of a text that is stripped and holds no line end. */
  static Line of(Folding folding, String text, Hint hint) {
    int count = count(text);
    boolean isShort = count <= FEW && text.length() <= SHORT;
    Words words =
        Words.of(folding, text, 0, isShort ? text.length() : Math.min(text.length(), BEGINNING));
    return new Line(text, hint, words, count, endsInStop(text));
  }

  String text() {
    return text;
  }

  Hint hint() {
    return hint;
  }

  /** The line's words; only the first ones if it is too long to be anything but prose. */
  Words words() {
    return words;
  }

  /** How many blank-separated words it has. */
  int count() {
    return count;
  }

  /** Whether all its words are known. */
  boolean isShort() {
    return count <= FEW && text.length() <= SHORT;
  }

  /** Whether it ends as a sentence does; a question mark is no sign, since headlines ask too. */
  boolean stops() {
    return stop;
  }

  boolean endsInColon() {
    return text.endsWith(":");
  }

  /** Whether it is a paragraph of running text by its length and its end. */
  boolean isProse() {
    if (hint == Hint.HEADLINE
        || hint == Hint.HEADING
        || hint == Hint.CAPTION
        || hint == Hint.OUTSIDE) {
      return false;
    }
    if (text.length() > SHORT) {
      return true;
    }
    int needed = hint == Hint.LINK ? 2 * SENTENCE : SENTENCE;
    return count >= PROSE && hint != Hint.LINK || stop && count >= needed;
  }

  private static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Lines.isBlank(text.charAt(i));
      if (!blank && !inside) {
        count++;
      }
      inside = !blank;
    }
    return count;
  }

  private static boolean endsInStop(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"'»”“’)]}›".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    boolean dots = at > 0 && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '…');
    return at >= 0 && text.charAt(at) == '.' && !dots;
  }

  @Override
  public String toString() {
    return text;
  }
}
