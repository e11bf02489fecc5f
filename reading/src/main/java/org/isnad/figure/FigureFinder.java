package org.isnad.figure;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.time.Timex;
import org.isnad.token.Tokens;

/** Finds numbers with what they count. */
public final class FigureFinder {
  private FigureFinder() {}

  /** A finder with the units and hedges of Arabic. */
  public static FigureFinder load(Folding folding) {
    return new FigureFinder();
  }

  /** The figures in order; a number that is part of a time is none. */
  public List<Figure> find(
      Article article, Tokens tokens, List<Numeral> numerals, List<Timex> times) {
    return List.of();
  }
}
