package org.isnad.token;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.language.Folding;
import org.isnad.text.Span;

/** Splits an article's text into tokens, sentences and quotations; linear in its length. */
public final class Tokenizer {
  private final Folding folding;
  private final Clitics clitics;

  private Tokenizer(Folding folding, Clitics clitics) {
    this.folding = folding;
    this.clitics = clitics;
  }

  /** A tokenizer with the clitics of Arabic. */
  public static Tokenizer load(Folding folding) {
    return new Tokenizer(folding, Clitics.load(folding));
  }

  /** The tokens of an article. */
  public Tokens tokenize(Article article) {
    return tokenize(article.text(), article.blocks());
  }

  /** The tokens of a phrase that stands alone. */
  public Tokens tokenize(String text) {
    return tokenize(text, List.of(new Block(new Span(0, text.length()), Block.Role.PARAGRAPH)));
  }

  /** The tokens of a text in these blocks. */
  public Tokens tokenize(String text, List<Block> blocks) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
    List<Sentence> sentences = new ArrayList<>();
    Quotes quotes = new Quotes(text);
    Sentences ends = new Sentences(text);
    for (int b = 0; b < blocks.size(); b++) {
      Span span = blocks.get(b).span();
      int from = tokens.size();
      scan(text, span, tokens);
      int firstQuotation = quotes.found().size();
      quotes.pair(tokens, from);
      ends.split(tokens, from, b, quotes.found(), firstQuotation, sentences);
    }
    return new Tokens(text, tokens, sentences, quotes.found());
  }

  private void scan(String text, Span block, List<Token> tokens) {
    int at = block.start();
    int end = block.end();
    while (at < end) {
      int c = text.codePointAt(at);
      if (isSpace(c) || isInvisible(c)) {
        at += Character.charCount(c);
        continue;
      }
      int next = address(text, at, end);
      Token.Kind kind = Token.Kind.ADDRESS;
      if (next == at) {
        if (isDigit(c)) {
          kind = Token.Kind.NUMBER;
          next = number(text, at, end);
        } else if (isArabic(c)) {
          kind = Token.Kind.WORD;
          next = word(text, at, end);
        } else if (Character.isLetter(c)) {
          kind = Token.Kind.FOREIGN;
          next = foreign(text, at, end);
        } else {
          kind = Quotes.isMark(c) ? Token.Kind.QUOTE : Token.Kind.MARK;
          next = mark(text, at, end, c);
        }
      }
      String surface = text.substring(at, next);
      String key = folding.fold(surface);
      if (key.isEmpty()) {
        // Tatweel alone is drawn as a dash.
        kind = Token.Kind.MARK;
        key = surface;
      }
      List<Form> forms =
          kind == Token.Kind.WORD ? clitics.forms(surface) : List.of(new Form(0, key, ""));
      tokens.add(new Token(new Span(at, next), kind, key, forms));
      at = next;
    }
  }

  private static int word(String text, int at, int end) {
    int i = at;
    while (i < end && (isArabic(text.charAt(i)) || isInvisible(text.charAt(i)))) {
      i++;
    }
    while (isInvisible(text.charAt(i - 1)) && !isArabic(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int number(String text, int at, int end) {
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      boolean separator =
          i > at && ".,٫٬،".indexOf(c) >= 0 && i + 1 < end && isDigit(text.charAt(i + 1));
      if (!isDigit(c) && !separator) {
        break;
      }
      i++;
    }
    return i;
  }

  private static int foreign(String text, int at, int end) {
    int i = at;
    while (i < end) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      boolean joint =
          (c == '-' || c == '\'' || c == '’' || c == '&')
              && i + 1 < end
              && Character.isLetterOrDigit(text.charAt(i + 1))
              && !isArabic(text.charAt(i + 1));
      boolean letter =
          Character.isLetterOrDigit(c) && !isArabic(c)
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!letter && !joint) {
        break;
      }
      i += width;
    }
    return Math.max(i, at + Character.charCount(text.codePointAt(at)));
  }

  private static int mark(String text, int at, int end, int c) {
    int i = at + Character.charCount(c);
    if (c == '.' || c == '…' || c == '-' || c == '_' || c == '*' || c == '=') {
      while (i < end && text.charAt(i) == c) {
        i++;
      }
    }
    return i;
  }

  /** The end of a web or e-mail address that begins here; the same offset if none does. */
  private static int address(String text, int at, int end) {
    boolean web =
        text.startsWith("http://", at)
            || text.startsWith("https://", at)
            || text.startsWith("www.", at);
    if (!web) {
      return at;
    }
    int i = at;
    while (i < end
        && text.charAt(i) > ' '
        && !isArabic(text.charAt(i))
        && "«»\"<>()".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > at && ".,;:!?".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  static boolean isSpace(int c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u3000'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F'
        || c == '\u2028'
        || c == '\u2029';
  }

  static boolean isInvisible(int c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= '٠' && c <= '٩' || c >= '۰' && c <= '۹';
  }

  /** Whether this is an Arabic letter, a mark on one, or tatweel. */
  static boolean isArabic(int c) {
    return c >= '\u0620' && c <= '\u065F'
        || c >= '\u066E' && c <= '\u06D3'
        || c >= '\u06D5' && c <= '\u06DC'
        || c >= '\u06DF' && c <= '\u06E8'
        || c >= '\u06EA' && c <= '\u06EF'
        || c >= '\u06FA' && c <= '\u06FF'
        || c >= '\u0750' && c <= '\u077F'
        || c >= '\u08A0' && c <= '\u08FF'
        || c >= '\u0610' && c <= '\u061A'
        || c >= '\uFB50' && c <= '\uFDFF'
        || c >= '\uFE70' && c <= '\uFEFC';
  }
}
