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
import org.isnad.mention.EntityId;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one event for one happening that an article tells more than once: the first, when the type
 * is the same, the participants of one are among those of the other, and the times do not differ.
 * What a headline tells without a name, the paragraph behind it tells again: «اعتقال 3 أشخاص»,
 * «أوقفت الشرطة ثلاثة رجال»; and who is only called by what he is has been named before: «اغتيال
 * العالم». A headline takes from its paragraph whom and what day it lacks.
 */
final class Doublets {
  /** How long a day is written: 2024-12-18. */
  private static final int DAY = 10;

  /** So many first events are looked at for the headline's. */
  private static final int HEADLINES = 8;

  private final String text;
  private final Folding folding;
  private final List<Event> kept = new ArrayList<>();
  private final List<Set<String>> keys = new ArrayList<>();
  private final Map<String, Integer> first = new HashMap<>();

  private final Map<RuleId, Integer> rules = new HashMap<>();
  private final List<Block> blocks;
  private int block;

  Doublets(Article article, Folding folding) {
    this.text = article.text();
    this.blocks = article.blocks();
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
        join(at, event);
        return;
      }
    }
    if (isToldBefore(event)) {
      return;
    }
    int told = headline(event);
    if (told >= 0) {
      Timex time = kept.get(told).time();
      Timex more = day(event.time()) == null ? null : event.time();
      kept.set(told, joined(kept.get(told), event, time == null ? more : time));
      return;
    }
    for (String key : mine) {
      first.putIfAbsent(event.type() + " " + key, kept.size());
    }
    if (!isUnnamed(event)) {
      rules.putIfAbsent(event.rule(), kept.size());
    }
    kept.add(event);
    keys.add(mine);
  }

  /** What is told again close behind, or behind the headline, adds the parts that it lacked. */
  private void join(int at, Event event) {
    Event there = kept.get(at);
    int here = blockOf(event);
    int above = headlineAbove(here);
    boolean near =
        blocks.get(here).span().contains(there.span())
            || above >= 0 && blocks.get(above).span().contains(there.span());
    if (near && there.status() == event.status()) {
      kept.set(at, joined(there, event, there.time() == null ? event.time() : there.time()));
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
        List<Participant> all = new ArrayList<>(attack.participants());
        death.participants().stream().filter(p -> isNew(p, all)).forEach(all::add);
        kept.set(at, with(attack, all, attack.time()));
        return true;
      }
    }
    return false;
  }

  private static Event with(Event event, List<Participant> participants, @Nullable Timex time) {
    return new Event(
        event.span(),
        event.type(),
        event.status(),
        participants,
        time,
        event.place(),
        event.rule());
  }

  /** «اغتيال العالم النووي», when the same word has told of a name before. */
  private boolean isToldBefore(Event event) {
    boolean definite =
        !event.participants().isEmpty()
            && event.participants().stream()
                .allMatch(
                    p ->
                        p.entity() == null
                            && p.role() == Event.Role.RECIPIENT
                            && p.span().of(text).startsWith("ال"));
    Integer at = rules.get(event.rule());
    return definite
        && at != null
        && undergone(event) != null
        && kept.get(at).status() == event.status()
        && agree(event.time(), kept.get(at).time());
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
              && (isUnnamed(there) || there.rule().equals(event.rule()) && isUnnamed(event))
              && agree(event.time(), there.time());
      if (same) {
        return at;
      }
    }
    return -1;
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

  private static boolean isUnnamed(Event event) {
    return event.participants().stream().allMatch(p -> p.entity() == null);
  }

  /** The block of an event; events come in page order. */
  private int blockOf(Event event) {
    while (block + 1 < blocks.size() && blocks.get(block).span().end() <= event.span().start()) {
      block++;
    }
    return block;
  }

  /** The first event with the parts that only the second names, at this time. */
  private static Event joined(Event first, Event second, @Nullable Timex time) {
    List<Participant> all = new ArrayList<>(first.participants());
    for (Event.Role role : Event.Role.values()) {
      if (all.stream().noneMatch(p -> p.role() == role)) {
        second.participants().stream()
            .filter(p -> p.role() == role && isNew(p, all))
            .forEach(all::add);
      }
    }
    return with(first, all, time);
  }

  private static boolean isNew(Participant participant, List<Participant> all) {
    EntityId entity = participant.entity();
    return entity == null || all.stream().noneMatch(known -> entity.equals(known.entity()));
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
    Set<String> heads = heads(mine);
    Set<String> others = heads(theirs);
    boolean within = others.containsAll(heads) || heads.containsAll(others);
    String whom = undergone(event);
    return (within || whom != null && whom.equals(undergone(there)))
        && agree(event.time(), there.time());
  }

  /** The participants alone, without what is told of whom it was done to. */
  private static Set<String> heads(Set<String> keys) {
    Set<String> heads = new HashSet<>(keys);
    heads.removeIf(key -> key.startsWith(" "));
    return heads;
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
