package org.isnad.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/** The Arab states in which outlets are at home and from whose towns news is filed. */
public final class Homes {
  private final Folding folding;
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, String> towns = new HashMap<>();

  private Homes(Folding folding) {
    this.folding = folding;
  }

  /** Loads the tables {@code outlets/datelines.tsv} and {@code outlets/outlets.tsv}. */
  public static Homes load(Folding folding) {
    Homes homes = new Homes(folding);
    Set<String> arab = new HashSet<>();
    for (Table.Row row : Table.load("outlets/datelines.tsv")) {
      if (row.id().length() == 2) {
        arab.add(row.id());
        row.list("words").forEach(town -> homes.towns.put(folding.fold(town), row.id()));
      }
    }
    for (Table.Row row : Table.load("outlets/outlets.tsv")) {
      String country = row.get("country").toLowerCase(Locale.ROOT);
      // What is published in London or Paris is written for all Arab states.
      if (arab.contains(country)) {
        homes.outlets.putIfAbsent(folding.fold(row.need("name")), country);
        row.list("also").forEach(name -> homes.outlets.putIfAbsent(folding.fold(name), country));
      }
    }
    return homes;
  }

  /** The Arab state in which an outlet is at home, ISO 3166 in small letters; null if unknown. */
  public @Nullable String ofOutlet(String outlet) {
    return outlets.get(folding.fold(outlet));
  }

  /** The Arab state of a town that news is filed from, by its folded name; null if it is none. */
  public @Nullable String ofTown(String key) {
    return towns.get(key);
  }
}
