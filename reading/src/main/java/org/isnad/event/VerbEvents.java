package org.isnad.event;

import java.util.List;
import org.isnad.event.Event.Role;
import org.isnad.event.Event.Status;
import org.isnad.language.Conjugation;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the events that verbs tell: «التقى الوزير نظيره»، «اعتقلت الشرطة رجلين»، «فجر نفسه». */
final class VerbEvents {
  private static final int WORD_REACH = 12;

  private final Scene scene;
  private final PartyReader parties;
  private final Clause clause;
  private final Slots slots;
  private final Reality reality;
  private final Casting casting;
  private final VerbFit fit;

  VerbEvents(Scene scene, PartyReader parties, Clause clause, Slots slots, Reality reality) {
    this.scene = scene;
    this.parties = parties;
    this.clause = clause;
    this.slots = slots;
    this.reality = reality;
    this.casting = new Casting(scene, parties, clause);
    this.fit = new VerbFit(scene);
  }

  /** The event of a verb; null if it is none. */
  @Nullable Draft read(int i, Word.Verb verb, Sentence sentence) {
    Trigger trigger = verb.trigger();
    if (scene.isSport() && trigger.isOfMatches()
        || verb.form().object() && scene.endsInMarbuta(i)
        || trigger.is("perfect") && verb.form().tense() != Conjugation.Tense.PERFECT
        || isNounPlace(i, sentence)) {
      return null;
    }
    Status status = reality.ofVerb(i, verb.form(), sentence);
    if (status == null) {
      return null;
    }
    Parts parts = new Parts();
    int limit = sentence.to();
    int end = i + 1;
    int word = -1;
    List<Party> before = clause.before(i, sentence);
    boolean dual = verb.form().plural() && scene.form(i).key().endsWith("ا");
    if (trigger.is("masdar") && before.isEmpty() && (dual || !clause.begins(i, sentence))) {
      return null;
    }
    if (!trigger.words().isEmpty()) {
      word = word(i + 1, limit, trigger);
      if (word < 0) {
        return null;
      }
      List<Party> subject = before.isEmpty() ? subjectAfter(i, word) : before;
      boolean sends = trigger.type() == Event.Type.AID && before.isEmpty();
      if (sends && !subject.isEmpty() && isLoad(subject.getLast(), word)) {
        subject = List.of();
      }
      parts.add(subject, Role.ACTOR);
      objectBeforeWord(trigger, i, before.isEmpty() ? subject : List.of(), word, parts);
      end = word + 1;
      boolean behind = before.isEmpty() && !subject.isEmpty();
      slots.read(behind ? subject.getLast().to() : i + 1, word, trigger.slots(), parts);
      objectBehindWord(trigger, end, limit, parts);
      if (trigger.is("falls")) {
        parts.turn(Role.RECIPIENT);
      }
    } else if (verb.form().object()) {
      end = objectBefore(i, before, sentence, parts);
    } else {
      end = casting.read(i, trigger, verb.form(), before, limit, parts);
      if (trigger.is("falls")) {
        parts.turn(Role.RECIPIENT);
      }
      if (trigger.is("cites") && isCited(end, limit)) {
        return null;
      }
    }
    slots.read(end, limit, trigger.slots(), parts);
    boolean carries =
        scene.isJoined(i)
            || i > sentence.from()
                && (scene.is(i - 1, Word.Kind.CARRY) || clause.leads().isPronoun(i - 1));
    boolean done = trigger.type() == Event.Type.COERCE && !parts.has(Role.ACTOR);
    if (before.isEmpty() && carries && (done || !parts.meet(trigger.need(), false))) {
      carryOver(i, verb, sentence, parts);
    }
    if (isHabit(i, verb, parts)
        || !fit.fits(trigger, parts)
        || !parts.meet(trigger.need(), false)) {
      return null;
    }
    Span span = scene.span(i);
    if (word == i + 1) {
      span = span.union(scene.token(word).span());
    }
    boolean meets = trigger.type() == Event.Type.CONSULT || trigger.type() == Event.Type.PROTEST;
    boolean open = meets && verb.form().tense() == Conjugation.Tense.PRESENT;
    return new Draft(
        trigger,
        span,
        i,
        end,
        word,
        status,
        parts,
        open,
        trigger.type() == Event.Type.AGREE && isTold(word));
  }

  /**
   * «لاجئين سوريين أنقذتهم البحرية»: who did it stands behind the verb, and to whom it was done
   * before it; with nobody behind it, who stands before it did it: «أن التنظيم أعدمهم».
   */
  private int objectBefore(int i, List<Party> before, Sentence sentence, Parts parts) {
    int at = clause.skip(i + 1, sentence.to());
    List<Party> behind =
        at < sentence.to() && scene.clitics(at).isEmpty()
            ? parties.row(at, sentence.to())
            : List.of();
    if (behind.isEmpty() && !before.isEmpty()) {
      parts.add(before, Role.ACTOR);
      return i + 1;
    }
    parts.add(clause.endingAt(i, sentence), Role.RECIPIENT);
    parts.add(behind, Role.ACTOR);
    return behind.isEmpty() ? at : behind.getLast().to();
  }

