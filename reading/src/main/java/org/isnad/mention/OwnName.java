package org.isnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of a user's own list: somebody or something that the lists of the program do not have, or
 * have otherwise. Where both have a spelling, this one counts.
 *
 * @param list the list's name
 * @param line where it stands in it, from 1
 * @param kind person, organization or place
 * @param name its usual full form, in Arabic or Latin letters
 * @param aliases its other forms, in the order given
 * @param english its English name; null if the list has none
 * @param gender its grammatical gender
 * @param country where it is from or lies: ISO 3166 in small letters; null if not told
 * @param wikidata its item at Wikidata: {@code Q42}; null if not told
 * @param point its position, for a place; null if not told
 * @param offices the offices that it held, for a person
 * @param ambiguous whether it is also an everyday word, so that it counts only after a head or in
 *     quotation marks
 */
public record OwnName(
    String list,
    int line,
    Mention.Kind kind,
    String name,
    List<String> aliases,
    @Nullable String english,
    Entity.Gender gender,
    @Nullable String country,
    @Nullable String wikidata,
    Place.@Nullable Point point,
    List<Tenure> offices,
    boolean ambiguous) {

  /** Copies the lists. */
  public OwnName {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** Its id among the names that are known. */
  String id() {
    return "imported." + list + "." + line;
  }
}
