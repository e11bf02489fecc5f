package org.isnad.mention;

import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.jspecify.annotations.Nullable;

/**
 * A name that one proposer sees; the {@link Reconciler} decides among overlapping ones.
 *
 * @param from its first token
 * @param form the cut of the first token after which it begins
 * @param to the token after its last one
 * @param kind what it would name
 * @param known the list's entry it would be; null if none
 * @param head the head that opens it; null if none
 * @param strength between candidates of equal length the higher one wins
 * @param rule the rule that sees it
 */
record Candidate(
    int from,
    Form form,
    int to,
    Mention.Kind kind,
    @Nullable Known known,
    @Nullable Head head,
    int strength,
    RuleId rule) {

  /** How many tokens it takes. */
  int length() {
    return to - from;
  }
}
