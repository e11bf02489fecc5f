package org.isnad.time;

/** How times that could lie on either side of now are understood. */
public enum Convention {
  /** As news tells: a bare weekday is the one just past unless the verb looks ahead. */
  NEWS,
  /**
   * As one speaks to an assistant, and as the library duckling takes it: a bare weekday, month or
   * hour is the next one, and «2/2013» is a month.
   */
  ASSISTANT
}
