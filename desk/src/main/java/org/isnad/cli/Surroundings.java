package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the program stands in: its streams and the environment, handed in so that a test can stand
 * in for a terminal.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param environment the environment's variables
 */
record Surroundings(InputStream in, Writer out, Writer err, Map<String, String> environment) {

  /** The surroundings of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        System.getenv());
  }

  /** Not a {@link java.io.PrintStream}, which would keep silent about a broken pipe. */
  private static Writer utf8(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }
}
