package org.isnad.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells encodings apart by what letters they make of the bytes. */
final class Letters {
  /** Three of four letters of Arabic text are one of these. */
  private static final String FREQUENT = "اليمنوترهبعد";

  /** Of the letters that the right encoding makes, at least this share is frequent. */
  private static final double ARABIC = 0.55;

  /** Accented letters of French, Spanish, German and their neighbours. */
  private static final String ACCENTED = "éèêàâçîïôûùëäöüßñáíóúãõÉÈÀÇÖÜÄÁ’‘“”«»–—…°€£§© ";

  private static final double WESTERN = 0.8;
  private static final int SAMPLE = 64 * 1024;

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset MAC_ARABIC = Charset.forName("x-MacArabic");

  private Letters() {}

  /** UTF-16 without a mark: nearly all pairs are ASCII or Arabic in one byte order. */
  static Optional<Charset> utf16(byte[] bytes, int sample) {
    int length = Math.min(bytes.length, sample) & ~1;
    if (length < 8 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int little = 0;
    int big = 0;
    for (int i = 0; i < length; i += 2) {
      little += isPlausible(bytes[i + 1] & 0xFF, bytes[i] & 0xFF) ? 1 : 0;
      big += isPlausible(bytes[i] & 0xFF, bytes[i + 1] & 0xFF) ? 1 : 0;
    }
    int pairs = length / 2;
    if (little * 10 >= pairs * 9 && little > big) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return big * 10 >= pairs * 9 && big > little
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isPlausible(int high, int low) {
    return switch (high) {
      case 0x00 -> low >= 0x20 || low == '\n' || low == '\r' || low == '\t';
      case 0x06 -> low >= 0x0C && low <= 0xF9;
      case 0x20 -> low >= 0x0B && low <= 0x3A;
      default -> false;
    };
  }

  /** How many runs of bytes are no UTF-8. */
  static int faultsOfUtf8(byte[] bytes) {
    int faults = 0;
    int i = 0;
    while (i < bytes.length) {
      int width = width(bytes[i] & 0xFF);
      int end = i + 1;
      while (end < i + width && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
        end++;
      }
      faults += width == 0 || end < i + width ? 1 : 0;
      i = end;
    }
    return faults;
  }

  private static int width(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead >= 0xC2 && lead < 0xE0) {
      return 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
      return 3;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
  }

  /** The encoding of one byte that makes Arabic or a western language of the bytes. */
  static Optional<Charset> narrow(byte[] bytes, Optional<Charset> declared) {
    Charset best = WINDOWS_1252;
    double most = 0;
    for (Charset charset : List.of(WINDOWS_1256, ISO_8859_6, MAC_ARABIC)) {
      double share = shareOfFrequent(new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset));
      if (share > most) {
        most = share;
        best = charset;
      }
    }
    if (most >= ARABIC) {
      return Optional.of(best);
    }
    String western = new String(bytes, 0, Math.min(bytes.length, SAMPLE), WINDOWS_1252);
    if (shareOfAccented(western) >= WESTERN) {
      return Optional.of(WINDOWS_1252);
    }
    return declared.filter(c -> !isUnicode(c));
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF") || charset.equals(StandardCharsets.US_ASCII);
  }

  /** Which share of the letters and symbols outside ASCII are frequent Arabic letters. */
  static double shareOfFrequent(String text) {
    int frequent = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c != '\u00A0') {
        all++;
        frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) frequent / all;
  }

  private static double shareOfAccented(String text) {
    int accented = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        all++;
        accented += ACCENTED.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) accented / all;
  }
}
