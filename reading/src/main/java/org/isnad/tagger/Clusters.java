package org.isnad.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Words that stand in like places, in classes that were learned from much text: a word's class says
 * something of it even if no labelled text has it. Immutable.
 */
public final class Clusters {
  /** No classes at all. */
  public static final Clusters NONE = new Clusters(new long[0], new short[0][0]);

  private final long[] words;
  private final short[][] classes;
  private final int[] slots;

  /**
   * Classes of words at several grains.
   *
   * @param words the numbers of the words ({@link Hash#of(CharSequence)}), ascending
   * @param classes for each grain the class of each word
   */
  public Clusters(long[] words, short[][] classes) {
    this.words = words.clone();
    this.classes = new short[classes.length][];
    for (int g = 0; g < classes.length; g++) {
      this.classes[g] = classes[g].clone();
    }
    this.slots = new int[Integer.highestOneBit(words.length * 3 + 1)];
    for (int i = 0; i < words.length; i++) {
      int slot = (int) words[i] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }

  /** How many grains there are. */
  public int grains() {
    return classes.length;
  }

  /** The row of a word by its number; -1 for a word without a class. */
  public int find(long word) {
    int slot = (int) word & slots.length - 1;
    while (slots[slot] != 0) {
      if (words[slots[slot] - 1] == word) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  /** The class of the word in a row of {@link #find}, at a grain. */
  public int of(int row, int grain) {
    return classes[grain][row];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.length);
    out.writeInt(classes.length);
    for (long word : words) {
      out.writeLong(word);
    }
    for (short[] grain : classes) {
      for (short c : grain) {
        out.writeShort(c);
      }
    }
  }

  static Clusters read(ByteBuffer in) {
    int size = in.getInt();
    int grains = in.getInt();
    long[] words = Numbers.longs(in, size);
    short[][] classes = new short[grains][];
    for (int g = 0; g < grains; g++) {
      classes[g] = Numbers.shorts(in, size);
    }
    return new Clusters(words, classes);
  }
}
