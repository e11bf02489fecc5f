package org.isnad.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;

/** Who of the lists held which office when: {@code names/offices.tsv}, and users' own lists. */
final class Tenures {
  private static final String PEOPLE = "people.";

  private final Folding folding;
  private final Map<String, List<Tenure>> ofPerson = new HashMap<>();

  /** The words by which news names an office: «رئيس الجمهورية» is also «الرئيس». */
  private final Map<String, List<String>> wordings = new HashMap<>();

  /** The adjectives and names of each country, folded. */
  private final Map<String, Set<String>> lands = new HashMap<>();

  private Tenures(Folding folding) {
    this.folding = folding;
  }

  static Tenures load(Folding folding) {
    Tenures tenures = new Tenures(folding);
    for (Table.Row row : Table.load("names/offices.tsv")) {
      Tenure tenure =
          Tenure.parse(row.need("title"), row.get("of"), row.get("from"), row.get("to"))
              .orElseThrow(() -> row.fault("no dates of an office: " + row.get("to")));
      tenures.add(PEOPLE + row.need("person"), tenure);
    }
    for (Table.Row row : Table.load("names/wordings.tsv")) {
      List<String> also = row.list("also").stream().map(folding::fold).toList();
      row.list("titles").forEach(title -> tenures.wordings.put(folding.fold(title), also));
    }
    for (Table.Row row : Table.load("names/countries.tsv")) {
      Set<String> words = tenures.lands.computeIfAbsent(row.id(), _ -> new HashSet<>());
      for (String column : List.of("name", "aliases", "masculine", "feminine")) {
        for (String word : row.list(column)) {
          words.add(folding.fold(word));
          words.add("ال" + folding.fold(word));
        }
      }
    }
    return tenures;
  }

  /** Adds an office of somebody who is {@link Known} by this id. */
  void add(String known, Tenure tenure) {
    ofPerson.computeIfAbsent(known, _ -> new ArrayList<>(2)).add(tenure);
  }

  /** The offices that somebody of the lists held on a day beyond doubt. */
  List<Tenure> held(Known known, LocalDate day) {
    return ofPerson.getOrDefault(known.id(), List.of()).stream()
        .filter(t -> t.isHeld(day))
        .toList();
  }

  /**
   * Whether the words of a title name an office that somebody of the lists held on a day, or, if
   * they call it a former one, had given up by then.
   *
   * @param title the words on the page, their standing told apart: «وزير الخارجية المصري»
   */
  boolean fits(Known known, Office title, LocalDate day) {
    boolean former = title.standing() == Office.Standing.FORMER;
    String words = " " + folding.fold(title.title()) + " ";
    for (Tenure tenure : ofPerson.getOrDefault(known.id(), List.of())) {
      boolean then = former ? tenure.isOver(day) : tenure.isHeld(day);
      if (then && names(words, tenure, title.standing())) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words are an office's, with nothing beside it but its nation and standing. */
  private boolean names(String words, Tenure tenure, Office.Standing standing) {
    String title = folding.fold(tenure.title());
    List<String> all = new ArrayList<>(wordings.getOrDefault(title, List.of()));
    all.add(title);
    for (String wording : all) {
      if (words.startsWith(" " + wording + " ")) {
        String rest = words.substring(wording.length() + 2).strip();
        if (isNation(rest, tenure.of(), standing)) {
          return true;
        }
      }
    }
    return false;
  }

  /** «المصري», «المصري السابق»: the country must be told, or another one's office would fit. */
  private boolean isNation(String rest, String of, Office.Standing standing) {
    String nation = rest;
    if (standing != Office.Standing.HELD) {
      int last = rest.lastIndexOf(' ');
      nation = last < 0 ? "" : rest.substring(0, last);
    }
    Set<String> words = lands.get(of);
    return words != null && words.contains(nation);
  }
}
