package org.isnad.statement;

import java.util.List;
import org.isnad.mention.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * The way of a statement to the page: speaker, relays, agency, outlet, from the inside outwards.
 *
 * @param links at least one
 */
public record Chain(List<Link> links) {
  /** Copies the links. */
  public Chain {
    links = List.copyOf(links);
  }

  /**
   * One who passed the words on.
   *
   * @param name how the record names it
   * @param entity who that is in the article; null if not an entity of it
   * @param kind the part played
   */
  public record Link(String name, @Nullable EntityId entity, Kind kind) {}

  /** The part a link plays. */
  public enum Kind {
    /** The one who said it. */
    SPEAKER,
    /** One who reports it within the article. */
    RELAY,
    /** The wire that the page credits. */
    AGENCY,
    /** The outlet whose page it is. */
    OUTLET
  }
}
