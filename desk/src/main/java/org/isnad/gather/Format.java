package org.isnad.gather;

/** What a file is taken for. */
public enum Format {
  /** Told by its name and its first bytes. */
  AUTO,
  /** One page of plain text. */
  TEXT,
  /** One page of HTML. */
  HTML,
  /** JSON Lines, one page a line. */
  PAGES
}
