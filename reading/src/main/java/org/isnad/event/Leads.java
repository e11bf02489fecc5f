package org.isnad.event;

import java.util.List;
import org.isnad.mention.Entity;
import org.isnad.token.Sentence;

/**
 * Reads with whom a sentence opens, who goes on where a later verb leaves its subject out: «زار
 * الوزير القاهرة والتقى نظيره».
 */
final class Leads {
  /** So many sentences back somebody of rank is looked for. */
  private static final int RANK_REACH = 4;

  private final Scene scene;
  private final PartyReader parties;
  private final Clause clause;

  Leads(Scene scene, PartyReader parties, Clause clause) {
    this.scene = scene;
    this.parties = parties;
    this.clause = clause;
  }

  /** The subject with which a sentence opens: «توجه الرجل إلى السفارة وأضرم النار في نفسه». */
  List<Party> lead(int before, Sentence sentence) {
    List<Party> row = opener(before, sentence);
    int end = row.isEmpty() ? before : row.getLast().to();
    if (row.isEmpty() || before - end > 2 * Clause.REACH) {
      return List.of();
    }
    int last = scene.is(before - 1, Word.Kind.CARRY) ? before - 1 : before;
    for (int k = end; k < last; k++) {
      if (scene.isBreak(k)
          || scene.is(k, Word.Kind.RELATIVE)
          || scene.token(k).key().equals("من")) {
        return List.of();
      }
    }
    return row;
  }

  /** The subject behind the verb with which a sentence opens, where and when before it: «وفي». */
  private List<Party> opener(int before, Sentence sentence) {
    int from = sentence.from();
    if (scene.is(from, Word.Kind.PREPOSITION) && scene.covering(from) == null) {
      from = clause.phraseEnd(Math.min(from + 1, before), before);
      from = from < before && scene.token(from).isComma() ? from + 1 : from;
    }
    int j = clause.skip(from, before);
    if (j >= before || !scene.token(j).isWord() || scene.covering(j) != null) {
      return List.of();
    }
    int at = clause.skip(j + 1, before);
    return at >= before || !scene.clitics(at).isEmpty() ? List.of() : parties.row(at, before);
  }

  /**
   * The subject with which the sentence before opens, in the same block: «قصفت القوات … . كما
   * استهدفت …». Only a named one whose gender is known to be the verb's.
   */
  List<Party> leadOfLast(Sentence sentence, boolean feminine) {
    if (sentence.from() == 0) {
      return List.of();
    }
    Sentence last = scene.tokens.sentenceOf(sentence.from() - 1);
    if (last.block() != sentence.block()) {
      return List.of();
    }
    int end = last.to();
    while (end > last.from() && !scene.token(end - 1).isWord()) {
      end--;
    }
    List<Party> lead = lead(end, last);
    return lead.size() == 1 && lead.getFirst().named() && isOf(lead.getFirst(), feminine)
        ? lead
        : List.of();
  }

  /** Whom «سموه» stands for: the last person by name with whom a sentence opens. */
  List<Party> ofRank(int i) {
    int from = scene.tokens.sentenceOf(i).from();
    for (int back = 0; from > 0 && back < RANK_REACH; back++) {
      Sentence last = scene.tokens.sentenceOf(from - 1);
      List<Party> lead = opener(last.to(), last);
      if (!lead.isEmpty()
          && lead.getFirst().named()
          && lead.getFirst().kind() == Party.Kind.HUMAN) {
        return List.of(lead.getFirst());
      }
      from = last.from();
    }
    return List.of();
  }

  /** Whether a party is known to be of this gender, or looks so. */
  private boolean isOf(Party party, boolean feminine) {
    Entity entity = scene.entity(party.entity());
    Entity.Gender gender = entity == null ? Entity.Gender.UNKNOWN : entity.gender();
    return switch (gender) {
      case MASCULINE -> !feminine;
      case FEMININE -> feminine;
      case UNKNOWN -> {
        String head = scene.form(party.from()).key();
        boolean she = party.kind() == Party.Kind.PLACE || head.endsWith("ه") || head.endsWith("ات");
        yield party.kind() != Party.Kind.HUMAN && she == feminine;
      }
    };
  }

  /** «أنها»: a particle with the pronoun of who has been told of. */
  boolean isPronoun(int k) {
    return switch (scene.token(k).key()) {
      case "انه", "انها", "انهم", "انهما", "بانه", "بانها", "بانهم" -> true;
      default -> false;
    };
  }

  /** Whether a verb of this gender can have that subject, as far as is known. */
  boolean agrees(Party party, boolean feminine) {
    Entity entity = scene.entity(party.entity());
    Entity.Gender gender = entity == null ? Entity.Gender.UNKNOWN : entity.gender();
    return switch (gender) {
      case MASCULINE -> !feminine;
      case FEMININE -> feminine;
      case UNKNOWN -> true;
    };
  }
}
