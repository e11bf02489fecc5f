package org.isnad.mention;

import org.isnad.token.Form;

/**
 * A phrase that tells what a person is: «وزير الخارجية القطري», «الوزيرة».
 *
 * @param from its first token
 * @param form the cut of the first token after which it begins
 * @param to the token after its last one
 * @param title the row of its first word among the titles
 * @param gender the gender of its first word
 * @param plural whether it names several
 * @param person the first token of the name that stands after it; -1 if none does
 */
record Role(
    int from, Form form, int to, String title, Entity.Gender gender, boolean plural, int person) {}
