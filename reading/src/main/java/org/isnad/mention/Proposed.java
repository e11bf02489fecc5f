package org.isnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules see in an article. */
final class Proposed {
  private final Glosses glosses;
  private final @Nullable Candidate[] listed;
  private final List<Candidate> names;
  private final List<Role> roles;
  private final boolean[] taken;

  /**
   * What is seen.
   *
   * @param glosses the tokens with what the lists know of them
   * @param listed by first token the names of the lists, taken or not
   * @param names the names that were chosen, in page order
   * @param roles the titles
   * @param taken the tokens of the names
   */
  Proposed(
      Glosses glosses,
      @Nullable Candidate[] listed,
      List<Candidate> names,
      List<Role> roles,
      boolean[] taken) {
    this.glosses = glosses;
    this.listed = listed;
    this.names = List.copyOf(names);
    this.roles = List.copyOf(roles);
    this.taken = taken;
  }

  Glosses glosses() {
    return glosses;
  }

  /** The name of the lists that begins at a token; null if none does. */
  @Nullable Candidate listed(int token) {
    return listed[token];
  }

  List<Candidate> names() {
    return names;
  }

  List<Role> roles() {
    return roles;
  }

  /** The tokens of the names, a copy of its own. */
  boolean[] taken() {
    return taken.clone();
  }
}
