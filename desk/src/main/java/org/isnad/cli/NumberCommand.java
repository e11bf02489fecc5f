package org.isnad.cli;

import java.util.Locale;
import org.isnad.json.JsonWriter;
import org.isnad.language.Folding;
import org.isnad.number.Numeral;
import org.isnad.number.NumeralFinder;
import org.isnad.token.Tokenizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad number}: prints the numbers in a phrase as JSON. */
@Command(name = "number")
final class NumberCommand implements Runnable {
  private final Voice voice;

  @Mixin private Phrases phrases = new Phrases();

  NumberCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public void run() {
    Folding folding = Folding.load();
    Tokenizer tokenizer = Tokenizer.load(folding);
    NumeralFinder finder = NumeralFinder.load(folding);
    phrases.forEach(
        voice.surroundings(),
        phrase -> {
          for (Numeral numeral : finder.find(tokenizer.tokenize(phrase))) {
            voice.print(json(phrase, numeral) + "\n");
          }
        });
  }

  private static String json(String phrase, Numeral numeral) {
    return JsonWriter.object(
        out ->
            out.field("phrase", phrase)
                .field("text", numeral.span().of(phrase))
                .field("start", numeral.span().start())
                .field("end", numeral.span().end())
                .field("value", numeral.value())
                .field("kind", numeral.kind().name().toLowerCase(Locale.ROOT))
                .field("rule", numeral.rule().value()));
  }
}
