package org.isnad.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Digits with separators as newsrooms write them: 1,200 and 1٬200 and 1.200.000 are thousands; 3.5
 * and 3,5 and 3،5 and ٣٫٥ are decimals.
 */
final class Digits {
  /** No quantity that news counts has more digits; what has, is an identifier. */
  private static final int MOST = 24;

  private Digits() {}

  /**
   * The value of folded digits and separators.
   *
   * @param key such as {@code 866.646}
   * @param fine whether what follows is measured finely (a percentage, millions), so that one point
   *     before three digits is a decimal point
   * @return null if it is no number: 12.5.2015, or too long
   */
  static @Nullable BigDecimal parse(String key, boolean fine) {
    int length = key.length();
    if (length > MOST) {
      return null;
    }
    int last = -1;
    int count = 0;
    boolean mixed = false;
    for (int i = 0; i < length; i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        mixed |= last >= 0 && key.charAt(last) != c;
        last = i;
        count++;
      }
    }
    if (count == 0) {
      return new BigDecimal(key);
    }
    char separator = key.charAt(last);
    int after = length - last - 1;
    if (mixed) {
      return isGrouped(key.substring(0, last)) ? decimal(key, last) : null;
    }
    if (count > 1) {
      return isGrouped(key) ? plain(key) : null;
    }
    boolean groups = separator == '٬' || separator != '٫' && after == 3 && isGrouped(key) && !fine;
    return groups ? plain(key) : decimal(key, last);
  }

  /** Whether the digits stand in groups of three, the first of one to three and not beginning 0. */
  private static boolean isGrouped(String key) {
    int run = 0;
    boolean first = true;
    for (int i = 0; i <= key.length(); i++) {
      if (i < key.length() && Character.isDigit(key.charAt(i))) {
        run++;
        continue;
      }
      if (first ? run < 1 || run > 3 || key.charAt(0) == '0' : run != 3) {
        return false;
      }
      first = false;
      run = 0;
    }
    return true;
  }

  private static BigDecimal decimal(String key, int point) {
    BigDecimal whole = plain(key.substring(0, point));
    String part = key.substring(point + 1);
    return tidy(whole.add(new BigDecimal("0." + part)));
  }

  private static BigDecimal plain(String key) {
    StringBuilder digits = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (Character.isDigit(key.charAt(i))) {
        digits.append(key.charAt(i));
      }
    }
    return new BigDecimal(digits.toString());
  }

  /** The same value without zeros after the point and without an exponent. */
  static BigDecimal tidy(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
