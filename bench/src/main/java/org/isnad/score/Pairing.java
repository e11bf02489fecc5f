package org.isnad.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Gold and found items paired one to one, best agreement first.
 *
 * @param hits the pairs whose gold has to be found
 * @param missed gold that has to be found and is in no pair
 * @param wrong found items in no pair
 */
record Pairing<G extends Gold.Item, F>(List<Pair<G, F>> hits, List<G> missed, List<F> wrong) {

  /** A gold item and what was found for it. */
  record Pair<G, F>(G gold, F found) {}

  private record Candidate(double agreement, int gold, int found) {}

  /** Later items win over earlier ones of equal agreement; the order only has to be fixed. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::agreement)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::found)
          .reversed();

  /**
   * Pairs items.
   *
   * @param least the agreement below which two items are no pair
   */
  static <G extends Gold.Item, F> Pairing<G, F> of(
      List<G> gold, List<F> found, double least, ToDoubleBiFunction<G, F> agreement) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double value = agreement.applyAsDouble(gold.get(g), found.get(f));
        if (value >= least) {
          candidates.add(new Candidate(value, g, f));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] foundTaken = new boolean[found.size()];
    List<Pair<G, F>> hits = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!goldTaken[c.gold] && !foundTaken[c.found]) {
        goldTaken[c.gold] = true;
        foundTaken[c.found] = true;
        if (!gold.get(c.gold).optional()) {
          hits.add(new Pair<>(gold.get(c.gold), found.get(c.found)));
        }
      }
    }
    List<G> missed = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      if (!goldTaken[g] && !gold.get(g).optional()) {
        missed.add(gold.get(g));
      }
    }
    List<F> wrong = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      if (!foundTaken[f]) {
        wrong.add(found.get(f));
      }
    }
    return new Pairing<>(hits, missed, wrong);
  }

  /** The score: a hit each, missed and wrong ones against it. */
  Score into(Score score) {
    return into(score, hits.size());
  }

  /** The score if only so many of the hits are right. */
  Score into(Score score, int right) {
    return score.plus(right, hits.size() + missed.size(), hits.size() + wrong.size());
  }
}
