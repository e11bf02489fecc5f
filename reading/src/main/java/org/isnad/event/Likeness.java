package org.isnad.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.event.Event.Participant;
import org.isnad.language.Folding;
import org.isnad.mention.EntityId;
import org.jspecify.annotations.Nullable;

/** Compares who took part in two events of an article. */
final class Likeness {
  private final String text;
  private final Folding folding;

  Likeness(String text, Folding folding) {
    this.text = text;
    this.folding = folding;
  }

  /** The keys of all participants, and one with a blank ahead for whom nobody undergoes twice. */
  Set<String> keys(Event event) {
    Set<String> keys = new HashSet<>();
    for (Participant participant : event.participants()) {
      keys.add(key(participant));
    }
    String whom = undergone(event);
    if (whom != null) {
      keys.add(" " + whom);
    }
    return keys;
  }

  /** The entity, or the folded head of a phrase without its article: «سفينة» for «السفينة». */
  private String key(Participant participant) {
    if (participant.entity() != null) {
      return participant.entity().value();
    }
    String phrase = folding.fold(participant.span().of(text));
    int end = phrase.indexOf(' ');
    String head = end < 0 ? phrase : phrase.substring(0, end);
    return head.startsWith("ال") ? head.substring(2) : head;
  }

  /**
   * The last word of the first one whom it was done to, which short forms of a name share: nobody
   * is killed or arrested twice. Null if there is none.
   */
  @Nullable String undergone(Event event) {
    boolean once =
        switch (event.type()) {
          case ASSAULT, COERCE, CONCEDE -> true;
          case AGREE, CONSULT, SUPPORT, COOPERATE, AID, RETREAT, REQUEST -> false;
          case ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE -> false;
        };
    for (Participant participant : event.participants()) {
      if (once && participant.role() == Event.Role.RECIPIENT) {
        String phrase = folding.fold(participant.span().of(text));
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return last.startsWith("ال") ? last.substring(2) : last;
      }
    }
    return null;
  }

  /** Whether the participants of one are among those of the other, or both befell the same one. */
  boolean isSame(Event event, Set<String> mine, Event there, Set<String> theirs) {
    Set<String> heads = heads(mine);
    Set<String> others = heads(theirs);
    boolean within = others.containsAll(heads) || heads.containsAll(others);
    String whom = undergone(event);
    return (within || whom != null && whom.equals(undergone(there)))
        && When.agree(event.time(), there.time());
  }

  /** The participants alone, without what is told of whom it was done to. */
  private static Set<String> heads(Set<String> keys) {
    Set<String> heads = new HashSet<>(keys);
    heads.removeIf(key -> key.startsWith(" "));
    return heads;
  }

  /** Whether nobody of it is a known entity. */
  static boolean isUnnamed(Event event) {
    return event.participants().stream().allMatch(p -> p.entity() == null);
  }

  /** Whether all are called by what they are, as those are who have been named: «العالم النووي». */
  boolean isDefinite(Event event) {
    return !event.participants().isEmpty()
        && event.participants().stream()
            .allMatch(
                p ->
                    p.entity() == null
                        && p.role() == Event.Role.RECIPIENT
                        && p.span().of(text).startsWith("ال"));
  }

  /** Whether somebody does it to one who is called by what he is: «القاتل». */
  boolean isOnDefinite(Event event) {
    boolean done = false;
    for (Participant participant : event.participants()) {
      if (participant.role() == Event.Role.RECIPIENT) {
        String phrase = participant.span().of(text);
        if (participant.entity() != null || !phrase.startsWith("ال") || phrase.indexOf(' ') > 0) {
          return false;
        }
        done = true;
      }
    }
    return done && event.participants().size() > 1;
  }

  /** Whether they share somebody, and who else stands in one of them is called by no name. */
  static boolean isOverlap(Event a, Event b) {
    Set<EntityId> mine = named(a);
    Set<EntityId> theirs = named(b);
    Set<EntityId> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    boolean open = mine.size() < a.participants().size() || theirs.size() < b.participants().size();
    boolean within = shared.size() == Math.min(mine.size(), theirs.size());
    return !shared.isEmpty() && within && open;
  }

  private static Set<EntityId> named(Event event) {
    Set<EntityId> named = new HashSet<>();
    for (Participant participant : event.participants()) {
      if (participant.entity() != null) {
        named.add(participant.entity());
      }
    }
    return named;
  }

  /** Whether somebody does not stand among others already, by entity, place or head word. */
  boolean isNew(Participant participant, List<Participant> all) {
    String key = key(participant);
    return all.stream()
        .noneMatch(known -> key.equals(key(known)) || known.span().overlaps(participant.span()));
  }
}
