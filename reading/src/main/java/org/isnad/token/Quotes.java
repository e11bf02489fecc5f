package org.isnad.token;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;

/**
 * Pairs quotation marks within blocks: « » “ ” „ ‹ › and straight ones, which are told apart by
 * what stands beside them. A mark that closes a kind of pair that is not open opens one.
 */
final class Quotes {
  private static final String OPENING = "«“„‟‹❝〝{";
  private static final String CLOSING = "»”›❞〞}";
  private static final String STRAIGHT = "\"＂″";
  private static final String CURLY = "“”„‟";
  private static final int DEEPEST = 4;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  Quotes(String text) {
    this.text = text;
  }

  static boolean isMark(int c) {
    return c < 0x10000
        && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0);
  }

  List<Quotation> found() {
    return found;
  }

  /** Pairs the marks among the tokens from this index to the last one: one block. */
  void pair(List<Token> tokens, int from) {
    List<Integer> open = new ArrayList<>();
    List<Quotation> pairs = new ArrayList<>();
    int last = tokens.size() - 1;
    for (int i = from; i <= last; i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.QUOTE) {
        continue;
      }
      if (opens(token, open, tokens)) {
        if (open.size() < DEEPEST) {
          open.add(i);
        }
      } else if (!open.isEmpty()) {
        int start = open.removeLast();
        pairs.add(quotation(tokens, start, i, true, open.size()));
      }
    }
    while (!open.isEmpty()) {
      int start = open.removeLast();
      if (start < last) {
        pairs.add(quotation(tokens, start, last, false, open.size()));
      }
    }
    pairs.sort((a, b) -> a.span().compareTo(b.span()));
    found.addAll(pairs);
  }

  private static Quotation quotation(
      List<Token> tokens, int open, int close, boolean closed, int depth) {
    Span span = new Span(tokens.get(open).span().start(), tokens.get(close).span().end());
    return new Quotation(span, open, close, closed, depth);
  }

  private boolean opens(Token token, List<Integer> open, List<Token> tokens) {
    char mark = text.charAt(token.span().start());
    boolean inside = !open.isEmpty();
    char opener = inside ? text.charAt(tokens.get(open.getLast()).span().start()) : 0;
    if (STRAIGHT.indexOf(mark) >= 0) {
      if (!inside) {
        return true;
      }
      // Inside another kind of quotation a straight mark opens a nested one if it leans that way.
      return STRAIGHT.indexOf(opener) < 0 && leansLeft(token.span());
    }
    if (CLOSING.indexOf(mark) >= 0) {
      return !inside && standsFree(token.span());
    }
    // A mark of the same kind that leans the other way closes: “word“ and ”word“ are common.
    boolean sameKind = opener == mark || CURLY.indexOf(opener) >= 0 && CURLY.indexOf(mark) >= 0;
    return !(inside && sameKind && !leansLeft(token.span()));
  }

  /** Whether a word follows at once and none stands directly before. */
  private boolean leansLeft(Span mark) {
    boolean after =
        mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
    return after && standsFree(mark);
  }

  /** Whether no word stands directly before. */
  private boolean standsFree(Span mark) {
    return mark.start() == 0
        || Tokenizer.isSpace(text.charAt(mark.start() - 1))
        || "(:،,[-–ـبلكو".indexOf(text.charAt(mark.start() - 1)) >= 0;
  }
}
