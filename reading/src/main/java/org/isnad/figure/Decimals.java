package org.isnad.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.number.Numeral;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Token;
import org.isnad.token.Tokens;

/**
 * Joins decimals that wires of the Maghreb write with ر: «3ر9 في المائة». Some type the whole
 * first, some the decimals, and the page looks the same. A zero shows which: «5ر0» is a half, since
 * nobody writes 5.0. Where a page has none, or has both, such a number is none.
 */
final class Decimals {
  private static final RuleId RULE = RuleId.of("figure.decimal");

  private final Tokens tokens;

  Decimals(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The numbers with these decimals joined, or left out where their order is not known. */
  List<Numeral> join(List<Numeral> numerals) {
    int reversed = 0;
    int straight = 0;
    boolean any = false;
    for (int n = 0; n + 1 < numerals.size(); n++) {
      if (isPair(numerals, n)) {
        any = true;
        reversed += isZero(numerals.get(n + 1)) ? 1 : 0;
        straight += isZero(numerals.get(n)) ? 1 : 0;
      }
    }
    if (!any) {
      return numerals;
    }
    List<Numeral> joined = new ArrayList<>(numerals.size());
    int n = 0;
    while (n < numerals.size()) {
      boolean pair = n + 1 < numerals.size() && isPair(numerals, n);
      if (!pair) {
        joined.add(numerals.get(n));
      } else if (reversed > 0 != straight > 0) {
        joined.add(join(numerals.get(n), numerals.get(n + 1), reversed > 0));
      }
      n += pair ? 2 : 1;
    }
    return joined;
  }

  private Numeral join(Numeral first, Numeral second, boolean reversed) {
    String whole = tokens.get(reversed ? second.from() : first.from()).key();
    String part = tokens.get(reversed ? first.from() : second.from()).key();
    BigDecimal scale = BigDecimal.ONE;
    if (second.to() > second.from() + 1) {
      BigDecimal digits = new BigDecimal(tokens.get(second.from()).key());
      scale = digits.signum() == 0 ? BigDecimal.ONE : second.value().divideToIntegralValue(digits);
    }
    return new Numeral(
        new Span(first.span().start(), second.span().end()),
        first.from(),
        second.to(),
        new BigDecimal(whole + "." + part).multiply(scale),
        Numeral.Kind.CARDINAL,
        RULE);
  }

  /** «9ر3»: two short numbers in digits with nothing but ر between them. */
  private boolean isPair(List<Numeral> numerals, int n) {
    Numeral first = numerals.get(n);
    Numeral second = numerals.get(n + 1);
    return first.to() == first.from() + 1
        && second.from() == first.to() + 1
        && isDigits(tokens.get(first.from()))
        && isDigits(tokens.get(second.from()))
        && tokens.get(first.to()).key().equals("ر")
        && tokens.get(first.to()).span().start() == first.span().end()
        && tokens.get(first.to()).span().end() == second.span().start();
  }

  private static boolean isDigits(Token token) {
    return token.kind() == Token.Kind.NUMBER
        && token.key().length() <= 6
        && token.key().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isZero(Numeral numeral) {
    return tokens.get(numeral.from()).key().equals("0");
  }
}
