package org.isnad.train;

/** The chances of all labels of a sentence by the weights of now (forward and backward). */
final class Lattice {
  private final int count;
  private final double[] follows;
  private double[] words = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scale = new double[0];

  Lattice(int count) {
    this.count = count;
    this.follows = new double[count * count];
  }

  /** Computes the chances of a sentence of these features. */
  void fill(Weights weights, int[][] features) {
    int length = features.length;
    if (scale.length < length) {
      scale = new double[length * 2];
      words = new double[length * 2 * count];
      forward = new double[length * 2 * count];
      backward = new double[length * 2 * count];
    }
    for (int i = 0; i < follows.length; i++) {
      follows[i] = StrictMath.exp(weights.follows()[i]);
    }
    float[] scores = new float[count];
    for (int w = 0; w < length; w++) {
      score(weights, features[w], scores);
      float most = Float.NEGATIVE_INFINITY;
      for (float score : scores) {
        most = Math.max(most, score);
      }
      for (int l = 0; l < count; l++) {
        words[w * count + l] = StrictMath.exp(scores[l] - most);
      }
    }
    for (int w = 0; w < length; w++) {
      double all = 0;
      for (int l = 0; l < count; l++) {
        double sum = 0;
        if (w == 0) {
          sum = StrictMath.exp(weights.opens()[l]);
        } else {
          for (int b = 0; b < count; b++) {
            sum += forward[(w - 1) * count + b] * follows[b * count + l];
          }
        }
        forward[w * count + l] = sum * words[w * count + l];
        all += forward[w * count + l];
      }
      scale[w] = all;
      for (int l = 0; l < count; l++) {
        forward[w * count + l] /= all;
      }
    }
    for (int w = length - 1; w >= 0; w--) {
      for (int l = 0; l < count; l++) {
        double sum = 1;
        if (w < length - 1) {
          sum = 0;
          int next = (w + 1) * count;
          for (int n = 0; n < count; n++) {
            sum += follows[l * count + n] * words[next + n] * backward[next + n];
          }
          sum /= scale[w + 1];
        }
        backward[w * count + l] = sum;
      }
    }
  }

  static void score(Weights weights, int[] features, float[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (int f : features) {
      for (int l = 0; l < scores.length; l++) {
        scores[l] += weights.features()[f * scores.length + l];
      }
    }
  }

  /** How likely a word has a label. */
  double chance(int word, int label) {
    return forward[word * count + label] * backward[word * count + label];
  }

  /** How likely a word has a label and the word before it another. */
  double chance(int word, int before, int label) {
    int at = word * count + label;
    return forward[(word - 1) * count + before]
        * follows[before * count + label]
        * words[at]
        * backward[at]
        / scale[word];
  }
}
