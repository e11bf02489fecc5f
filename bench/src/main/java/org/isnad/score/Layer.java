package org.isnad.score;

import java.util.Locale;

/** What is scored of a reading. */
public enum Layer {
  /** Names: each (words, kind) as often as it stands in the article. */
  NAMES,
  /** Of the names whose bearer the gold knows: the entity has that name. */
  LINKED,
  /** Times: overlapping words and the same TIMEX3 value. */
  TIMES,
  /** Pairs of quotation marks that hold words somebody said. */
  FOUND,
  /** Of the statements that hold judged pairs: those that hold words somebody said. */
  PRECISION,
  /** Statements: content whose words agree with the gold's by at least 0.6. */
  STATEMENTS,
  /** The same, and the speaker is the right one. */
  SPEAKERS,
  /** Of the statements found: direct, indirect or mixed as in the gold. */
  MANNER,
  /** Of the statements found: the same links in the same order. */
  CHAINS,
  /** Figures: the same value, and words of what is counted in common. */
  FIGURES,
  /** Of the figures found: the one who gives it. */
  FIGURES_BY,
  /** Events: the same type, and at least half of the participants. */
  EVENTS,
  /** Lines of page furniture that went. */
  FURNITURE,
  /** Pieces of text that had to stay and stayed. */
  KEPT;

  /** The layer's name in files: {@code figures.by}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
