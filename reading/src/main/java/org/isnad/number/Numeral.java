package org.isnad.number;

import java.math.BigDecimal;
import org.isnad.text.RuleId;
import org.isnad.text.Span;

/**
 * A number as written: in digits, in words, or both: «3.5 مليارات»، «ثلاثة وعشرون»، «الثالث».
 *
 * @param span its words, without proclitics
 * @param from its first token's index
 * @param to the index after its last token
 * @param value what it is worth; the least it can be if it is vague
 * @param kind how it counts
 * @param rule the rule that found it
 */
public record Numeral(Span span, int from, int to, BigDecimal value, Kind kind, RuleId rule) {
  /** How a number counts. */
  public enum Kind {
    /** How many: «ثلاثة». */
    CARDINAL,
    /** Which one of a row: «الثالث». */
    ORDINAL,
    /** A part: «ثلث»، «نصف». */
    FRACTION,
    /** How many at least, no more being known: «عشرات»، «آلاف»، «بضعة». */
    VAGUE
  }
}
