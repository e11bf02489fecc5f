package org.isnad.article;

import java.util.Optional;
import org.isnad.text.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What a line looks like by itself, wherever it stands.
 *
 * @param line the line
 * @param hit the furniture phrase it is or holds; null if none
 * @param strip the rule if it is nothing but controls or names of sections; null if it is not
 * @param dated whether it says nothing but a date or a clock time
 * @param byline how it names an author, photographer or source; null if it does not
 * @param credit its parts if it is a dateline or sign-off; null if it is none
 * @param captioned whether it closes with the credit of a picture
 */
record Look(
    Line line,
    Phrases.@Nullable Hit hit,
    @Nullable RuleId strip,
    boolean dated,
    Bylines.@Nullable Byline byline,
    Datelines.@Nullable Credit credit,
    boolean captioned) {

  boolean isFurniture() {
    return hit != null || strip != null;
  }

  /** Whether it is running text and nothing else. */
  boolean isProse() {
    return line.isProse() && hit == null && !captioned;
  }

  /** Whether nothing else than a headline, heading, item or caption is left for it to be. */
  boolean isPlain() {
    return !isFurniture() && !dated && byline == null && credit == null && !captioned;
  }

  Optional<Bylines.Byline> bylineOf(Bylines.Kind kind) {
    return Optional.ofNullable(byline).filter(b -> b.kind() == kind);
  }
}
