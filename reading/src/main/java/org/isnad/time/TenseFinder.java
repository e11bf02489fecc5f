package org.isnad.time;

import org.isnad.token.Form;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Says on which side of now a day without more words lies: by the nearest verb of its clause. */
final class TenseFinder {
  private static final int BACK = 30;
  private static final int AHEAD = 6;

  private final Clues clues;
  private final Tokens tokens;

  TenseFinder(Clues clues) {
    this.clues = clues;
    this.tokens = clues.tokens();
  }

  /** The tense around the words from one token to another. */
  Tense around(int from, int to) {
    int start = Math.max(clues.start(from), from - BACK);
    for (int i = from - 1; i >= start; i--) {
      Tense tense = of(i);
      if (tense != null) {
        return tense;
      }
    }
    int end = Math.min(clues.limit(from), to + AHEAD);
    for (int i = to; i < end; i++) {
      Token token = tokens.get(i);
      if (token.isComma() || token.key().equals("ان")) {
        break;
      }
      Tense tense = of(i);
      if (tense != null) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private @Nullable Tense of(int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return null;
    }
    Clue<Sense.Cue> cue = clues.at(i, Sense.Cue.class);
    if (cue != null) {
      return cue.sense().tense();
    }
    Form form = token.form();
    String key = form.key();
    boolean verb = key.startsWith("ي") || key.length() > 3;
    return form.has('س') && verb ? Tense.FUTURE : null;
  }
}
