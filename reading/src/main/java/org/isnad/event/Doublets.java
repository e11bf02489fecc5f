package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.event.Event.Participant;
import org.isnad.language.Folding;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one event for one happening that an article tells more than once: the first, when the type
 * is the same, the participants of one are among those of the other, and the times do not differ.
 */
final class Doublets {
  /** How long a day is written: 2024-12-18. */
  private static final int DAY = 10;

  private final String text;
  private final Folding folding;
  private final List<Event> kept = new ArrayList<>();
  private final List<Set<String>> keys = new ArrayList<>();
  private final Map<String, Integer> first = new HashMap<>();

  Doublets(String text, Folding folding) {
    this.text = text;
    this.folding = folding;
  }

  void add(Event event) {
    Set<String> mine = new HashSet<>();
    for (Participant participant : event.participants()) {
      mine.add(key(participant));
    }
    String whom = undergone(event);
    if (whom != null) {
      mine.add(" " + whom);
    }
    for (String key : mine) {
      Integer at = first.get(event.type() + " " + key);
      if (at != null && isSame(event, mine, kept.get(at), keys.get(at))) {
        return;
      }
    }
    for (String key : mine) {
      first.putIfAbsent(event.type() + " " + key, kept.size());
    }
    kept.add(event);
    keys.add(mine);
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
  private @Nullable String undergone(Event event) {
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

  private boolean isSame(Event event, Set<String> mine, Event there, Set<String> theirs) {
    boolean within = theirs.containsAll(mine) || mine.containsAll(theirs);
    String whom = undergone(event);
    return (within || whom != null && whom.equals(undergone(there)))
        && agree(event.time(), there.time());
  }

  /** Whether the times do not speak against one happening: only two different days do. */
  private static boolean agree(@Nullable Timex a, @Nullable Timex b) {
    String one = day(a);
    String other = day(b);
    return one == null || other == null || one.equals(other);
  }

  private static @Nullable String day(@Nullable Timex timex) {
    if (timex == null || timex.from() == null || timex.value().length() < DAY) {
      return null;
    }
    return timex.from().substring(0, Math.min(DAY, timex.from().length()));
  }

  List<Event> kept() {
    return List.copyOf(kept);
  }
}
