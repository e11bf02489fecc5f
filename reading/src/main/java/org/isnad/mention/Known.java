package org.isnad.mention;

import java.util.List;
import org.isnad.language.Table;
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
 * @param doubt what else the name may be
 * @param place where it lies; null if it is no place
 */
record Known(
    String id,
    Mention.Kind kind,
    String name,
    @Nullable String english,
    Entity.Gender gender,
    List<String> nouns,
    Doubt doubt,
    @Nullable Place place) {

  /** Copies the list. */
  Known {
    nouns = List.copyOf(nouns);
  }

  /** Whether the name alone does not say that it is one. */
  boolean ambiguous() {
    return doubt != Doubt.NONE;
  }

  /** Whether a user's own list has it. */
  boolean isOwn() {
    return id.startsWith("imported.");
  }

  /** The same name of this place. */
  Known at(Place place) {
    return new Known(id, kind, name, english, gender, nouns, doubt, place);
  }

  /** What else a name may be, so that it needs support. */
  enum Doubt {
    /** Nothing else. */
    NONE,
    /** A place whose name is also a person's: it needs a head, quotation marks or «في». */
    NAME,
    /** An everyday word: it needs a head or quotation marks. */
    WORD;

    /** What the column {@code ambiguous} of a table of names says. */
    static Doubt of(Table.Row row) {
      return switch (row.get("ambiguous")) {
        case "yes" -> WORD;
        case "name" -> NAME;
        default -> NONE;
      };
    }
  }
}
