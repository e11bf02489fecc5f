package org.isnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The name lists load, and their cells hold what their columns promise. */
class NameListsTest {
  private static final Pattern ARABIC =
      Pattern.compile("[\\u0600-\\u06FF0-9][\\u0600-\\u06FF .()'0-9+-]*");
  private static final Set<String> PLACE_KINDS =
      Set.of(
          "country-part",
          "capital",
          "city",
          "governorate",
          "region",
          "continent",
          "sea",
          "river",
          "lake",
          "desert",
          "mountain",
          "island",
          "strait",
          "district",
          "camp",
          "site",
          "crossing");
  private static final Set<String> ORGANIZATION_KINDS =
      Set.of(
          "international",
          "armed-group",
          "party",
          "club",
          "company",
          "institution",
          "media",
          "agency",
          "government");
  private static final String DAY = "(19|20)\\d\\d(-[01]\\d(-[0-3]\\d)?)?";
  private static final Set<String> FLAGS = Set.of("", "yes");

  @Test
  void countriesCarryTheAdjectiveOfTheirPeopleInAllShapes() {
    for (Table.Row row : Table.load("names/countries.tsv")) {
      assertThat(row.id()).as(where(row)).matches("[a-z]{2,3}");
      assertArabic(row, "name", "aliases", "capital", "masculine", "feminine", "plurals");
      assertThat(row.list("masculine")).as(where(row)).hasSameSizeAs(row.list("feminine"));
      assertThat(row.get("masculine").isEmpty())
          .as(where(row))
          .isEqualTo(row.get("plurals").isEmpty());
      assertThat(row.need("english")).as(where(row)).isNotEmpty();
      assertThat(FLAGS).as(where(row)).contains(row.get("ambiguous"));
      assertThat(row.need("lat")).as(where(row)).isNotEmpty();
      assertPosition(row);
    }
  }

  @Test
  void placesKnowTheirKindAndCountry() {
    Set<String> countries = new HashSet<>();
    Table.load("names/countries.tsv").forEach(row -> countries.add(row.id()));
    Set<String> towns = new HashSet<>();
    Table.load("names/geonames.tsv").forEach(row -> towns.add(row.id()));
    Set<String> pointed = new HashSet<>();
    for (Table.Row row : Table.load("names/places.tsv")) {
      assertArabic(row, "name", "aliases");
      assertThat(PLACE_KINDS).as(where(row)).contains(row.get("kind"));
      assertThat(row.find("country").map(countries::contains).orElse(true)).as(where(row)).isTrue();
      assertThat(row.need("english")).as(where(row)).isNotEmpty();
      assertThat(row.get("ambiguous")).as(where(row)).isIn("", "yes", "name");
      assertPosition(row);
      row.find("geonames")
          .ifPresent(
              town -> {
                assertThat(towns).as(where(row)).contains(town);
                assertThat(pointed.add(town)).as(where(row) + ": a town twice").isTrue();
              });
    }
  }

  @Test
  void townsLieInACountry() {
    Set<String> countries = new HashSet<>();
    Table.load("names/countries.tsv").forEach(row -> countries.add(row.id()));
    for (Table.Row row : Table.load("names/geonames.tsv")) {
      assertThat(row.id()).as(where(row)).matches("\\d+");
      assertArabic(row, "name");
      assertThat(row.need("english")).as(where(row)).isNotEmpty();
      assertThat(countries).as(where(row)).contains(row.need("country"));
      assertThat(row.need("lat")).as(where(row)).isNotEmpty();
      assertPosition(row);
      assertThat(row.get("population")).as(where(row)).matches("\\d*");
    }
  }

  /** Both coordinates in degrees, or none. */
  private static void assertPosition(Table.Row row) {
    if (row.get("lat").isEmpty()) {
      assertThat(row.get("lon")).as(where(row)).isEmpty();
      return;
    }
    assertThat(Double.parseDouble(row.need("lat"))).as(where(row)).isBetween(-90.0, 90.0);
    assertThat(Double.parseDouble(row.need("lon"))).as(where(row)).isBetween(-180.0, 180.0);
  }

