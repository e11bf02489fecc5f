package org.isnad.event;

import java.util.List;
import org.isnad.event.Event.Role;
import org.isnad.event.Event.Status;
import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads the events that nouns tell: «زيارة الوزير إلى»، «اغتيال القائد»، «شن هجوماً على». */
final class NounEvents {
  private static final int CARRIER_REACH = 14;
  private static final int PRONOUN_REACH = 30;

  private static final RuleId HIT = RuleId.of("event.verb.strike-hit");

  private final Scene scene;
  private final PartyReader parties;
  private final Clause clause;
  private final Reality reality;
  private final VerbEvents verbs;

  NounEvents(Scene scene, PartyReader parties, Clause clause, Reality reality, VerbEvents verbs) {
    this.scene = scene;
    this.parties = parties;
    this.clause = clause;
    this.reality = reality;
    this.verbs = verbs;
  }

  /** What carries a noun. */
  private record Carried(boolean is, @Nullable Status status) {}

  /** The event of a noun; null if it is none. */
  @Nullable Draft read(int i, Word.Noun noun, Sentence sentence) {
    Trigger trigger = noun.trigger();
    if (scene.isSport() && trigger.isOfMatches()
        || noun.form().pronoun().equals("ه") && scene.endsInMarbuta(i)
        || trigger.is("top") && isTop(i, sentence)
        || trigger.is("cause") && noun.form().key().endsWith("ا")) {
      return null;
    }
    int limit = sentence.to();
    int word = -1;
    int end = i + 1;
    if (!trigger.words().isEmpty()) {
      word = word(i + 1, limit, trigger);
      if (word < 0) {
        return null;
      }
      end = word + 1;
    }
    Parts parts = new Parts();
    end = owner(i, end, noun, sentence, parts);
    int near = end;
    Carried carried = carrier(i, trigger, sentence, parts);
    clause.slots(end, limit, trigger.slots(), parts);
    boolean relative = relative(i, end, trigger, sentence, parts);
    if (trigger.type() == Event.Type.ASSAULT && parts.size() == 0) {
      hit(i, end, sentence, parts);
    }
    if (!noun.form().pronoun().isEmpty() && !parts.has(ownerOf(trigger))) {
      Party antecedent = antecedent(i, noun, sentence);
      if (antecedent != null) {
        parts.add(antecedent, ownerOf(trigger));
      }
    }
    boolean isCarried = carried.is || relative;
    if (!parts.meet(trigger.need(), isCarried) || !fits(trigger, parts)) {
      return null;
    }
    Status status = carried.is ? carried.status : reality.ofNoun(i, near, sentence);
    if (status == Status.HAPPENED && carried.is) {
      status = reality.ofNoun(i, near, sentence);
    }
    if (status == null) {
      return null;
    }
    Span span = clause.span(i);
    if (word == i + 1) {
      span = span.union(scene.token(word).span());
    }
    return new Draft(trigger, span, i, end, word, status, parts);
  }

