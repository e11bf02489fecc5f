package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Block;
import org.isnad.text.Span;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/** Sentences that others have split into words, as one text; our tokens are theirs or finer. */
final class SplitText {
  private final Tokens tokens;
  private final int[] words;
  private final int size;

  /** The text of these sentences, each a paragraph; no word holds white space. */
  SplitText(List<List<String>> sentences, Tokenizer tokenizer) {
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
    size = starts.size();
    tokens = tokenizer.tokenize(text.toString(), blocks);
    words = new int[tokens.size()];
    int word = 0;
    for (int i = 0; i < words.length; i++) {
      while (word + 1 < size && starts.get(word + 1) <= tokens.get(i).span().start()) {
        word++;
      }
      words[i] = word;
    }
  }

  Tokens tokens() {
    return tokens;
  }

  /** How many words there are in all sentences. */
  int size() {
    return size;
  }

  /** The word, counted through all sentences, that a token is part of. */
  int word(int token) {
    return words[token];
  }
}
