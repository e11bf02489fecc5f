package org.isnad.figure;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.time.Timex;
import org.isnad.token.Tokens;

/** Finds numbers with what they count. */
public final class FigureFinder {
  private final FigureWords words;

  private FigureFinder(FigureWords words) {
    this.words = words;
  }

  /** A finder with the units and hedges of Arabic. */
  public static FigureFinder load(Folding folding) {
    return new FigureFinder(FigureWords.load(folding));
  }

  /** The figures in order; a number that is part of a time is none. */
  public List<Figure> find(
      Article article, Tokens tokens, List<Numeral> numerals, List<Timex> times) {
    return new FigureScan(article, tokens, numerals, times, words).find();
  }
}
