package org.isnad.event;

import java.util.List;
import org.isnad.mention.EntityId;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said to have happened or to be planned (PLOVER).
 *
 * @param span the trigger: the word that names it
 * @param type its PLOVER type
 * @param status whether it has happened
 * @param participants who took part
 * @param time when, if the page says so
 * @param place where, if the page says so
 * @param rule the rule that found it
 */
public record Event(
    Span span,
    Type type,
    Status status,
    List<Participant> participants,
    @Nullable Timex time,
    @Nullable EntityId place,
    RuleId rule) {

  /** Copies the participants. */
  public Event {
    participants = List.copyOf(participants);
  }

  /**
   * One who took part in an event.
   *
   * @param span the words that name it
   * @param entity who that is; null if not an entity
   * @param role the part played
   */
  public record Participant(Span span, @Nullable EntityId entity, Role role) {}

  /** The part played in an event. */
  public enum Role {
    /** Did it. */
    ACTOR,
    /** It was done to. */
    RECIPIENT,
    /** Took part in another way. */
    OTHER
  }

  /** Whether an event has happened. */
  public enum Status {
    /** It has. */
    HAPPENED,
    /** It is to come. */
    PLANNED,
    /** It may come. */
    POSSIBLE,
    /** Somebody says that it has not. */
    DENIED
  }

  /**
   * The sixteen event types of PLOVER, the Political Language Ontology for Verifiable Event
   * Records.
   */
  public enum Type {
    /** Agree to, or sign, something. */
    AGREE,
    /** Meet or talk. */
    CONSULT,
    /** Give diplomatic or verbal support. */
    SUPPORT,
    /** Work together, share, exchange. */
    COOPERATE,
    /** Give material help. */
    AID,
    /** Yield, release, lift. */
    CONCEDE,
    /** Withdraw, surrender, cease fire. */
    RETREAT,
    /** Ask for something. */
    REQUEST,
    /** Blame, condemn, charge. */
    ACCUSE,
    /** Refuse. */
    REJECT,
    /** Threaten, warn. */
    THREATEN,
    /** Demonstrate, strike. */
    PROTEST,
    /** Break relations, cut aid, impose sanctions. */
    SANCTION,
    /** Prepare or move forces. */
    MOBILIZE,
    /** Arrest, seize, expel, restrict. */
    COERCE,
    /** Attack, kill, bomb. */
    ASSAULT
  }
}
