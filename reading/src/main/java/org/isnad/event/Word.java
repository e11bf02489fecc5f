package org.isnad.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Conjugation;
import org.jspecify.annotations.Nullable;

/** All that the tables say of one folded spelling. Filled while loading, never after. */
final class Word {
  final List<Verb> verbs = new ArrayList<>(0);
  final List<Noun> nouns = new ArrayList<>(0);
  final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  @Nullable Carrier carrier;

  /** How an event noun follows the masdar of a carrier: «الدخول في إضراب»; null if it is none. */
  @Nullable Slot masdar;

  Party.@Nullable Kind party;

  /** Whether it is a party of somebody by its pronoun: «قواتها». */
  boolean mine;

  /**
   * The English name of the country that an adjective names: «إسرائيلية»; null if it names none.
   */
  @Nullable String nation;

  /** Whether it can be a verb wherever it stands: «تعاون» is one only where a clause begins. */
  boolean isVerb() {
    for (Verb verb : verbs) {
      if (!verb.trigger().is("masdar")) {
        return true;
      }
    }
    return false;
  }

  /** A verb that names an event, in one of its forms. */
  record Verb(Trigger trigger, Conjugation.Form form) {}

  /** A noun that names an event, in one of its forms. */
  record Noun(Trigger trigger, Trigger.NounForm form) {}

  /** A verb that carries an event noun: «عقد اجتماعاً»، «قام بزيارة». */
  record Carrier(
      Event.Role role,
      Slot link,
      Event.Status status,
      boolean tells,
      boolean joins,
      boolean goes,
      boolean calls,
      boolean undoes,
      Conjugation.Form form) {}

  /** What a word does beside an event; the rows of {@code words.tsv} and {@code ahead.tsv}. */
  enum Kind {
    /** «حادث»: nobody meant it. */
    ACCIDENT,
    /** «متهم»: before ب and the deed. */
    ACCUSED,
    /** «أيضاً»: may stand between verb and subject. */
    ADVERB,
    /** «المقبل»: after the noun. */
    AFTER_PLANNED,
    /** «ردا» before على: what is answered to. */
    ANSWER,
    /** «بولاية وهران»: where, between verb and object. */
    AREA,
    /** «قوات»: bears arms. */
    ARMED,
    /** «تابع» before ل: whose the phrase before it is. */
    BELONGS,
    /** «بينما»: a new clause. */
    BROKEN,
    /** «كما»: the verb behind it may go on for the same subject. */
    CARRY,
    /** «بسبب»: why something was done to whoever is named before it. */
    CAUSE,
    /** «محكمة»: its verdicts are no speech. */
    COURT,
    /** «لم»، «نفى». */
    DENIED,
    /** «أنّ»: a clause with its subject first. */
    FACT,
    /** «السيد»: before a name. */
    HONOUR,
    /** «شقيق», «قاتل»: somebody else than the person whose name follows. */
    KIN,
    /** «سموه»: stands for somebody of rank. */
    HIGHNESS,
    /** «قتل»، «أصيب»: whom an attack hit stands behind it. */
    FELL,
    /** «تم»، «جرى»: before an event noun. */
    PASSED,
    /** «سيتم». */
    PASSED_PLANNED,
    /** «من المقرر». */
    PLANNED,
    /** «احتمال». */
    POSSIBLE,
    /** «في». */
    PREPOSITION,
    /** «عشرات»: before a participant. */
    QUANTITY,
    /** «الذي». */
    RELATIVE,
    /** «وفد»: for the body that sent it. */
    SENT,
    /** «مباراة». */
    SPORT,
    /** «التعاون»: is itself between two. */
    TIES,
    /** «لاذعا»: of an attack in words. */
    VERBAL,
    /** «برصاص»: somebody meant it. */
    VIOLENT,
    /** «أسفرت»: what an operation led to. */
    RESULT,
    /** «سحب»: what follows is taken back. */
    WITHHELD,
    /** «ضرورة»: not told as an event. */
    WISHED
  }
}
