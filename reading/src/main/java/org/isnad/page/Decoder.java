package org.isnad.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Note;

/**
 * Makes text of bytes. UTF-8 that is valid is believed whatever a page says of itself; otherwise
 * byte order marks, the pattern of UTF-16, and the frequencies of Arabic letters tell the encoding.
 */
public final class Decoder {
  /** The largest page that is read, in bytes. */
  public static final int LARGEST = 64 * 1024 * 1024;

  /** So much of a page is looked at to tell what it is. */
  private static final int SAMPLE = 16 * 1024;

  /** UTF-8 with at most one fault in so many bytes is UTF-8 that was cut or mixed. */
  private static final int BYTES_A_FAULT = 200;

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private Decoder() {}

  /**
   * The text of a page whatever it came as; broken encodings are repaired where that is certain.
   */
  public static Decoded decode(Content content) {
    return switch (content) {
      case Content.Text(String text) -> mended(text, false, new ArrayList<>());
      case Content.Html(String html) -> mended(html, true, new ArrayList<>());
      case Content.Bytes bytes -> decode(bytes.toArray(), bytes.type() == null ? "" : bytes.type());
    };
  }

  private static Decoded decode(byte[] bytes, String type) {
    if (bytes.length == 0) {
      return new Decoded.Illegible(Decoded.Fault.EMPTY, "");
    }
    if (bytes.length > LARGEST) {
      return new Decoded.Illegible(Decoded.Fault.TOO_LARGE, LARGEST / (1024 * 1024) + " MB");
    }
    Optional<String> kind = Signatures.of(bytes);
    if (kind.isPresent()) {
      return new Decoded.Illegible(Decoded.Fault.BINARY, kind.get());
    }
    List<Note> notes = new ArrayList<>();
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return readable(new String(bytes, marked.get()).substring(1), type, notes);
    }
    Optional<Charset> wide = Letters.utf16(bytes, SAMPLE);
    if (wide.isPresent()) {
      notes.add(Note.of("article.encoding", wide.get().name()));
      return readable(new String(bytes, wide.get()), type, notes);
    }
    if (Signatures.isMostlyControls(bytes, SAMPLE)) {
      return new Decoded.Illegible(Decoded.Fault.BINARY, "");
    }
    return narrow(bytes, type, notes);
  }

  /** An encoding of one byte, or UTF-8. */
  private static Decoded narrow(byte[] bytes, String type, List<Note> notes) {
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return readable(utf8.get(), type, notes);
    }
    int faults = Letters.faultsOfUtf8(bytes);
    if (faults * (long) BYTES_A_FAULT <= bytes.length || faults == 1) {
      notes.add(Note.of("article.encoding-faults", String.valueOf(faults)));
      return readable(new String(bytes, StandardCharsets.UTF_8), type, notes);
    }
    Optional<Charset> told = Letters.narrow(bytes, declared(bytes, type));
    if (told.isEmpty()) {
      return new Decoded.Illegible(Decoded.Fault.ENCODING, "");
    }
    notes.add(Note.of("article.encoding", told.get().name()));
    return readable(new String(bytes, told.get()), type, notes);
  }

  private static Decoded readable(String text, String type, List<Note> notes) {
    return mended(text, Markup.isHtml(text, type), notes);
  }

  private static Decoded mended(String text, boolean html, List<Note> notes) {
    if (text.length() > LARGEST) {
      return new Decoded.Illegible(Decoded.Fault.TOO_LARGE, LARGEST / (1024 * 1024) + " MB");
    }
    return switch (Mojibake.mend(text)) {
      case Mojibake.Mended.Sound(String sound) -> new Decoded.Legible(content(sound, html), notes);
      case Mojibake.Mended.Repaired(String repaired, String from) -> {
        notes.add(Note.of("article.mojibake", from));
        yield new Decoded.Legible(content(repaired, html), notes);
      }
      case Mojibake.Mended.Broken _ -> new Decoded.Illegible(Decoded.Fault.ENCODING, "mojibake");
    };
  }

  private static Content content(String text, boolean html) {
    return html ? new Content.Html(text) : new Content.Text(text);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    int a = at(bytes, 0);
    int b = at(bytes, 1);
    int c = at(bytes, 2);
    int d = at(bytes, 3);
    if (a == 0xEF && b == 0xBB && c == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (a == 0xFF && b == 0xFE) {
      return Optional.of(c == 0 && d == 0 ? UTF_32LE : StandardCharsets.UTF_16LE);
    }
    if (a == 0xFE && b == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean wide = a == 0 && b == 0 && c == 0xFE && d == 0xFF;
    return wide ? Optional.of(UTF_32BE) : Optional.empty();
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The encoding that the header or the page's beginning declares, if Java knows it. */
  private static Optional<Charset> declared(byte[] bytes, String type) {
    String beginning =
        new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    return Markup.charset(type).or(() -> Markup.charset(beginning));
  }
}
