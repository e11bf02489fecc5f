package org.isnad.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.tagger.Features;

/** Sentences to learn from, their features numbered by how they came; rare ones are left out. */
final class Sequences {
  private final List<String> labels;
  private final List<long[][]> raw = new ArrayList<>();
  private final List<byte[]> gold = new ArrayList<>();
  private final List<Float> shares = new ArrayList<>();
  private int[][][] features = new int[0][][];
  private long[] hashes = new long[0];
  private int[] counts = new int[0];

  Sequences(List<String> labels) {
    this.labels = List.copyOf(labels);
  }

  /** Adds a sentence that counts as much as this share of one. */
  void add(Features of, List<String> marks, float share) {
    long[][] words = new long[of.words()][];
    byte[] numbers = new byte[of.words()];
    for (int w = 0; w < words.length; w++) {
      words[w] = new long[of.to(w) - of.from(w)];
      for (int f = 0; f < words[w].length; f++) {
        words[w][f] = of.get(of.from(w) + f);
      }
      numbers[w] = (byte) labels.indexOf(marks.get(w));
      if (numbers[w] < 0) {
        throw new IllegalArgumentException("no such label: " + marks.get(w));
      }
    }
    raw.add(words);
    gold.add(numbers);
    shares.add(share);
  }

  /** Numbers the features that stand at this many words or more, by ascending hash. */
  void number(int least) {
    long[] all =
        raw.stream().flatMap(Arrays::stream).flatMapToLong(Arrays::stream).sorted().toArray();
    int kinds = 0;
    long[] kept = new long[all.length];
    int[] times = new int[all.length];
    for (int i = 0; i < all.length; ) {
      int end = i;
      while (end < all.length && all[end] == all[i]) {
        end++;
      }
      if (end - i >= least) {
        times[kinds] = end - i;
        kept[kinds++] = all[i];
      }
      i = end;
    }
    hashes = Arrays.copyOf(kept, kinds);
    counts = Arrays.copyOf(times, kinds);
    features = new int[raw.size()][][];
    for (int s = 0; s < features.length; s++) {
      features[s] = new int[raw.get(s).length][];
      for (int w = 0; w < features[s].length; w++) {
        features[s][w] =
            Arrays.stream(raw.get(s)[w])
                .mapToInt(h -> Arrays.binarySearch(hashes, h))
                .filter(f -> f >= 0)
                .toArray();
      }
    }
    raw.clear();
  }

  List<String> labels() {
    return labels;
  }

  /** How many sentences there are. */
  int size() {
    return gold.size();
  }

  /** The numbers of the features of each word of a sentence. */
  int[][] features(int sentence) {
    return features[sentence];
  }

  /** The labels of a sentence, by their places in {@link #labels}. */
  byte[] gold(int sentence) {
    return gold.get(sentence);
  }

  float share(int sentence) {
    return shares.get(sentence);
  }

  /** The hashes of the numbered features, ascending. */
  long[] hashes() {
    return hashes;
  }

  /** At how many words each numbered feature stands. */
  int[] counts() {
    return counts;
  }
}
