package org.isnad.token;

import java.util.List;
import org.isnad.text.Span;

/** Ends sentences at . ! ? ؟ and dots, but not after an abbreviation and not inside a quotation. */
final class Sentences {
  /** A quotation of more tokens than this does not keep sentences together. */
  private static final int LONG = 400;

  /**
   * A sentence of more tokens is cut: no newsroom writes one, and stages that look through a whole
   * sentence for each of its words stay linear in the page.
   */
  private static final int LONGEST = 600;

  private final String text;

  Sentences(String text) {
    this.text = text;
  }

  /** Splits the tokens from this index to the last one, which are one block. */
  void split(
      List<Token> tokens,
      int from,
      int block,
      List<Quotation> quotations,
      int firstQuotation,
      List<Sentence> sentences) {
    int start = from;
    int quotation = firstQuotation;
    int quotedTo = -1;
    for (int i = from; i < tokens.size(); i++) {
      while (quotation < quotations.size() && quotations.get(quotation).open() <= i) {
        Quotation q = quotations.get(quotation++);
        if (q.closed() && q.close() - q.open() <= LONG) {
          quotedTo = Math.max(quotedTo, q.close());
        }
      }
      boolean goesOn = i < quotedTo || !ends(tokens, i);
      if (goesOn && i - start < LONGEST) {
        continue;
      }
      int end = i + 1;
      // A closing mark after the full stop belongs to the sentence.
      while (end < tokens.size()
          && (tokens.get(end).kind() == Token.Kind.QUOTE && end <= quotedTo
              || tokens.get(end).isMark(")"))) {
        end++;
      }
      add(tokens, start, end, block, sentences);
      start = end;
      i = end - 1;
    }
    add(tokens, start, tokens.size(), block, sentences);
  }

  private static void add(
      List<Token> tokens, int from, int to, int block, List<Sentence> sentences) {
    if (from < to) {
      Span span = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
      sentences.add(new Sentence(span, block, from, to));
    }
  }

  private boolean ends(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.QUOTE) {
      // «…انتهى.» ends with its closing mark if the stop stands inside.
      return i > 0 && isStop(tokens.get(i - 1)) && stopsBefore(tokens, i);
    }
    if (token.kind() != Token.Kind.MARK || !isStop(token)) {
      return false;
    }
    if (i + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    boolean spaced = next.span().start() > token.span().end();
    if (token.key().equals(".")) {
      if (i > 0 && isAbbreviation(tokens, i)) {
        return false;
      }
      return spaced || next.isWord() || next.kind() == Token.Kind.QUOTE;
    }
    return spaced && !token.key().startsWith("…")
        || token.key().startsWith("؟")
        || token.key().startsWith("?");
  }

  private static boolean isStop(Token token) {
    if (token.kind() != Token.Kind.MARK) {
      return false;
    }
    char c = token.key().charAt(0);
    return c == '.' && token.key().length() == 1 || c == '!' || c == '؟' || c == '?';
  }

  /** Whether what follows the closing mark begins a new sentence rather than going on. */
  private boolean stopsBefore(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    return next.isWord()
        && next.span().start() > tokens.get(i).span().end()
        && text.charAt(next.span().start()) == 'و';
  }

  /** A full stop after one or two letters that stand alone: د. م. أ.ف.ب. */
  private static boolean isAbbreviation(List<Token> tokens, int stop) {
    Token before = tokens.get(stop - 1);
    boolean touching = before.span().end() == tokens.get(stop).span().start();
    if (!touching) {
      return false;
    }
    if (before.isWord() && before.key().length() == 1) {
      return true;
    }
    return before.kind() == Token.Kind.FOREIGN && before.key().length() <= 1;
  }
}
