package org.isnad.mention;

import java.util.HashMap;
import java.util.Map;
import org.isnad.language.Folding;
import org.isnad.language.Table;

/** Tells from the words of a title whether its office is held: {@code names/standings.tsv}. */
final class Standings {
  private final Folding folding;
  private final Map<String, Office.Standing> words = new HashMap<>();

  private Standings(Folding folding) {
    this.folding = folding;
  }

  static Standings load(Folding folding) {
    Standings standings = new Standings(folding);
    for (Table.Row row : Table.load("names/standings.tsv")) {
      Office.Standing standing = row.choice("standing", Office.Standing.class);
      row.list("words").forEach(word -> standings.words.put(folding.fold(word), standing));
    }
    return standings;
  }

  /** The office that a title names. */
  Office of(String title) {
    for (String word : title.split(" ")) {
      Office.Standing standing = words.get(folding.fold(word));
      if (standing != null) {
        return new Office(title, standing);
      }
    }
    return new Office(title, Office.Standing.HELD);
  }
}
