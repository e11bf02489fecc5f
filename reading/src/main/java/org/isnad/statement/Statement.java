package org.isnad.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.mention.EntityId;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is said to have said.
 *
 * @param speaker who; null if it cannot be decided
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
    Cue cue,
    List<Span> content,
    Manner manner,
    Act act,
    @Nullable Timex time,
    @Nullable Span venue,
    @Nullable EntityId addressee,
    Chain chain,
    int depth,
    RuleId rule) {

  /** Copies the content and checks that there is some. */
  public Statement {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content at " + cue.span());
    }
  }

  /** Who said it, if that could be decided. */
  public Optional<Speaker> decidedSpeaker() {
    return Optional.ofNullable(speaker);
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
    REVEAL
  }
}
