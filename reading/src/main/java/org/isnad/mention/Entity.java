package org.isnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names, with all that the article calls it.
 *
 * @param id its name within the reading
 * @param kind what it is; never {@link Mention.Kind#ROLE}
 * @param name the fullest form seen
 * @param english its English name; null if unknown
 * @param aliases its other forms, in the order seen
 * @param offices the offices and roles the article gives it
 * @param gender its grammatical gender, as far as the article or the lists tell
 * @param place where it lies; null if it is no place, or none of the lists, or one of several of
 *     its name and the article does not tell which
 */
public record Entity(
    EntityId id,
    Mention.Kind kind,
    String name,
    @Nullable String english,
    List<String> aliases,
    List<Office> offices,
    Gender gender,
    @Nullable Place place) {

  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** The roles the article gives it, verbatim. */
  public List<String> roles() {
    return offices.stream().map(Office::title).toList();
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
