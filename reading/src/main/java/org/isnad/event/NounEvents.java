package org.isnad.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.event.Event.Role;
import org.isnad.event.Event.Status;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads the events that nouns tell: «زيارة الوزير إلى»، «اغتيال القائد»، «شن هجوماً على». */
final class NounEvents {
  /** So far from the start of a sentence does its subject stand. */
  private static final int OPENING = 8;

  private final Scene scene;
  private final Slots slots;
  private final Reality reality;
  private final Genitives genitives;
  private final Carriers carriers;
  private final Clause clause;

  NounEvents(
      Scene scene,
      Slots slots,
      Reality reality,
      Genitives genitives,
      Carriers carriers,
      Clause clause) {
    this.scene = scene;
    this.slots = slots;
    this.reality = reality;
    this.genitives = genitives;
    this.carriers = carriers;
    this.clause = clause;
  }

  /**
   * Whether who acts is who the sentence begins with: «وعقب اجتماعها قررت النقابة» is left open.
   */
  private static boolean isOpener(Parts parts, Sentence sentence) {
    List<Party> actors = parts.of(Role.ACTOR);
    return !actors.isEmpty() && actors.getFirst().from() <= sentence.from() + OPENING;
  }

  /** The event of a noun; null if it is none. */
  @Nullable Draft read(int i, Word.Noun noun, Sentence sentence) {
    Trigger trigger = noun.trigger();
    if (scene.isSport() && trigger.isOfMatches()
        || noun.form().pronoun().equals("ه") && scene.endsInMarbuta(i)
        || trigger.is("thing") && scene.form(i).clitics().indexOf('ل') >= 0
        || trigger.type() == Event.Type.AID
            && i > sentence.from()
            && scene.is(i - 1, Word.Kind.WITHHELD)
        || trigger.is("top") && (!noun.form().pronoun().isEmpty() || isTop(i, sentence))
        || trigger.type() == Event.Type.ASSAULT && i + 1 < sentence.to() && isVerbal(i)
        || trigger.is("death") && isVerbPlace(i, noun, sentence)
        || trigger.is("cause") && noun.form().key().endsWith("ا")) {
      return null;
    }
    int limit = sentence.to();
    int word = -1;
    int end = i + 1;
    if (trigger.is("court") && !isBeforeCourt(i, limit)) {
      return null;
    }
    if (!trigger.words().isEmpty()) {
      word = word(i + 1, limit, trigger);
      if (word < 0) {
        return null;
      }
      end = word + 1;
      if (trigger.is("inside")) {
        // «ضبط متهمين»: the word itself says who.
        word = -1;
        end = i + 1;
      }
    }
    Parts parts = new Parts();
    end = genitives.owner(i, end, noun, sentence, parts);
    int near = end;
    if (takesNations(trigger) && (!noun.form().definite() || trigger.is("target"))) {
      genitives.nations(i + 1, limit, parts);
    }
    Carriers.Carried carried = carriers.before(i, trigger, sentence, parts);
    if (trigger.is("visited")) {
      parts.visited();
    }
    if (trigger.is("death") && scene.form(i).clitics().endsWith("ب")) {
      accused(i, sentence, parts);
    }
    slots.read(end, limit, slotsOf(noun), parts);
    if (carried.way() >= 0 && !parts.has(Role.OTHER)) {
      slots.read(carried.way(), i, trigger.slots(), parts);
    }
    boolean relative = carriers.behind(i, end, trigger, sentence, parts);
    if (trigger.type() == Event.Type.ASSAULT && !trigger.is("death")) {
      if (!parts.has(Role.RECIPIENT)) {
        carriers.hit(i, end, sentence, parts);
      }
      carriers.fell(i, sentence, parts);
    }
    if (!noun.form().pronoun().isEmpty() && !parts.has(Genitives.ownerOf(trigger))) {
      Party antecedent = genitives.antecedent(i, noun, sentence);
      if (antecedent != null) {
        parts.add(antecedent, Genitives.ownerOf(trigger));
      }
    }
    if (isTold(noun) && parts.isPairs()) {
      // «تعطل الحوار بين الجانبين»: an affair, no happening.
      return null;
    }
    boolean isCarried = carried.is() || relative;
    boolean sure = noun.form().pronoun().isEmpty() || isOpener(parts, sentence);
    boolean meets = trigger.is("assembly") && parts.hasMany() && sure;
    // «تم الاتفاق مع الوزارة»: the other side is who speaks.
    meets |= trigger.type() == Event.Type.AGREE && carried.passed() && parts.named() > 0;
    if (!meets && !parts.meet(trigger.need(), isCarried) || !fits(trigger, parts)) {
      return null;
    }
    Status status = carried.is() ? carried.status() : reality.ofNoun(i, near, sentence);
    if (status == Status.HAPPENED && carried.is()) {
      status = reality.ofNoun(i, near, sentence);
    }
    if (status == null) {
      return null;
    }
    Span span = scene.span(i);
    if (word == i + 1) {
      span = span.union(scene.token(word).span());
    }
    return new Draft(trigger, span, i, end, word, status, parts, true, isTold(noun));
  }

