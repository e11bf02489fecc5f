package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Folding;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.Features;
import org.isnad.tagger.LabelModel;
import org.isnad.tagger.WeightTable;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a tagger learns from: the features of words that others have split and labelled, and their
 * labels, word by word of our own.
 */
public final class Examples {
  private static final String NONE = "O";

  private final Tokenizer tokenizer;
  private final MentionFinder finder;
  private final Clusters clusters;

  /** Where examples go. */
  public interface Sink {
    /**
     * Takes a sentence.
     *
     * @param features what is known of its words; good only until this returns
     * @param labels the label of each
     */
    void take(Features features, List<String> labels);
  }

  private Examples(Tokenizer tokenizer, MentionFinder finder, Clusters clusters) {
    this.tokenizer = tokenizer;
    this.finder = finder;
    this.clusters = clusters;
  }

  /** Examples with the names of Arabic news and these classes of words. */
  public static Examples load(Folding folding, Clusters clusters) {
    return new Examples(Tokenizer.load(folding), MentionFinder.ofRules(folding), clusters);
  }

  /**
   * Makes examples of sentences that are read together as one text.
   *
   * @param sentences words in order; none holds white space
   * @param labels the label of each word: B-PER, I-PER, O
   * @param first the model of the first look, for examples of the second one; null for the first
   */
  public void make(
      List<List<String>> sentences,
      List<List<String>> labels,
      @Nullable LabelModel first,
      Sink sink) {
    SplitText text = new SplitText(sentences, tokenizer);
    List<String> flat = labels.stream().flatMap(List::stream).toList();
    Tokens tokens = text.tokens();
    Proposed proposed = finder.propose(tokens);
    NameFeatures describer = new NameFeatures(proposed, Sketches.of(clusters));
    Echoes echoes = first == null ? null : look(first, proposed);
    Features features = new Features();
    for (Sentence sentence : tokens.sentences()) {
      describer.describe(sentence, features, echoes);
      List<String> own = new ArrayList<>();
      for (int i = sentence.from(); i < sentence.to(); i++) {
        own.add(label(text, flat, i, own.isEmpty() ? NONE : own.getLast()));
      }
      sink.take(features, own);
    }
  }

  private Echoes look(LabelModel first, Proposed proposed) {
    WeightTable table = new WeightTable(List.of(first));
    NameFeatures describer = new NameFeatures(proposed, Sketches.of(clusters, table));
    return new FirstLook(first, table).at(proposed, describer).echoes();
  }

  /** The label of a token by that of the word it is in; marks at a name's ends are none of it. */
  private static String label(SplitText text, List<String> labels, int token, String before) {
    int word = text.word(token);
    String label = labels.get(word);
    if (label.equals(NONE)) {
      return NONE;
    }
    String kind = label.substring(2);
    boolean open = before.endsWith("-" + kind) && !before.equals(NONE);
    boolean first = token == 0 || text.word(token - 1) != word;
    boolean mark = text.tokens().get(token).kind() == Token.Kind.MARK;
    if (mark && !first && !isWordAfter(text, token, word) && !goesOn(labels, word, kind)) {
      return NONE;
    }
    if (mark && first && label.startsWith("B") && isWordAfter(text, token, word)) {
      return NONE;
    }
    return (open && !(label.startsWith("B") && first) ? "I-" : "B-") + kind;
  }

  private static boolean isWordAfter(SplitText text, int token, int word) {
    for (int i = token + 1; i < text.tokens().size() && text.word(i) == word; i++) {
      if (text.tokens().get(i).kind() != Token.Kind.MARK) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(List<String> labels, int word, String kind) {
    return word + 1 < labels.size() && labels.get(word + 1).equals("I-" + kind);
  }
}
