package org.isnad.time;

/** On which side of now the story stands. */
enum Tense {
  PAST,
  FUTURE,
  /** No word says. */
  OPEN
}
