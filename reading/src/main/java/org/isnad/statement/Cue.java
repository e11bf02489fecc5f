package org.isnad.statement;

import org.isnad.text.Span;

/**
 * The word that says that something was said.
 *
 * @param span its place, without proclitics
 * @param lemma its dictionary form
 */
public record Cue(Span span, String lemma) {}
