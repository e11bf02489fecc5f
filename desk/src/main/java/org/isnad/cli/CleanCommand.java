package org.isnad.cli;

import java.util.concurrent.Callable;
import org.isnad.article.Article;
import org.isnad.article.Rejected;
import org.isnad.page.Page;
import org.isnad.reading.Reader;
import org.isnad.reading.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad clean}: prints the article of each page alone, in any language. */
@Command(name = "clean")
final class CleanCommand implements Callable<Integer> {
  private final Voice voice;

  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  CleanCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Integer call() {
    Reader reader = Reader.arabic();
    PageRun run = new PageRun(voice, inputs.quiet(), page -> make(reader, page));
    Tally tally = run.run(inputs.gatherer(voice.surroundings()));
    Messages messages = voice.messages();
    run.close(messages.say("done.cleaned", messages.count("count.pages", tally.pages())));
    return tally.isClean() ? 0 : 1;
  }

  private PageRun.Made make(Reader reader, Page page) {
    return switch (reader.clean(page)) {
      case Article article ->
          PageRun.Made.of(
              json ? ReadingJson.write(article) + "\n" : article.text() + "\n\n", Tally.PAGE);
      case Rejected rejected -> PageRun.rejected(rejected, voice);
    };
  }
}
