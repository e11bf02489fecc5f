package org.isnad.train;

import java.util.Arrays;

/**
 * Trains an averaged structured perceptron (Collins, EMNLP 2002): weights move only where the
 * likeliest labels are wrong, and what counts is their mean over all sentences seen.
 */
final class Perceptron implements Trainer {
  private final int epochs;

  /** A trainer that goes through all sentences so often. */
  Perceptron(int epochs) {
    this.epochs = epochs;
  }

  @Override
  public Weights train(Sequences data, int[] chosen) {
    int count = data.labels().size();
    Weights now = new Weights(data.labels(), data.hashes().length);
    // The mean is the weights less the moves, each weighed by when it was made.
    Weights late = new Weights(data.labels(), data.hashes().length);
    float time = 1;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int o : Order.of(chosen.length, epoch)) {
        int s = chosen[o];
        int[][] features = data.features(s);
        byte[] gold = data.gold(s);
        byte[] found = likeliest(now, features, count);
        for (int w = 0; w < gold.length; w++) {
          boolean same = found[w] == gold[w];
          for (int f : same ? new int[0] : features[w]) {
            move(now.features(), late.features(), f * count + gold[w], 1, time);
            move(now.features(), late.features(), f * count + found[w], -1, time);
          }
          if (w == 0) {
            move(now.opens(), late.opens(), gold[w], 1, time);
            move(now.opens(), late.opens(), found[w], -1, time);
          } else {
            move(now.follows(), late.follows(), gold[w - 1] * count + gold[w], 1, time);
            move(now.follows(), late.follows(), found[w - 1] * count + found[w], -1, time);
          }
        }
        time++;
      }
    }
    average(now.features(), late.features(), time);
    average(now.follows(), late.follows(), time);
    average(now.opens(), late.opens(), time);
    return now;
  }

  private static void move(float[] now, float[] late, int at, float by, float time) {
    now[at] += by;
    late[at] += by * time;
  }

  private static void average(float[] now, float[] late, float time) {
    for (int i = 0; i < now.length; i++) {
      now[i] -= late[i] / time;
    }
  }

  private static byte[] likeliest(Weights weights, int[][] features, int count) {
    int length = features.length;
    byte[] labels = new byte[length];
    if (length == 0) {
      return labels;
    }
    byte[][] from = new byte[length][count];
    float[] best = new float[count];
    float[] next = new float[count];
    float[] scores = new float[count];
    for (int w = 0; w < length; w++) {
      Lattice.score(weights, features[w], scores);
      for (int l = 0; l < count; l++) {
        float highest = w == 0 ? weights.opens()[l] : Float.NEGATIVE_INFINITY;
        for (int b = 0; w > 0 && b < count; b++) {
          float weight = best[b] + weights.follows()[b * count + l];
          if (weight > highest) {
            highest = weight;
            from[w][l] = (byte) b;
          }
        }
        next[l] = highest + scores[l];
      }
      best = Arrays.copyOf(next, count);
    }
    int last = 0;
    for (int l = 1; l < count; l++) {
      last = best[l] > best[last] ? l : last;
    }
    labels[length - 1] = (byte) last;
    for (int w = length - 1; w > 0; w--) {
      labels[w - 1] = from[w][labels[w]];
    }
    return labels;
  }
}
