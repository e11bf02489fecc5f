package org.isnad.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * The weights of models over the same features, side by side and laid out to be added up fast: a
 * feature is looked up once for all of them, and four weights are added at a time, each in a lane
 * of 16 bits. Immutable.
 */
public final class WeightTable {
  private static final int LANE = 16;
  private static final int LANES = Long.SIZE / LANE;
  private static final long LANE_MASK = (1L << LANE) - 1;

  /** What is added to each weight so that no lane is negative. */
  private static final int OFFSET = 128;

  /** So many weights of up to 255 fit into a lane. */
  private static final int MOST = 256;

  private static final int MARK_BITS = 20;

  private final int columns;
  private final int width;

  /** For each feature its number, and behind it the lanes of its weights: read together. */
  private final long[] rows;

  private final int[] slots;
  private final int rowBits;

  /**
   * A bit for each feature, by a part of its number: most features that are asked for have no
   * weight, and these bits are few enough to stay near the processor.
   */
  private final long[] marks;

  /** The weights of these models; the columns of each follow those of the one before. */
  public WeightTable(List<LabelModel> models) {
    columns = models.stream().mapToInt(m -> m.labels().size()).sum();
    width = (columns + LANES - 1) / LANES;
    long[] features = union(models);
    rows = new long[features.length * (width + 1)];
    for (int row = 0; row < features.length; row++) {
      rows[row * (width + 1)] = features[row];
    }
    int column = 0;
    for (LabelModel model : models) {
      fill(features, model, column);
      column += model.labels().size();
    }
    rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(features.length + 1);
    marks = new long[1 << MARK_BITS - 6];
    slots = new int[Integer.highestOneBit(features.length * 4 + 1)];
    for (int row = 0; row < features.length; row++) {
      int mark = (int) (features[row] >>> Long.SIZE - MARK_BITS);
      marks[mark >>> 6] |= 1L << mark;
      int slot = (int) features[row] & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (int) (features[row] >>> Integer.SIZE) >>> rowBits << rowBits | row + 1;
    }
  }

  private static long[] union(List<LabelModel> models) {
    long[] all = new long[0];
    for (LabelModel model : models) {
      long[] own = model.features();
      long[] both = new long[all.length + own.length];
      int size = 0;
      int a = 0;
      int b = 0;
      while (a < all.length || b < own.length) {
        boolean left = b == own.length || a < all.length && all[a] <= own[b];
        long next = left ? all[a] : own[b];
        a += a < all.length && all[a] == next ? 1 : 0;
        b += b < own.length && own[b] == next ? 1 : 0;
        both[size++] = next;
      }
      all = Arrays.copyOf(both, size);
    }
    return all;
  }

  private void fill(long[] features, LabelModel model, int column) {
    long[] own = model.features();
    int labels = model.labels().size();
    int o = 0;
    for (int row = 0; row < features.length; row++) {
      boolean has = o < own.length && own[o] == features[row];
      int cell = row * (width + 1) + 1;
      for (int l = 0; l < labels; l++) {
        long weight = (long) OFFSET + (has ? model.weight(o, l) : 0);
        int at = column + l;
        rows[cell + at / LANES] |= weight << at % LANES * LANE;
      }
      o += has ? 1 : 0;
    }
  }

  /** How many labels all models have together. */
  public int columns() {
    return columns;
  }

  /**
   * Adds to the sums of some columns the weights of a word's features, in the steps of their model.
   *
   * @param column the first column whose sum is wanted, the last one is the table's last
   * @param at the place of the first sum in {@code sums}
   */
  public void add(Features of, int word, int column, int[] sums, int at) {
    long[] together = new long[width];
    int to = of.to(word);
    for (int from = of.from(word); from < to; from += MOST) {
      Arrays.fill(together, 0);
      int found = add(of, from, Math.min(to, from + MOST), together);
      for (int c = column; c < columns; c++) {
        long lane = together[c / LANES] >>> c % LANES * LANE & LANE_MASK;
        sums[at + c - column] += (int) lane - found * OFFSET;
      }
    }
  }

  private int add(Features of, int from, int to, long[] together) {
    int found = 0;
    int mask = slots.length - 1;
    int rowMask = (1 << rowBits) - 1;
    for (int f = from; f < to; f++) {
      long feature = of.get(f);
      int bit = (int) (feature >>> Long.SIZE - MARK_BITS);
      if ((marks[bit >>> 6] >>> bit & 1) == 0) {
        continue;
      }
      int mark = (int) (feature >>> Integer.SIZE);
      int slot = (int) feature & mask;
      int entry = slots[slot];
      while (entry != 0) {
        int row = ((entry & rowMask) - 1) * (width + 1);
        if ((entry ^ mark) >>> rowBits == 0 && rows[row] == feature) {
          for (int k = 0; k < width; k++) {
            together[k] += rows[row + 1 + k];
          }
          found++;
          break;
        }
        slot = slot + 1 & mask;
        entry = slots[slot];
      }
    }
    return found;
  }
}
