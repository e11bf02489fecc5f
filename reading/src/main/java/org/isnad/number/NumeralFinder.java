package org.isnad.number;

import java.util.List;
import org.isnad.language.Folding;
import org.isnad.token.Tokens;

/** Finds numbers in digits and words. */
public final class NumeralFinder {
  private NumeralFinder() {}

  /** A finder with the number words of Arabic. */
  public static NumeralFinder load(Folding folding) {
    return new NumeralFinder();
  }

  /** The numbers in order; none overlaps another. */
  public List<Numeral> find(Tokens tokens) {
    return List.of();
  }
}
