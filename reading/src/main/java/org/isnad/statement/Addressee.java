package org.isnad.statement;

import org.isnad.mention.EntityId;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one to whom something is said: «وأبلغ الوزير السفير أن».
 *
 * @param span the words that name it
 * @param entity who that is; null if unnamed or not known
 * @param name how the record names it
 */
public record Addressee(Span span, @Nullable EntityId entity, String name) {}
