package org.isnad.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Block;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.Hash;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/** Learns classes of words, without their proclitics, from text that nobody has labelled. */
final class WordClasses {
  private static final String BORDER = "\n";
  private static final String NUMBER = "0";
  private static final String RARE = "\t";

  private final Tokenizer tokenizer;
  private final List<String> words = new ArrayList<>();

  WordClasses(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The tokens of a text, each line of which is a paragraph. */
  static Tokens tokens(Tokenizer tokenizer, String text) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (end > from) {
        blocks.add(new Block(new Span(from, end), Block.Role.PARAGRAPH));
      }
      from = end + 1;
    }
    return tokenizer.tokenize(text, blocks);
  }

  /** Adds a text. */
  void add(String text) {
    Tokens tokens = tokens(tokenizer, text);
    for (Sentence sentence : tokens.sentences()) {
      words.add(BORDER);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Token token = tokens.get(i);
        words.add(token.kind() == Token.Kind.NUMBER ? NUMBER : token.stem());
      }
    }
    words.add(BORDER);
  }

  /**
   * The classes of all words.
   *
   * @param least how often a word must stand in the texts
   * @param grains how many classes there are to be at each grain
   * @param rounds how often each word may change its class
   */
  Clusters learn(int least, int[] grains, int rounds) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    counts.remove(BORDER);
    List<String> kept =
        new ArrayList<>(
            counts.keySet().stream()
                .filter(w -> counts.getOrDefault(w, 0) >= least)
                .sorted(
                    Comparator.comparingInt((String w) -> counts.getOrDefault(w, 0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
    int rare = kept.size();
    kept.add(RARE);
    kept.add(BORDER);
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : kept) {
      numbers.put(word, numbers.size());
    }
    int[] text = words.stream().mapToInt(w -> numbers.getOrDefault(w, rare)).toArray();
    List<Integer> order = new ArrayList<>();
    for (int w = 0; w < rare; w++) {
      order.add(w);
    }
    order.sort(Comparator.comparingLong(w -> Hash.of(kept.get(w))));
    long[] hashes = order.stream().mapToLong(w -> Hash.of(kept.get(w))).toArray();
    short[][] classes = new short[grains.length][hashes.length];
    for (int g = 0; g < grains.length; g++) {
      int[] of = new Exchange(text, kept.size(), grains[g], rounds).sort();
      for (int i = 0; i < hashes.length; i++) {
        classes[g][i] = (short) of[order.get(i)];
      }
    }
    return new Clusters(hashes, classes);
  }
}
