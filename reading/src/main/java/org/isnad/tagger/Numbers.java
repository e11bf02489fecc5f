package org.isnad.tagger;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads many numbers at once, as they were written one by one. What is not there is not allocated:
 * each throws {@link BufferUnderflowException} first.
 */
final class Numbers {
  private Numbers() {}

  static long[] longs(ByteBuffer in, int count) {
    long[] numbers = new long[checked(in, count, Long.BYTES)];
    in.asLongBuffer().get(numbers);
    in.position(in.position() + count * Long.BYTES);
    return numbers;
  }

  static short[] shorts(ByteBuffer in, int count) {
    short[] numbers = new short[checked(in, count, Short.BYTES)];
    in.asShortBuffer().get(numbers);
    in.position(in.position() + count * Short.BYTES);
    return numbers;
  }

  static float[] floats(ByteBuffer in, int count) {
    float[] numbers = new float[checked(in, count, Float.BYTES)];
    in.asFloatBuffer().get(numbers);
    in.position(in.position() + count * Float.BYTES);
    return numbers;
  }

  static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[checked(in, count, 1)];
    in.get(bytes);
    return bytes;
  }

  /** A text as {@link java.io.DataOutputStream#writeUTF} writes it, of plain letters. */
  static String text(ByteBuffer in) {
    return new String(bytes(in, in.getShort()), StandardCharsets.UTF_8);
  }

  private static int checked(ByteBuffer in, int count, int size) {
    if (count < 0 || (long) count * size > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return count;
  }
}
