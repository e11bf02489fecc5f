package org.isnad.figure;

import java.math.BigDecimal;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts, which a reader could quote as a fact.
 *
 * @param span from the hedge to the end of what is counted
 * @param low the least it can be; null if open
 * @param high the most it can be; null if open
 * @param unit ISO 4217 for money, {@code %}, or a UCUM unit; null for things and people counted
 * @param counted what is counted, verbatim; empty span if nothing is named
 * @param hedge how the number is softened; null if it is not
 * @param rule the rule that found it
 */
public record Figure(
    Span span,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    Span counted,
    @Nullable Hedge hedge,
    RuleId rule) {
  /** How a number is softened. */
  public enum Hedge {
    /** «على الأقل»، «ما لا يقل عن». */
    AT_LEAST,
    /** «على الأكثر»، «حتى». */
    AT_MOST,
    /** «نحو»، «حوالي»، «قرابة». */
    ABOUT,
    /** «أكثر من»، «ما يزيد على». */
    MORE_THAN,
    /** «أقل من»، «دون». */
    LESS_THAN
  }
}
