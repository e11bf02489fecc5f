package org.isnad.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells files that are no text by their first bytes or by what they are full of. */
final class Signatures {
  private record Signature(String start, int at, String name) {}

  private static final List<Signature> KNOWN =
      List.of(
          new Signature("PK\u0003\u0004", 0, "zip"),
          new Signature("PK\u0005\u0006", 0, "zip"),
          new Signature("\u001F\u008B", 0, "gzip"),
          new Signature("BZh", 0, "bzip2"),
          new Signature("\u00FD7zXZ", 0, "xz"),
          new Signature("(\u00B5/\u00FD", 0, "zstd"),
          new Signature("7z\u00BC\u00AF", 0, "7z"),
          new Signature("Rar!\u001A", 0, "rar"),
          new Signature("\u0089PNG", 0, "png"),
          new Signature("GIF8", 0, "gif"),
          new Signature("\u00FF\u00D8\u00FF", 0, "jpeg"),
          new Signature("RIFF", 0, "riff"),
          new Signature("II*\u0000", 0, "tiff"),
          new Signature("MM\u0000*", 0, "tiff"),
          new Signature("%PDF-", 0, "pdf"),
          new Signature("\u00D0\u00CF\u0011\u00E0", 0, "office"),
          new Signature("{\\rtf", 0, "rtf"),
          new Signature("\u007FELF", 0, "program"),
          new Signature("\u00CA\u00FE\u00BA\u00BE", 0, "program"),
          new Signature("SQLite format 3", 0, "database"),
          new Signature("ID3", 0, "mp3"),
          new Signature("OggS", 0, "ogg"),
          new Signature("fLaC", 0, "flac"),
          new Signature("ftyp", 4, "mp4"),
          new Signature("wOFF", 0, "font"),
          new Signature("wOF2", 0, "font"));

  private Signatures() {}

  /** What kind of file begins like this, if it is a known one that is no text. */
  static Optional<String> of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
    for (Signature signature : KNOWN) {
      if (start.startsWith(signature.start(), signature.at())) {
        return Optional.of(signature.name());
      }
    }
    return Optional.empty();
  }

  /** Whether more than one byte in fifty is a control that no text holds. */
  static boolean isMostlyControls(byte[] bytes, int sample) {
    int length = Math.min(bytes.length, sample);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      boolean white = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1A;
      controls += b < 0x20 && !white || b == 0x7F ? 1 : 0;
    }
    return controls * 50L > length;
  }
}
