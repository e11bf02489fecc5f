package org.isnad.article;

import org.isnad.text.RuleId;

/**
 * A line that cleaning threw away as page furniture, kept so that a reader can check it.
 *
 * @param text the line as it stood
 * @param why the rule that dropped it
 */
public record Dropped(String text, RuleId why) {}
