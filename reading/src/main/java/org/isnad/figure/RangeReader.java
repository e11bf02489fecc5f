package org.isnad.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.isnad.number.Numeral;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads two numbers as one range: «ما بين 12 و15 منظومة»، «من 5 إلى 7 آلاف»، «5-7 ملايين دولار».
 */
final class RangeReader {
  /** So many tokens may stand between the two: «12 ألف دولار إلى 26 ألف دولار». */
  private static final int APART = 4;

  private final Tokens tokens;
  private final FigureWords words;
  private final CountedReader counted;
  private final HedgeReader hedges;

  RangeReader(Tokens tokens, FigureWords words, CountedReader counted, HedgeReader hedges) {
    this.tokens = tokens;
    this.words = words;
    this.counted = counted;
    this.hedges = hedges;
  }

  /** A range and what it counts. */
  record Range(BigDecimal low, BigDecimal high, Counted counted) {}

  /** The range of two numbers that follow each other; null if they make none. */
  @Nullable Range read(Numeral low, Numeral high, Sentence sentence) {
    int limit = sentence.to();
    if (high.from() >= limit || high.from() > low.to() + APART) {
      return null;
    }
    Counted unit = counted.read(low.to(), limit);
    int joint = unit != null && unit.to() <= high.from() ? unit.to() : low.to();
    boolean and = isBetween(low, sentence) && isJoined(joint, high);
    boolean to = joint + 1 == high.from() && isTo(tokens.get(joint)) && !isWay(low, sentence);
    Counted after = and || to ? counted.read(high.to(), limit) : null;
    if (after == null || to && !tokens.get(joint).isWord() && isScore(low, joint, after)) {
      return null;
    }
    BigDecimal least = low.value();
    boolean scaled = high.to() - high.from() > 1 && low.to() - low.from() == 1;
    if (scaled && unit == null && high.rule().value().equals("number.digits-and-scale")) {
      least = least.multiply(scaleOf(high));
    }
    return least.compareTo(high.value()) < 0 ? new Range(least, high.value(), after) : null;
  }

  /** The scale of «7 ملايين», which «5 إلى 7 ملايين» means for both. */
  private BigDecimal scaleOf(Numeral numeral) {
    try {
      BigDecimal digits = new BigDecimal(tokens.get(numeral.from()).key());
      return digits.signum() == 0
          ? BigDecimal.ONE
          : numeral.value().divide(digits, MathContext.DECIMAL64);
    } catch (NumberFormatException e) {
      return BigDecimal.ONE;
    }
  }

  private boolean isBetween(Numeral low, Sentence sentence) {
    int i = hedges.before(low.from(), sentence.from()) - 1;
    return i >= sentence.from() && tokens.get(i).is("بين");
  }

  private boolean isJoined(int joint, Numeral high) {
    if (joint + 1 == high.from()) {
      return tokens.get(joint).key().equals("و");
    }
    return joint == high.from() && high.span().start() > tokens.get(high.from()).span().start();
  }

  private static boolean isTo(Token token) {
    return token.key().equals("الي") || token.isMark("-") || token.isMark("–");
  }

  /**
   * «2 - 1 أولمبيك»: numbers about a dash that stands free are a range before a measure or tanwin
   * only.
   */
  private boolean isScore(Numeral low, int joint, Counted after) {
    boolean free = tokens.get(joint).span().start() > tokens.get(low.to() - 1).span().end();
    String key = tokens.get(after.from()).key();
    boolean counts = after.unit() != null || key.endsWith("ا") || key.endsWith("ات");
    return low.value().signum() == 0 || free && !counts;
  }

  /** «ارتفع من 5 إلى 7»: the way gone, not a range. */
  private boolean isWay(Numeral low, Sentence sentence) {
    int from = low.from() - 1;
    if (from < sentence.from() || !tokens.get(from).is("من")) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(sentence.from(), from - 8); i--) {
      if (words.isChange(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