  @Test
  void givenNamesKnowTheirGenderAndOrigin() {
    for (Table.Row row : Table.load("names/given.tsv")) {
      assertArabic(row, "name", "aliases");
      assertThat(row.get("gender")).as(where(row)).isIn("masculine", "feminine", "both");
      assertThat(row.get("origin")).as(where(row)).isIn("arabic", "foreign");
      assertThat(row.need("english")).as(where(row)).isNotEmpty();
      assertThat(FLAGS).as(where(row)).contains(row.get("word"));
    }
  }

  @Test
  void organizationsKnowTheirKindAndGender() {
    Set<String> countries = new HashSet<>();
    Table.load("names/countries.tsv").forEach(row -> countries.add(row.id()));
    for (Table.Row row : Table.load("names/organizations.tsv")) {
      assertThat(row.need("name")).as(where(row)).matches(ARABIC);
      assertThat(ORGANIZATION_KINDS).as(where(row)).contains(row.get("kind"));
      assertThat(row.get("gender")).as(where(row)).isIn("masculine", "feminine");
      assertThat(row.find("country").map(countries::contains).orElse(true)).as(where(row)).isTrue();
      assertThat(row.need("english")).as(where(row)).isNotEmpty();
      assertThat(FLAGS).as(where(row)).contains(row.get("ambiguous"));
    }
  }

  @Test
  void familyNamesKnowTheirOrigin() {
    for (Table.Row row : Table.load("names/families.tsv")) {
      assertArabic(row, "name", "aliases");
      assertThat(row.get("origin")).as(where(row)).isIn("arabic", "foreign");
      assertThat(row.need("english")).as(where(row)).isNotEmpty();
      assertThat(FLAGS).as(where(row)).contains(row.get("word"));
    }
  }

  @Test
  void peopleKnowTheirGenderAndRole() {
    for (Table.Row row : Table.load("names/people.tsv")) {
      assertArabic(row, "name", "aliases", "role");
      assertThat(row.get("gender")).as(where(row)).isIn("masculine", "feminine");
      assertThat(row.get("from")).as(where(row)).matches("|(19|20)\\d\\d");
      assertThat(row.need("english")).as(where(row)).isNotEmpty();
      assertThat(FLAGS).as(where(row)).contains(row.get("ambiguous"));
    }
  }

  @Test
  void officesAreOfListedPeopleAndDated() {
    Set<String> people = ids("names/people.tsv");
    Set<String> bodies = ids("names/organizations.tsv");
    bodies.addAll(ids("names/countries.tsv"));
    for (Table.Row row : Table.load("names/offices.tsv")) {
      assertThat(people).as(where(row)).contains(row.need("person"));
      assertThat(row.find("of").map(bodies::contains).orElse(true)).as(where(row)).isTrue();
      assertArabic(row, "title");
      assertThat(row.need("title")).as(where(row)).isNotEmpty();
      assertThat(row.get("from")).as(where(row)).matches("|" + DAY);
      assertThat(row.get("to")).as(where(row)).matches("|" + DAY + "\\+?");
      boolean open = row.get("from").isEmpty() || row.get("to").isEmpty();
      assertThat(open || row.get("from").compareTo(row.get("to")) <= 0).as(where(row)).isTrue();
    }
  }

  private static Set<String> ids(String table) {
    Set<String> ids = new HashSet<>();
    Table.load(table).forEach(row -> ids.add(row.id()));
    return ids;
  }

  private static void assertArabic(Table.Row row, String... columns) {
    for (String column : columns) {
      for (String word : row.list(column)) {
        assertThat(word).as(where(row) + " " + column).matches(ARABIC);
      }
    }
  }

  private static String where(Table.Row row) {
    return "line " + row.line() + ", " + row.id();
  }
}
