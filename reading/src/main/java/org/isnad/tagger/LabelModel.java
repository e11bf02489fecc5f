package org.isnad.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001): a weight for
 * each feature with each label, and one for each label after another. Immutable.
 */
public final class LabelModel {
  /** A label that is less likely than this at a word, against the likeliest there, is not. */
  private static final double NEVER = 1e-12;

  private static final int MOST_STEPS = 1 << 16;

  private final List<String> labels;
  private final float[] follows;
  private final float[] opens;
  private final float step;
  private final long[] features;
  private final byte[] weights;
  private final double[] falls;

  /**
   * A model of these weights.
   *
   * @param labels the labels; the first one is that of words outside of all names
   * @param follows at {@code a * labels + b} the weight of label b after label a
   * @param opens the weight of each label at the beginning of a sequence
   * @param step what one unit of a feature's weight is worth
   * @param features the features' numbers, ascending
   * @param weights for each feature the weights of all labels, in steps
   */
  public LabelModel(
      List<String> labels,
      float[] follows,
      float[] opens,
      float step,
      long[] features,
      byte[] weights) {
    if (follows.length != labels.size() * labels.size()
        || opens.length != labels.size()
        || weights.length != features.length * labels.size()) {
      throw new IllegalArgumentException("weights do not fit " + labels.size() + " labels");
    }
    this.labels = List.copyOf(labels);
    this.follows = follows.clone();
    this.opens = opens.clone();
    this.step = step;
    this.features = features.clone();
    this.weights = weights.clone();
    this.falls = falls(step);
  }

  private static double[] falls(float step) {
    int size = 1 + (int) Math.min(MOST_STEPS, StrictMath.log(NEVER) / -step);
    double[] falls = new double[size];
    for (int i = 0; i < size; i++) {
      falls[i] = StrictMath.exp(-i * (double) step);
    }
    return falls;
  }

  /**
   * For each number of steps that a label's weight is below the highest one how likely it is
   * against that one; beyond the last it never is. Not to be changed.
   */
  double[] falls() {
    return falls;
  }

  /** The labels, that of words outside of all names first. */
  public List<String> labels() {
    return labels;
  }

  /** How many features have weights. */
  public int size() {
    return features.length;
  }

  float follows(int before, int label) {
    return follows[before * opens.length + label];
  }

  float opens(int label) {
    return opens[label];
  }

  /** What one unit of a feature's weight is worth. */
  public float step() {
    return step;
  }

  /** The features' numbers, ascending; not to be changed. */
  long[] features() {
    return features;
  }

  /** The weight of the feature in a row of {@link #features} for a label, in steps. */
  int weight(int row, int label) {
    return weights[row * opens.length + label];
  }

  /** Writes the model; the same model always gives the same bytes. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    for (float weight : follows) {
      out.writeFloat(weight);
    }
    for (float weight : opens) {
      out.writeFloat(weight);
    }
    out.writeFloat(step);
    out.writeInt(features.length);
    for (long feature : features) {
      out.writeLong(feature);
    }
    out.write(weights);
  }

  /** Reads what {@link #write} has written. */
  static LabelModel read(ByteBuffer in) {
    int count = in.getInt();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(Numbers.text(in));
    }
    float[] follows = Numbers.floats(in, count * count);
    float[] opens = Numbers.floats(in, count);
    float step = in.getFloat();
    long[] features = Numbers.longs(in, in.getInt());
    byte[] weights = Numbers.bytes(in, features.length * count);
    return new LabelModel(labels, follows, opens, step, features, weights);
  }
}
