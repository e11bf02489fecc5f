package org.isnad.figure;

import org.isnad.language.Folding;

/** All words of figures: units, money, what changes, what becomes of people. */
record FigureLexicon(
    FigureWords words, Currencies currencies, ChangeWords changes, ClassWords classes) {
  static FigureLexicon load(Folding folding) {
    return new FigureLexicon(
        FigureWords.load(folding),
        Currencies.load(folding),
        ChangeWords.load(folding),
        ClassWords.load(folding));
  }
}
