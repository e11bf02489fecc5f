package org.isnad.mention;

import java.util.Arrays;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.Features;
import org.isnad.tagger.WeightTable;
import org.jspecify.annotations.Nullable;

/**
 * Sketches of words, the latest of which are remembered: most words of a text are among the few
 * thousand that all news uses. Threads may share it: what one forgets another one draws anew, and
 * it comes out the same.
 */
final class Sketches {
  private static final int ROOM = 1 << 16;

  private final Clusters clusters;
  private final @Nullable WeightTable weights;
  private final @Nullable Sketch[] latest = new Sketch[ROOM];
  private final Sketch edge;

  private Sketches(Clusters clusters, @Nullable WeightTable weights) {
    this.clusters = clusters;
    this.weights = weights;
    long[] known = new long[Sketch.COUNT];
    Arrays.fill(known, Sketch.EDGE);
    this.edge = Sketch.ofEdge(known, sums(known, weights));
  }

  /** Sketches without weights, to learn from. */
  static Sketches of(Clusters clusters) {
    return new Sketches(clusters, null);
  }

  /** Sketches with these weights. */
  static Sketches of(Clusters clusters, WeightTable weights) {
    return new Sketches(clusters, weights);
  }

  /** The sketch of a token. */
  Sketch of(Glosses glosses, int i) {
    int place = Sketch.hash(glosses, i) & ROOM - 1;
    Sketch found = latest[place];
    if (found == null || !found.isOf(glosses, i)) {
      long[] known = Sketch.draw(glosses, i, clusters);
      found = new Sketch(glosses, i, known, sums(known, weights));
      latest[place] = found;
    }
    return found;
  }

  /** The sketch of what stands beyond either end of a sentence. */
  Sketch edge() {
    return edge;
  }

  /** The sums of the weights of what is known, for each place and each label. */
  private static short[] sums(long[] known, @Nullable WeightTable weights) {
    if (weights == null) {
      return new short[0];
    }
    int columns = weights.columns();
    short[] all = new short[(2 * Sketch.REACH + 1) * columns];
    Features features = new Features();
    int[] sums = new int[columns];
    for (int place = -Sketch.REACH; place <= Sketch.REACH; place++) {
      features.clear();
      NameFeatures.addOf(known, place, features);
      features.endWord();
      Arrays.fill(sums, 0);
      weights.add(features, 0, 0, sums, 0);
      for (int c = 0; c < columns; c++) {
        all[(place + Sketch.REACH) * columns + c] = (short) sums[c];
      }
    }
    return all;
  }
}
