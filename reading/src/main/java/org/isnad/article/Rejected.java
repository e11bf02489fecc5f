package org.isnad.article;

/**
 * A page that is no article that can be read.
 *
 * @param uri the page's path or address
 * @param reason why
 * @param detail the reason's particulars, such as the language or the encoding found; may be empty
 */
public record Rejected(String uri, Reason reason, String detail) implements Cleaned {
  /** Why a page is rejected. */
  public enum Reason {
    /** Nothing was left of it, or nothing was there. */
    EMPTY,
    /** It is no text: an image, an archive, a program. */
    BINARY,
    /** Its bytes are text in no encoding that could be told. */
    ENCODING,
    /** It is in another language than Arabic; the detail names it (BCP 47). */
    LANGUAGE,
    /** It is larger than what is read; the detail gives the limit. */
    TOO_LARGE,
    /** It holds no article: an index, a gallery, an error page. */
    NO_ARTICLE
  }
}
