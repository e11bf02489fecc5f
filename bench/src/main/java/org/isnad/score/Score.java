package org.isnad.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Hits counted against what had to be found and what was found.
 *
 * @param hits found and right
 * @param gold how many had to be found
 * @param found how many were found
 */
public record Score(int hits, int gold, int found) {
  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** Both counts together. */
  public Score plus(int moreHits, int moreGold, int moreFound) {
    return new Score(hits + moreHits, gold + moreGold, found + moreFound);
  }

  /** The part of the found that is right, 0 to 1, to four digits. */
  public double precision() {
    return round(part(hits, found));
  }

  /** The part of the gold that was found, 0 to 1, to four digits. */
  public double recall() {
    return round(part(hits, gold));
  }

  /** The harmonic mean of precision and recall, 0 to 1, to four digits. */
  public double f1() {
    double precision = part(hits, found);
    double recall = part(hits, gold);
    return round(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
  }

  private static double part(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  private static double round(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
