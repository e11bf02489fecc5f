package org.isnad.page;

import org.jspecify.annotations.Nullable;

/** The content of a page: bytes as they came, or text that somebody has decoded. */
public sealed interface Content {

  /**
   * Bytes whose kind (text or HTML) and encoding are still to be found.
   *
   * @param bytes one char a byte, 0 to 255 (Latin-1), so that the value is immutable and compact
   * @param type the media type that came with them, such as {@code text/html; charset=utf-8}
   */
  record Bytes(String bytes, @Nullable String type) implements Content {
    /** Copies the bytes. */
    public static Bytes of(byte[] bytes, @Nullable String type) {
      return new Bytes(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1), type);
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
      return bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  /**
   * Plain text.
   *
   * @param text the page, its lines separated in any way
   */
  record Text(String text) implements Content {}

  /**
   * HTML.
   *
   * @param html the page's source
   */
  record Html(String html) implements Content {}
}
