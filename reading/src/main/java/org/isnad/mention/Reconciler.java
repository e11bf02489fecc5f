package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides among overlapping candidates: the longest name wins, then the stronger one. */
final class Reconciler {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::length)
          .thenComparingInt(Candidate::strength)
          .reversed()
          .thenComparingInt(Candidate::from);

  private Reconciler() {}

  /** The candidates that stay, in page order; {@code taken} marks the tokens of names found. */
  static List<Candidate> choose(List<Candidate> candidates, boolean[] taken) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(ORDER);
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      boolean free = true;
      for (int i = candidate.from(); i < candidate.to() && free; i++) {
        free = !taken[i];
      }
      if (free) {
        java.util.Arrays.fill(taken, candidate.from(), candidate.to(), true);
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::from));
    return chosen;
  }
}
