package org.isnad.tagger;

import java.util.Arrays;

/** What is known of each word of a sequence, as numbers of {@link Hash}; used again and again. */
public final class Features {
  private long[] hashes = new long[1 << 7];
  private int[] ends = new int[8];
  private int size;
  private int words;

  /** No features yet. */
  public Features() {}

  /** Forgets everything. */
  public void clear() {
    size = 0;
    words = 0;
  }

  /** Adds a feature of the word that is being described. */
  public void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** The word is described; the next features are the next word's. */
  public void endWord() {
    if (words == ends.length) {
      ends = Arrays.copyOf(ends, words * 2);
    }
    ends[words++] = size;
  }

  /** How many words are described. */
  public int words() {
    return words;
  }

  /** Where the features of a word begin. */
  public int from(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /** Where the features of a word end. */
  public int to(int word) {
    return ends[word];
  }

  /** The feature at a place between {@link #from} and {@link #to}. */
  public long get(int at) {
    return hashes[at];
  }
}
