package org.isnad.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.Decoder;
import org.isnad.tagger.Features;
import org.isnad.tagger.LabelModel;
import org.isnad.tagger.TagModel;
import org.isnad.tagger.WeightTable;
import org.isnad.token.Sentence;

/** Labels the tokens of an article with the names they are part of, by what was learned. */
final class NameTagger {
  private static final String MODEL = "names.model";

  private final Clusters clusters;
  private final FirstLook first;
  private final LabelModel second;
  private final WeightTable table;

  NameTagger(TagModel model) {
    clusters = model.clusters();
    second = model.second();
    table = new WeightTable(List.of(model.first(), second));
    first = FirstLook.before(model.first(), table);
  }

  /** The tagger that comes with the program; empty if it comes without. */
  static Optional<NameTagger> load() {
    try (InputStream in = NameTagger.class.getResourceAsStream(MODEL)) {
      return in == null ? Optional.empty() : Optional.of(new NameTagger(TagModel.read(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The labels of an article's tokens, and how sure they are. */
  Tags tag(Proposed proposed) {
    int labels = second.labels().size();
    FirstLook.Sight sight = first.at(proposed, new NameFeatures(proposed, clusters));
    int[] sums = sight.later();
    Decoder decoder = new Decoder(second);
    Features features = new Features();
    Tags tags = new Tags(second.labels(), proposed.glosses().size());
    for (Sentence sentence : proposed.glosses().tokens().sentences()) {
      sight.echoes().describe(sentence, features);
      for (int w = 0; w < features.words(); w++) {
        table.add(features, w, table.columns() - labels, sums, (sentence.from() + w) * labels);
      }
      decoder.decode(sums, sentence.from() * labels, sentence.to() - sentence.from(), labels);
      tags.note(sentence, decoder);
    }
    return tags;
  }
}
