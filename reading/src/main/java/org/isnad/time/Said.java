package org.isnad.time;

import org.isnad.text.Moment;
import org.isnad.text.Span;

/**
 * Words that were said on another day than the text was published.
 *
 * @param words where they stand
 * @param when when they were said: «أمس» in them is the day before
 */
public record Said(Span words, Moment when) {}
