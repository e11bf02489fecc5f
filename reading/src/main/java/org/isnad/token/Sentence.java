package org.isnad.token;

import org.isnad.text.Span;

/**
 * A sentence: a run of tokens within one block. A quotation is never cut in the middle.
 *
 * @param span its place in the text
 * @param block the index of its block in the article
 * @param from its first token's index
 * @param to the index after its last token
 */
public record Sentence(Span span, int block, int from, int to) {}
