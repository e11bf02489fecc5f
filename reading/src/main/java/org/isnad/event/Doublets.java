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
      mine.add(
          participant.entity() != null
              ? participant.entity().value()
              : folding.fold(participant.span().of(text)));
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

  private static boolean isSame(Event event, Set<String> mine, Event there, Set<String> theirs) {
    boolean within = theirs.containsAll(mine) || mine.containsAll(theirs);
    return within && agree(event.time(), there.time());
  }

  private static boolean agree(@Nullable Timex a, @Nullable Timex b) {
    return a == null || b == null || a.value().equals(b.value());
  }

  List<Event> kept() {
    return List.copyOf(kept);
  }
}
