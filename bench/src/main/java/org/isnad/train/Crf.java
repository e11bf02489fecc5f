package org.isnad.train;

import java.util.Arrays;

/**
 * Trains a conditional random field by the gradient of each sentence in turn, with steps that
 * shrink with what a weight has moved before (AdaGrad; Duchi, Hazan and Singer, JMLR 2011) and a
 * pull towards zero (L2). The weights are the mean over the second half of all rounds, which
 * depends less on the order of the sentences. The same sequences always give the same weights.
 */
final class Crf implements Trainer {
  private static final float START = 1f;

  /** A word whose right label is this near to certain moves nothing. */
  private static final float SETTLED = 0.002f;

  private static final int[] NONE = {};

  private final int epochs;
  private final float rate;
  private final float pull;

  /**
   * A trainer.
   *
   * @param epochs how often all sentences are gone through
   * @param rate the size of the first steps
   * @param pull the pull towards zero
   */
  Crf(int epochs, float rate, float pull) {
    this.epochs = epochs;
    this.rate = rate;
    this.pull = pull;
  }

  @Override
  public Weights train(Sequences data, int[] chosen) {
    int count = data.labels().size();
    Weights weights = new Weights(data.labels(), data.hashes().length);
    Weights moved = new Weights(data.labels(), data.hashes().length);
    Arrays.fill(moved.features(), START);
    Arrays.fill(moved.follows(), START);
    Arrays.fill(moved.opens(), START);
    Lattice lattice = new Lattice(count);
    float[] error = new float[count];
    Weights mean = new Weights(data.labels(), data.hashes().length);
    int averaged = (epochs + 1) / 2;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int o : Order.of(chosen.length, epoch)) {
        int s = chosen[o];
        int[][] features = data.features(s);
        byte[] gold = data.gold(s);
        float share = data.share(s);
        lattice.fill(weights, features);
        for (int w = 0; w < gold.length; w++) {
          for (int l = 0; l < count; l++) {
            error[l] = share * ((float) lattice.chance(w, l) - (gold[w] == l ? 1 : 0));
          }
          boolean wrong = share * (1 - lattice.chance(w, gold[w])) > SETTLED;
          for (int f : wrong ? features[w] : NONE) {
            step(weights.features(), moved.features(), f * count, error, pull / data.counts()[f]);
          }
          if (!wrong) {
            continue;
          }
          if (w == 0) {
            step(weights.opens(), moved.opens(), 0, error, 0);
          } else {
            for (int b = 0; b < count; b++) {
              for (int l = 0; l < count; l++) {
                boolean right = gold[w - 1] == b && gold[w] == l;
                error[l] = share * ((float) lattice.chance(w, b, l) - (right ? 1 : 0));
              }
              step(weights.follows(), moved.follows(), b * count, error, 0);
            }
          }
        }
      }
      if (epoch >= epochs - averaged) {
        mean.add(weights, 1f / averaged);
      }
    }
    return mean;
  }

  private void step(float[] weights, float[] moved, int at, float[] error, float pull) {
    for (int l = 0; l < error.length; l++) {
      float slope = error[l] + pull * weights[at + l];
      moved[at + l] += slope * slope;
      weights[at + l] -= rate * slope / (float) Math.sqrt(moved[at + l]);
    }
  }
}
