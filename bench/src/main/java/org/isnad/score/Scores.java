package org.isnad.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of readings against gold, micro-averaged over all of it.
 *
 * @param documents how many gold files there are
 * @param missing how many of them have no reading
 * @param layers the score of each layer that gold or readings speak of, in the layers' order
 * @param errors what is missed or wrong, one line each: gold file, what is wrong, the words
 */
public record Scores(int documents, int missing, Map<Layer, Score> layers, List<String> errors) {
  /** Copies what is given. */
  public Scores {
    layers =
        layers.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(layers));
    errors = List.copyOf(errors);
  }

  /** A layer's score; nothing counted if neither gold nor readings speak of it. */
  public Score of(Layer layer) {
    return layers.getOrDefault(layer, Score.NONE);
  }
}
