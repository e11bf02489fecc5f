package org.isnad.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.isnad.tagger.TagModel;
import org.isnad.tagger.WeightTable;

/** Labels the tokens of an article with the names they are part of, by what was learned. */
final class NameTagger {
  private static final String MODEL = "names.model";

  private final Sketches sketches;
  private final FirstLook first;
  private final SecondLook second;

  NameTagger(TagModel model) {
    WeightTable table = new WeightTable(List.of(model.first(), model.second()));
    sketches = Sketches.of(model.clusters(), table);
    first = new FirstLook(model.first(), table);
    second = new SecondLook(model.second(), table);
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
    return second.at(proposed, first.at(proposed, new NameFeatures(proposed, sketches)));
  }
}
