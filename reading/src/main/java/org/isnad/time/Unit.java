package org.isnad.time;

/** A unit of time with its letter in TIMEX3 durations. */
enum Unit {
  SECOND("S", true),
  MINUTE("M", true),
  HOUR("H", true),
  DAY("D", false),
  NIGHT("D", false),
  WEEK("W", false),
  MONTH("M", false),
  YEAR("Y", false),
  DECADE("DE", false),
  CENTURY("CE", false);

  private final String letter;
  private final boolean clock;

  Unit(String letter, boolean clock) {
    this.letter = letter;
    this.clock = clock;
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return clock;
  }

  /** The TIMEX3 value of so many of it; X for a number that is open. */
  String length(String number) {
    return (clock ? "PT" : "P") + number + letter;
  }
}
