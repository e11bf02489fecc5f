package org.isnad.cli;

import java.util.List;
import org.isnad.gather.Format;
import org.isnad.gather.Gatherer;
import org.isnad.page.Page;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read: the same for every command that takes pages. */
final class Inputs {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<String> files = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.format")
  private Format format = Format.AUTO;

  @Option(names = "--published", paramLabel = "DATE", descriptionKey = "option.published")
  private @Nullable Moment published;

  @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "option.outlet")
  private @Nullable String outlet;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "option.quiet")
  private boolean quiet;

  /** What gathers the pages. */
  Gatherer gatherer(Surroundings surroundings) {
    Page.Given given = new Page.Given(outlet, published, null, null);
    return Gatherer.of(files, format, surroundings.in(), given);
  }

  /** Whether nothing but results and faults is to be said. */
  boolean quiet() {
    return quiet;
  }
}
