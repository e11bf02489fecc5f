package org.isnad.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the program with its exit code. */
  public static void main(String[] args) {
    System.exit(new Isnad(Surroundings.ofProcess()).run(args));
  }
}
