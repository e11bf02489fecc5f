package org.isnad.train;

import java.util.Arrays;

/**
 * Sorts words into classes so that a word's class tells most of the class of the word after it:
 * each word in turn goes to the class where it serves best, until none moves or the rounds are over
 * (exchange clustering; Martin, Liermann and Ney, Speech Communication 24, 1998). The objective is
 * the likelihood of a class bigram model. The same text always gives the same classes.
 */
final class Exchange {
  /** Counts up to this have their logarithm ready. */
  private static final int TABLE = 1 << 16;

  private static final double[] X_LOG_X = new double[TABLE];

  static {
    for (int i = 1; i < TABLE; i++) {
      X_LOG_X[i] = i * StrictMath.log(i);
    }
  }

  private final int words;
  private final int classes;
  private final int rounds;
  private final int[] classOf;
  private final int[][] pairs;
  private final int[] sizes;
  private final int[] counts;
  private final int[][] before;
  private final int[][] after;

  /**
   * Classes for the words of a text.
   *
   * @param text the words in order, as numbers from 0 up, by falling frequency; the last number is
   *     that of the border between sentences, which keeps a class of its own
   * @param words how many different words there are
   */
  Exchange(int[] text, int words, int classes, int rounds) {
    this.words = words;
    this.classes = classes;
    this.rounds = rounds;
    this.counts = new int[words];
    this.classOf = new int[words];
    this.pairs = new int[classes + 1][classes + 1];
    this.sizes = new int[classes + 1];
    for (int w = 0; w < words; w++) {
      classOf[w] = w == words - 1 ? classes : w % classes;
    }
    this.before = neighbours(text, words, -1);
    this.after = neighbours(text, words, 1);
    for (int i = 0; i < text.length; i++) {
      counts[text[i]]++;
      sizes[classOf[text[i]]]++;
      if (i > 0) {
        pairs[classOf[text[i - 1]]][classOf[text[i]]]++;
      }
    }
  }

  /** For each word all words that stand on one side of it, once for each time. */
  private static int[][] neighbours(int[] text, int words, int side) {
    int[] sizes = new int[words];
    for (int i = 0; i < text.length; i++) {
      if (i + side >= 0 && i + side < text.length) {
        sizes[text[i]]++;
      }
    }
    int[][] all = new int[words][];
    for (int w = 0; w < words; w++) {
      all[w] = new int[sizes[w]];
    }
    for (int i = 0; i < text.length; i++) {
      if (i + side >= 0 && i + side < text.length) {
        all[text[i]][--sizes[text[i]]] = text[i + side];
      }
    }
    return all;
  }

  /** The class of each word. */
  int[] sort() {
    int[] left = new int[classes + 1];
    int[] right = new int[classes + 1];
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int w = 0; w < words - 1; w++) {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        int twice = 0;
        for (int b : before[w]) {
          if (b == w) {
            twice++;
          } else {
            left[classOf[b]]++;
          }
        }
        for (int a : after[w]) {
          if (a != w) {
            right[classOf[a]]++;
          }
        }
        int old = classOf[w];
        put(w, old, left, right, twice, -1);
        int best = best(w, old, left, right, twice);
        put(w, best, left, right, twice, 1);
        classOf[w] = best;
        moved += best == old ? 0 : 1;
      }
      if (moved == 0) {
        break;
      }
    }
    return classOf.clone();
  }

  private void put(int w, int c, int[] left, int[] right, int twice, int sign) {
    for (int o = 0; o <= classes; o++) {
      pairs[o][c] += sign * left[o];
      pairs[c][o] += sign * right[o];
    }
    pairs[c][c] += sign * twice;
    sizes[c] += sign * counts[w];
  }

  private int best(int w, int old, int[] left, int[] right, int twice) {
    int[] lefts = present(left);
    int[] rights = present(right);
    int best = old;
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      double gain = -2 * (xLogX(sizes[c] + counts[w]) - xLogX(sizes[c]));
      for (int o : lefts) {
        if (o != c) {
          gain += xLogX(pairs[o][c] + left[o]) - xLogX(pairs[o][c]);
        }
      }
      int[] row = pairs[c];
      for (int o : rights) {
        if (o != c) {
          gain += xLogX(row[o] + right[o]) - xLogX(row[o]);
        }
      }
      gain += xLogX(row[c] + left[c] + right[c] + twice) - xLogX(row[c]);
      if (gain > most || gain == most && c == old) {
        most = gain;
        best = c;
      }
    }
    return best;
  }

  private static int[] present(int[] counts) {
    int[] places = new int[counts.length];
    int size = 0;
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] > 0) {
        places[size++] = c;
      }
    }
    return Arrays.copyOf(places, size);
  }

  private static double xLogX(int x) {
    return x < TABLE ? X_LOG_X[x] : x * StrictMath.log(x);
  }
}
