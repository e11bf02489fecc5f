package org.isnad.figure;

import org.isnad.token.Sentence;

/**
 * A figure and the tokens on which it stands.
 *
 * @param lead the first token of its hedge, or of its number if it has none
 * @param from the first token of its number
 * @param to the index after its last token
 */
record Spot(Figure figure, int lead, int from, int to, Sentence sentence) {
  /** This spot with its figure told further. */
  Spot with(Figure told) {
    return new Spot(told, lead, from, to, sentence);
  }
}
