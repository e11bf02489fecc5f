package org.isnad.score;

import java.util.List;

/**
 * How many of another project's cases are passed.
 *
 * @param name the project and what its cases ask for
 * @param passed how many are answered as they want
 * @param total how many there are
 * @param outside how many of the total ask for what news reading leaves out
 * @param failures those answered otherwise, one a line
 */
public record CaseScore(String name, int passed, int total, int outside, List<String> failures) {
  /** Copies the failures. */
  public CaseScore {
    failures = List.copyOf(failures);
  }

  /** The part that is passed, 0 to 1. */
  public double rate() {
    return total == 0 ? 0 : (double) passed / total;
  }
}
