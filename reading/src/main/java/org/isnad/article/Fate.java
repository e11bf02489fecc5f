package org.isnad.article;

import org.isnad.text.RuleId;

/** What becomes of a line. */
sealed interface Fate {
  /** It is a block of the article. */
  record Keep(Block.Role role) implements Fate {}

  /** It is furniture. */
  record Drop(RuleId why) implements Fate {}

  static Fate keep(Block.Role role) {
    return new Keep(role);
  }

  static Fate drop(RuleId why) {
    return new Drop(why);
  }
}
