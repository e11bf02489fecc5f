package org.isnad.score;

/** The measuring program: writes ACCURACY.md and PERFORMANCE.md. */
public final class Bench {
  private Bench() {}

  /** Runs one measure. */
  public static void main(String[] args) {
    System.out.println("measures: accuracy, performance");
  }
}
