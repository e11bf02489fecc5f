package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;

/** The command line as a whole. */
@CommandLine.Command(name = "isnad", mixinStandardHelpOptions = true)
final class Isnad {
  private final Surroundings surroundings;

  Isnad(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one command and tells its exit code: 0 done, 1 in part, 2 not understood. */
  int run(String... args) {
    CommandLine line = new CommandLine(this);
    line.addSubcommand(new ReadCommand(surroundings));
    line.setOut(new PrintWriter(surroundings.out()));
    line.setErr(new PrintWriter(surroundings.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      int code = line.execute(args);
      surroundings.out().flush();
      surroundings.err().flush();
      return code;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
