package org.isnad.tagger;

/**
 * Finds the likeliest labels of a sequence and how sure they are; time and memory grow with its
 * length. Holds room to work in, so that each thread needs its own.
 */
public final class Decoder {
  private final LabelModel model;
  private final int count;
  private final float[] follows;
  private final double[] chances;
  private final double[] opens;
  private final double[] falls;
  private float[] scores = new float[0];
  private double[] shares = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private byte[] before = new byte[0];
  private byte[] best = new byte[0];
  private int length;
  private boolean margins;

  /** A decoder that uses this model. */
  public Decoder(LabelModel model) {
    this.model = model;
    this.count = model.labels().size();
    this.follows = new float[count * count];
    this.chances = new double[count * count];
    this.opens = new double[count];
    for (int a = 0; a < count; a++) {
      opens[a] = StrictMath.exp(model.opens(a));
      for (int b = 0; b < count; b++) {
        follows[a * count + b] = model.follows(a, b);
        chances[a * count + b] = StrictMath.exp(model.follows(a, b));
      }
    }
    this.falls = model.falls();
  }

  /**
   * Decodes a sequence; the answers hold until the next one.
   *
   * @param weights the sums of the weights of each word's features for each label, in steps
   * @param at the place of the first word's first label in {@code weights}
   * @param words how long the sequence is
   * @param stride how far it is from one word's first label to the next one's
   */
  public void decode(int[] weights, int at, int words, int stride) {
    length = words;
    int cells = length * count;
    if (scores.length < cells) {
      scores = new float[cells * 2];
      shares = new double[cells * 2];
      forward = new double[cells * 2];
      backward = new double[cells * 2];
      before = new byte[cells * 2];
      best = new byte[cells * 2];
    }
    for (int w = 0; w < length; w++) {
      int from = at + w * stride;
      int most = weights[from];
      for (int l = 1; l < count; l++) {
        most = Math.max(most, weights[from + l]);
      }
      for (int l = 0; l < count; l++) {
        int below = most - weights[from + l];
        scores[w * count + l] = -below * model.step();
        shares[w * count + l] = below < falls.length ? falls[below] : 0;
      }
    }
    if (length > 0) {
      likeliest();
    }
    margins = false;
  }

  /** The likeliest label of a word, by the likeliest sequence of all. */
  public int label(int word) {
    return best[word];
  }

  /** How sure it is that a word has this label: 0 to 1. */
  public double chance(int word, int label) {
    if (!margins) {
      findMargins();
      margins = true;
    }
    return forward[word * count + label] * backward[word * count + label];
  }

  /** The sequence of labels of the highest weight (Viterbi). */
  private void likeliest() {
    float[] now = new float[count];
    float[] next = new float[count];
    for (int l = 0; l < count; l++) {
      now[l] = scores[l] + model.opens(l);
    }
    for (int w = 1; w < length; w++) {
      for (int l = 0; l < count; l++) {
        int chosen = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int b = 0; b < count; b++) {
          float weight = now[b] + follows[b * count + l];
          if (weight > highest) {
            highest = weight;
            chosen = b;
          }
        }
        before[w * count + l] = (byte) chosen;
        next[l] = highest + scores[w * count + l];
      }
      float[] spare = now;
      now = next;
      next = spare;
    }
    int last = 0;
    for (int l = 1; l < count; l++) {
      last = now[l] > now[last] ? l : last;
    }
    best[length - 1] = (byte) last;
    for (int w = length - 1; w > 0; w--) {
      best[w - 1] = before[w * count + best[w]];
    }
  }

  /** The chances of all labels of all words (forward and backward, scaled at each word). */
  private void findMargins() {
    double[] scale = new double[length];
    for (int w = 0; w < length; w++) {
      for (int l = 0; l < count; l++) {
        double sum = 0;
        if (w == 0) {
          sum = opens[l];
        } else {
          for (int b = 0; b < count; b++) {
            sum += forward[(w - 1) * count + b] * chances[b * count + l];
          }
        }
        forward[w * count + l] = sum * shares[w * count + l];
        scale[w] += forward[w * count + l];
      }
      for (int l = 0; l < count; l++) {
        forward[w * count + l] /= scale[w];
      }
    }
    for (int w = length - 1; w >= 0; w--) {
      for (int l = 0; l < count; l++) {
        double sum = 0;
        if (w == length - 1) {
          sum = 1;
        } else {
          for (int n = 0; n < count; n++) {
            sum +=
                chances[l * count + n]
                    * shares[(w + 1) * count + n]
                    * backward[(w + 1) * count + n];
          }
          sum /= scale[w + 1];
        }
        backward[w * count + l] = sum;
      }
    }
  }
}
