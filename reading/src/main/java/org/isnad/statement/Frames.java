package org.isnad.statement;

import org.isnad.token.Quotation;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells where the words said begin after a cue. */
final class Frames {
  private Frames() {}

  /** Whether what this cue wants begins at a token: إن، a colon, a quotation, its preposition. */
  static boolean begins(Scene scene, CueWord cue, int i) {
    return at(scene, cue, i) != null;
  }

  /**
   * The frame that begins at a token; null if none of the cue's does. An object is not told here.
   */
  static @Nullable Frame at(Scene scene, CueWord cue, int i) {
    Token token = scene.token(i);
    if (token.isWord()) {
      if (scene.isComplementizer(i)) {
        boolean ba = token.key().startsWith("ب");
        if (cue.takes(Frame.INNA)) {
          return Frame.INNA;
        }
        return cue.takes(Frame.BINNA) && ba ? Frame.BINNA : boundAt(scene, cue, i);
      }
      if (token.key().equals("كيف") && cue.flags().contains("how")) {
        return Frame.INNA;
      }
      return boundAt(scene, cue, i);
    }
    if (scene.isColon(i)) {
      return cue.takes(Frame.QUOTE) || cue.takes(Frame.INNA) ? Frame.QUOTE : null;
    }
    Quotation quotation = scene.opens(i);
    boolean words = quotation != null && quotation.close() - quotation.open() > 3;
    if (quotation != null
        && words
        && cue.takes(Frame.QUOTE)
        && !scene.isNameQuotation(quotation)
        && (quotation.close() - quotation.open() > 7 || bringsWords(scene, i - 1))) {
      return Frame.QUOTE;
    }
    return null;
  }

  /**
   * Whether a short quotation after this token is words said and not a name: «قال فلان "نعم لا
   * شك"».
   */
  private static boolean bringsWords(Scene scene, int before) {
    if (before < 0) {
      return false;
    }
    Token token = scene.token(before);
    return token.isComma()
        || scene.isColon(before)
        || scene.time(before) != null
        || scene.isComplementizer(before)
        || scene.covering(before) != null
        || token.isWord() && scene.lexicon.cue(token) != null;
  }

  private static @Nullable Frame boundAt(Scene scene, CueWord cue, int i) {
    for (Frame frame : cue.frames()) {
      if (scene.isPreposition(i, frame)) {
        return frame;
      }
    }
    if (cue.takes(Frame.INNA) && isNegatedAn(scene, i)) {
      return Frame.INNA;
    }
    if (cue.takes(Frame.DESCRIBED) && i + 1 < scene.tokens.size()) {
      boolean ba = scene.token(i).key().equals("ب") || scene.token(i).key().equals("بـ");
      if (ba && scene.opens(i + 1) != null || scene.token(i).key().startsWith("بان")) {
        return Frame.DESCRIBED;
      }
    }
    return null;
  }

  /** «ألا» before a present verb: «متوقعاً ألا يكون». */
  private static boolean isNegatedAn(Scene scene, int i) {
    Token token = scene.token(i);
    if (!token.key().equals("الا") || i + 1 >= scene.tokens.size()) {
      return false;
    }
    String next = scene.token(i + 1).key();
    return next.length() > 2 && (next.charAt(0) == 'ي' || next.charAt(0) == 'ت');
  }
}
