package org.isnad.number;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Folding;
import org.isnad.token.Tokens;

/** Finds numbers in digits and words. */
public final class NumeralFinder {
  private final NumberWords words;

  private NumeralFinder(NumberWords words) {
    this.words = words;
  }

  /** A finder with the number words of Arabic. */
  public static NumeralFinder load(Folding folding) {
    return new NumeralFinder(NumberWords.load(folding));
  }

  /** The numbers in order; none overlaps another. */
  public List<Numeral> find(Tokens tokens) {
    List<Numeral> found = new ArrayList<>();
    NumeralScan scan = new NumeralScan(tokens, words);
    for (int i = 0; i < tokens.size(); ) {
      Numeral numeral = scan.at(i);
      if (numeral == null) {
        i++;
      } else {
        found.add(numeral);
        i = numeral.to();
      }
    }
    return List.copyOf(found);
  }
}
