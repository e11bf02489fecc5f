package org.isnad.statement;

import java.util.Set;
import org.isnad.language.Conjugation;
import org.isnad.token.Form;
import org.isnad.token.Token;

/**
 * A verb of saying in one of its forms.
 *
 * @param id its row in {@code speech/cues.tsv}
 * @param lemma its dictionary form
 * @param frames what may follow it
 * @param act what kind of saying it is
 * @param flags what else is known of it, as the table explains
 * @param taken what it lets the reader take of the words said
 * @param negated what it says after لم, لا or لن
 * @param form the form met
 */
record CueWord(
    String id,
    String lemma,
    Set<Frame> frames,
    Statement.Act act,
    Set<String> flags,
    Taken taken,
    Negated negated,
    Conjugation.Form form) {

  /** What a verb lets the reader take of the words said. */
  record Taken(Cue.Stance stance, Cue.Polarity polarity) {
    static final Taken PLAINLY = new Taken(Cue.Stance.NEUTRAL, Cue.Polarity.POSITIVE);
  }

  /** What a verb says when it is negated. */
  enum Negated {
    /** Words of its own, of the other polarity: «لم يستبعد أن». */
    SAYS,
    /** That no word was given: «لم يعلق على». */
    DECLINES,
    /** That it was not said: «لم يقل إن». */
    UNSAYS
  }

  /** A cue that is no row of the table: a noun of saying, or a verb that passes words on. */
  static CueWord saying(String id, String lemma, Set<Frame> frames) {
    return new CueWord(
        id,
        lemma,
        frames,
        Statement.Act.ASSERT,
        Set.of(),
        Taken.PLAINLY,
        Negated.UNSAYS,
        new Conjugation.Form("", Conjugation.Tense.PERFECT, false, false, false));
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** The form of a token by which it is this verb. */
  Form written(Token token) {
    for (Form way : token.forms()) {
      if (way.key().equals(form.key())) {
        return way;
      }
    }
    return token.form();
  }

  /** The same verb followed by other things. */
  CueWord taking(Set<Frame> others) {
    return new CueWord(id, lemma, others, act, flags, taken, negated, form);
  }

  boolean isParticiple() {
    return form.tense() == Conjugation.Tense.PARTICIPLE;
  }

  /** Whether it is also an everyday word, so that its frame must follow at once. */
  boolean isExact() {
    return flags.contains("exact");
  }

  /** Whether an object may follow in this tense. */
  boolean takesObject() {
    if (!takes(Frame.NP)) {
      return false;
    }
    return switch (form.tense()) {
      case PERFECT -> !flags.contains("present-np");
      case PRESENT -> !flags.contains("perfect-np") || form.object();
      case PARTICIPLE -> true;
    };
  }
}
