package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.json.Json;

/**
 * Reads an item as the dumps of Wikidata have it (its data model's JSON): the Arabic and English
 * labels, the Arabic aliases, whether it is a human (P31 Q5) and of which sex (P21), and where it
 * lies (P625). What else an item is, the list must tell.
 */
final class WikidataItem {
  private static final String HUMAN = "Q5";
  private static final String MALE = "Q6581097";
  private static final String FEMALE = "Q6581072";

  private WikidataItem() {}

  static OwnNameCells cells(Json item) {
    Map<String, String> cells = new HashMap<>();
    cells.put("wikidata", item.text("id").orElse(""));
    label(item, "ar").ifPresent(name -> cells.put("name", name));
    label(item, "en").ifPresent(name -> cells.put("english", name));
    List<String> aliases = new ArrayList<>();
    item.get("aliases")
        .flatMap(all -> all.get("ar"))
        .ifPresent(
            arabic -> arabic.items().forEach(alias -> alias.text("value").ifPresent(aliases::add)));
    cells.put("aliases", String.join("|", aliases));
    if (items(item, "P31").contains(HUMAN)) {
      cells.put("kind", "person");
    }
    if (items(item, "P21").contains(MALE)) {
      cells.put("gender", "masculine");
    } else if (items(item, "P21").contains(FEMALE)) {
      cells.put("gender", "feminine");
    }
    for (Json value : values(item, "P625")) {
      cells.putIfAbsent("kind", "place");
      number(value, "latitude").ifPresent(lat -> cells.putIfAbsent("lat", lat));
      number(value, "longitude").ifPresent(lon -> cells.putIfAbsent("lon", lon));
    }
    return new OwnNameCells(cells);
  }

  private static Optional<String> label(Json item, String language) {
    return item.get("labels").flatMap(all -> all.get(language)).flatMap(l -> l.text("value"));
  }

  private static List<String> items(Json item, String property) {
    return values(item, property).stream().flatMap(v -> v.text("id").stream()).toList();
  }

  private static List<Json> values(Json item, String property) {
    List<Json> values = new ArrayList<>();
    item.get("claims")
        .flatMap(claims -> claims.get(property))
        .ifPresent(
            claims ->
                claims
                    .items()
                    .forEach(
                        claim ->
                            claim
                                .get("mainsnak")
                                .flatMap(snak -> snak.get("datavalue"))
                                .flatMap(data -> data.get("value"))
                                .ifPresent(values::add)));
    return values;
  }

  private static Optional<String> number(Json value, String field) {
    return value.get(field).filter(Json.Num.class::isInstance).map(n -> ((Json.Num) n).value());
  }
}
