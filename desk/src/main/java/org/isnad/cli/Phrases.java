package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Parameters;

/** The phrases that a command looks at: its arguments, or the lines of standard input. */
final class Phrases {
  @Parameters(arity = "1..*", paramLabel = "PHRASE", descriptionKey = "phrase")
  private List<String> phrases = List.of();

  /** Hands over each phrase. */
  void forEach(Surroundings surroundings, Consumer<String> taker) {
    for (String phrase : phrases) {
      if (phrase.equals("-")) {
        lines(surroundings, taker);
      } else {
        taker.accept(phrase);
      }
    }
  }

  private static void lines(Surroundings surroundings, Consumer<String> taker) {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        taker.accept(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
