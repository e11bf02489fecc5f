package org.isnad.mention;

import org.isnad.token.Form;

/**
 * A phrase that tells what a person is: «وزير الخارجية القطري», «الوزيرة».
 *
 * @param from its first token
 * @param form the cut of the first token after which it begins
 * @param to the token after its last one
 * @param title the row of its first word among the titles
 * @param word its first word
 * @param person the first token of the name that stands after it; -1 if none does
 */
record Role(int from, Form form, int to, String title, Word word, int person) {
  /** Whether it is one word: «الوزير». */
  boolean isAlone() {
    return to == from + 1;
  }

  /** Whether it begins with the article. */
  boolean isDefinite() {
    return Glosses.isDefinite(form.key());
  }
}
