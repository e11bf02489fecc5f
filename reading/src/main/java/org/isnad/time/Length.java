package org.isnad.time;

import java.math.BigDecimal;
import org.isnad.text.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A length of time read.
 *
 * @param from its first token's index
 * @param to the index after its last token
 * @param start where it begins on the page
 * @param unit its unit, the largest one of a sum
 * @param number how many, null if not said
 * @param value TIMEX3
 * @param rule what found it
 */
record Length(
    int from,
    int to,
    int start,
    Unit unit,
    @Nullable BigDecimal number,
    String value,
    RuleId rule) {

  static Length of(
      int from, int to, int start, Unit unit, @Nullable BigDecimal number, RuleId rule) {
    return new Length(from, to, start, unit, number, value(unit, number), rule);
  }

  Found found() {
    return new Found(from, to, start, When.open(Timex.Type.DURATION, value), rule);
  }

  /** Whether so many of it are told, and no part of one. */
  boolean isWhole() {
    return number != null && number.scale() <= 0;
  }

  /** Whether «الماضية», «المقبلة» stands with it. */
  boolean isShifted() {
    return rule.equals(LengthReader.SHIFTED);
  }

  /** The two as one: P1Y and P6M are P1Y6M, P1D and PT5H are P1DT5H. */
  Length plus(Length smaller, RuleId rule) {
    boolean clock = value.contains("T");
    String rest = smaller.value.substring(1);
    String sum = value + (clock && rest.startsWith("T") ? rest.substring(1) : rest);
    return new Length(from, smaller.to, start, unit, null, sum, rule);
  }

  /** P18M for a year and a half, PT30M for half an hour. */
  private static String value(Unit unit, @Nullable BigDecimal number) {
    if (number == null) {
      return unit.length("X");
    }
    if (number.scale() <= 0) {
      return unit.length(number.toPlainString());
    }
    Unit smaller =
        switch (unit) {
          case HOUR -> Unit.MINUTE;
          case MINUTE -> Unit.SECOND;
          case YEAR -> Unit.MONTH;
          case DAY -> Unit.HOUR;
          default -> unit;
        };
    BigDecimal times =
        BigDecimal.valueOf(
            switch (unit) {
              case HOUR, MINUTE -> 60;
              case YEAR -> 12;
              case DAY -> 24;
              default -> 1;
            });
    BigDecimal fine = number.multiply(times).stripTrailingZeros();
    return fine.scale() <= 0
        ? smaller.length(fine.toPlainString())
        : unit.length(number.stripTrailingZeros().toPlainString());
  }
}
