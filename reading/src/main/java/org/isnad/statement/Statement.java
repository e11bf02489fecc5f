package org.isnad.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is said to have said.
 *
 * @param speaker who; null if it cannot be decided
 * @param open why the speaker is not decided; null if it is
 * @param cue the word that says so
 * @param content what was said: one span or, where the cue splits it, more
 * @param manner in whose words it stands on the page
 * @param act what kind of saying it is
 * @param time when it was said, if the page says so
 * @param venue where or in what, verbatim, if the page says so
 * @param addressee to whom, if the page names it
 * @param chain its way to the page
 * @param depth 0 if it lies in no other statement's content, 1 if in one, and so on
 * @param rule the rule that found it
 */
public record Statement(
    @Nullable Speaker speaker,
    @Nullable Open open,
    Cue cue,
    List<Span> content,
    Manner manner,
    Act act,
    @Nullable Timex time,
    @Nullable Span venue,
    @Nullable Addressee addressee,
    Chain chain,
    int depth,
    RuleId rule) {

  /** Copies the content and checks that there is some, and a speaker or a reason for none. */
  public Statement {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content at " + cue.span());
    }
    if ((speaker == null) == (open == null)) {
      throw new IllegalArgumentException("a speaker or a reason for none at " + cue.span());
    }
  }

  /** The same statement, made at another time. */
  public Statement on(@Nullable Timex when) {
    return new Statement(
        speaker, open, cue, content, manner, act, when, venue, addressee, chain, depth, rule);
  }

  /** Who said it, if that could be decided. */
  public Optional<Speaker> decidedSpeaker() {
    return Optional.ofNullable(speaker);
  }

  /** Why a speaker is not decided. */
  public enum Open {
    /** The cue names nobody: «أفيد بأن»، «قيل إن». */
    IMPERSONAL,
    /** Nobody who spoke before agrees with the cue in gender and number. */
    NOBODY_FITS,
    /** Two who spoke before fit equally well. */
    SEVERAL_FIT
  }

  /** In whose words it stands on the page. */
  public enum Manner {
    /** All of it is in quotation marks. */
    DIRECT,
    /** None of it is. */
    INDIRECT,
    /** Part of it is. */
    MIXED
  }

  /** What kind of saying it is. */
  public enum Act {
    /** Says that something is so. */
    ASSERT,
    /** Says that it is not. */
    DENY,
    /** Wants something done. */
    DEMAND,
    /** Will do something. */
    PROMISE,
    /** Says that harm may come. */
    WARN,
    /** Says that somebody did wrong. */
    ACCUSE,
    /** Wants to know. */
    ASK,
    /** Thinks that it will be so. */
    EXPECT,
    /** Says what was not known. */
    REVEAL,
    /** Gives no word: «رفض التعليق على»، «لم يعلق على». The content is what was asked about. */
    DECLINE,
    /** Did not say it: «لم يقل إن». The content is what was not said. */
    UNSAID
  }
}
