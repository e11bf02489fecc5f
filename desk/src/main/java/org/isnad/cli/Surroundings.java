package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the program stands in: its streams and the environment, handed in so that a test can stand
 * in for a terminal.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param environment the environment's variables
 * @param terminals which streams a person sees
 */
record Surroundings(
    InputStream in, Writer out, Writer err, Map<String, String> environment, Terminals terminals) {

  /**
   * Which streams go to a terminal.
   *
   * @param out standard output does
   * @param err standard error does
   * @param columns how many columns the terminal has
   */
  record Terminals(boolean out, boolean err, int columns) {
    /** No stream goes to a terminal. */
    static final Terminals NONE = new Terminals(false, false, 80);

    /** What the launcher found out, which Java cannot; without it, what Java can. */
    @SuppressWarnings("SystemConsoleNull") // null as far as its annotations tell
    static Terminals ofProcess() {
      String found = System.getProperty("isnad.terminals");
      if (found == null) {
        Console console = System.console();
        boolean terminal = console != null && console.isTerminal();
        return new Terminals(terminal, terminal, 80);
      }
      return new Terminals(
          found.contains("out"), found.contains("err"), Integer.getInteger("isnad.columns", 80));
    }
  }

  /**
   * The surroundings of this process. The launcher runs Java in a UTF-8 locale, since Java could
   * not take Arabic arguments in another one, and hands over the user's own.
   */
  static Surroundings ofProcess() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    String locale = System.getProperty("isnad.locale");
    if (locale != null) {
      environment.put("LC_ALL", locale);
    }
    return new Surroundings(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        Map.copyOf(environment),
        Terminals.ofProcess());
  }

  /** Not a {@link java.io.PrintStream}, which would keep silent about a broken pipe. */
  private static Writer utf8(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }
}
