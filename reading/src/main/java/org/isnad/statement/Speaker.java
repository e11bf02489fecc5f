package org.isnad.statement;

import org.isnad.mention.EntityId;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one who is said to have said it.
 *
 * @param kind named, unnamed or several
 * @param span the speaker's words at the cue; null if carried over from before
 * @param entity who that is; null if unnamed or not known
 * @param name how the record names the speaker
 */
public record Speaker(Kind kind, @Nullable Span span, @Nullable EntityId entity, String name) {
  /** How a speaker is given. */
  public enum Kind {
    /** By name, or by a title that is resolved to a name. */
    NAMED,
    /** By a description only: «مصدر أمني». */
    UNNAMED,
    /** A group: «السكان». */
    COLLECTIVE
  }
}
