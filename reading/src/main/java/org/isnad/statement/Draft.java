package org.isnad.statement;

import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making: a cue and what stands around it. Filled step by step while its
 * sentence is read and never seen outside of that; {@link Statement} is the finished value.
 */
final class Draft {
  /** The cue's token, or the first one of several. */
  final int cueAt;

  final Cue cue;
  final Statement.Act act;
  final Frame frame;
  final RuleId rule;

  /** Where all that belongs to the cue begins, connectors before it included. */
  int regionFrom;

  /** The first token of what was said. */
  int contentFrom;

  /** The token after the last one of what was said; -1 until that is decided. */
  int contentTo = -1;

  /** A piece of what was said that stands before the cue: «…»، قال فلان، «…». */
  @Nullable Span before;

  /** The one named at the cue. */
  @Nullable Subject subject;

  /** Whether the cue is feminine or plural; meaningless for cues that do not agree. */
  boolean feminine;

  boolean plural;
  boolean agrees;

  /** Whether the cue is a participle or a verb without a subject, which carry a speaker on. */
  boolean carriesOn;

  /**
   * Whether a speaker that it does not name is the one who acts in its sentence, as participles do.
   */
  boolean followsDoer;

  /** Whether its verb goes on for whoever spoke before: «وأضاف». */
  boolean continues;

  /** Whether its words are to follow in the next paragraph: «وتشرح الكاتبة:». */
  boolean awaits;

  /** Whether it is no cue at all if nobody can be found who speaks. */
  boolean loose;

  /** Whether it stands in a clause of its own that hangs on another: «التي قالت إن». */
  boolean hangs;

  @Nullable Span venue;
  @Nullable Timex time;

  /** One who passed the words on, as named beside the cue. */
  @Nullable Subject relay;

  /** Whether whoever spoke before passed the words on: «وأفاد مراسلنا بأن …، ونقل عن طبيب أن». */
  boolean passedOn;

  /** Whether the page's own correspondent says it. */
  boolean reported;

  /** Whether the relay is only that of these words, and not of the turn they begin. */
  boolean relayPasses;

  /** The one spoken to, as named beside the cue. */
  @Nullable Subject addressee;

  /** Why an unnamed speaker is not named, as told beside the cue. */
  @Nullable Span anonymityReason;

  /** Whether the cue names nobody and speaks of nobody: «أفيد بأن». */
  boolean impersonal;

  /** Why nobody could be settled as the speaker. */
  Statement.Open open = Statement.Open.NOBODY_FITS;

  /** The statement in whose content it lies. */
  @Nullable Draft parent;

  /** Who speaks, once that is settled. */
  @Nullable Subject speaker;

  Draft(int cueAt, Cue cue, Statement.Act act, Frame frame, RuleId rule) {
    this.cueAt = cueAt;
    this.cue = cue;
    this.act = act;
    this.frame = frame;
    this.rule = rule;
    this.regionFrom = cueAt;
    this.contentFrom = cueAt + 1;
  }

  /** The token after a source phrase that stands among the words; 0 if it is none. */
  int phraseTo;

  /** Whether a preposition brings its speaker: «بحسب الوزارة». */
  boolean attributed;

  /** Whether its cue is an everyday word that only counts in the reporter's own sentence. */
  boolean everyday;

  /** Whether it is too doubtful to be kept within another's words. */
  boolean isDoubtfulInside() {
    return everyday && frame != Frame.INNA && frame != Frame.QUOTE;
  }

  int depth() {
    return parent == null ? 0 : parent.depth() + 1;
  }
}
