package org.isnad.gather;

import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * A place that pages come from. Pages are handed over one at a time, so that a source of any length
 * needs the memory of one page. Feeds, WARC files and sites will be further sources.
 */
interface Source {

  /** How many bytes there are to take; nothing if that cannot be known before the end. */
  OptionalLong size();

  /**
   * Hands over all pages and faults in a fixed order; what the taker throws ends the gathering.
   *
   * @param meter counts the bytes taken
   * @param taker what takes the pages
   */
  void gather(Meter meter, Consumer<Gathered> taker);
}
