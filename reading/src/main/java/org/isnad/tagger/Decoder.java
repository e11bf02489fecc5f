package org.isnad.tagger;

/**
 * Finds the likeliest labels of a sequence and how sure they are; time and memory grow with its
 * length. Labels that hardly could be right are left out as soon as that is seen, so that most
 * words of a text have one label to choose from. Holds room to work in, so that each thread needs
 * its own.
 */
public final class Decoder {
  /**
   * A label is left out that, with what stands before, is so far below the first label: a chance of
   * one in e^6 against it, or one in 400.
   */
  private static final float HOPELESS = 6f;

  /** A set of labels is the bits of an int; the first label is in each. */
  private static final int FIRST = 1;

  private final LabelModel model;
  private final int count;
  private final float[] follows;
  private final double[] chances;
  private final double[] opens;
  private final double[] falls;

  /** How far what stands before can lift each label against the first one, at most. */
  private final float[] lifts;

  private int[] viable = new int[0];
  private float[] scores = new float[0];
  private double[] shares = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private byte[] before = new byte[0];
  private byte[] best = new byte[0];
  private int length;
  private boolean margins;

  /**
   * A decoder that uses this model.
   *
   * @throws IllegalArgumentException if the model has more than 32 labels
   */
  public Decoder(LabelModel model) {
    this.model = model;
    this.count = model.labels().size();
    if (count > Integer.SIZE) {
      throw new IllegalArgumentException("too many labels: " + count);
    }
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
    this.lifts = new float[count];
    for (int l = 0; l < count; l++) {
      lifts[l] = lift(l, -1 >>> Integer.SIZE - count);
    }
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
    makeRoom();
    for (int w = 0; w < length; w++) {
      int from = at + w * stride;
      for (int l = 0; l < count; l++) {
        scores[w * count + l] = (weights[from + l] - weights[from]) * model.step();
      }
      viable[w] = viable(w);
      share(w, weights, from);
    }
    if (length > 0) {
      likeliest();
    }
    margins = false;
  }

  private void makeRoom() {
    int cells = length * count;
    if (scores.length < cells) {
      viable = new int[length * 2];
      scores = new float[cells * 2];
      shares = new double[cells * 2];
      forward = new double[cells * 2];
      backward = new double[cells * 2];
      before = new byte[cells * 2];
      best = new byte[length * 2];
    }
  }

  /** The labels that a word may have, by itself and by those that the word before may have. */
  private int viable(int w) {
    int labels = FIRST;
    for (int l = 1; l < count; l++) {
      float score = scores[w * count + l] + HOPELESS;
      boolean may =
          w == 0
              ? score + model.opens(l) - model.opens(0) > 0
              : score + lifts[l] > 0 && score + lift(l, viable[w - 1]) > 0;
      labels |= may ? 1 << l : 0;
    }
    return labels;
  }

  /** How far the likeliest of some labels before it lifts a label against the first one. */
  private float lift(int label, int before) {
    float most = Float.NEGATIVE_INFINITY;
    for (int set = before; set != 0; set &= set - 1) {
      int row = Integer.numberOfTrailingZeros(set) * count;
      most = Math.max(most, follows[row + label] - follows[row]);
    }
    return most;
  }

  private void share(int w, int[] weights, int from) {
    int most = weights[from];
    for (int set = viable[w]; set != 0; set &= set - 1) {
      most = Math.max(most, weights[from + Integer.numberOfTrailingZeros(set)]);
    }
    for (int set = viable[w]; set != 0; set &= set - 1) {
      int l = Integer.numberOfTrailingZeros(set);
      int below = most - weights[from + l];
      shares[w * count + l] = below < falls.length ? falls[below] : 0;
    }
  }

  /** The likeliest label of a word, by the likeliest sequence of all. */
  public int label(int word) {
    return best[word];
  }

  /** How sure it is that a word has this label: 0 to 1. */
  public double chance(int word, int label) {
    if (viable[word] == FIRST) {
      return label == 0 ? 1 : 0;
    }
    if (!margins) {
      findMargins();
      margins = true;
    }
    int cell = word * count + label;
    return (viable[word] & 1 << label) == 0 ? 0 : forward[cell] * backward[cell];
  }

  /** The sequence of labels of the highest weight (Viterbi). */
  private void likeliest() {
    float[] now = new float[count];
    float[] next = new float[count];
    for (int set = viable[0]; set != 0; set &= set - 1) {
      int l = Integer.numberOfTrailingZeros(set);
      now[l] = scores[l] + model.opens(l);
    }
    for (int w = 1; w < length; w++) {
      for (int set = viable[w]; set != 0; set &= set - 1) {
        int l = Integer.numberOfTrailingZeros(set);
        int chosen = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int old = viable[w - 1]; old != 0; old &= old - 1) {
          int b = Integer.numberOfTrailingZeros(old);
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
    for (int set = viable[length - 1]; set != 0; set &= set - 1) {
      int l = Integer.numberOfTrailingZeros(set);
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
      for (int set = viable[w]; set != 0; set &= set - 1) {
        int l = Integer.numberOfTrailingZeros(set);
        double sum = w == 0 ? opens[l] : 0;
        for (int old = w == 0 ? 0 : viable[w - 1]; old != 0; old &= old - 1) {
          int b = Integer.numberOfTrailingZeros(old);
          sum += forward[(w - 1) * count + b] * chances[b * count + l];
        }
        forward[w * count + l] = sum * shares[w * count + l];
        scale[w] += forward[w * count + l];
      }
      for (int set = viable[w]; set != 0; set &= set - 1) {
        forward[w * count + Integer.numberOfTrailingZeros(set)] /= scale[w];
      }
    }
    for (int w = length - 1; w >= 0; w--) {
      for (int set = viable[w]; set != 0; set &= set - 1) {
        int l = Integer.numberOfTrailingZeros(set);
        double sum = w == length - 1 ? 1 : 0;
        for (int next = w == length - 1 ? 0 : viable[w + 1]; next != 0; next &= next - 1) {
          int n = Integer.numberOfTrailingZeros(next);
          int cell = (w + 1) * count + n;
          sum += chances[l * count + n] * shares[cell] * backward[cell];
        }
        backward[w * count + l] = w == length - 1 ? sum : sum / scale[w + 1];
      }
    }
  }
}
