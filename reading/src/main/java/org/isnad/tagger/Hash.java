package org.isnad.tagger;

/**
 * Names of features as 64-bit numbers: no text is kept of them, and two that differ are hardly ever
 * the same number. The same on every machine.
 */
public final class Hash {
  private static final long START = 0x51_7C_C1_B7_27_22_0A_95L;
  private static final long TURN = 0x9E_37_79_B9_7F_4A_7C_15L;
  private static final long SPREAD = 0xD6_E8_FE_B8_66_59_FD_93L;

  private Hash() {}

  /** The number of a text. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The number of a part of a text, {@code to} excluded. */
  public static long of(CharSequence text, int from, int to) {
    long hash = START;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * SPREAD;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** The number of two together, in this order. */
  public static long of(long one, long other) {
    long hash = one ^ other * TURN;
    hash ^= hash >>> 32;
    hash *= SPREAD;
    return hash ^ hash >>> 32;
  }
}
