package org.isnad.score;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of another project's cases are passed.
 *
 * @param name the project and what its cases ask for
 * @param passed how many are answered as they want
 * @param total how many there are
 * @param leftOut how many of the total ask for what is none of ours, by the reason in words
 * @param failures those answered otherwise, one a line
 */
public record CaseScore(
    String name, int passed, int total, Map<String, Integer> leftOut, List<String> failures) {
  /** Copies the reasons, sorted, and the failures. */
  public CaseScore {
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    failures = List.copyOf(failures);
  }

  /** How many are left out. */
  public int outside() {
    return leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The part that is passed of those that are not left out, 0 to 1. */
  public double rate() {
    int counted = total - outside();
    return counted == 0 ? 0 : (double) passed / counted;
  }
}
