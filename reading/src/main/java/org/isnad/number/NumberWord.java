package org.isnad.number;

import java.math.BigDecimal;

/**
 * A number word as the table has it.
 *
 * @param value what it is worth
 * @param kind where it may stand in a number
 * @param definite whether it carries the article
 * @param doubtful whether the same letters are a dual and an accusative: «ألفا» is 2000 before a
 *     noun, 1000 elsewhere
 */
record NumberWord(BigDecimal value, Kind kind, boolean definite, boolean doubtful) {
  /** Where a number word may stand. */
  enum Kind {
    /** «صفر». */
    ZERO,
    /** 1 to 9. */
    UNIT,
    /** A one that never stands alone: «أحد عشر», «إحدى وعشرون». */
    JOINED,
    /** «عشرة»; after a unit it makes 11 to 19. */
    TEN,
    /** 11 to 19 in one word, as spoken. */
    TEEN,
    /** 20 to 90. */
    TENS,
    /** 100 to 900. */
    HUNDRED,
    /** «ألف», «مليون», «مليار». */
    SCALE,
    /** «ألفان», «مليونين». */
    DUAL_SCALE,
    /** «آلاف»: multiplies a number before it; alone, some thousands. */
    PLURAL_SCALE,
    /** «بضعة». */
    FEW,
    /** «عشرات», «مئات»: multiplies no number, is multiplied by a scale. */
    VAGUE,
    /** «نصف», «ثلث», «ربع». */
    FRACTION,
    /** «أرباع» of «ثلاثة أرباع». */
    PARTS,
    /** «فاصلة». */
    POINT
  }

  boolean isScale() {
    return kind == Kind.SCALE || kind == Kind.PLURAL_SCALE || kind == Kind.DUAL_SCALE;
  }
}
