package org.isnad.event;

import java.util.List;
import org.isnad.event.Event.Role;
import org.isnad.event.Event.Status;
import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads the events that nouns tell: «زيارة الوزير إلى»، «اغتيال القائد»، «شن هجوماً على». */
final class NounEvents {
  private static final int CARRIER_REACH = 14;
  private static final int PRONOUN_REACH = 30;

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
    if (trigger.is("field") && scene.isSport()) {
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
    boolean relative = relative(i, end, sentence, parts);
    if (!noun.form().pronoun().isEmpty() && !parts.has(ownerOf(trigger))) {
      Party antecedent = antecedent(i, noun.form().pronoun(), sentence);
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
      if (!scene.token(k).isWord() || scene.covering(k) != null) {
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
      if (!row.isEmpty()) {
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

  /** «زيارة الوزير تونس»، «اعتقال الشرطة رجلين»: a second one changes what the first is. */
  private int second(Trigger trigger, List<Party> row, int at, Role role, int limit, Parts parts) {
    Party first = row.getFirst();
    int next = clause.skip(at, limit);
    boolean doer =
        first.kind() == Party.Kind.BODY || first.armed() || first.kind() == Party.Kind.PLACE;
    List<Party> more =
        next < limit && scene.clitics(next).isEmpty() && (role == Role.ACTOR || doer)
            ? parties.row(next, limit)
            : List.of();
    if (more.isEmpty()) {
      boolean hit =
          trigger.is("target")
              && (first.kind() == Party.Kind.PLACE || first.kind() == Party.Kind.THING);
      parts.add(row, hit ? Role.RECIPIENT : role);
      return at;
    }
    parts.add(row, Role.ACTOR);
    parts.add(more, role == Role.ACTOR ? object(trigger) : role);
    return more.getLast().to();
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
        parts.add(verbs.subjectOf(k, carrier.form(), i, sentence), part(carrier, trigger));
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
    Slot before = i - 1 > verb ? clause.preposition(i - 1) : null;
    return switch (carrier.link()) {
      case OBJECT -> clitics.isEmpty() && before == null && !isPrepositionBetween(verb, i);
      case BY -> clitics.endsWith("ب");
      case FOR -> clitics.endsWith("ل");
      case IN, OF, FROM, TO -> before == carrier.link();
      case WITH, ON, AGAINST, BETWEEN -> false;
    };
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
  private boolean relative(int i, int end, Sentence sentence, Parts parts) {
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
      boolean headed = scene.is(k - 1, Word.Kind.RELATIVE) || carrier.form().object();
      if (!headed) {
        return false;
      }
      int at = clause.skip(k + 1, limit);
      if (at < limit && isPronominal(at)) {
        at = clause.skip(at + 1, limit);
      }
      if (at < limit && scene.clitics(at).isEmpty()) {
        parts.add(parties.row(at, limit), carrier.role());
      }
      return true;
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
  private @Nullable Party antecedent(int i, String pronoun, Sentence sentence) {
    if (!pronoun.equals("ه") && !pronoun.equals("ها")) {
      return null;
    }
    boolean feminine = pronoun.equals("ها");
    for (int k = i - 1; k >= sentence.from() && k >= i - PRONOUN_REACH; k--) {
      Mention mention = scene.name(k) != null ? scene.name(k) : scene.role(k);
      if (mention == null) {
        continue;
      }
      Entity entity = scene.entity(mention.entity());
      Entity.Gender gender = entity == null ? Entity.Gender.UNKNOWN : entity.gender();
      boolean place = mention.kind() == Mention.Kind.PLACE;
      boolean fits =
          switch (gender) {
            case MASCULINE -> !feminine;
            case FEMININE -> feminine;
            case UNKNOWN -> !place || feminine;
          };
      if (fits) {
        return parties.read(k, Math.max(i, mention.to()));
      }
    }
    return null;
  }

  private static boolean fits(Trigger trigger, Parts parts) {
    for (Party party : parts.all()) {
      if (trigger.is("human") && party.kind() == Party.Kind.THING) {
        return false;
      }
    }
    if (trigger.is("human") && trigger.owner() == Role.RECIPIENT) {
      List<Party> recipients = parts.of(Role.RECIPIENT);
      return recipients.isEmpty() || recipients.getFirst().isHuman();
    }
    if (trigger.is("people")) {
      return parts.of(Role.ACTOR).stream().noneMatch(p -> p.kind() == Party.Kind.THING);
    }
    return true;
  }
}
