package org.isnad.statement;

import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads a share of people who speak: «60 في المئة من المستطلعين»، «نحو ثلث المشاركين». */
final class Shares {
  private static final int LONGEST = 6;

  private Shares() {}

  /** The share that begins at a token; null if none does. */
  static @Nullable Subject read(Scene scene, int i, int limit) {
    int j = scene.lexicon.is("about", scene.token(i)) ? i + 1 : i;
    if (j + 2 < limit && scene.lexicon.is("crowd", scene.token(j)) && scene.token(j + 1).is("من")) {
      return subject(scene, i, j, Math.min(limit, phraseEnd(scene, j + 3, limit, j + LONGEST)));
    }
    if (j + 3 >= limit || scene.token(j).kind() != Token.Kind.NUMBER) {
      return null;
    }
    int of = j + 1;
    while (of < limit && of < j + 4 && isPercent(scene, of)) {
      of++;
    }
    if (of == j + 1 || of + 1 >= limit || !scene.token(of).is("من")) {
      return null;
    }
    return subject(scene, i, j, phraseEnd(scene, of + 2, limit, of + LONGEST));
  }

  private static int phraseEnd(Scene scene, int from, int limit, int farthest) {
    int end = from;
    while (end < limit && end < farthest && goesOn(scene, end)) {
      end++;
    }
    return end;
  }

  private static Subject subject(Scene scene, int i, int j, int end) {
    var span = scene.span(j, end);
    return Subject.told(scene, i, end, span, Speaker.Kind.COLLECTIVE, Subject.Gender.UNKNOWN, true);
  }

  private static boolean isPercent(Scene scene, int i) {
    Token token = scene.token(i);
    return token.isMark("%") || token.isMark("٪") || scene.lexicon.is("percent", token);
  }

  private static boolean goesOn(Scene scene, int i) {
    Token token = scene.token(i);
    return token.isWord() && token.key().startsWith("ال") && scene.time(i) == null;
  }
}
