package org.isnad.gather;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How much there is to gather and how much has been, in bytes. */
public final class Meter {
  private final Supplier<OptionalLong> measure;
  private @Nullable OptionalLong total;
  private long taken;

  Meter(Supplier<OptionalLong> measure) {
    this.measure = measure;
  }

  /** All there is, measured when first asked for; nothing if that cannot be known. */
  public OptionalLong total() {
    OptionalLong known = total == null ? measure.get() : total;
    total = known;
    return known;
  }

  /** What was taken so far. */
  public long taken() {
    return taken;
  }

  /** The stream, with what is read from it counted here. */
  InputStream count(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        taken += b < 0 ? 0 : 1;
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        taken += Math.max(0, read);
        return read;
      }
    };
  }
}
