package org.isnad.train;

import java.util.Arrays;
import java.util.List;
import org.isnad.tagger.LabelModel;

/** What a trainer has learned or is learning: its arrays are there to be changed. */
final class Weights {
  private static final int MOST = 127;

  private final List<String> labels;
  private final float[] features;
  private final float[] follows;
  private final float[] opens;

  /** No weights yet, for so many features. */
  Weights(List<String> labels, int features) {
    int count = labels.size();
    this.labels = List.copyOf(labels);
    this.features = new float[features * count];
    this.follows = new float[count * count];
    this.opens = new float[count];
  }

  /** For each numbered feature the weights of all labels. */
  float[] features() {
    return features;
  }

  /** The weights of one label after another, the one before first. */
  float[] follows() {
    return follows;
  }

  /** The weights of labels at the beginning. */
  float[] opens() {
    return opens;
  }

  /** Adds a share of other weights over the same features. */
  void add(Weights other, float share) {
    add(features, other.features, share);
    add(follows, other.follows, share);
    add(opens, other.opens, share);
  }

  private static void add(float[] to, float[] from, float share) {
    for (int i = 0; i < to.length; i++) {
      to[i] += share * from[i];
    }
  }

  /**
   * The model of these weights, rounded to bytes, without features that say next to nothing.
   *
   * @param least the weight that at least one label must have, in units of the weights
   */
  LabelModel pack(long[] hashes, float least) {
    int count = labels.size();
    float most = 0;
    for (float weight : features) {
      most = Math.max(most, Math.abs(weight));
    }
    float step = Math.max(most, Float.MIN_NORMAL) / MOST;
    long[] kept = new long[hashes.length];
    byte[] bytes = new byte[features.length];
    int rows = 0;
    for (int f = 0; f < hashes.length; f++) {
      boolean says = false;
      for (int l = 0; l < count; l++) {
        float weight = features[f * count + l];
        bytes[rows * count + l] = (byte) Math.round(weight / step);
        says |= Math.abs(weight) >= least;
      }
      if (says) {
        kept[rows++] = hashes[f];
      }
    }
    return new LabelModel(
        labels,
        follows,
        opens,
        step,
        Arrays.copyOf(kept, rows),
        Arrays.copyOf(bytes, rows * count));
  }
}
