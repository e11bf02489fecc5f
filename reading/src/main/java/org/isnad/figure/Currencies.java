package org.isnad.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Homes;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** The currencies by their names, and the states and outlets by which a shared name is told. */
final class Currencies {
  /**
   * A currency.
   *
   * @param adjectives of the states that share its name
   * @param places words that show which state an article speaks of
   * @param usual whether its name alone means it
   */
  record Currency(String code, Set<String> adjectives, Set<String> places, boolean usual) {
    /** The state whose money it is, ISO 3166 in lower case. */
    String state() {
      return code.substring(0, 2).toLowerCase(Locale.ROOT);
    }
  }

  private final Folding folding;
  private final Map<String, List<Currency>> currencies = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();
  private final Homes homes;

  private Currencies(Folding folding) {
    this.folding = folding;
    this.homes = Homes.load(folding);
  }

  static Currencies load(Folding folding) {
    Currencies all = new Currencies(folding);
    for (Table.Row row : Table.load("number/currencies.tsv")) {
      all.add(row);
    }
    for (Table.Row row : Table.load("names/countries.tsv")) {
      if (row.get("ambiguous").equals("yes")) {
        continue;
      }
      for (String column : List.of("name", "masculine", "feminine")) {
        String word = folding.fold(row.get(column));
        all.states.put(column.equals("name") ? word : "ال" + word, row.id());
      }
    }
    return all;
  }

  private void add(Table.Row row) {
    Set<String> adjectives = new HashSet<>();
    for (String adjective : row.list("adjectives")) {
      adjectives.add(folding.fold(adjective));
      adjectives.add(folding.fold(adjective + "ا"));
    }
    Set<String> places = new HashSet<>();
    row.list("places").forEach(place -> places.add(folding.fold(place)));
    Currency currency =
        new Currency(
            row.need("code"),
            Set.copyOf(adjectives),
            Set.copyOf(places),
            row.get("default").equals("default"));
    for (String name : row.list("names")) {
      for (String form : FigureWords.withDual(name)) {
        currencies.computeIfAbsent(folding.fold(form), _ -> new ArrayList<>(2)).add(currency);
      }
    }
  }

  /** The currencies that a token names; empty if it names none. */
  List<Currency> named(Token token) {
    return currencies.getOrDefault(token.key(), List.of());
  }

  /** The state that a folded word names, ISO 3166, as a noun or an adjective; null if none. */
  @Nullable String state(String word) {
    return states.get(word);
  }

  /** Where outlets are at home. */
  Homes homes() {
    return homes;
  }
}
