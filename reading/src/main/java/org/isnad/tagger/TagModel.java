package org.isnad.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * All that was learned for a tagger: classes of words, and the weights over features that use them.
 *
 * @param clusters the classes of words
 * @param first the weights of a first look, sentence by sentence
 * @param second the weights of a second look, which knows what the first one saw elsewhere
 */
public record TagModel(Clusters clusters, LabelModel first, LabelModel second) {
  private static final int MAGIC = 0x49_53_4E_54;

  /** Writes the model; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    clusters.write(data);
    first.write(data);
    second.write(data);
    data.flush();
  }

  /**
   * Reads what {@link #write} has written, all of it at once.
   *
   * @throws IOException if the bytes are no model
   */
  public static TagModel read(InputStream in) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
    try {
      if (data.getInt() != MAGIC) {
        throw new IOException("no model of a tagger");
      }
      return new TagModel(Clusters.read(data), LabelModel.read(data), LabelModel.read(data));
    } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
      throw new IOException("a model of a tagger that is cut short or damaged", e);
    }
  }
}
