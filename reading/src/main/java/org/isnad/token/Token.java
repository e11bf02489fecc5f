package org.isnad.token;

import java.util.List;
import org.isnad.text.Span;

/**
 * A word, number or mark of the text, with the ways in which its proclitics may be cut.
 *
 * @param span the whole of it on the page
 * @param kind what it is
 * @param key its folded form, for look-up only
 * @param forms the ways to cut it, the likeliest first; at least one
 */
public record Token(Span span, Kind kind, String key, List<Form> forms) {
  /** Copies the forms. */
  public Token {
    forms = List.copyOf(forms);
  }

  /** What a token is. */
  public enum Kind {
    /** An Arabic word. */
    WORD,
    /** Digits of any script with their separators: 3.5, 1,200, ٢٠٢٤. */
    NUMBER,
    /** A word of Latin or another alphabet. */
    FOREIGN,
    /** A web address or an e-mail address. */
    ADDRESS,
    /** A quotation mark. */
    QUOTE,
    /** Any other mark; the key is the mark, three dots and more are one. */
    MARK
  }

  /** The likeliest way to cut its proclitics. */
  public Form form() {
    return forms.getFirst();
  }

  /** Its key without proclitics, by the likeliest cut. */
  public String stem() {
    return forms.getFirst().key();
  }

  /** Its place without proclitics, by the likeliest cut. */
  public Span stemSpan() {
    return spanOf(forms.getFirst());
  }

  /** Its place without the proclitics of this form. */
  public Span spanOf(Form form) {
    return new Span(span.start() + form.skip(), span.end());
  }

  /** Whether it is an Arabic word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is this mark. */
  public boolean isMark(String mark) {
    return kind == Kind.MARK && key.equals(mark);
  }

  /** Whether it is a comma, Arabic or Latin. */
  public boolean isComma() {
    return kind == Kind.MARK && (key.equals("،") || key.equals(",") || key.equals("؛"));
  }

  /** Whether one of its forms has this key. */
  public boolean is(String stem) {
    for (Form form : forms) {
      if (form.key().equals(stem)) {
        return true;
      }
    }
    return false;
  }
}
