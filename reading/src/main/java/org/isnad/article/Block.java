package org.isnad.article;

import org.isnad.text.Span;

/**
 * A block of the article's text: one paragraph, headline or caption.
 *
 * @param span its place in the article's text, without the line end
 * @param role what it is
 */
public record Block(Span span, Role role) {
  /** What a block is. */
  public enum Role {
    /** The article's headline. */
    HEADLINE,
    /** What stands under a picture. */
    CAPTION,
    /** A sign-off: agency, source, place and agency. */
    CREDIT,
    /** A heading inside the article. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** A quotation set apart. */
    QUOTE,
    /** An item of a list, or a row of a table. */
    LIST,
    /** Who wrote it, and where and when it was filed. */
    BYLINE;

    /** Whether sentences of it are read for statements, times and figures. */
    public boolean isProse() {
      return this != CREDIT && this != BYLINE;
    }
  }
}
