package org.isnad.mention;

import org.isnad.tagger.Decoder;
import org.isnad.tagger.Features;
import org.isnad.tagger.LabelModel;
import org.isnad.tagger.WeightTable;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The tagger's second look at an article: to what the words themselves weigh it adds what the first
 * look made of the same words elsewhere. Nearly always that is the same few things, so that their
 * sums are remembered; threads may share it.
 */
final class SecondLook {
  private static final int ROOM = 1 << 12;
  private static final long SPREAD = 0x9E_37_79_B9_7F_4A_7C_15L;

  private final LabelModel model;
  private final WeightTable table;
  private final @Nullable Sums[] latest = new Sums[ROOM];

  /** The sums of the weights of what was heard. */
  private static final class Sums {
    final long heard;
    final int[] weights;

    Sums(long heard, int[] weights) {
      this.heard = heard;
      this.weights = weights;
    }
  }

  /**
   * A look.
   *
   * @param model what it decides by
   * @param table weights, those of the model last
   */
  SecondLook(LabelModel model, WeightTable table) {
    this.model = model;
    this.table = table;
  }

  /** Looks at an article after the first look. */
  Tags at(Proposed proposed, FirstLook.Sight sight) {
    int labels = model.labels().size();
    int[] sums = sight.later();
    Decoder decoder = new Decoder(model);
    Tags tags = new Tags(model.labels(), proposed.glosses().size());
    for (Sentence sentence : proposed.glosses().tokens().sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        int[] weights = sums(sight.echoes().heard(sentence, i)).weights;
        for (int l = 0; l < labels; l++) {
          sums[i * labels + l] += weights[l];
        }
      }
      decoder.decode(sums, sentence.from() * labels, sentence.to() - sentence.from(), labels);
      tags.note(sentence, decoder);
    }
    return tags;
  }

  private Sums sums(long heard) {
    int place = (int) (heard * SPREAD >>> Long.SIZE - 12);
    Sums found = latest[place];
    if (found == null || found.heard != heard) {
      int labels = model.labels().size();
      Features features = new Features();
      Echoes.describe(heard, features);
      features.endWord();
      int[] weights = new int[labels];
      table.add(features, 0, table.columns() - labels, weights, 0);
      found = new Sums(heard, weights);
      latest[place] = found;
    }
    return found;
  }
}
