package org.isnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of the lists.
 *
 * @param id its table and row: {@code people.emmanuel-macron}
 * @param kind what it names
 * @param name its usual full form
 * @param english its English name; null if the list has none
 * @param gender its grammatical gender
 * @param nouns the heads by which it may be meant later: «الوكالة» for «رويترز»
 * @param ambiguous whether it is also an everyday word, so that it needs a head or quotation marks
 */
record Known(
    String id,
    Mention.Kind kind,
    String name,
    @Nullable String english,
    Entity.Gender gender,
    List<String> nouns,
    boolean ambiguous) {

  /** Copies the list. */
  Known {
    nouns = List.copyOf(nouns);
  }
}
