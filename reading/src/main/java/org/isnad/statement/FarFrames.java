package org.isnad.statement;

import org.isnad.token.Quotation;
import org.isnad.token.Token;

/** Looks for what a cue wants farther on, behind words that are in no list. */
final class FarFrames {
  private static final int SHORT_QUOTATION = 5;

  private FarFrames() {}

  /**
   * The cue's frame within a few words, none of which is a preposition, comma or verb of saying.
   */
  static int near(Scene scene, int from, CueWord cue, int limit) {
    if (cue.isExact() && !cue.takes(Frame.INNA) || from >= limit || !Nouns.at(scene, from)) {
      return -1;
    }
    for (int k = from + 1; k < limit && k < from + 8; k++) {
      Token token = scene.token(k);
      Frame frame = Frames.at(scene, cue, k);
      if (frame != null && frame != Frame.BI && !(frame == Frame.QUOTE && !scene.isColon(k))) {
        boolean sure = frame == Frame.INNA || !cue.isExact() && !cue.takesObject();
        return sure ? k : -1;
      }
      Quotation quotation = scene.opens(k);
      if (quotation != null && !cue.isExact() && isWords(scene, quotation, cue)) {
        return k;
      }
      boolean plain =
          token.isWord() && scene.lexicon.cue(token) == null && !token.form().isGoverned();
      if (!plain || scene.lexicon.is("venue-preposition", token) || scene.time(k) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** «وهتف من مقعده:»: a colon a few words behind the verb; -1 if there is none. */
  static int colon(Scene scene, int from, CueWord cue, int limit) {
    for (int k = from; cue.takes(Frame.QUOTE) && k < limit && k < from + 5; k++) {
      if (scene.isColon(k)) {
        return k;
      }
      if (!scene.token(k).isWord() || scene.lexicon.cue(scene.token(k)) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** «وصف القرار بأنه»، «وصفه بـ"الظالم"»: where the description begins; -1 if it does not. */
  static int described(Scene scene, int from, CueWord cue, int limit) {
    for (int k = from; k < limit && k < from + 10; k++) {
      if (Frames.at(scene, cue, k) == Frame.DESCRIBED || k > from && isQuality(scene, k)) {
        return k;
      }
      if (scene.token(k).isComma()) {
        return -1;
      }
    }
    return -1;
  }

  /** «بالخطير»: a quality with the article after ب, at the end of its phrase. */
  private static boolean isQuality(Scene scene, int k) {
    Token token = scene.token(k);
    boolean quality = token.form().clitics().equals("ب") && token.form().key().startsWith("ال");
    boolean ends = k + 1 >= scene.tokens.size() || !scene.token(k + 1).isWord();
    return quality && ends && scene.name(k) == null;
  }

  /** Whether a quotation is long enough to be words said rather than a name or a title. */
  private static boolean isWords(Scene scene, Quotation quotation, CueWord cue) {
    return cue.takes(Frame.QUOTE)
        && quotation.close() - quotation.open() > SHORT_QUOTATION
        && !scene.isNameQuotation(quotation);
  }

  /**
   * إن or a colon farther on in the sentence, with no other verb of saying before it; else the
   * first quotation that is long enough to be words said.
   */
  static int far(Scene scene, int from, CueWord cue, int limit) {
    int words = -1;
    for (int k = Math.max(1, from); k < limit && k < from + 40; k++) {
      Token token = scene.token(k);
      Frame frame = Frames.at(scene, cue, k);
      if (frame == Frame.INNA) {
        return k > from && Frames.at(scene, cue, k - 1) != null ? k - 1 : k;
      }
      if (frame == Frame.QUOTE && scene.isColon(k)) {
        return k;
      }
      boolean verb =
          token.isWord()
              && scene.lexicon.cue(token) != null
              && !scene.lexicon.is("venue-preposition", token)
              && !scene.token(k - 1).key().equals("ما")
              && !Anonymities.begins(scene, k, limit);
      if (verb || token.isMark("؛")) {
        return words;
      }
      Quotation quotation = scene.opens(k);
      if (quotation != null) {
        boolean said = words < 0 && k > from && isWords(scene, quotation, cue);
        words = said && !isTitle(scene, k - 1) ? k : words;
        k = Math.min(quotation.close(), limit - 1);
      }
    }
    return words;
  }

  /** «ندوة حول "…"»، «المؤتمر "…"»: what a noun before a quotation names. */
  private static boolean isTitle(Scene scene, int before) {
    Token token = scene.token(before);
    return scene.lexicon.is("title-before", token)
        || scene.lexicon.is("naming-noun", token)
        || scene.lexicon.is("titled-noun", token);
  }
}
