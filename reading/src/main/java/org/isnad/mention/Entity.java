package org.isnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names, with all that the article calls it.
 *
 * @param id its name within the reading
 * @param kind what it is; never {@link Mention.Kind#ROLE}
 * @param name the fullest form seen
 * @param english its name in Latin letters; null if nothing of it can be written so
 * @param aliases its other forms, in the order seen
 * @param offices the offices and roles the article gives it
 * @param gender its grammatical gender, as far as the article or the lists tell
 * @param place where it lies; null if it is no place, or none of the lists, or one of several of
 *     its name and the article does not tell which
 * @param listing what the lists say of it; null if none has it
 */
public record Entity(
    EntityId id,
    Mention.Kind kind,
    String name,
    @Nullable English english,
    List<String> aliases,
    List<Office> offices,
    Gender gender,
    @Nullable Place place,
    @Nullable Listing listing) {

  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** The roles the article gives it, verbatim. */
  public List<String> roles() {
    return offices.stream().map(Office::title).toList();
  }

  /**
   * A name in Latin letters.
   *
   * @param text the name
   * @param basis where it is from
   */
  public record English(String text, Basis basis) {
    /** Where a name in Latin letters is from. */
    public enum Basis {
      /** A list has it. */
      LISTED,
      /** It was made of the Arabic one, whose short vowels are not written. */
      TRANSLITERATED
    }
  }

  /**
   * What the lists say of an entity.
   *
   * @param source {@code isnad} for the lists that came with the program, else the name of a user's
   *     own list
   * @param id its row in them: {@code people.emmanuel-macron}
   * @param wikidata its item at Wikidata: {@code Q42}; null if the list has none
   * @param offices the offices that it held on the day of the article beyond doubt
   */
  public record Listing(String source, String id, @Nullable String wikidata, List<Tenure> offices) {
    /** Copies the list. */
    public Listing {
      offices = List.copyOf(offices);
    }
  }

  /** Grammatical gender. */
  public enum Gender {
    /** He, it. */
    MASCULINE,
    /** She, it; also most groups of things. */
    FEMININE,
    /** Not known. */
    UNKNOWN
  }
}
