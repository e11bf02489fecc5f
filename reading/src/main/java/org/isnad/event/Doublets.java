package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.event.Event.Participant;
import org.isnad.language.Folding;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one event for one happening that an article tells more than once: the first, when the type
 * is the same, the participants of one are among those of the other, and the times do not differ.
 * What a headline tells, the paragraph behind it tells again: «اعتقال 3 أشخاص», «أوقفت الشرطة ثلاثة
 * رجال»; who is only called by what he is has been named before: «اغتيال العالم»; and those who
 * died of an attack are told with it: «قتل جنود في هجوم». A headline takes from its paragraph whom
 * and what day it lacks.
 */
final class Doublets {
  /** So many first events are looked at for the headline's. */
  private static final int HEADLINES = 8;

  private final Likeness likeness;
  private final List<Event> kept = new ArrayList<>();
  private final List<Set<String>> keys = new ArrayList<>();
  private final Set<Integer> deaths = new HashSet<>();
  private final Set<Integer> retold = new HashSet<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<RuleId, Integer> rules = new HashMap<>();
  private final List<Block> blocks;
  private int block;

  Doublets(Article article, Folding folding) {
    this.likeness = new Likeness(article.text(), folding);
    this.blocks = article.blocks();
  }

  /** Adds an event, or what it has to add to one that is kept. */
  void add(Event event, Draft draft, Span sentence) {
    Set<String> mine = likeness.keys(event);
    for (String key : mine) {
      Integer at = first.get(event.type() + " " + key);
      if (at != null && likeness.isSame(event, mine, kept.get(at), keys.get(at))) {
        join(at, event);
        return;
      }
    }
    if (isToldBefore(event)
        || isAgain(event, mine)
        || isRetold(event, draft)
        || draft.parts().isPairs() && isOfKnown(event)) {
      return;
    }
    int death = draft.trigger().is("death") ? -1 : deathIn(event, sentence);
    if (death >= 0) {
      if (headline(event) >= 0 && death == kept.size() - 1) {
        // The headline has told of the attack, so the death behind it is part of that.
        Event dead = kept.removeLast();
        keys.removeLast();
        deaths.remove(death);
        first.values().removeIf(at -> at == death);
        rules.values().removeIf(at -> at == death);
        add(with(event, union(event, dead), event.time()), draft, sentence);
        return;
      }
      kept.set(death, with(kept.get(death), union(kept.get(death), event), event.time()));
      deaths.remove(death);
      index(event, mine, death);
      return;
    }
    int told = headline(event);
    if (told >= 0) {
      Timex time = kept.get(told).time();
      Timex more = When.day(event.time()) == null ? null : event.time();
      kept.set(told, joined(kept.get(told), event, time == null ? more : time));
      retold.add(told);
      index(event, mine, told);
      return;
    }
    index(event, mine, kept.size());
    if (!Likeness.isUnnamed(event)) {
      rules.putIfAbsent(event.rule(), kept.size());
    }
    if (draft.trigger().is("death")) {
      deaths.add(kept.size());
    }
    kept.add(event);
    keys.add(mine);
  }

  private void index(Event event, Set<String> mine, int at) {
    for (String key : mine) {
      first.putIfAbsent(event.type() + " " + key, at);
    }
    if (at < keys.size()) {
      keys.get(at).addAll(mine);
    }
  }

  /** What is told again close behind, or behind the headline, adds the parts that it lacked. */
  private void join(int at, Event event) {
    Event there = kept.get(at);
    int here = blockOf(event);
    int above = headlineAbove(here);
    boolean headline = above >= 0 && blocks.get(above).span().contains(there.span());
    boolean near = blocks.get(here).span().contains(there.span()) || headline;
    if (near && there.status() == event.status()) {
      Timex time = there.time() == null ? event.time() : there.time();
      if (headline) {
        kept.set(at, joined(there, event, time));
        retold.add(at);
      } else {
        kept.set(at, with(there, union(there, event), time));
      }
    }
  }

  /**
   * Gives the attack that the same sentence has told those who died of it: «استهدفت مركبة ما أدى
   * إلى مقتل شخصين» is one happening. False if there is none.
   */
  boolean follows(Event death, Span sentence) {
    for (int at = kept.size() - 1; at >= 0 && sentence.contains(kept.get(at).span()); at--) {
      Event attack = kept.get(at);
      if (attack.type() == Event.Type.ASSAULT && attack.status() == death.status()) {
        kept.set(at, with(attack, union(attack, death), attack.time()));
        return true;
      }
    }
    return false;
  }

  /** The death that the same sentence has told before the attack; -1 if none. */
  private int deathIn(Event attack, Span sentence) {
    int last = kept.size() - 1;
    return last >= 0
            && attack.type() == Event.Type.ASSAULT
            && deaths.contains(last)
            && sentence.contains(kept.get(last).span())
            && kept.get(last).status() == attack.status()
        ? last
        : -1;
  }

  private List<Participant> union(Event there, Event event) {
    List<Participant> all = new ArrayList<>(there.participants());
    event.participants().stream().filter(p -> likeness.isNew(p, all)).forEach(all::add);
    return all;
  }

