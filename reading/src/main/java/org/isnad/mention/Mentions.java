package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that an article names: its mentions in page order, and the entities they stand for.
 *
 * @param list the mentions, by start; names never overlap each other, a role may touch a name
 * @param entities the entities, in the order of first mention
 */
public record Mentions(List<Mention> list, List<Entity> entities) {
  /** Nothing is named. */
  public static final Mentions NONE = new Mentions(List.of(), List.of());

  /** Copies the lists. */
  public Mentions {
    list = List.copyOf(list);
    entities = List.copyOf(entities);
  }

  /** The entity of this id, if there is one. */
  public Optional<Entity> entity(EntityId id) {
    return entities.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The mentions by the index of their first token, in page order. */
  public Map<Integer, List<Mention>> byFirstToken() {
    Map<Integer, List<Mention>> map = new HashMap<>();
    for (Mention mention : list) {
      map.computeIfAbsent(mention.from(), _ -> new ArrayList<>(2)).add(mention);
    }
    return map;
  }
}
