package org.isnad.mention;

import java.util.Arrays;
import org.isnad.tagger.Decoder;
import org.isnad.tagger.Features;
import org.isnad.tagger.LabelModel;
import org.isnad.tagger.WeightTable;
import org.isnad.token.Sentence;

/**
 * The tagger's first look at an article, sentence by sentence. What stands in a word is described
 * and looked up only here: for the second look the sums of its weights are kept.
 */
final class FirstLook {
  /**
   * Pairs of words are looked at only where the single words leave it open what a word is: where
   * being no part of a name is not so far above all else.
   */
  private static final float SETTLED = 4f;

  private final LabelModel model;
  private final WeightTable table;

  /** What the look has made of an article. */
  static final class Sight {
    private final Echoes echoes;
    private final int[] later;

    private Sight(Echoes echoes, int[] later) {
      this.echoes = echoes;
      this.later = later;
    }

    /** What the words were taken for. */
    Echoes echoes() {
      return echoes;
    }

    /** For each token the sums of the weights of the second look, in steps; to be added to. */
    int[] later() {
      return later;
    }
  }

  /**
   * A look.
   *
   * @param model what it decides by
   * @param table the weights of the model, and after them those of the second look if there is one
   */
  FirstLook(LabelModel model, WeightTable table) {
    this.model = model;
    this.table = table;
  }

  /** Looks at an article, described with the weights of the same table. */
  Sight at(Proposed proposed, NameFeatures describer) {
    int labels = model.labels().size();
    int columns = table.columns();
    int rest = columns - labels;
    int settled = (int) (SETTLED / model.step());
    Decoder decoder = new Decoder(model);
    Features features = new Features();
    Echoes echoes = new Echoes(proposed.glosses(), labels);
    int[] later = new int[proposed.glosses().size() * rest];
    int[] sums = new int[0];
    for (Sentence sentence : proposed.glosses().tokens().sentences()) {
      int length = sentence.to() - sentence.from();
      sums = sums.length < length * columns ? new int[length * columns * 2] : sums;
      Arrays.fill(sums, 0, length * columns, 0);
      describer.know(sentence);
      for (int w = 0; w < length; w++) {
        int at = w * columns;
        for (int place = -Sketch.REACH; place <= Sketch.REACH; place++) {
          describer.sketch(w + place).addTo(place, sums, at);
        }
        features.clear();
        describer.rules(w, features);
        features.endWord();
        table.add(features, 0, 0, sums, at);
        if (lead(sums, at, labels) < settled) {
          features.clear();
          describer.pairs(w, features);
          features.endWord();
          table.add(features, 0, 0, sums, at);
        }
        System.arraycopy(sums, at + labels, later, (sentence.from() + w) * rest, rest);
      }
      decoder.decode(sums, 0, length, columns);
      echoes.note(sentence, decoder);
    }
    echoes.count();
    return new Sight(echoes, later);
  }

  /** How far the first label is ahead of all others. */
  private static int lead(int[] sums, int at, int labels) {
    int most = Integer.MIN_VALUE;
    for (int l = 1; l < labels; l++) {
      most = Math.max(most, sums[at + l]);
    }
    return sums[at] - most;
  }
}
