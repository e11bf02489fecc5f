package org.isnad.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.language.Folding;
import org.isnad.mention.Examples;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.LabelModel;
import org.isnad.tagger.TagModel;
import org.jspecify.annotations.Nullable;

/** Learns both looks of a tagger from labelled texts. */
final class Learner {
  private static final List<String> LABELS =
      List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC");

  /** Features of fewer words are left out: they say more of the text than of the language. */
  private static final int LEAST = 2;

  /** Features whose weights are all smaller are left out of the model. */
  private static final float SMALL = 0.06f;

  /** Into so many parts the texts go for what the second look learns from. */
  private static final int PARTS = 4;

  /** Texts that follow each other are often one article, so that they stay in one part. */
  private static final int NEIGHBOURS = 6;

  private final Folding folding;
  private final Trainer trainer;
  private final List<LabelledText> texts;
  private final List<Float> shares;

  Learner(Folding folding, Trainer trainer) {
    this.folding = folding;
    this.trainer = trainer;
    this.texts = new ArrayList<>();
    this.shares = new ArrayList<>();
  }

  /** Adds a text; each of its sentences counts as much as this share of one. */
  void add(LabelledText text, float share) {
    texts.add(text);
    shares.add(share);
  }

  /**
   * Learns from all texts. What the second look learns from are first looks of models that have not
   * seen the text, as it will be in use.
   */
  TagModel learn(Clusters clusters) {
    Sequences looks = new Sequences(LABELS);
    Examples examples = Examples.load(folding, clusters);
    int[] ends = new int[texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      make(examples, i, null, looks);
      ends[i] = looks.size();
    }
    looks.number(LEAST);
    LabelModel first = train(looks, chosen(ends, -1));
    LabelModel[] others = new LabelModel[PARTS];
    for (int p = 0; p < PARTS; p++) {
      others[p] = train(looks, chosen(ends, p));
    }
    Sequences again = new Sequences(LABELS);
    for (int i = 0; i < texts.size(); i++) {
      make(examples, i, others[part(i)], again);
    }
    again.number(LEAST);
    return new TagModel(clusters, first, train(again, chosen(ends, -1)));
  }

  /** The sentences of all texts but those of one part. */
  private static int[] chosen(int[] ends, int without) {
    return IntStream.range(0, ends.length)
        .filter(i -> part(i) != without)
        .flatMap(i -> IntStream.range(i == 0 ? 0 : ends[i - 1], ends[i]))
        .toArray();
  }

  private static int part(int text) {
    return text / NEIGHBOURS % PARTS;
  }

  private void make(Examples examples, int i, @Nullable LabelModel first, Sequences to) {
    float share = shares.get(i);
    examples.make(
        texts.get(i).sentences(),
        texts.get(i).labels(),
        first,
        (features, labels) -> to.add(features, labels, share));
  }

  private LabelModel train(Sequences sequences, int[] chosen) {
    return trainer.train(sequences, chosen).pack(sequences.hashes(), SMALL);
  }
}
