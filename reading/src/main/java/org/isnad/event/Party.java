package org.isnad.event;

import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that can take part in an event.
 *
 * @param from its first token's index, titles included
 * @param to the index after its last token
 * @param span the words that name it
 * @param entity who that is; null if open
 * @param kind what it is
 * @param named whether it is a name, or a title that stands for one person
 * @param armed whether it bears arms
 */
record Party(
    int from,
    int to,
    Span span,
    @Nullable EntityId entity,
    Kind kind,
    boolean named,
    boolean armed) {

  /** What a participant is; the first five are kinds of the table of noun phrases. */
  enum Kind {
    /** One human being or some. */
    HUMAN,
    /** People as a body: «المتظاهرون». */
    GROUP,
    /** The two that have been told of: «الجانبان». */
    SIDES,
    /** Who bears arms: «مسلحون». */
    FORCES,
    /** An organization. */
    BODY,
    /** What can be hit or seized: «سفينة». */
    THING,
    /** A place by its name. */
    PLACE
  }

  /** The one whom a name names. */
  static Party of(Mention name, Scene scene) {
    Kind kind =
        switch (name.kind()) {
          case PERSON, ROLE -> Kind.HUMAN;
          case ORGANIZATION -> Kind.BODY;
          case PLACE -> Kind.PLACE;
        };
    boolean armed = false;
    for (int k = name.from(); k < name.to() && !armed; k++) {
      armed = scene.is(k, Word.Kind.ARMED);
    }
    return new Party(name.from(), name.to(), name.span(), name.entity(), kind, true, armed);
  }

  boolean isHuman() {
    return kind == Kind.HUMAN || kind == Kind.GROUP || kind == Kind.FORCES || isPair();
  }

  /** Whether it is an organization, a country, or a force of one. */
  boolean isState() {
    return kind == Kind.BODY || kind == Kind.PLACE || kind == Kind.FORCES || isPair();
  }

  /** Whether it is two, and so enough to meet or to agree: «الجانبان». */
  boolean isPair() {
    return kind == Kind.SIDES;
  }

  /** Whether it can meet by itself: «اللجنة»، «الوزراء». */
  boolean isMany() {
    return kind == Kind.BODY || kind == Kind.GROUP || isPair();
  }

  Party startingAt(int start) {
    return new Party(start, to, span, entity, kind, named, armed);
  }
}
