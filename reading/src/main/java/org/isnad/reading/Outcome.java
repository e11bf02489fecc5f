package org.isnad.reading;

import org.isnad.article.Rejected;

/** What reading makes of a page: a reading, or the reason why there is none. */
public sealed interface Outcome {

  /**
   * No reading.
   *
   * @param rejected why
   */
  record Refused(Rejected rejected) implements Outcome {}

  /**
   * The page was read.
   *
   * @param reading all layers of its article
   */
  record Read(Reading reading) implements Outcome {}
}
