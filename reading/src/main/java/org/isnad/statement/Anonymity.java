package org.isnad.statement;

import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the page tells of a source that it does not name.
 *
 * @param type the kind of people it speaks for, an id of {@code ar/speech/anonymity.tsv} such as
 *     {@code military}; null if its words do not tell
 * @param reason why it is not named, verbatim: «طلب عدم كشف هويته»; null if the page does not say
 */
public record Anonymity(@Nullable String type, @Nullable Span reason) {}
