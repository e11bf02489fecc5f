package org.isnad.event;

import java.util.List;
import java.util.Map;
import org.isnad.event.Event.Role;
import org.isnad.event.Event.Status;
import org.isnad.text.RuleId;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the verbs that carry an event noun, before it or behind it, with their subjects. */
final class Carriers {
  private static final int REACH = 20;
  private static final RuleId HIT = RuleId.of("event.verb.strike-hit");

  /** «لقاء جمع الوزير بنظيره»، «ضمت ممثلين عن الجانبين». */
  private static final Map<Slot, Role> JOINED =
      Map.of(Slot.BY, Role.OTHER, Slot.WITH, Role.OTHER, Slot.BETWEEN, Role.ACTOR);

  private final Scene scene;
  private final PartyReader parties;
  private final Clause clause;
  private final Slots slots;
  private final Reality reality;
  private final VerbEvents verbs;

  Carriers(
      Scene scene,
      PartyReader parties,
      Clause clause,
      Slots slots,
      Reality reality,
      VerbEvents verbs) {
    this.scene = scene;
    this.parties = parties;
    this.clause = clause;
    this.slots = slots;
    this.reality = reality;
    this.verbs = verbs;
  }

  /**
   * What a verb makes of the noun that it carries.
   *
   * @param is whether there is such a verb
   * @param status how real the event is by it; null if it is not told as one
   * @param way where it may say where to: «وصل إلى الدوحة في زيارة»; -1 if it cannot
   * @param passed whether it is one like «تم», which tells nobody who did it
   */
  record Carried(boolean is, @Nullable Status status, int way, boolean passed) {}

  /** Looks before the noun for the verb that carries it, and adds that verb's subject. */
  Carried before(int i, Trigger trigger, Sentence sentence, Parts parts) {
    int governed = i;
    boolean led = false;
    for (int k = i - 1; k >= sentence.from() && k >= governed - REACH; k--) {
      Slot masdar = scene.covering(k) == null ? scene.word(k).masdar : null;
      boolean verb = scene.word(k).carrier != null && clause.begins(k, sentence);
      if (masdar != null && !verb && isLinked(masdar, k, governed)) {
        // «قرر الدخول في إضراب»: what governs the masdar carries the noun.
        if (k + 1 < governed && scene.clitics(k + 1).isEmpty()) {
          parts.add(parties.row(k + 1, governed), Role.ACTOR);
        }
        governed = k;
        continue;
      }
      led |= isResult(k, governed, trigger);
      if (scene.is(k, Word.Kind.PASSED) && scene.covering(k) == null && i - k <= 8) {
        boolean planned = scene.is(k, Word.Kind.PASSED_PLANNED);
        return new Carried(true, planned ? Status.PLANNED : passed(k, sentence), -1, true);
      }
      Word.Carrier carrier = scene.covering(k) == null ? scene.word(k).carrier : null;
      boolean linked =
          carrier != null
              && !carrier.joins()
              && !(trigger.is("death") && governed - k > 4)
              && (!carrier.calls() || isCalled(i, trigger, sentence))
              && (led || isLinked(carrier.link(), k, governed) || isBound(carrier, governed));
      if (carrier != null && linked) {
        Status status = reality.ofVerb(k, carrier.form(), sentence);
        List<Party> subject = verbs.subjectOf(k, carrier.form(), governed, sentence);
        boolean speaker =
            carrier.status() == Status.DENIED
                && !carrier.undoes()
                && !subject.isEmpty()
                && subject.getFirst().kind() == Party.Kind.HUMAN;
        if (subject.isEmpty() && (scene.isJoined(k) || k > 0 && scene.is(k - 1, Word.Kind.CARRY))) {
          // «عبرت النقابة عن … ودعت إلى وقفة»: the subject is the one the sentence opens with.
          List<Party> lead = clause.leads().lead(k, sentence);
          boolean agrees =
              !lead.isEmpty() && clause.leads().agrees(lead.getFirst(), carrier.form().feminine());
          subject = agrees ? lead : subject;
        }
        List<Party> client = carrier.status() == Status.DENIED ? spokenFor(k, i) : List.of();
        if (!client.isEmpty()) {
          parts.add(client, part(carrier, trigger));
        } else if (!speaker && !isTold(carrier, trigger, parts)) {
          parts.add(
              subject.isEmpty() ? subjectBehind(i, sentence) : subject, part(carrier, trigger));
        }
        boolean happened = status == Status.HAPPENED;
        int way = subject.isEmpty() ? k + 1 : subject.getLast().to();
        Status own = isBound(carrier, governed) ? Status.PLANNED : carrier.status();
        return new Carried(true, happened ? own : status, carrier.goes() ? way : -1, false);
      }
      if (carrier != null && carrier.joins() && clause.begins(k, sentence)) {
        int at = clause.skip(k + 1, i);
        List<Party> row = at < i && scene.clitics(at).isEmpty() ? parties.row(at, i) : List.of();
        if (!row.isEmpty()) {
          // «تجمع الطرفين غدا جلسة صلح».
          parts.add(row, Role.ACTOR);
          return new Carried(true, reality.ofVerb(k, carrier.form(), sentence), -1, false);
        }
      }
      boolean stops = scene.isBreak(k) || scene.is(k, Word.Kind.RELATIVE);
      if (stops
          || scene.covering(k) == null && !scene.word(k).nouns.isEmpty() && governed - k > 3) {
        break;
      }
    }
    return governed < i
        ? new Carried(true, reality.ofNoun(governed, governed + 1, sentence), -1, false)
        : new Carried(false, null, -1, false);
  }

