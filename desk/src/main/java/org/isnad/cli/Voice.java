package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.article.Rejected;
import org.isnad.cli.Look.Style;
import org.isnad.gather.Gathered;

/** How the program speaks to its user: results on standard output, all else on standard error. */
final class Voice {
  private final Surroundings surroundings;
  private final Messages messages;
  private final Look errors;

  Voice(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
    boolean colored =
        surroundings.terminals().err()
            && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty();
    this.errors = new Look(colored, surroundings.terminals().err(), 0);
  }

  /** The messages in the user's language. */
  Messages messages() {
    return messages;
  }

  /** The program's surroundings. */
  Surroundings surroundings() {
    return surroundings;
  }

  /**
   * Prints a result.
   *
   * @throws OutputFailed if nobody takes it
   */
  void print(String text) {
    try {
      surroundings.out().write(text);
    } catch (IOException e) {
      throw new OutputFailed(e);
    }
  }

  /** Prints what was held back. */
  void flush() {
    try {
      surroundings.out().flush();
    } catch (IOException e) {
      throw new OutputFailed(e);
    }
  }

  /** Says something to the user beside the results; if nobody hears it, work goes on. */
  void tell(String line) {
    say(errors.line(messages.language(), line) + "\n");
  }

  /** Writes to standard error as it is. */
  void say(String text) {
    try {
      surroundings.err().write(text);
      surroundings.err().flush();
    } catch (IOException _) {
      // There is no other place to say so.
    }
  }

  /** Says what went wrong, and where. */
  void complain(String where, String what) {
    flush();
    tell("isnad: " + errors.isolate(Look.safe(where)) + ": " + errors.paint(Style.FAULT, what));
  }

  /** A fault of gathering in words. */
  String words(Gathered.Fault fault) {
    return messages.word("fault", fault.problem(), Look.safe(fault.detail()));
  }

  /** What is wrong with a line of a list of names, in words. */
  String words(NameFolder.Fault fault) {
    return messages.word("names.fault", fault.problem(), Look.safe(fault.detail()));
  }

  /** Why a list of names could not be read or kept, in words. */
  String wordsOfNames(IOException e, Path file) {
    return e instanceof NameFolder.TooLarge
        ? messages.say("names.too-large", String.valueOf(e.getMessage()))
        : words(Gathered.Fault.of(file.toString(), e));
  }

  /** The reason for a rejection in words. */
  String words(Rejected rejected) {
    return messages.word("rejected", rejected.reason(), Look.safe(rejected.detail()));
  }

  /** Standard output takes no more. */
  static final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailed(IOException cause) {
      super(String.valueOf(cause.getMessage()), cause);
    }

    /** Whether the one who read it has gone away, as {@code head} does; that is no fault. */
    boolean isBrokenPipe() {
      String message = String.valueOf(getMessage());
      return message.contains("Broken pipe") || message.contains("Stream closed");
    }
  }
}
