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
    int end = of + 2;
    while (end < limit && end < of + LONGEST && goesOn(scene, end)) {
      end++;
    }
    var span = scene.span(j, end);
    return new Subject(
        i,
        end,
        span,
        null,
        scene.tokens.textOf(span),
        Speaker.Kind.COLLECTIVE,
        Subject.Gender.UNKNOWN,
        true);
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