  private static Role ownerOf(Trigger trigger) {
    Role owner = trigger.owner();
    return owner == null ? Role.OTHER : owner;
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

  /** Reads who stands in the genitive behind the noun, and one more; returns the end. */
  private int owner(int i, int from, Word.Noun noun, Sentence sentence, Parts parts) {
    Trigger trigger = noun.trigger();
    int limit = sentence.to();
    int at = from;
    boolean mine = !noun.form().definite() || from > i + 1;
    Role role = ownerOf(trigger);
    if (mine && at < limit && scene.clitics(at).isEmpty() && !trigger.is("thing")) {
      List<Party> row = parties.row(at, limit);
      boolean where =
          trigger.type() == Event.Type.PROTEST
              && !row.isEmpty()
              && row.getFirst().kind() == Party.Kind.PLACE;
      if (!row.isEmpty() && !where && !isManner(trigger, row.getFirst())) {
        at = row.getLast().to();
        at = second(trigger, row, at, role, limit, parts);
        return at;
      }
    }
    if (!noun.form().pronoun().isEmpty() && at < limit && scene.clitics(at).isEmpty()) {
      List<Party> row = parties.row(at, limit);
      boolean actor = role == Role.ACTOR;
      if (!row.isEmpty() && actor) {
        parts.add(row, object(trigger));
        return row.getLast().to();
      }
    }
    return complement(at, limit);
  }

  /** «زيارة الوزير تونس»، «اقتحام الشرطة للمنزل»: a second one changes what the first is. */
  private int second(Trigger trigger, List<Party> row, int at, Role role, int limit, Parts parts) {
    Party first = row.getFirst();
    boolean doer = first.isState() || first.armed();
    int next = clause.skip(at, limit);
    if (next < limit && takesSecond(trigger) && (role == Role.ACTOR || doer)) {
      String clitics = scene.clitics(next);
      boolean lam = role == Role.RECIPIENT && clitics.equals("ل");
      List<Party> more = lam || clitics.isEmpty() ? parties.row(next, limit) : List.of();
      if (!lam && !more.isEmpty() && isAdjective(more.getFirst())) {
        more = List.of();
      }
      if (!more.isEmpty() || lam) {
        parts.add(row, Role.ACTOR);
        parts.add(more, role == Role.ACTOR ? object(trigger) : role);
        return more.isEmpty() ? at : more.getLast().to();
      }
    }
    boolean hit = first.kind() == Party.Kind.PLACE || first.kind() == Party.Kind.THING;
    boolean reached = hit && trigger.slots().containsKey(Slot.TO) && role == Role.ACTOR;
    parts.add(row, hit && trigger.is("target") ? Role.RECIPIENT : reached ? Role.OTHER : role);
    return at;
  }

  /** «قمة التوتر» is no summit. */
  private boolean isTop(int i, Sentence sentence) {
    int next = i + 1;
    return next < sentence.to()
        && !scene.form(i).key().startsWith("ال")
        && scene.token(next).key().startsWith("ال")
        && scene.covering(next) == null
        && scene.role(next) == null;
  }

  /** «تفجير انتحاري»، «هجوم مسلح»: how, not who. */
  private static boolean isManner(Trigger trigger, Party party) {
    return trigger.is("target")
        && party.kind() == Party.Kind.FORCES
        && !party.named()
        && party.to() == party.from() + 1;
  }

  /** «هجوم كيبيك الإرهابي»: the word belongs to the noun. */
  private boolean isAdjective(Party party) {
    return !party.named()
        && party.to() == party.from() + 1
        && scene.token(party.from()).key().startsWith("ال");
  }

  private static boolean takesSecond(Trigger trigger) {
    return switch (trigger.type()) {
      case CONSULT, ASSAULT, COERCE, SANCTION -> true;
      case AGREE, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT -> false;
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, MOBILIZE -> false;
    };
  }

  private static Role object(Trigger trigger) {
    return trigger.slots().containsValue(Role.RECIPIENT) ? Role.RECIPIENT : Role.OTHER;
  }

  /** The end of adjectives and what kind it is: «محادثات سلام»، «زيارة رسمية قصيرة». */
  private int complement(int from, int limit) {
    int j = from;
    while (j < limit && j < from + 4) {
      Token token = scene.token(j);
      if (!token.isWord()
          || !token.form().clitics().isEmpty()
          || scene.name(j) != null
          || scene.times[j] != null
          || scene.is(j, Word.Kind.PREPOSITION)
          || scene.is(j, Word.Kind.RELATIVE)
          || scene.isBreak(j)
          || !scene.word(j).verbs.isEmpty()
          || scene.word(j).carrier != null) {
        break;
      }
      j++;
    }
    return j;
  }

  /** Looks before the noun for the verb that carries it, and adds that verb's subject. */
  private Carried carrier(int i, Trigger trigger, Sentence sentence, Parts parts) {
    for (int k = i - 1; k >= sentence.from() && k >= i - CARRIER_REACH; k--) {
      if (scene.is(k, Word.Kind.PASSED) && scene.covering(k) == null && i - k <= 8) {
        boolean planned = scene.is(k, Word.Kind.PASSED_PLANNED);
        return new Carried(true, planned ? Status.PLANNED : passed(k, sentence));
      }
      Word.Carrier carrier = scene.covering(k) == null ? scene.word(k).carrier : null;
      if (carrier != null && isLinked(carrier, k, i)) {
        Status status = reality.ofVerb(k, carrier.form(), sentence);
        List<Party> subject = verbs.subjectOf(k, carrier.form(), i, sentence);
        if (!carrier.tells() || !trigger.is("befalls")) {
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
    Slot before = ahead > verb ? clause.preposition(ahead) : null;
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
  private boolean relative(int i, int end, Trigger trigger, Sentence sentence, Parts parts) {
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
        clause.slots(at, limit, trigger.slots(), parts);
      }
      return true;
    }
    return false;
  }

  /** «هجوم انتحاري استهدف قافلة»، «استهدف هجوم قافلة»: what the attack hit. */
  private void hit(int i, int end, Sentence sentence, Parts parts) {
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

  /** Whom the pronoun of «لقائه» may stand for: the nearest name before it in the sentence. */
  private @Nullable Party antecedent(int i, Word.Noun noun, Sentence sentence) {
    Trigger trigger = noun.trigger();
    String pronoun = noun.form().pronoun();
    if (!pronoun.equals("ه") && !pronoun.equals("ها")) {
      return null;
    }
    boolean feminine = pronoun.equals("ها");
    for (int k = i - 1; k >= sentence.from() && k >= i - PRONOUN_REACH; k--) {
      Mention mention = scene.name(k) != null ? scene.name(k) : scene.role(k);
      boolean undergoes = trigger.owner() == Role.RECIPIENT;
      if (mention == null || undergoes && mention.kind() != Mention.Kind.PERSON) {
        continue;
      }
      Entity entity = scene.entity(mention.entity());
      Entity.Gender gender = entity == null ? Entity.Gender.UNKNOWN : entity.gender();
      boolean fits =
          switch (gender) {
            case MASCULINE -> !feminine;
            case FEMININE -> feminine;
            case UNKNOWN -> isFeminine(mention) == feminine;
          };
      if (fits) {
        return parties.read(k, Math.max(i, mention.to()));
      }
    }
    return null;
  }

  /** How a name of unknown gender looks: places and what begins with a feminine noun are she. */
  private boolean isFeminine(Mention mention) {
    return switch (mention.kind()) {
      case PLACE -> true;
      case ORGANIZATION, ROLE -> scene.form(mention.from()).key().endsWith("ه");
      case PERSON -> false;
    };
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
    if (trigger.is("people")) {
      return parts.of(Role.ACTOR).stream().noneMatch(p -> p.kind() == Party.Kind.THING);
    }
    return true;
  }
}
