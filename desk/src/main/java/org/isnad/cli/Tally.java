package org.isnad.cli;

import org.isnad.reading.Reading;

/**
 * What was read and found.
 *
 * @param pages pages read
 * @param statements statements found
 * @param figures figures found
 * @param events events found
 * @param rejected pages that could not be read
 * @param faults inputs, lines and pages that failed
 */
record Tally(int pages, int statements, int figures, int events, int rejected, int faults) {
  /** Nothing yet. */
  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  /** One page cleaned. */
  static final Tally PAGE = new Tally(1, 0, 0, 0, 0, 0);

  /** One page rejected. */
  static final Tally REJECTED = new Tally(0, 0, 0, 0, 1, 0);

  /** One fault. */
  static final Tally FAULT = new Tally(0, 0, 0, 0, 0, 1);

  /** One page read. */
  static Tally of(Reading reading) {
    return new Tally(
        1, reading.statements().size(), reading.figures().size(), reading.events().size(), 0, 0);
  }

  /** Both together. */
  Tally plus(Tally other) {
    return new Tally(
        pages + other.pages,
        statements + other.statements,
        figures + other.figures,
        events + other.events,
        rejected + other.rejected,
        faults + other.faults);
  }

  /** Whether everything could be read. */
  boolean isClean() {
    return rejected == 0 && faults == 0;
  }
}
