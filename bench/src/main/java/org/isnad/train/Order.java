package org.isnad.train;

import java.util.SplittableRandom;

/** The order in which sentences are gone through: mixed, but always in the same way. */
final class Order {
  private static final long SEED = 20250311;

  private Order() {}

  /** The numbers below a size, mixed in a way of each epoch's own. */
  static int[] of(int size, int epoch) {
    int[] order = new int[size];
    SplittableRandom dice = new SplittableRandom(SEED + epoch);
    for (int i = 0; i < size; i++) {
      int other = dice.nextInt(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }
}
