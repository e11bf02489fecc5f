package org.isnad.statement;

/** What may follow a cue and begin the words said. */
enum Frame {
  /** إنّ، أنّ، بأنّ. */
  INNA,
  /** بأنّ alone: «وجّه بأن»، «وعد بأن». */
  BINNA,
  /** «أشار إلى». */
  ILA,
  /** «شدد على». */
  ALA,
  /** «كشف عن». */
  AN,
  /** «طالب بـ». */
  BI,
  /** «حذر من». */
  MIN,
  /** «شكك في». */
  FI,
  /** An object: «نفى الخبر». */
  NP,
  /** A colon or a quotation mark. */
  QUOTE,
  /** ب with a quotation, or بأنه: «وصفه بـ"الخطير"». */
  DESCRIBED
}
