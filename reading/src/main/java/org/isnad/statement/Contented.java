package org.isnad.statement;

import org.isnad.token.Token;

/**
 * Tells whether what follows a cue can be the words said, for verbs that also do other things: «رفض
 * التعليق» but not «رفض القرار», «أبدى قلقه» but not «أبدى مهارة».
 */
final class Contented {
  private static final int NEAR = 10;

  private Contented() {}

  /** Whether the words from a token on can be said with this cue. */
  static boolean fits(Scene scene, CueWord cue, Frame frame, int at, int limit) {
    if (cue.flags().contains("comment")) {
      int noun = frame == Frame.NP ? at : at + 1;
      return noun < limit && anyForm(scene, "speaking-noun", scene.token(noun));
    }
    if (frame == Frame.NP && cue.flags().contains("feeling")) {
      return anyForm(scene, "feeling-noun", scene.token(at));
    }
    if (frame == Frame.NP && cue.flags().contains("responsibility")) {
      for (int k = at; k < limit && k < at + NEAR; k++) {
        if (scene.lexicon.is("responsibility", scene.token(k))) {
          return true;
        }
      }
      return false;
    }
    if (cue.flags().contains("phrase")) {
      return any(scene, "saying-noun", at);
    }
    if (cue.flags().contains("plea")) {
      return any(scene, "plea-noun", at);
    }
    if (frame == Frame.ILA && cue.flags().contains("clause")) {
      return at + 1 < limit && scene.isComplementizer(at + 1);
    }
    return true;
  }

  /** Whether a token, its preposition aside, is a word of a class. */
  private static boolean any(Scene scene, String wordClass, int i) {
    for (var form : scene.token(i).forms()) {
      if (scene.lexicon.isKey(wordClass, form.key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyForm(Scene scene, String wordClass, Token token) {
    return scene.lexicon.is(wordClass, token);
  }
}
