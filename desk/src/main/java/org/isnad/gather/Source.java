package org.isnad.gather;

import java.util.function.Consumer;

/**
 * A place that pages come from. Pages are handed over one at a time, so that a source of any length
 * needs the memory of one page. Feeds, WARC files and sites will be further sources.
 */
@FunctionalInterface
public interface Source {

  /**
   * Hands over all pages and faults in a fixed order; what the taker throws ends the gathering.
   *
   * @param taker what takes them
   */
  void gather(Consumer<Gathered> taker);
}
