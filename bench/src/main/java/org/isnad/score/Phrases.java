package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.number.NumeralFinder;
import org.isnad.text.Moment;
import org.isnad.time.Convention;
import org.isnad.time.TimeFinder;
import org.isnad.time.Timex;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/** Reads the numbers and times of phrases that stand alone, as the cases of other projects do. */
final class Phrases {
  private final Tokenizer tokenizer;
  private final NumeralFinder numbers;
  private final TimeFinder times;

  Phrases(Convention convention) {
    Folding folding = Folding.load();
    tokenizer = Tokenizer.load(folding);
    numbers = NumeralFinder.load(folding);
    times = TimeFinder.load(folding, convention);
  }

  List<Numeral> numerals(String phrase) {
    return numbers.find(tokenizer.tokenize(phrase));
  }

  List<Timex> times(String phrase, Moment anchor) {
    Tokens tokens = tokenizer.tokenize(phrase);
    return times.find(tokens, numbers.find(tokens), Optional.of(anchor));
  }

  /** The lines of a file of cases. */
  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
