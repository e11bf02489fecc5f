package org.isnad.article;

/**
 * A run of text between the edges of two block elements of an HTML page.
 *
 * @param text its text, blanks collapsed
 * @param linked how many of its characters stand in links
 * @param hint what its element says it is
 * @param region the region that directly holds it
 */
record Piece(String text, int linked, Line.Hint hint, Region region) {
  private static final int LONG = 80;
  private static final int SENTENCE = 40;

  boolean isLink() {
    return linked * 10 >= text.length() * 8;
  }

  /** How many characters of prose it is: all or none. */
  int prose() {
    int length = text.length();
    boolean stops = ".!؟?»\"”".indexOf(text.charAt(length - 1)) >= 0;
    boolean running = length >= LONG || length >= SENTENCE && stops;
    boolean heading = hint == Line.Hint.HEADING || hint == Line.Hint.HEADLINE;
    return running && !heading && linked * 2 < length ? length : 0;
  }
}
