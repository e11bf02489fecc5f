package org.isnad.cli;

import java.math.BigDecimal;
import org.isnad.figure.Figure;
import org.jspecify.annotations.Nullable;

/** A figure's value in words and digits: «أكثر من 20»، «12–15»، «نحو 3,500,000 USD». */
final class FigureWords {
  private FigureWords() {}

  /** The value of a figure. */
  static String of(Figure figure, Messages messages) {
    String number = range(figure.low(), figure.high(), figure.hedge() == null, messages);
    Figure.Hedge hedge = figure.hedge();
    String hedged = hedge == null ? number : messages.word("hedge", hedge, number);
    String unit = figure.unit();
    if (unit == null) {
      return hedged;
    }
    return unit.equals("%") ? hedged + "%" : hedged + " " + unit;
  }

  private static String range(
      @Nullable BigDecimal low, @Nullable BigDecimal high, boolean bare, Messages messages) {
    if (low != null && high != null) {
      String first = Messages.number(low);
      return low.compareTo(high) == 0 ? first : messages.say("range", first, Messages.number(high));
    }
    if (low != null) {
      return bare ? messages.say("hedge.at-least", Messages.number(low)) : Messages.number(low);
    }
    if (high != null) {
      return bare ? messages.say("hedge.at-most", Messages.number(high)) : Messages.number(high);
    }
    return "?";
  }
}
