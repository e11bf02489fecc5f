package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats of others that the table of towns is made from. */
class GazetteerTest {
  @Test
  void townsAreToldAsDifferences(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    city(file, 1234, "Qarya", "SY", 70_000, 3_620_000, 3_715_000);
    city(file, 77, "Madina", "LY", 0, -100_000, 250_000);
    Files.write(folder.resolve("cities.pbf"), file.toByteArray());
    assertThat(Cities.read(folder))
        .containsExactly(
            new City("1234", "Qarya", "SY", "", 70_000, 36.2, 37.15),
            new City("77", "Madina", "LY", "", 0, 35.2, 39.65));
  }

  @Test
  void catalogsOfEitherByteOrder(@TempDir Path folder) throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      Path file = folder.resolve("usr/share/locale/ar/LC_MESSAGES/geonames.mo");
      Files.createDirectories(file.getParent());
      byte[] key = "1234".getBytes(StandardCharsets.UTF_8);
      byte[] name = "قرية".getBytes(StandardCharsets.UTF_8);
      ByteBuffer bytes = ByteBuffer.allocate(44 + key.length + name.length + 2).order(order);
      bytes.putInt(0x950412DE).putInt(0).putInt(1).putInt(28).putInt(36).putInt(0).putInt(0);
      bytes.putInt(key.length).putInt(44).putInt(name.length).putInt(45 + key.length);
      bytes.put(key).put((byte) 0).put(name).put((byte) 0);
      Files.write(file, bytes.array());
      assertThat(Catalog.read(folder, "ar")).containsEntry("1234", "قرية").hasSize(1);
    }
  }

  @Test
  void namesAreWrittenAsNewsWritesThem() {
    assertThat(ArabicName.of("تويوكاوا، آيتشي")).contains("تويوكاوا");
    assertThat(ArabicName.of("زالنجي (مدينة)")).contains("زالنجي");
    assertThat(ArabicName.of("اَلْمُحَرَّق")).contains("المحرق");
    assertThat(ArabicName.of("يوجنو-ساخالينسك")).contains("يوجنو ساخالينسك");
    assertThat(ArabicName.of("طريف\u200e\u200e")).contains("طريف");
    assertThat(ArabicName.of("حیدر آباد")).as("Persian letters").isEmpty();
    assertThat(ArabicName.of("Şūr")).as("Latin letters").isEmpty();
    assertThat(ArabicName.of("")).isEmpty();
  }

  private static void city(
      ByteArrayOutputStream file,
      long id,
      String name,
      String country,
      long population,
      long lat,
      long lon) {
    ByteArrayOutputStream city = new ByteArrayOutputStream();
    city.write(1 << 3);
    number(city, id << 1);
    text(city, 2, name);
    text(city, 3, country);
    city.write(9 << 3);
    number(city, population);
    city.write(10 << 3);
    number(city, lon << 1 ^ lon >> 63);
    city.write(11 << 3);
    number(city, lat << 1 ^ lat >> 63);
    number(file, city.size());
    file.writeBytes(city.toByteArray());
  }

  private static void text(ByteArrayOutputStream out, int field, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(field << 3 | 2);
    number(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void number(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
