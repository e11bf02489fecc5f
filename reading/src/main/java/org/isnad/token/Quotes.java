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
    int firstOpen = open.isEmpty() ? Integer.MAX_VALUE : open.getFirst();
    int unclosed = open.size();
    if (firstOpen < last) {
      pairs.add(quotation(tokens, firstOpen, last, false, 0));
    }
    for (Quotation pair : pairs) {
      // What lies in a quotation that is never closed is counted as if that did not stand there.
      boolean freed = pair.closed() && pair.open() > firstOpen;
      int depth = freed ? Math.max(0, pair.depth() - unclosed) : pair.depth();
      found.add(new Quotation(pair.span(), pair.open(), pair.close(), pair.closed(), depth));
    }
    found
        .subList(found.size() - pairs.size(), found.size())
        .sort((a, b) -> a.span().compareTo(b.span()));
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
      // A lone mark behind a word closes nothing and opens nothing; inside a quotation a mark opens
      // a nested one only if it leans that way.
      return inside ? leansLeft(token.span()) : !leansRight(token.span());
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

  /** Whether a word stands directly before and none follows at once. */
  private boolean leansRight(Span mark) {
    boolean after =
        mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
    return !after && !standsFree(mark);
  }

  /** Whether no word stands directly before. */
  private boolean standsFree(Span mark) {
    return mark.start() == 0
        || Tokenizer.isSpace(text.charAt(mark.start() - 1))
        || "(:،,[-–ـبلكو".indexOf(text.charAt(mark.start() - 1)) >= 0;
  }
}
