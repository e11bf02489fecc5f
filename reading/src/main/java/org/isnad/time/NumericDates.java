package org.isnad.time;

import org.isnad.token.Token;
import org.isnad.token.Tokens;

/** Reads dates in digits alone: 24/8/2020, 2020-08-24, 24.8.2020, and in speech 2015/3. */
final class NumericDates {
  private final Clues clues;
  private final Tokens tokens;
  private final boolean spoken;

  NumericDates(Clues clues, boolean spoken) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.spoken = spoken;
  }

  /** 24/8/2020, 2020-08-24, 24.8.2020; without a year only after a day's name. */
  int read(Draft draft, int i, boolean first) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.NUMBER) {
      return -1;
    }
    int[] parts = new int[3];
    int[] digits = new int[3];
    int count = 0;
    int at = i;
    String key = token.key();
    if (key.indexOf('.') > 0) {
      String[] pieces = key.split("\\.", -1);
      if (pieces.length != 3) {
        return -1;
      }
      for (String piece : pieces) {
        if (!isDigits(piece)) {
          return -1;
        }
        digits[count] = piece.length();
        parts[count++] = Integer.parseInt(piece);
      }
      at = i + 1;
    } else {
      String joint = null;
      while (count < 3 && at < clues.limit(draft.from) && isDigits(tokens.get(at).key())) {
        digits[count] = tokens.get(at).key().length();
        parts[count++] = Integer.parseInt(tokens.get(at).key());
        at++;
        if (count == 3 || at + 1 >= clues.limit(draft.from)) {
          break;
        }
        Token mark = tokens.get(at);
        boolean joins = mark.isMark("/") || mark.isMark("-");
        if (!joins || joint != null && !mark.key().equals(joint)) {
          break;
        }
        if (!isDigits(tokens.get(at + 1).key())) {
          break;
        }
        joint = mark.key();
        at++;
      }
    }
    return count == 3
        ? full(draft, parts, digits, at, i, first)
        : count == 2 ? partial(draft, parts, digits, at, i, first) : -1;
  }

  private int full(Draft draft, int[] parts, int[] digits, int at, int i, boolean first) {
    int year = digits[0] == 4 ? parts[0] : parts[2];
    int day = digits[0] == 4 ? parts[2] : parts[0];
    int month = parts[1];
    if (digits[0] != 4 && digits[2] != 4 && digits[2] != 2
        || digits[0] == 4 && digits[2] > 2
        || digits[1] > 2) {
      return -1;
    }
    if (year < 100) {
      year += year < 50 ? 2000 : 1900;
    }
    if (month > 12 && day <= 12) {
      int swap = month;
      month = day;
      day = swap;
    }
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1300 || year > 2200) {
      return -1;
    }
    draft.day = day;
    draft.month = month;
    draft.year = year;
    draft.hijri = year < 1600;
    begin(draft, i, first);
    return era(draft, at);
  }

  private int partial(Draft draft, int[] parts, int[] digits, int at, int i, boolean first) {
    if (at < clues.limit(draft.from)
        && (tokens.get(at).isMark("/") || tokens.get(at).isMark("-"))) {
      return -1;
    }
    if (digits[1] == 4 && digits[0] <= 2 && spoken && parts[0] >= 1 && parts[0] <= 12) {
      draft.month = parts[0];
      draft.year = parts[1];
      begin(draft, i, first);
      return at;
    }
    if (digits[0] == 4 && digits[1] <= 2 && spoken && parts[1] >= 1 && parts[1] <= 12) {
      draft.year = parts[0];
      draft.month = parts[1];
      begin(draft, i, first);
      return at;
    }
    boolean slash = tokens.get(i + 1).isMark("/");
    boolean afterDay = draft.weekday != null && !first;
    boolean date = slash && digits[0] <= 2 && digits[1] <= 2 && (afterDay || spoken);
    if (!date || parts[0] < 1 || parts[0] > 31 || parts[1] < 1 || parts[1] > 12) {
      return -1;
    }
    draft.day = parts[0];
    draft.month = parts[1];
    begin(draft, i, first);
    return at;
  }

  private static boolean isDigits(String key) {
    if (key.isEmpty() || key.length() > 4) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** «هـ»، «م» after a year. */
  int era(Draft draft, int i) {
    if (i >= clues.limit(draft.from)) {
      return i;
    }
    int at = tokens.get(i).isMark("/") ? i + 1 : i;
    int hijri = clues.plainRole(at, Role.HIJRI);
    if (hijri > 0 && draft.year != null && draft.year < 1600) {
      draft.hijri = true;
      return hijri;
    }
    int gregorian = clues.plainRole(at, Role.GREGORIAN);
    return gregorian > 0 && draft.year != null && draft.year > 1600 ? gregorian : i;
  }

  private void begin(Draft draft, int i, boolean first) {
    if (first) {
      draft.start = tokens.get(i).span().start();
    }
  }
}
