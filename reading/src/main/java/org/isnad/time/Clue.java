package org.isnad.time;

import org.isnad.token.Form;

/**
 * One meaning of the words that begin at a token.
 *
 * @param sense what they mean
 * @param to the index after their last token
 * @param form the form of the first token that has the meaning
 */
record Clue<S extends Sense>(S sense, int to, Form form) {
  /** Whether no proclitic stands before it, so that it can go on with what came before. */
  boolean isPlain() {
    return form.clitics().isEmpty();
  }

  /** Whether it is joined to what came before by no more than a preposition. */
  boolean isUnjoined() {
    return !form.isJoined();
  }
}
