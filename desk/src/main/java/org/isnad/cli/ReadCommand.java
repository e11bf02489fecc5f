package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.gather.Format;
import org.isnad.gather.Gathered;
import org.isnad.gather.Gatherer;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.ReadingJson;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads pages and prints their records. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<String> files = List.of();

  @Option(names = "--format")
  private Format format = Format.AUTO;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--outlet")
  private @Nullable String outlet;

  @Option(names = "--published")
  private @Nullable String published;

  private int failed;

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Moment moment = published == null ? null : Moment.parse(published).orElseThrow();
    Page.Given given = new Page.Given(outlet, moment, null, null);
    Reader reader = Reader.arabic();
    Gatherer.of(files, format, surroundings.in(), given).gather(found -> take(reader, found));
    return failed == 0 ? 0 : 1;
  }

  private void take(Reader reader, Gathered found) {
    try {
      switch (found) {
        case Gathered.Fault(var where, var problem, var detail) -> {
          failed++;
          surroundings.err().write("isnad: " + where + ": " + problem + " " + detail + "\n");
        }
        case Gathered.Arrived(Page page) -> {
          switch (reader.read(page)) {
            case Outcome.Read(var reading) ->
                surroundings
                    .out()
                    .write((json ? ReadingJson.write(reading) : reading.article().text()) + "\n");
            case Outcome.Refused(var rejected) -> {
              failed++;
              surroundings
                  .err()
                  .write(
                      "isnad: "
                          + rejected.uri()
                          + ": "
                          + rejected.reason()
                          + " "
                          + rejected.detail()
                          + "\n");
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
