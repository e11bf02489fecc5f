package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.tagger.TagModel;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/**
 * Labels words that others have already split with the names they are part of: {@code B-PER},
 * {@code I-PER}, {@code B-LOC}, {@code B-ORG} and so on, {@code O} for all others. The labels are
 * the tagger's, which knows what the rules see; where there is no model, they are the rules'.
 */
public final class Labeler {
  private static final String NONE = "O";

  /** What the model knows besides persons, places and organizations is not told. */
  private static final String OTHER = "MISC";

  /** Sentences read together as one text: about as much as an article. */
  private static final int TOGETHER = 15;

  private final Tokenizer tokenizer;
  private final MentionFinder finder;
  private final Optional<NameTagger> tagger;

  private Labeler(Tokenizer tokenizer, MentionFinder finder, Optional<NameTagger> tagger) {
    this.tokenizer = tokenizer;
    this.finder = finder;
    this.tagger = tagger;
  }

  /** A labeler with the names of Arabic news. */
  public static Labeler load(Folding folding) {
    return load(folding, List.of());
  }

  /** The same with the names of a user's own lists. */
  public static Labeler load(Folding folding, List<OwnName> own) {
    return new Labeler(
        Tokenizer.load(folding), MentionFinder.ofRules(folding, own), NameTagger.load());
  }

  /** A labeler that uses this model, with the names of Arabic news. */
  public static Labeler of(Folding folding, TagModel model) {
    return new Labeler(
        Tokenizer.load(folding),
        MentionFinder.ofRules(folding),
        Optional.of(new NameTagger(model)));
  }

  /** A labeler that uses the rules alone. */
  public static Labeler ofRules(Folding folding) {
    return new Labeler(Tokenizer.load(folding), MentionFinder.ofRules(folding), Optional.empty());
  }

  /**
   * The labels of the words of these sentences, so many of which are read together as an article
   * has.
   *
   * @param sentences words in order; none holds white space
   * @return one label for each word, in the same shape
   */
  public List<List<String>> label(List<List<String>> sentences) {
    List<List<String>> labels = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += TOGETHER) {
      labels.addAll(together(sentences.subList(i, Math.min(sentences.size(), i + TOGETHER))));
    }
    return List.copyOf(labels);
  }

  /** The labels of the tokens of a text. */
  public String[] label(Tokens tokens) {
    Proposed proposed = finder.propose(tokens);
    return tagger.isPresent() ? tagger.get().tag(proposed).labels() : labels(proposed);
  }

  private List<List<String>> together(List<List<String>> sentences) {
    SplitText text = new SplitText(sentences, tokenizer);
    String[] labels = words(text, label(text.tokens()));
    List<List<String>> shaped = new ArrayList<>();
    int at = 0;
    for (List<String> sentence : sentences) {
      shaped.add(List.of(Arrays.copyOfRange(labels, at, at + sentence.size())));
      at += sentence.size();
    }
    return shaped;
  }

  /** The labels of tokens by the rules. */
  private static String[] labels(Proposed proposed) {
    String[] labels = new String[proposed.glosses().size()];
    Arrays.fill(labels, NONE);
    for (Candidate name : proposed.names()) {
      String kind = kind(name.kind());
      Arrays.fill(labels, name.from(), name.to(), "I-" + kind);
      labels[name.from()] = "B-" + kind;
    }
    return labels;
  }

  /** A word is labelled as its first token that is part of a name. */
  private static String[] words(SplitText text, String[] tokens) {
    String[] labels = new String[text.size()];
    Arrays.fill(labels, NONE);
    for (int i = 0; i < tokens.length; i++) {
      int word = text.word(i);
      if (labels[word].equals(NONE) && !tokens[i].endsWith(OTHER)) {
        labels[word] = tokens[i];
      }
    }
    return labels;
  }

  private static String kind(Mention.Kind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case PLACE -> "LOC";
      case ROLE -> throw new IllegalArgumentException("a role has no label");
    };
  }
}
