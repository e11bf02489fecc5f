package org.isnad.figure;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts, which a reader could quote as a fact.
 *
 * @param span from the hedge to the end of what is counted
 * @param low the least it can be; null if open
 * @param high the most it can be; null if open
 * @param unit ISO 4217 for money, {@code %}, {@code pp} (percentage points), {@code bp} (hundredths
 *     of them), or a UCUM unit; null for things and people counted, and for money whose state stays
 *     open
 * @param counted what is counted, verbatim; empty span if nothing is named
 * @param hedge how the number is softened; null if it is not
 * @param kind what becomes of the people counted, by its name in {@code number/classes.tsv}: {@code
 *     dead}, {@code wounded}; null for things, and where the page does not say
 * @param change where it stands in a change that is told; null if it stands in none
 * @param wholes the spans of the figures of which it is a part: «12 قتيلا بينهم 5 أطفال»; more than
 *     one where the page joins them and does not say which
 * @param rule the rule that found it
 */
public record Figure(
    Span span,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    Span counted,
    @Nullable Hedge hedge,
    @Nullable String kind,
    @Nullable Change change,
    List<Span> wholes,
    RuleId rule) {

  /** Copies the wholes. */
  public Figure {
    wholes = List.copyOf(wholes);
  }

  /** A figure of which nothing but the number and what it counts is known so far. */
  public Figure(
      Span span,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable String unit,
      Span counted,
      @Nullable Hedge hedge,
      RuleId rule) {
    this(span, low, high, unit, counted, hedge, null, null, List.of(), rule);
  }

  /** This figure of people of a class. */
  Figure of(@Nullable String people) {
    return new Figure(span, low, high, unit, counted, hedge, people, change, wholes, rule);
  }

  /** This figure in a change. */
  Figure in(@Nullable Change told) {
    return new Figure(span, low, high, unit, counted, hedge, kind, told, wholes, rule);
  }

  /** This figure as a part of others. */
  Figure partOf(List<Span> others) {
    return new Figure(span, low, high, unit, counted, hedge, kind, change, others, rule);
  }

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

  /**
   * A figure's place in a change: «ارتفع من 5 إلى 7 في المئة».
   *
   * @param direction up or down; null where the page does not say
   * @param role what the figure is of it
   */
  public record Change(@Nullable Direction direction, Role role) {}

  /** Which way something changed. */
  public enum Direction {
    /** «ارتفع». */
    UP,
    /** «تراجع». */
    DOWN
  }

  /** What a figure is of a change. */
  public enum Role {
    /** What it was: «من 5»، «مقابل 5 قبل عام». */
    FROM,
    /** What it has become: «إلى 7». */
    TO,
    /** By how much: «بنسبة 3 في المئة». */
    BY
  }
}