  /** «نفذت عملية أسفرت عن إلقاء القبض»: who did the first did the second. */
  private boolean isResult(int k, int noun, Trigger trigger) {
    return trigger.type() == Event.Type.COERCE
        && scene.is(k, Word.Kind.RESULT)
        && k + 2 == noun
        && slots.preposition(k + 1) != null;
  }

  /** «نفى متحدث باسم الشرطة احتجاز»: the police would have done it. */
  private List<Party> spokenFor(int verb, int limit) {
    for (int at = verb + 1; at + 1 < limit && at < verb + 4; at++) {
      if (scene.token(at).key().equals("باسم")) {
        return parties.row(at + 1, limit);
      }
    }
    return List.of();
  }

  /** «يشارك في هذا الاجتماع الرئيس الفرنسي»: the subject behind the noun. */
  private List<Party> subjectBehind(int i, Sentence sentence) {
    int at = clause.skip(i + 1, sentence.to());
    boolean articled = scene.form(i).key().startsWith("ال");
    return articled && at < sentence.to() && scene.clitics(at).isEmpty()
        ? parties.row(at, sentence.to())
        : List.of();
  }

  /** «لم يتم الاتفاق» is denied. */
  private Status passed(int k, Sentence sentence) {
    return k > sentence.from() && scene.is(k - 1, Word.Kind.DENIED)
        ? Status.DENIED
        : Status.HAPPENED;
  }

  private static Role part(Word.Carrier carrier, Trigger trigger) {
    boolean undergoes = trigger.type() == Event.Type.CONSULT && carrier.role() == Role.RECIPIENT;
    return undergoes ? Role.OTHER : carrier.role();
  }

  /** Whether the noun follows the carrier as the carrier wants it: «قام بزيارة»، «شارك في قمة». */
  private boolean isLinked(Slot link, int verb, int i) {
    String clitics = scene.form(i).clitics();
    int ahead = isPointing(i - 1) ? i - 2 : i - 1;
    Slot before = ahead > verb ? slots.preposition(ahead) : null;
    return switch (link) {
      case OBJECT -> isBare(i, clitics) && before == null && !isPrepositionBetween(verb, i);
      case BY -> clitics.endsWith("ب");
      case FOR -> clitics.endsWith("ل") || before == Slot.TO;
      case IN, OF, FROM, TO -> before == link;
      case WITH, ON, AGAINST, BETWEEN, PRESENCE -> false;
    };
  }

  /** «أرجأت إيران زيارة الوزير»، «أعلنت الشرطة اختطاف»: others do what the subject tells of. */
  private static boolean isTold(Word.Carrier carrier, Trigger trigger, Parts parts) {
    return carrier.tells() && (trigger.is("befalls") || parts.has(Role.ACTOR));
  }

  /** «دعا المجلس إلى جلسة غدا»: who calls people together for a day to come will have them. */
  private boolean isCalled(int i, Trigger trigger, Sentence sentence) {
    boolean assembly = trigger.is("assembly") || trigger.type() == Event.Type.PROTEST;
    return assembly && When.isAhead(When.near(i, scene, sentence), scene.article);
  }

  /** «وصل إلى مسقط للقاء مسؤولين»: what somebody has gone for. */
  private boolean isBound(Word.Carrier carrier, int i) {
    return carrier.goes() && scene.form(i).clitics().equals("ل");
  }

