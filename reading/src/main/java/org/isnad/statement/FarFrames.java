package org.isnad.statement;

import org.isnad.token.Quotation;
import org.isnad.token.Token;

/** Looks for what a cue wants farther on, behind words that are in no list. */
final class FarFrames {
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

  /** إن or a colon farther on in the sentence, with no other verb of saying before it. */
  static int far(Scene scene, int from, CueWord cue, int limit) {
    for (int k = from; k < limit && k < from + 40; k++) {
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
              && !Anonymities.begins(scene, k, limit);
      if (verb || token.isMark("؛")) {
        return -1;
      }
      Quotation quotation = scene.opens(k);
      if (quotation != null) {
        k = Math.min(quotation.close(), limit - 1);
      }
    }
    return -1;
  }
}
