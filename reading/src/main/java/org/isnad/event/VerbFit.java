package org.isnad.event;

import org.isnad.event.Event.Role;
import org.isnad.mention.Entity;

/** Checks those whom a verb casts against the flags of its row: who can arrest, who can shell. */
final class VerbFit {
  private final Scene scene;

  VerbFit(Scene scene) {
    this.scene = scene;
  }

  /** Whether those who take part can do what the verb tells, or undergo it. */
  boolean fits(Trigger trigger, Parts parts) {
    for (Party actor : parts.of(Role.ACTOR)) {
      if (trigger.is("forces") && !actor.armed() && actor.kind() != Party.Kind.PLACE
          || trigger.is("state") && !actor.isState()
          || trigger.is("power") && !actor.isState() && !isOfRank(actor)
          || trigger.is("people") && !actor.isHuman() && actor.kind() != Party.Kind.BODY
          || trigger.is("crowd") && !isCrowd(actor)
          || trigger.is("crime") && !actor.isHuman()
          || trigger.is("person") && actor.kind() != Party.Kind.HUMAN
          || trigger.is("speech") && scene.is(actor.from(), Word.Kind.COURT)
          || actor.kind() == Party.Kind.THING) {
        return false;
      }
    }
    if (trigger.is("human") && trigger.slots().get(Slot.OBJECT) == Role.RECIPIENT) {
      if (!parts.has(Role.RECIPIENT)) {
        return false;
      }
      for (Party recipient : parts.of(Role.RECIPIENT)) {
        if (!recipient.isHuman()) {
          return false;
        }
      }
    }
    if (trigger.type() == Event.Type.REQUEST && !parts.hasNamed(Role.RECIPIENT)) {
      return false;
    }
    if (trigger.is("forces") || trigger.is("state") || trigger.is("power")) {
      return parts.has(Role.ACTOR);
    }
    return true;
  }

  /** Whether somebody speaks or acts by rank: a title alone or a name with its role. */
  private boolean isOfRank(Party party) {
    Entity entity = scene.entity(party.entity());
    return party.kind() == Party.Kind.HUMAN
        && party.named()
        && (scene.role(party.from()) != null || entity != null && !entity.roles().isEmpty());
  }

  /** People as a body, or many that are counted: «آلاف الأشخاص». */
  private boolean isCrowd(Party party) {
    return party.kind() == Party.Kind.GROUP
        || party.kind() == Party.Kind.HUMAN && scene.is(party.from(), Word.Kind.QUANTITY);
  }
}
