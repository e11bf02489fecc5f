package org.isnad.cli;

import java.util.Optional;
import org.isnad.json.JsonWriter;
import org.isnad.language.Folding;
import org.isnad.number.NumeralFinder;
import org.isnad.text.Moment;
import org.isnad.time.Convention;
import org.isnad.time.TimeFinder;
import org.isnad.time.Timex;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad time}: prints the times in a phrase as JSON. */
@Command(name = "time")
final class TimeCommand implements Runnable {
  private final Voice voice;

  @Mixin private Phrases phrases = new Phrases();

  @Option(names = "--anchor", paramLabel = "DATE", descriptionKey = "option.anchor")
  private @Nullable Moment anchor;

  @Option(names = "--convention", paramLabel = "NAME", descriptionKey = "option.convention")
  private Convention convention = Convention.NEWS;

  TimeCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public void run() {
    Folding folding = Folding.load();
    Tokenizer tokenizer = Tokenizer.load(folding);
    NumeralFinder numbers = NumeralFinder.load(folding);
    TimeFinder finder = TimeFinder.load(folding, convention);
    phrases.forEach(
        voice.surroundings(),
        phrase -> {
          Tokens tokens = tokenizer.tokenize(phrase);
          for (Timex time :
              finder.find(tokens, numbers.find(tokens), Optional.ofNullable(anchor))) {
            voice.print(json(phrase, time) + "\n");
          }
        });
  }

  private static String json(String phrase, Timex time) {
    return JsonWriter.object(
        out ->
            out.field("phrase", phrase)
                .field("text", time.span().of(phrase))
                .field("start", time.span().start())
                .field("end", time.span().end())
                .field("type", time.type().name())
                .field("value", time.value())
                .field("from", time.from())
                .field("to", time.to())
                .field("calendar", time.calendar())
                .field("note", time.note() == null ? null : time.note().key())
                .field("rule", time.rule().value()));
  }
}
