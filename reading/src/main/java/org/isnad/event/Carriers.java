package org.isnad.event;

import java.util.List;
import org.isnad.event.Event.Role;
import org.isnad.event.Event.Status;
import org.isnad.text.RuleId;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the verbs that carry an event noun, before it or behind it, with their subjects. */
final class Carriers {
  private static final int REACH = 14;
  private static final RuleId HIT = RuleId.of("event.verb.strike-hit");

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
   */
  record Carried(boolean is, @Nullable Status status) {}

  /** Looks before the noun for the verb that carries it, and adds that verb's subject. */
  Carried before(int i, Trigger trigger, Sentence sentence, Parts parts) {
    for (int k = i - 1; k >= sentence.from() && k >= i - REACH; k--) {
      if (scene.is(k, Word.Kind.PASSED) && scene.covering(k) == null && i - k <= 8) {
        boolean planned = scene.is(k, Word.Kind.PASSED_PLANNED);
        return new Carried(true, planned ? Status.PLANNED : passed(k, sentence));
      }
      Word.Carrier carrier = scene.covering(k) == null ? scene.word(k).carrier : null;
      if (carrier != null && isLinked(carrier, k, i)) {
        Status status = reality.ofVerb(k, carrier.form(), sentence);
        List<Party> subject = verbs.subjectOf(k, carrier.form(), i, sentence);
        boolean speaker =
            carrier.status() == Status.DENIED
                && !subject.isEmpty()
                && subject.getFirst().kind() == Party.Kind.HUMAN;
        if (!speaker && (!carrier.tells() || !trigger.is("befalls"))) {
          parts.add(
              subject.isEmpty() ? subjectBehind(i, sentence) : subject, part(carrier, trigger));
        }
        boolean happened = status == Status.HAPPENED;
        return new Carried(true, happened ? carrier.status() : status);
      }
      boolean stops = scene.isBreak(k) || scene.is(k, Word.Kind.RELATIVE);
      if (stops || scene.covering(k) == null && !scene.word(k).nouns.isEmpty() && i - k > 3) {
        break;
      }
    }
    return new Carried(false, null);
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
  private boolean isLinked(Word.Carrier carrier, int verb, int i) {
    String clitics = scene.form(i).clitics();
    int ahead = isPointing(i - 1) ? i - 2 : i - 1;
    Slot before = ahead > verb ? slots.preposition(ahead) : null;
    return switch (carrier.link()) {
      case OBJECT -> clitics.isEmpty() && before == null && !isPrepositionBetween(verb, i);
      case BY -> clitics.endsWith("ب");
      case FOR -> clitics.endsWith("ل");
      case IN, OF, FROM, TO -> before == carrier.link();
      case WITH, ON, AGAINST, BETWEEN -> false;
    };
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
      if (!back && !scene.is(k - 1, Word.Kind.RELATIVE) && !carrier.form().object()) {
        return false;
      }
      at = clause.skip(back ? at + 1 : at, limit);
      if (at < limit && scene.clitics(at).isEmpty()) {
        List<Party> row = parties.row(at, limit);
        parts.add(row, carrier.role());
        at = row.isEmpty() ? at : row.getLast().to();
        slots.read(at, limit, trigger.slots(), parts);
      }
      return true;
    }
    return false;
  }

  /** «هجوم انتحاري استهدف قافلة»، «استهدف هجوم قافلة»: what the attack hit. */
  void hit(int i, int end, Sentence sentence, Parts parts) {
    int limit = sentence.to();
    int at = i > sentence.from() && isHit(i - 1) ? end : -1;
    for (int k = i + 1; at < 0 && k < limit && k < i + 6 && !scene.token(k).isComma(); k++) {
      at = isHit(k) ? k + 1 : -1;
    }
    at = at < 0 ? limit : clause.skip(at, limit);
    if (at < limit && scene.clitics(at).isEmpty()) {
      parts.add(parties.row(at, limit), Role.RECIPIENT);
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
