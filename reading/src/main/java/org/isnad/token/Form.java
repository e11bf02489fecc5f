package org.isnad.token;

/**
 * One way to cut a word's proclitics off: «وبالقاهرة» is و + ب + القاهرة.
 *
 * @param skip how many UTF-16 units of the word on the page are proclitics
 * @param key the folded rest; for لل the article's alef, which is not on the page, is restored
 * @param clitics the folded proclitics, outermost first: "و", "وب", "ل"; empty if none is cut
 */
public record Form(int skip, String key, String clitics) {
  /** Whether the word carries this proclitic: و ف ب ك ل س. */
  public boolean has(char clitic) {
    return clitics.indexOf(clitic) >= 0;
  }

  /** Whether it is joined to what stands before it by و or ف. */
  public boolean isJoined() {
    return has('و') || has('ف');
  }

  /** Whether a preposition ب ك ل is cut off. */
  public boolean isGoverned() {
    return has('ب') || has('ك') || has('ل');
  }
}