  /** Nothing is joined to the noun; و may be to a masdar: «تعليق العمل والدخول في إضراب». */
  private boolean isBare(int i, String clitics) {
    return clitics.isEmpty() || clitics.equals("و") && scene.word(i).masdar != null;
  }

  private boolean isPointing(int k) {
    String key = scene.token(k).key();
    return key.equals("هذا") || key.equals("هذه") || key.equals("تلك") || key.equals("ذلك");
  }

  /** Whether a preposition close before the noun makes it something else than the object. */
  private boolean isPrepositionBetween(int verb, int i) {
    return i - 2 > verb && scene.is(i - 1, Word.Kind.PREPOSITION)
        || i - 2 > verb
            && scene.is(i - 2, Word.Kind.PREPOSITION)
            && scene.covering(i - 1) == null
            && scene.times[i - 1] == null;
  }

  /** «الزيارات التي قام بها المسؤولون»، «هجوم شنه مسلحون»: the subject of what follows. */
  boolean behind(int i, int end, Trigger trigger, Sentence sentence, Parts parts) {
    int limit = sentence.to();
    for (int k = i + 1; k < limit && k <= Math.max(end, i + 1) + 5; k++) {
      if (scene.token(k).isComma() && k + 1 < limit && !scene.is(k + 1, Word.Kind.RELATIVE)
          || scene.isBreak(k)) {
        return false;
      }
      Word.Carrier carrier = scene.covering(k) == null ? scene.word(k).carrier : null;
      if (carrier == null) {
        continue;
      }
      int at = k + 1;
      boolean back = at < limit && isPronominal(at);
      boolean whole = back || carrier.form().object() || carrier.joins();
      if (!whole && !scene.is(k - 1, Word.Kind.RELATIVE)) {
        return false;
      }
      at = clause.skip(back ? at + 1 : at, limit);
      if (at < limit && scene.clitics(at).isEmpty()) {
        List<Party> row = parties.row(at, limit);
        parts.add(row, carrier.role());
        at = row.isEmpty() ? at : row.getLast().to();
        slots.read(at, limit, carrier.joins() ? JOINED : trigger.slots(), parts);
      }
      return true;
    }
    return false;
  }

  /** «هجوم انتحاري استهدف قافلة»، «استهدف هجوم قافلة»: what the attack hit. */
  void hit(int i, int end, Sentence sentence, Parts parts) {
    int limit = sentence.to();
    int at = i > sentence.from() && isHit(i - 1) ? behindAdjectives(i + 1, end) : -1;
    for (int k = i + 1; at < 0 && k < limit && k < i + 6 && !scene.token(k).isComma(); k++) {
      at = isHit(k) ? k + 1 : -1;
    }
    at = at < 0 ? limit : clause.skip(at, limit);
    if (at < limit && scene.clitics(at).isEmpty()) {
      parts.add(parties.row(at, limit), Role.RECIPIENT);
    }
  }

  /** «استهدفت غارة إسرائيلية شقة»: where the adjectives of the noun end. */
  private int behindAdjectives(int from, int end) {
    int at = from;
    while (at < end && scene.word(at).party == null) {
      at++;
    }
    return at;
  }

  /** «قتل جنود في هجوم»، «أصيب مدنيون جراء قصف»: whom the attack killed or hurt. */
  void fell(int i, Sentence sentence, Parts parts) {
    boolean linked =
        i > sentence.from()
            && scene.is(i - 1, Word.Kind.PREPOSITION)
            && slots.preposition(i - 1) != Slot.ON;
    for (int k = i - 2; linked && k >= sentence.from() && k >= i - REACH; k--) {
      if (scene.isBreak(k) || scene.is(k, Word.Kind.ACCIDENT)) {
        return;
      }
      if (scene.is(k, Word.Kind.FELL) && scene.covering(k) == null) {
        List<Party> row = parties.row(k + 1, i);
        if (!row.isEmpty() && row.getFirst().isHuman() && scene.clitics(k + 1).isEmpty()) {
          parts.add(row, Role.RECIPIENT);
        }
      }
    }
  }

  private boolean isHit(int k) {
    for (Word.Verb verb : scene.word(k).verbs) {
      if (verb.trigger().rule().equals(HIT)) {
        return true;
      }
    }
    return false;
  }

  /** «بها»، «به»، «فيها». */
  private boolean isPronominal(int at) {
    String key = scene.token(at).key();
    return switch (key) {
      case "بها", "به", "بهم", "فيها", "فيه", "لها", "له", "عليها", "عليه" -> true;
      default -> false;
    };
  }
}
