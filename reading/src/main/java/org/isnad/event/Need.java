package org.isnad.event;

/** Which participants must be found for a word to be told as an event. */
enum Need {
  /** Any. */
  ONE,
  /** One that is named, or the doer and whom it was done to. */
  NAME,
  /** Two, one of them named or one the doer of what was done to the other. */
  TWO,
  /** A named actor and a recipient. */
  BOTH,
  /** Two named ones that act together: «ناقشت فرنسا وبولندا». */
  PARTIES,
  /** One, and a verb that carries the noun or a named one. */
  CARRIED
}
