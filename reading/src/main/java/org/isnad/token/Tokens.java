package org.isnad.token;

import java.util.Arrays;
import java.util.List;
import org.isnad.text.Span;

/** The tokens of an article with its sentences and quotations; immutable. */
public final class Tokens {
  private final String text;
  private final List<Token> list;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final int[] sentenceAt;
  private final int[] quotationAt;

  Tokens(String text, List<Token> list, List<Sentence> sentences, List<Quotation> quotations) {
    this.text = text;
    this.list = List.copyOf(list);
    this.sentences = List.copyOf(sentences);
    this.quotations = List.copyOf(quotations);
    this.sentenceAt = new int[list.size()];
    this.quotationAt = new int[list.size()];
    Arrays.fill(quotationAt, -1);
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceAt, sentences.get(s).from(), sentences.get(s).to(), s);
    }
    // Only outermost quotations are marked: they never overlap, so this is linear. One that is
    // never
    // closed counts if it begins its paragraph or follows a colon; else its mark is a stray one.
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      if (quotation.depth() == 0 && (quotation.closed() || opensSpeech(quotation))) {
        Arrays.fill(quotationAt, quotation.open(), quotation.close() + 1, q);
      }
    }
  }

  private boolean opensSpeech(Quotation quotation) {
    int open = quotation.open();
    return open == sentences.get(sentenceAt[open]).from() || list.get(open - 1).isMark(":");
  }

  /** The article's text. */
  public String text() {
    return text;
  }

  /** All tokens in order. */
  public List<Token> list() {
    return list;
  }

  /** How many tokens there are. */
  public int size() {
    return list.size();
  }

  /** The token at an index. */
  public Token get(int index) {
    return list.get(index);
  }

  /** The sentences in order; every token lies in one. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The sentence that holds the token at an index. */
  public Sentence sentenceOf(int index) {
    return sentences.get(sentenceAt[index]);
  }

  /** The quotations in the order of their opening marks. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The index of the outermost quotation around the token, marks included; -1 if none. */
  public int quotationAt(int index) {
    return quotationAt[index];
  }

  /** The words of a span. */
  public String textOf(Span span) {
    return span.of(text);
  }

  /**
   * The span from one token to another, {@code to} excluded, without the first one's proclitics.
   */
  public Span span(int from, int to) {
    return new Span(list.get(from).stemSpan().start(), list.get(to - 1).span().end());
  }

  /** The index of the first token that ends after this offset; {@link #size()} if none does. */
  public int indexAt(int offset) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
