package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.article.Block;
import org.isnad.language.Folding;
import org.isnad.text.Span;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/**
 * Labels words that others have already split with the names they are part of: {@code B-PER},
 * {@code I-PER}, {@code B-LOC}, {@code B-ORG} and so on, {@code O} for all others.
 */
public final class Labeler {
  private static final String NONE = "O";

  private final Tokenizer tokenizer;
  private final MentionFinder finder;

  private Labeler(Tokenizer tokenizer, MentionFinder finder) {
    this.tokenizer = tokenizer;
    this.finder = finder;
  }

  /** A labeler with the names of Arabic news. */
  public static Labeler load(Folding folding) {
    return new Labeler(Tokenizer.load(folding), MentionFinder.load(folding));
  }

  /**
   * The labels of the words of these sentences, which are read together as one text.
   *
   * @param sentences words in order; none holds white space
   * @return one label for each word, in the same shape
   */
  public List<List<String>> label(List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (List<String> sentence : sentences) {
      int from = text.length();
      for (String word : sentence) {
        starts.add(text.length());
        text.append(word).append(' ');
      }
      if (text.length() > from) {
        blocks.add(new Block(new Span(from, text.length() - 1), Block.Role.PARAGRAPH));
        text.setCharAt(text.length() - 1, '\n');
      }
    }
    Tokens tokens = tokenizer.tokenize(text.toString(), blocks);
    String[] labels = labels(starts, finder.find(tokens));
    List<List<String>> shaped = new ArrayList<>();
    int at = 0;
    for (List<String> sentence : sentences) {
      shaped.add(List.of(Arrays.copyOfRange(labels, at, at + sentence.size())));
      at += sentence.size();
    }
    return List.copyOf(shaped);
  }

  private static String[] labels(List<Integer> starts, Mentions mentions) {
    String[] labels = new String[starts.size()];
    Arrays.fill(labels, NONE);
    int word = 0;
    for (Mention mention : mentions.list()) {
      if (mention.form() != Mention.Form.NAME || mention.kind() == Mention.Kind.ROLE) {
        continue;
      }
      // The word in which the name begins; a proclitic of it may stand before the name.
      while (word + 1 < labels.length && starts.get(word + 1) <= mention.span().start()) {
        word++;
      }
      String kind = kind(mention.kind());
      labels[word] = "B-" + kind;
      while (word + 1 < labels.length && starts.get(word + 1) < mention.span().end()) {
        word++;
        labels[word] = "I-" + kind;
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
