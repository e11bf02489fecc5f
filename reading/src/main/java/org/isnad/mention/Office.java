package org.isnad.mention;

/**
 * An office that an article gives somebody. It holds for the day of the article: the page's date is
 * the office's date.
 *
 * @param title its words on the page: «وزيرة الخارجية السابقة»
 * @param standing whether it is held, was held, or is about to be
 */
public record Office(String title, Standing standing) {
  /** Whether an office is held on the day of the article. */
  public enum Standing {
    /** Held, as far as the page says. */
    HELD,
    /** Held before: «السابق». */
    FORMER,
    /** Held in another's place: «بالإنابة». */
    ACTING,
    /** Given and not yet taken up: «المكلف»، «المنتخب». */
    DESIGNATE
  }
}