  /** «زار الوزير القاهرة والتقى نظيره»: the subject is the one the sentence opens with. */
  private void carryOver(int i, Word.Verb verb, Sentence sentence, Parts parts) {
    boolean said = i > sentence.from() && clause.leads().isPronoun(i - 1);
    List<Party> lead = clause.leads().lead(said ? i - 1 : i, sentence);
    if (i == sentence.from()) {
      lead = clause.leads().leadOfLast(sentence, verb.form().feminine());
    }
    if (lead.isEmpty() || !clause.leads().agrees(lead.getFirst(), verb.form().feminine())) {
      return;
    }
    Role object = verb.trigger().slots().get(Slot.OBJECT);
    if (object != null) {
      parts.turn(object);
    } else if (parts.has(Role.ACTOR)) {
      return;
    }
    parts.add(lead, Role.ACTOR);
    if (parts.of(Role.ACTOR).size() == parts.size()) {
      Casting.turnIfPassive(verb.trigger(), parts);
    }
  }

  /** «استشهد الكاتب ببيت» cites; «استشهد الفتى برصاص» does not. */
  private boolean isCited(int at, int limit) {
    return at < limit
        && scene.clitics(at).endsWith("ب")
        && !scene.is(at, Word.Kind.VIOLENT)
        && scene.word(at).nouns.isEmpty();
  }

  /** «وأرسلت طائرة إغاثية»: what is sent, not who sends. */
  private static boolean isLoad(Party party, int word) {
    boolean thing = party.kind() == Party.Kind.FORCES || party.kind() == Party.Kind.BODY;
    return thing && !party.named() && party.to() >= word;
  }

  /** «وقع الاتفاقية»: what has been told of. */
  private boolean isTold(int word) {
    return word >= 0 && scene.token(word).key().startsWith("ال");
  }

  /** «الطيران الذي يقصف المدنيين»: what somebody is said to do at all times. */
  private boolean isHabit(int i, Word.Verb verb, Parts parts) {
    return i > 0
        && scene.is(i - 1, Word.Kind.RELATIVE)
        && verb.form().tense() == Conjugation.Tense.PRESENT
        && parts.named() == 0;
  }

  /** Whether a preposition or a pointing word stands before it, so that it is a noun: «في بحث». */
  private boolean isNounPlace(int i, Sentence sentence) {
    return i > sentence.from()
        && scene.is(i - 1, Word.Kind.PREPOSITION)
        && scene.covering(i - 1) == null
        && scene.times[i - 1] == null;
  }

  /** The token that the verb needs behind it; -1 if it is not there. */
  private int word(int from, int limit, Trigger trigger) {
    for (int k = from; k < limit && k < from + WORD_REACH && !scene.isBreak(k); k++) {
      if (scene.token(k).isWord() && scene.covering(k) == null && trigger.wants(scene.token(k))) {
        // «ألغى مادة في قانون العقوبات» lifts no sanctions, «أعلنت سحب دعمها» supports nobody.
        boolean other = scene.is(k - 1, Word.Kind.WISHED) || scene.is(k - 1, Word.Kind.WITHHELD);
        return k > from && other ? -1 : k;
      }
    }
    return -1;
  }

  private List<Party> subjectAfter(int verb, int limit) {
    int at = clause.skip(verb + 1, limit);
    return at >= limit || scene.isGoverned(at) || scene.isJoined(at)
        ? List.of()
        : parties.row(at, limit);
  }

  /** «منح البنك الدولي تونس قرضا»: whom it was done to, between the subject and the word. */
  private void objectBeforeWord(
      Trigger trigger, int verb, List<Party> subject, int word, Parts parts) {
    Role object = trigger.slots().get(Slot.OBJECT);
    int from = clause.skip(subject.isEmpty() ? verb + 1 : subject.getLast().to(), word);
    if (object != null && from < word && scene.clitics(from).isEmpty() && parts.size() > 0) {
      parts.add(parties.row(from, word), object);
    }
  }

  /** «أطلق سراح الرجل»، «بسجن المتهم». */
  private void objectBehindWord(Trigger trigger, int at, int limit, Parts parts) {
    if (trigger.slots().get(Slot.OBJECT) == Role.RECIPIENT
        && at < limit
        && scene.clitics(at).isEmpty()
        && !scene.token(at - 1).stem().startsWith("ال")
        && !isAdjective(at)) {
      parts.add(parties.row(at, limit), Role.RECIPIENT);
    }
  }

  /** «قرضا ماليا»: the second word agrees with the first; it is not the state. */
  private boolean isAdjective(int at) {
    return scene.token(at - 1).key().endsWith("ا") && scene.token(at).key().endsWith("يا");
  }

  /** The one who did it, for a verb that carries an event noun up to a limit. */
  List<Party> subjectOf(int verb, Conjugation.Form form, int limit, Sentence sentence) {
    List<Party> before = clause.before(verb, sentence);
    if (!before.isEmpty() && !form.object()) {
      return before;
    }
    List<Party> after = subjectAfter(verb, limit);
    return after.isEmpty() && !form.object() ? before : after;
  }
}