  private int word(int from, int limit, Trigger trigger) {
    for (int k = from; k < limit && k < from + 3; k++) {
      Token token = scene.token(k);
      if (token.kind() == Token.Kind.NUMBER) {
        continue;
      }
      if (!token.isWord() || scene.covering(k) != null) {
        return -1;
      }
      if (trigger.wants(scene.token(k))) {
        return k;
      }
    }
    return -1;
  }

  /** «وقتل اللاعب المباراة»: where a verb stands that is written so, its noun does not. */
  private boolean isVerbPlace(int i, Word.Noun noun, Sentence sentence) {
    return !noun.form().definite()
        && !scene.word(i).verbs.isEmpty()
        && scene.form(i).clitics().equals("و")
        && clause.begins(i, sentence);
  }

  /** «هجوما حادا على المدرب»: an attack in words. */
  private boolean isVerbal(int i) {
    return scene.is(i + 1, Word.Kind.VERBAL);
  }

  /** «لقائه بالوزير»: whose it is, is told; «بين» behind it belongs to something else. */
  private static Map<Slot, Role> slotsOf(Word.Noun noun) {
    Map<Slot, Role> slots = noun.trigger().slots();
    if (noun.form().pronoun().isEmpty() || !slots.containsKey(Slot.BETWEEN)) {
      return slots;
    }
    Map<Slot, Role> own = new EnumMap<>(slots);
    own.remove(Slot.BETWEEN);
    return own;
  }

  /** Whether it has the article, as what has been told of. */
  private static boolean isTold(Word.Noun noun) {
    return noun.form().definite() && noun.form().pronoun().isEmpty();
  }

  /** «محاكمة متهمين بقتل بائع»: who is said to have done it. */
  private void accused(int i, Sentence sentence, Parts parts) {
    for (Party party : clause.endingAt(i, sentence)) {
      int head = scene.tokens.indexAt(party.span().start());
      if (scene.is(head, Word.Kind.ACCUSED)) {
        parts.add(party, Role.ACTOR);
      }
    }
  }

  /** «إحالة موظفين إلى المحاكمة». */
  private boolean isBeforeCourt(int i, int limit) {
    for (int k = i + 1; k < limit && k < i + 10 && !scene.isBreak(k); k++) {
      if (scene.is(k, Word.Kind.COURT)) {
        return true;
      }
    }
    return false;
  }

  /** «غارات إسرائيلية»، «عقوبات أميركية»، «محادثات مصرية تركية». */
  private static boolean takesNations(Trigger trigger) {
    return switch (trigger.type()) {
      case AGREE, CONSULT, COOPERATE, AID, SANCTION, ASSAULT, MOBILIZE -> !trigger.is("death");
      case SUPPORT, CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, COERCE -> false;
    };
  }

  /** «قمة التوتر» is no summit. */
  private boolean isTop(int i, Sentence sentence) {
    int next = i + 1;
    Mention name = next < sentence.to() ? scene.name(next) : null;
    if (name != null && name.kind() == Mention.Kind.PLACE && name.to() - name.from() > 1) {
      // «قمة جبل الشيخ».
      return scene.token(next).key().startsWith("جب");
    }
    return next < sentence.to()
        && !scene.form(i).key().startsWith("ال")
        && scene.token(next).key().startsWith("ال")
        && scene.covering(next) == null
        && scene.role(next) == null;
  }

  private static boolean fits(Trigger trigger, Parts parts) {
    for (Party actor : parts.of(Role.ACTOR)) {
      boolean police = trigger.is("forces") || trigger.is("police");
      if (police && !actor.isState() || actor.kind() == Party.Kind.THING) {
        return false;
      }
    }
    if (trigger.is("catch") || trigger.is("police")) {
      return trigger.is("catch") ? parts.has(Role.RECIPIENT) : parts.has(Role.ACTOR);
    }
    if (trigger.owner() == Role.RECIPIENT) {
      List<Party> recipients = parts.of(Role.RECIPIENT);
      return !recipients.isEmpty() && (!trigger.is("human") || recipients.getFirst().isHuman());
    }
    if (trigger.type() == Event.Type.PROTEST && !parts.has(Role.ACTOR)) {
      return false;
    }
    if (trigger.is("crowd")) {
      return parts.of(Role.ACTOR).stream().anyMatch(p -> p.kind() == Party.Kind.GROUP);
    }
    if (trigger.is("people")) {
      return parts.of(Role.ACTOR).stream().noneMatch(p -> p.kind() == Party.Kind.THING);
    }
    return true;
  }
}
