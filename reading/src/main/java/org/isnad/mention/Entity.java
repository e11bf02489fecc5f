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
 * @param roles the roles the article gives it, verbatim
 * @param gender its grammatical gender, as far as the article or the lists tell
 */
public record Entity(
    EntityId id,
    Mention.Kind kind,
    String name,
    @Nullable String english,
    List<String> aliases,
    List<String> roles,
    Gender gender) {

  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
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
