package org.isnad.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
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
  private final ChangeWords changes;
  private final CountedReader counted;
  private final HedgeReader hedges;

  RangeReader(Tokens tokens, ChangeWords changes, CountedReader counted, HedgeReader hedges) {
    this.tokens = tokens;
    this.changes = changes;
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
    if (after == null
        || to && !tokens.get(joint).isWord() && isScore(low, joint, after)
        || joint > low.to() && unit != null && !Objects.equals(unit.unit(), after.unit())
        || to && unit != null && isStep(low, sentence)) {
      // «تراجع 15 سنتا إلى 49 دولارا»: by how much, and what has become.
      return null;
    }
    BigDecimal least = unit == null ? scaled(low, high) : low.value();
    return least.compareTo(high.value()) < 0 ? new Range(least, high.value(), after) : null;
  }

  /** What the first of two numbers is worth if the scale of the second is meant for both. */
  private BigDecimal scaled(Numeral low, Numeral high) {
    boolean both =
        high.to() - high.from() > 1
            && low.to() - low.from() == 1
            && high.rule().value().equals("number.digits-and-scale");
    return both ? low.value().multiply(scaleOf(high)) : low.value();
  }

  /**
   * What was, in «ارتفع السعر من 5 إلى 7 دولارات», when the unit stands only behind what is: its
   * worth, if another number follows it so; null if none does.
   */
  @Nullable BigDecimal way(Numeral low, Numeral high, Sentence sentence) {
    int limit = sentence.to();
    return low.to() < limit
            && low.to() + 1 == hedges.before(high.from(), sentence.from())
            && high.from() < limit
            && isTo(tokens.get(low.to()))
            && isWay(low, sentence)
        ? scaled(low, high)
        : null;
  }

  /** «ارتفع السعر 3 دولارات إلى 82»: a change without «من». */
  private boolean isStep(Numeral low, Sentence sentence) {
    int from = hedges.before(low.from(), sentence.from());
    for (int i = from - 1; i >= Math.max(sentence.from(), from - 8); i--) {
      if (i == from - 1 && tokens.get(i).is("من") || tokens.get(i).isComma()) {
        return false;
      }
      if (changes.find(tokens.get(i)) != null) {
        return true;
      }
    }
    return false;
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
      if (changes.find(tokens.get(i)) != null) {
        return true;
      }
    }
    return false;
  }
}
