package org.isnad.event;

import org.isnad.event.Event.Status;
import org.isnad.text.Span;

/**
 * An event as read from its clause.
 *
 * @param trigger the row it comes from
 * @param span the words that name it
 * @param from the index of its verb or noun
 * @param to the index after what was read as its next neighbours
 * @param word the index of the word that its row wants; -1 if it wants none
 * @param status how real it is
 * @param parts who took part
 * @param open whether a time to come makes it planned
 * @param definite whether it is a noun with the article, as what has been told of is
 */
record Draft(
    Trigger trigger,
    Span span,
    int from,
    int to,
    int word,
    Status status,
    Parts parts,
    boolean open,
    boolean definite) {

  /** Whether a verb tells it. */
  boolean isVerb() {
    return trigger.owner() == null;
  }
}
