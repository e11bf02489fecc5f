package org.isnad.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a catalogue of the Debian package libgeonames-common: the names of places in one language
 * by their numbers at GeoNames, in the format of GNU gettext ({@code .mo}).
 */
final class Catalog {
  private static final int MAGIC = 0x950412DE;

  private Catalog() {}

  /**
   * The names in a language.
   *
   * @param folder where the package was unpacked
   * @param language ISO 639, two letters
   */
  static Map<String, String> read(Path folder, String language) throws IOException {
    Path file = folder.resolve("usr/share/locale/" + language + "/LC_MESSAGES/geonames.mo");
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.getInt(0) != MAGIC) {
      bytes.order(ByteOrder.BIG_ENDIAN);
    }
    int count = bytes.getInt(8);
    int keys = bytes.getInt(12);
    int values = bytes.getInt(16);
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < count; i++) {
      names.put(text(bytes, keys + 8 * i), text(bytes, values + 8 * i));
    }
    return names;
  }

  private static String text(ByteBuffer bytes, int entry) {
    byte[] text = new byte[bytes.getInt(entry)];
    bytes.get(bytes.getInt(entry + 4), text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