  private static Event with(Event event, List<Participant> participants, @Nullable Timex time) {
    return new Event(
        event.span(),
        event.type(),
        event.status(),
        participants,
        event.time() == null ? time : event.time(),
        event.place(),
        event.rule());
  }

  /** «اغتيال العالم النووي», when the same word has told of a name before. */
  private boolean isToldBefore(Event event) {
    Integer at = rules.get(event.rule());
    return at != null
        && likeness.isDefinite(event)
        && likeness.undergone(event) != null
        && kept.get(at).status() == event.status()
        && When.agree(event.time(), kept.get(at).time());
  }

  /** «الهجوم»، «وحضر الوقفة مئتا شخص»: what has been told of, with nobody by name. */
  private boolean isRetold(Event event, Draft draft) {
    boolean signed = event.type() == Event.Type.AGREE && draft.isVerb();
    return draft.definite() && (signed || Likeness.isUnnamed(event)) && isOfKind(event);
  }

  private boolean isOfKind(Event event) {
    return kept.stream()
        .anyMatch(there -> there.type() == event.type() && When.agree(event.time(), there.time()));
  }

  /** «إيقاف القاتل», by those who are told to have caught somebody before. */
  private boolean isAgain(Event event, Set<String> mine) {
    boolean once = event.type() == Event.Type.COERCE || event.type() == Event.Type.ASSAULT;
    if (!once || !likeness.isOnDefinite(event)) {
      return false;
    }
    for (int at = 0; at < kept.size(); at++) {
      Event there = kept.get(at);
      boolean shared = mine.stream().anyMatch(keys.get(at)::contains);
      if (shared
          && there.type() == event.type()
          && there.status() == event.status()
          && When.agree(event.time(), there.time())) {
        return true;
      }
    }
    return false;
  }

  /** «بحث الوزيران»، «اتفق الجانبان», when two have been told of who did. */
  private boolean isOfKnown(Event event) {
    for (Event there : kept) {
      if (there.type() == event.type()
          && there.status() == event.status()
          && there.participants().size() > 1
          && When.agree(event.time(), there.time())) {
        return true;
      }
    }
    return false;
  }

  /** The event of the headline that the paragraph right behind it tells again; -1 if none. */
  private int headline(Event event) {
    int above = headlineAbove(blockOf(event));
    if (above < 0) {
      return -1;
    }
    for (int at = 0; at < kept.size() && at < HEADLINES; at++) {
      Event there = kept.get(at);
      boolean same =
          blocks.get(above).span().contains(there.span())
              && there.type() == event.type()
              && there.status() == event.status()
              && isTold(at, event)
              && When.agree(event.time(), there.time());
      if (same) {
        return at;
      }
    }
    return -1;
  }

  /** Whether what the headline tells may be what its paragraph tells. */
  private boolean isTold(int at, Event event) {
    Event there = kept.get(at);
    return Likeness.isUnnamed(there)
        || there.rule().equals(event.rule()) && Likeness.isUnnamed(event)
        || Likeness.isOverlap(there, event)
        || !retold.contains(at) && (there.rule().equals(event.rule()) || isLoose(there));
  }

  /** Attacks and agreements are told in many words. */
  private static boolean isLoose(Event event) {
    return event.participants().size() < 2 && event.type() == Event.Type.CONSULT
        || event.type() == Event.Type.ASSAULT
        || event.type() == Event.Type.AGREE;
  }

  /** The headline over the first paragraph, credits and captions between them; -1 if none. */
  private int headlineAbove(int here) {
    int above = here - 1;
    while (above >= 0 && isBetween(blocks.get(above).role())) {
      above--;
    }
    return above >= 0 && blocks.get(above).role() == Block.Role.HEADLINE ? above : -1;
  }

  private static boolean isBetween(Block.Role role) {
    return switch (role) {
      case HEADING, CREDIT, CAPTION, BYLINE -> true;
      case HEADLINE, PARAGRAPH, QUOTE, LIST -> false;
    };
  }

  /** The block of an event; events come in page order. */
  private int blockOf(Event event) {
    while (block + 1 < blocks.size() && blocks.get(block).span().end() <= event.span().start()) {
      block++;
    }
    return block;
  }

  /**
   * The first event, at this time, with the parts that only the second names: a name stands for
   * what the headline only called by what it is.
   */
  private Event joined(Event first, Event second, @Nullable Timex time) {
    List<Participant> all = new ArrayList<>(first.participants());
    for (Event.Role role : Event.Role.values()) {
      List<Participant> more = new ArrayList<>(second.participants());
      more.removeIf(p -> p.role() != role || !likeness.isNew(p, all));
      boolean named = more.stream().anyMatch(p -> p.entity() != null);
      boolean open = all.stream().anyMatch(p -> p.role() == role && p.entity() == null);
      if (named && open) {
        all.removeIf(p -> p.role() == role && p.entity() == null);
      }
      if (named || !open) {
        all.addAll(more);
      }
    }
    return with(first, all, time);
  }

  List<Event> kept() {
    return List.copyOf(kept);
  }
}
