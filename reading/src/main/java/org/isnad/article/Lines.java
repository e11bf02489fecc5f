package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Folding;

/** Splits text into lines at line ends of all kinds; control characters become blanks. */
final class Lines {
  private Lines() {}

  /** The lines of a text that are not blank, stripped. */
  static List<Line> of(Folding folding, String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      if (i == length || isEnd(text.charAt(i))) {
        String tidy = tidy(text, start, i);
        if (!tidy.isEmpty()) {
          lines.add(Line.of(folding, tidy, Line.Hint.NONE));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /** A piece of text without blanks and invisible marks at its ends, controls turned to blanks. */
  static String tidy(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isMargin(text.charAt(start))) {
      start++;
    }
    while (start < end && isMargin(text.charAt(end - 1))) {
      end--;
    }
    String piece = text.substring(start, end);
    for (int i = 0; i < piece.length(); i++) {
      if (isControl(piece.charAt(i))) {
        return withoutControls(piece);
      }
    }
    return piece;
  }

  /** The same of a row's cells: tabs between them stay. */
  static String tidyCells(CharSequence cells) {
    String text = cells.toString();
    if (text.indexOf('\t') < 0) {
      return tidy(text, 0, text.length());
    }
    StringBuilder row = new StringBuilder();
    for (String cell : text.split("\t")) {
      String tidy = tidy(cell, 0, cell.length());
      if (!tidy.isEmpty()) {
        row.append(row.isEmpty() ? "" : "\t").append(tidy);
      }
    }
    return row.toString();
  }

  private static String withoutControls(String piece) {
    char[] chars = piece.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (isControl(chars[i])) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }

  private static boolean isEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isControl(char c) {
    return c < ' ' || c >= '\u007F' && c <= '\u009F' || c == '\u2028' || c == '\u2029';
  }

  /** Whether this is a blank of any width. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c >= '\u007F' && c <= '\u009F'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isMargin(char c) {
    return isBlank(c)
        || c == '\uFEFF'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F';
  }
}
