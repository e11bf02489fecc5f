package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.Event.Participant;
import org.isnad.event.Event.Role;

/** The participants of one event while it is being read. */
final class Parts {
  private static final int MOST = 12;

  private final List<Party> parties = new ArrayList<>(4);
  private final List<Role> roles = new ArrayList<>(4);
  private boolean deed;

  void add(List<Party> row, Role role) {
    for (Party party : row) {
      add(party, role);
    }
  }

  void add(Party party, Role role) {
    for (Party known : parties) {
      boolean same = known.entity() != null && known.entity().equals(party.entity());
      if (same || known.span().overlaps(party.span())) {
        return;
      }
    }
    if (parties.size() < MOST) {
      parties.add(party);
      roles.add(role);
    }
  }

  List<Party> of(Role role) {
    List<Party> found = new ArrayList<>(2);
    for (int i = 0; i < parties.size(); i++) {
      if (roles.get(i) == role) {
        found.add(parties.get(i));
      }
    }
    return found;
  }

  /** Marks it as somebody's deed, though nobody is told who did it: «وقتلت أحد المهربين». */
  void deed() {
    deed = true;
  }

  boolean isDeed() {
    return deed || has(Role.ACTOR);
  }

  /** Gives all of them this part: who seemed to do it, underwent it. */
  void turn(Role role) {
    roles.replaceAll(_ -> role);
  }

  /**
   * «قام الوزير بزيارة المركز»: with a visitor told, the place or body behind «زيارة» is visited.
   */
  void visited() {
    boolean visitor = roles.lastIndexOf(Role.ACTOR) > 0;
    if (visitor && roles.getFirst() == Role.ACTOR && !parties.getFirst().isHuman()) {
      roles.set(0, Role.OTHER);
    }
  }

  List<Party> all() {
    return parties;
  }

  /** Whether it tells only of two that have been told of: «الجانبان». */
  boolean isPairs() {
    return !parties.isEmpty() && parties.stream().allMatch(Party::isPair);
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  int size() {
    return parties.size();
  }

  int named() {
    int named = 0;
    for (Party party : parties) {
      if (party.isPair()) {
        named += 2;
      } else if (party.named()) {
        named++;
      }
    }
    return named;
  }

  /** How many they are at least: a pair counts as two. */
  private int count() {
    int pairs = 0;
    for (Party party : parties) {
      if (party.isPair()) {
        pairs++;
      }
    }
    return parties.size() + pairs;
  }

  /** Whether somebody acts who is many: a body or people meet by themselves. */
  boolean hasMany() {
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      boolean body = party.kind() != Party.Kind.BODY || party.named();
      if (roles.get(i) == Role.ACTOR && party.isMany() && body) {
        return true;
      }
    }
    return false;
  }

  /** Whether who acts bears arms. */
  private boolean isArmed() {
    List<Party> actors = of(Role.ACTOR);
    return !actors.isEmpty() && actors.getFirst().armed();
  }

  boolean hasNamed(Role role) {
    for (int i = 0; i < parties.size(); i++) {
      if (roles.get(i) == role && parties.get(i).named()) {
        return true;
      }
    }
    return false;
  }

  List<Participant> participants() {
    List<Participant> list = new ArrayList<>(parties.size());
    for (int i = 0; i < parties.size(); i++) {
      list.add(new Participant(parties.get(i).span(), parties.get(i).entity(), roles.get(i)));
    }
    return list;
  }

  /** Whether these are enough for an event to be told. */
  boolean meet(Need need, boolean carried) {
    return switch (need) {
      case ONE -> size() >= 1;
      case NAME -> named() >= 1 || has(Role.ACTOR) && has(Role.RECIPIENT) || isArmed();
      case TWO ->
          count() >= 2 && (named() >= 1 || has(Role.ACTOR) && has(Role.RECIPIENT) || isArmed());
      case BOTH -> hasNamed(Role.ACTOR) && size() > of(Role.ACTOR).size();
      case PARTIES -> named() >= 2;
      case CARRIED -> size() >= 1 && (carried || named() >= 1);
    };
  }
}
