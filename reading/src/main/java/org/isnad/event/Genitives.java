package org.isnad.event;

import java.util.List;
import org.isnad.event.Event.Role;
import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads who stands in the genitive behind an event noun: «زيارة الوزير»، «لقائه»، «قصف غزة». */
final class Genitives {
  private static final int PRONOUN_REACH = 30;

  private final Scene scene;
  private final PartyReader parties;
  private final Clause clause;

  Genitives(Scene scene, PartyReader parties, Clause clause) {
    this.scene = scene;
    this.parties = parties;
    this.clause = clause;
  }

  static Role ownerOf(Trigger trigger) {
    Role owner = trigger.owner();
    return owner == null ? Role.OTHER : owner;
  }

  /** Reads who stands in the genitive behind the noun, and one more; returns the end. */
  int owner(int i, int from, Word.Noun noun, Sentence sentence, Parts parts) {
    Trigger trigger = noun.trigger();
    int limit = sentence.to();
    int at = from;
    boolean mine = !noun.form().definite() || from > i + 1;
    Role role = ownerOf(trigger);
    boolean open = at < limit && scene.clitics(at).isEmpty() && !scene.word(at).mine;
    if (mine && open && !trigger.is("thing")) {
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
    if (!noun.form().pronoun().isEmpty()) {
      at = behindPlace(at, limit);
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

  /** «لقائه بأنقرة نظيره»: the end of the place where they met. */
  private int behindPlace(int at, int limit) {
    if (at >= limit || !scene.clitics(at).endsWith("ب")) {
      return at;
    }
    Party party = parties.read(at, limit);
    return party != null && party.kind() == Party.Kind.PLACE ? party.to() : at;
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
      boolean was = token.key().equals("كان") || token.key().equals("كانت");
      if (was && j + 1 < limit && scene.is(j + 1, Word.Kind.AFTER_PLANNED)) {
        // «زيارة كانت مقررة إلى روما».
        return j + 2;
      }
      if (!token.isWord()
          || !token.form().clitics().isEmpty()
          || scene.name(j) != null
          || scene.times[j] != null
          || scene.is(j, Word.Kind.PREPOSITION)
          || scene.is(j, Word.Kind.RELATIVE)
          || scene.isBreak(j)
          || scene.word(j).isVerb()
          || scene.word(j).carrier != null) {
        break;
      }
      j++;
    }
    return j;
  }

  /** «غارات إسرائيلية»، «محادثات مصرية تركية»: the countries whose it is. */
  void nations(int from, int limit, Parts parts) {
    for (int k = from; k < limit && k < from + 4; k++) {
      Word word = scene.word(k);
      String nation = word.nation;
      if (!scene.token(k).isWord() || scene.covering(k) != null || scene.times[k] != null) {
        return;
      }
      if (nation != null && scene.clitics(k).isEmpty()) {
        parts.add(
            new Party(k, k + 1, scene.span(k), scene.nation(nation), Party.Kind.PLACE, true, true),
            Role.ACTOR);
      } else if (!scene.token(k).key().endsWith("ه") && !scene.token(k).key().endsWith("ي")) {
        return;
      }
    }
  }

  /** Whom the pronoun of «لقائه» may stand for: the nearest name before it in the sentence. */
  @Nullable Party antecedent(int i, Word.Noun noun, Sentence sentence) {
    Trigger trigger = noun.trigger();
    String pronoun = noun.form().pronoun();
    if (!pronoun.equals("ه") && !pronoun.equals("ها")) {
      return null;
    }
    boolean feminine = pronoun.equals("ها");
    Party nearest = null;
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
      Party party = fits ? parties.read(k, Math.max(i, mention.to())) : null;
      if (party == null || isAddressed(k, sentence)) {
        continue;
      }
      if (nearest == null) {
        nearest = party;
        if (scene.is(i - 1, Word.Kind.CAUSE) && party.to() == i - 1) {
          // «محاسبة فلان بسبب لقائه»: what is done to somebody is for a deed of his own.
          return party;
        }
      } else if (isRival(party, nearest)) {
        return opener(i, sentence, feminine, nearest, party);
      }
    }
    return nearest;
  }

  /** «تصريح لـ"الإذاعة"»: to whom something is told. */
  private boolean isAddressed(int k, Sentence sentence) {
    int ahead = k - 1;
    if (ahead >= sentence.from() && scene.token(ahead).kind() == Token.Kind.QUOTE) {
      ahead--;
    }
    boolean lam = ahead >= sentence.from() && scene.token(ahead).key().equals("ل");
    return lam || scene.clitics(k).endsWith("ل");
  }

  /** Whether the pronoun may as well stand for another: people rival people, bodies bodies. */
  private static boolean isRival(Party party, Party nearest) {
    boolean same = party.entity() != null && party.entity().equals(nearest.entity());
    boolean human = nearest.kind() == Party.Kind.HUMAN;
    return !same && human == (party.kind() == Party.Kind.HUMAN);
  }

  /** Of several whom it may stand for, the one with whom the sentence opens; null if none is. */
  private @Nullable Party opener(
      int i, Sentence sentence, boolean feminine, Party nearest, Party other) {
    List<Party> lead = clause.leads().lead(i, sentence);
    Party first = lead.isEmpty() ? parties.read(sentence.from(), sentence.to()) : lead.getFirst();
    if (first == null || first.entity() == null || !clause.leads().agrees(first, feminine)) {
      return null;
    }
    boolean known =
        first.entity().equals(nearest.entity())
            || other.entity() == null
            || first.entity().equals(other.entity())
            || first.to() <= other.from();
    return known ? first : null;
  }

  /** How a name of unknown gender looks: places and what begins with a feminine noun are she. */
  private boolean isFeminine(Mention mention) {
    return switch (mention.kind()) {
      case PLACE -> true;
      case ORGANIZATION, ROLE -> scene.form(mention.from()).key().endsWith("ه");
      case PERSON -> false;
    };
  }
}
