package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.isnad.reading.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad read}: reads pages and prints their records. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
  private final Voice voice;

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private NamesCommand.Place names = new NamesCommand.Place();

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(names = "--explain", descriptionKey = "option.explain")
  private boolean explain;

  @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "option.color")
  private Look.Color color = Look.Color.AUTO;

  ReadCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Integer call() {
    NameFolder.Loaded own = names.folder(voice).load(voice);
    Reader reader = Reader.arabic(own.names());
    Look look = Look.of(color, voice.surroundings());
    PageRun run = new PageRun(voice, inputs.quiet(), page -> make(reader, look, page));
    Tally tally = run.run(inputs.gatherer(voice.surroundings()));
    Messages messages = voice.messages();
    run.close(
        messages.say(
            "done.read",
            messages.count("count.pages", tally.pages()),
            messages.count("count.statements", tally.statements()),
            messages.count("count.figures", tally.figures()),
            messages.count("count.events", tally.events())));
    return tally.isClean() && own.clean() ? 0 : 1;
  }

  private PageRun.Made make(Reader reader, Look look, Page page) {
    return switch (reader.read(page)) {
      case Outcome.Read(Reading reading) -> {
        String text =
            json
                ? ReadingJson.write(reading) + "\n"
                : RecordText.of(reading, voice.messages(), look, explain) + "\n";
        yield PageRun.Made.of(text, Tally.of(reading));
      }
      case Outcome.Refused(var rejected) -> PageRun.rejected(rejected, voice);
    };
  }
}
