package org.isnad.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds and repairs text that was decoded with the wrong encoding before it came: «Ø§Ù„Ø¹Ø±Ø¨» is
 * UTF-8 read as windows-1252, «ÇáÚÑÈ» is windows-1256 read so, «ط§ظ„ط¹» is UTF-8 read as
 * windows-1256.
 */
final class Mojibake {
  private static final int SAMPLE = 16 * 1024;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  private Mojibake() {}

  /** What mending makes of a text. */
  sealed interface Mended {
    /** Nothing was wrong. */
    record Sound(String text) implements Mended {}

    /** The text as it was meant, and the encoding it had been read with. */
    record Repaired(String text, String from) implements Mended {}

    /** It is broken beyond repair. */
    record Broken() implements Mended {}
  }

  private record Way(Charset read, Charset meant) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(WINDOWS_1252, StandardCharsets.UTF_8),
          new Way(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8),
          new Way(WINDOWS_1256, StandardCharsets.UTF_8),
          new Way(WINDOWS_1252, WINDOWS_1256),
          new Way(StandardCharsets.ISO_8859_1, WINDOWS_1256));

  static Mended mend(String text) {
    if (!isSuspect(text)) {
      return new Mended.Sound(text);
    }
    for (Way way : WAYS) {
      Optional<String> mended = mend(text, way);
      if (mended.isPresent() && Letters.shareOfFrequent(sample(mended.get())) > 0.55) {
        return new Mended.Repaired(mended.get(), way.read().name());
      }
    }
    return isArabic(text) ? new Mended.Sound(text) : new Mended.Broken();
  }

  private static String sample(String text) {
    return text.substring(0, Math.min(text.length(), SAMPLE));
  }

  /** Whether the signs of a wrong encoding are a large part of what is not ASCII. */
  private static boolean isSuspect(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int leads = 0;
    int western = 0;
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      all++;
      boolean lead = c == 'Ø' || c == 'Ù' || c == 'ط' || c == 'ظ';
      leads += lead && i + 1 < text.length() && isTrail(text.charAt(i + 1)) ? 1 : 0;
      western += c >= 'À' && c <= 'ÿ' ? 1 : 0;
    }
    return all >= 12 && (leads * 4 > all || western * 5 > all * 4 && isDense(western, length));
  }

  /** Western languages have an accent in every tenth letter at most. */
  private static boolean isDense(int western, int length) {
    return western * 3 > length;
  }

  /** Whether this is what a second byte of UTF-8 looks like in windows-1252 or -1256. */
  private static boolean isTrail(char c) {
    return c >= 0x80 && c <= 0xBF
        || c >= 0x2000 && c <= 0x22FF
        || "ŒœŠšŽžŸƒˆ˜پچژگکٹڈڑںھہے".indexOf(c) >= 0;
  }

  private static boolean isArabic(String text) {
    return Letters.shareOfFrequent(sample(text)) > 0.3;
  }

  /** The whole text if it can be mended as one, else line by line, lines that cannot be kept. */
  private static Optional<String> mend(String text, Way way) {
    Optional<String> whole = piece(text, way);
    if (whole.isPresent()) {
      return whole;
    }
    StringBuilder mended = new StringBuilder(text.length() / 2);
    int good = 0;
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      mended.append(lines++ == 0 ? "" : "\n");
      Optional<String> piece = piece(line, way);
      good += piece.isPresent() ? 1 : 0;
      mended.append(piece.orElse(line));
    }
    return good * 4 >= lines * 3 ? Optional.of(mended.toString()) : Optional.empty();
  }

  private static Optional<String> piece(String text, Way way) {
    try {
      byte[] bytes = bytes(text, way.read());
      return Decoder.strict(bytes, way.meant());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The bytes that were read; the five that windows-1252 leaves open pass as they are. */
  private static byte[] bytes(String text, Charset charset) throws CharacterCodingException {
    byte[] bytes = new byte[text.length()];
    int start = 0;
    int size = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean control = i < text.length() && text.charAt(i) >= 0x80 && text.charAt(i) < 0xA0;
      if (control || i == text.length()) {
        ByteBuffer run =
            charset
                .newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .onMalformedInput(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text, start, i));
        int length = run.remaining();
        run.get(bytes, size, length);
        size += length;
        start = i + 1;
        if (control) {
          bytes[size++] = (byte) text.charAt(i);
        }
      }
    }
    return java.util.Arrays.copyOf(bytes, size);
  }
}
