package org.isnad.mention;

import java.util.Arrays;
import java.util.List;
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
   * A word that by itself is no part of a name, with a weight so far above all else, is not looked
   * at further: it would hardly ever come out otherwise.
   */
  private static final float SETTLED = 3f;

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

  private FirstLook(LabelModel model, WeightTable table) {
    this.model = model;
    this.table = table;
  }

  /** A look that nothing follows. */
  static FirstLook alone(LabelModel model) {
    return new FirstLook(model, new WeightTable(List.of(model)));
  }

  /** A look that is followed by another; the table holds the weights of both. */
  static FirstLook before(LabelModel model, WeightTable table) {
    return new FirstLook(model, table);
  }

  /** Looks at an article. */
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
      features.clear();
      for (int w = 0; w < length; w++) {
        describer.own(w, features);
        features.endWord();
        table.add(features, w, 0, sums, w * columns);
      }
      features.clear();
      for (int w = 0; w < length; w++) {
        if (lead(sums, w * columns, labels) < settled) {
          describer.context(w, features);
        }
        features.endWord();
        table.add(features, w, 0, sums, w * columns);
        System.arraycopy(sums, w * columns + labels, later, (sentence.from() + w) * rest, rest);
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
