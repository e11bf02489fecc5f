package org.isnad.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/**
 * The places of the lists: the states, the places typed by hand, and the towns of GeoNames. A row
 * of the hand that points at one of these towns lends it its names and has its position from it.
 */
final class PlaceLists {
  /**
   * The states in whose towns Arabic newsrooms are at home; elsewhere, and chiefly where towns bear
   * the names of people («ماديسون», «جاكسون»), a town is known by its name alone if it is large.
   */
  private static final Set<String> NEAR =
      Set.of(
          "ae", "bh", "dj", "dz", "eg", "eh", "iq", "jo", "km", "kw", "lb", "ly", "ma", "mr", "om",
          "ps", "qa", "sa", "sd", "so", "sy", "tn", "ye", "il", "ir", "tr");

  private static final String REPUBLIC = "جمهورية ";
  private static final String FATHER = "أبو ";

  /** A town so large is known by its name alone. */
  private static final long LARGE = 400_000;

  /** A shorter word is too easily another one. */
  private static final int SHORT = 4;

  private final Folding folding;
  private final Gazetteer names;
  private final Map<String, Table.Row> towns = new HashMap<>();
  private final Set<String> pointed = new HashSet<>();

  PlaceLists(Folding folding, Gazetteer names) {
    this.folding = folding;
    this.names = names;
    for (Table.Row row : Table.load("names/geonames.tsv")) {
      towns.put(row.id(), row);
    }
  }

  /** Adds the states. */
  void states() {
    for (Table.Row row : Table.load("names/countries.tsv")) {
      Place place = new Place(row.id(), "country", point(row), 0, null, Place.Basis.ONLY);
      Known known = known("countries." + row.id(), row, Known.Doubt.of(row), place);
      names.add(row.need("name"), known);
      row.list("aliases").forEach(alias -> names.add(alias, known));
      names.add(REPUBLIC + row.need("name"), known);
      for (String alias : row.list("aliases")) {
        if (alias.indexOf(' ') < 0) {
          names.add(REPUBLIC + alias, known);
        }
      }
    }
  }

  /** Adds the places typed by hand. */
  void places() {
    for (Table.Row row : Table.load("names/places.tsv")) {
      Table.Row town = null;
      String number = row.get("geonames");
      if (!number.isEmpty()) {
        town = towns.get(number);
        if (town == null) {
          throw row.fault("no such row in names/geonames.tsv: " + number);
        }
        pointed.add(number);
      }
      Known known = known("places." + row.id(), row, Known.Doubt.of(row), place(row, town));
      add(row.need("name"), known);
      row.list("aliases").forEach(alias -> add(alias, known));
    }
  }

  /** Adds a name, «أبو غريب» also as «أبي غريب» and «أبا غريب», as its case may be. */
  private void add(String name, Known known) {
    names.add(name, known);
    if (name.startsWith(FATHER)) {
      names.add("أبي " + name.substring(FATHER.length()), known);
      names.add("أبا " + name.substring(FATHER.length()), known);
    }
  }

  /** Adds the other towns, after all other lists have said what their names may be besides. */
  void towns(Function<String, Word> words) {
    for (Table.Row row : towns.values()) {
      if (!pointed.contains(row.id())) {
        Place place = place(row, row);
        names.add(row.need("name"), known("geonames." + row.id(), row, doubt(row, words), place));
      }
    }
  }

  private Known.Doubt doubt(Table.Row row, Function<String, Word> words) {
    String name = row.need("name");
    if (name.indexOf(' ') >= 0) {
      return Known.Doubt.NONE;
    }
    String key = folding.fold(name);
    Word word = words.apply(key);
    if (key.length() < SHORT || !word.isUnknown() && !word.isSureName()) {
      return Known.Doubt.WORD;
    }
    boolean small = !NEAR.contains(row.get("country")) && population(row) < LARGE;
    return small || word.isName() ? Known.Doubt.NAME : Known.Doubt.NONE;
  }

  private static Known known(String id, Table.Row row, Known.Doubt doubt, Place place) {
    Entity.Gender gender =
        place.kind().equals("country") ? Entity.Gender.FEMININE : Entity.Gender.UNKNOWN;
    String english = row.get("english").isEmpty() ? null : row.get("english");
    return new Known(
        id, Mention.Kind.PLACE, row.need("name"), english, gender, List.of(), doubt, place);
  }

  private static Place place(Table.Row row, Table.@Nullable Row town) {
    Place.Point point = point(row);
    return new Place(
        row.find("country").orElse(null),
        town == row ? "city" : row.need("kind"),
        point == null && town != null ? point(town) : point,
        town == null ? 0 : population(town),
        town == null ? null : town.id(),
        Place.Basis.ONLY);
  }

  private static long population(Table.Row row) {
    return row.find("population").isEmpty() ? 0 : row.integer("population");
  }

  private static Place.@Nullable Point point(Table.Row row) {
    if (row.get("lat").isEmpty()) {
      return null;
    }
    try {
      return new Place.Point(
          Double.parseDouble(row.need("lat")), Double.parseDouble(row.need("lon")));
    } catch (IllegalArgumentException e) {
      throw row.fault("no position: " + row.get("lat") + " " + row.get("lon"));
    }
  }
}
