package org.isnad.figure;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.time.Timex;
import org.isnad.token.Tokens;

/**
 * Finds numbers with what they count, what becomes of the people counted, and how figures belong
 * together: parts of a whole, the old and the new of a change.
 */
public final class FigureFinder {
  private final FigureLexicon lexicon;

  private FigureFinder(FigureLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A finder with the units and hedges of Arabic. */
  public static FigureFinder load(Folding folding) {
    return new FigureFinder(FigureLexicon.load(folding));
  }

  /** The figures in order; a number that is part of a time is none. */
  public List<Figure> find(
      Article article, Tokens tokens, List<Numeral> numerals, List<Timex> times) {
    List<Spot> spots = new FigureScan(article, tokens, numerals, times, lexicon).find();
    spots = new PartReader(tokens, lexicon).read(spots);
    spots = new ClassReader(tokens, lexicon.classes()).read(spots);
    spots = new ChangeReader(tokens, times, lexicon).read(spots);
    return spots.stream().map(Spot::figure).toList();
  }
}
