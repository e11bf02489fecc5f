package org.isnad.time;

import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Tokens;

/**
 * A time found, before it becomes a {@link Timex}.
 *
 * @param from its first token's index
 * @param to the index after its last token
 * @param start where it begins on the page, after proclitics
 * @param when what it is
 * @param rule what found it
 */
record Found(int from, int to, int start, When when, RuleId rule) {
  /** The same time with its span begun earlier. */
  Found from(int from, int start, RuleId rule) {
    return new Found(from, to, start, when, rule);
  }

  /** What the finder gives away of it. */
  Timex timex(Tokens tokens) {
    int end = tokens.get(to - 1).span().end();
    return new Timex(
        new Span(Math.min(start, end), end),
        when.type(),
        when.value(),
        when.from(),
        when.to(),
        when.hijri() ? "hijri" : null,
        when.note(),
        rule);
  }

  /** The same span with another meaning. */
  Found as(When when, RuleId rule) {
    return new Found(from, to, start, when, rule);
  }
}
