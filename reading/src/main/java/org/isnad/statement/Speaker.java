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
 * @param anonymity what is told of an unnamed speaker; null for all others
 */
public record Speaker(
    Kind kind,
    @Nullable Span span,
    @Nullable EntityId entity,
    String name,
    @Nullable Anonymity anonymity) {

  /** A speaker of whom nothing is told beyond the name. */
  public Speaker(Kind kind, @Nullable Span span, @Nullable EntityId entity, String name) {
    this(kind, span, entity, name, null);
  }

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
