package org.isnad.statement;

import org.isnad.text.Span;

/**
 * The words that say that somebody said something.
 *
 * @param span the words, with a negation before them if there is one
 * @param lemma the dictionary form of a verb; of other cues the words themselves
 * @param stance what the cue lets the reader take of the words said
 * @param polarity whether the words are said to be so or not to be so
 */
public record Cue(Span span, String lemma, Stance stance, Polarity polarity) {

  /** A cue that takes no stance, such as قال. */
  public Cue(Span span, String lemma) {
    this(span, lemma, Stance.NEUTRAL, Polarity.POSITIVE);
  }

  /** What a verb of saying lets the reader take of the words said. */
  public enum Stance {
    /** That they are so: أقر، كشف. */
    FACTIVE,
    /** Neither. */
    NEUTRAL,
    /** That the page does not stand for them: زعم، ادعى. */
    DISTANCING
  }

  /** Whether the words are said to be so. */
  public enum Polarity {
    /** They are: أكد. */
    POSITIVE,
    /** They are not: نفى، لا يعتقد. */
    NEGATIVE;

    Polarity reversed() {
      return this == POSITIVE ? NEGATIVE : POSITIVE;
    }
  }
}
