package org.isnad.token;

import org.isnad.text.Span;

/**
 * Words in quotation marks.
 *
 * @param span from the opening mark to the closing one, both included
 * @param open the index of the opening mark's token
 * @param close the index of the closing mark's token; if the mark is missing, of the last token
 *     before the end of its block
 * @param closed whether the closing mark stands there
 * @param depth 0 for a quotation that lies in no other
 */
public record Quotation(Span span, int open, int close, boolean closed, int depth) {}
