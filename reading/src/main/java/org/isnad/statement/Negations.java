package org.isnad.statement;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads negated verbs of saying. Some say words of the other polarity («لم يستبعد أن»، «لا يعتقد
 * أن»); some tell that no word was given («لم يعلق على»); the others that it was not said («لم يقل
 * إن»). A speaker must be named beside the verb.
 */
final class Negations {
  private static final RuleId NEGATED = RuleId.of("statement.negated");
  private static final RuleId DECLINED = RuleId.of("statement.declined");
  private static final RuleId UNSAID = RuleId.of("statement.unsaid");
  private static final Set<Frame> ASKED_ABOUT = EnumSet.of(Frame.ALA, Frame.AN, Frame.FI);

  private final Scene scene;
  private final VerbSubjects speakers;

  Negations(Scene scene, VerbSubjects speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  /** Whether لم, لا or لن stands before the verb at a token. */
  boolean isNegated(int i, Sentence sentence) {
    if (i == sentence.from()) {
      return false;
    }
    Token before = scene.token(i - 1);
    return before.is("لم") || before.is("لا") || before.is("لن");
  }

  /** The draft of a negated verb of saying at a token; null if it is none. */
  @Nullable Draft at(int i, Sentence sentence) {
    if (!isNegated(i, sentence) || scene.token(i - 1).is("لن")) {
      return null;
    }
    Token token = scene.token(i);
    CueWord verb =
        scene.token(i - 1).is("لم") ? scene.lexicon.jussive(token) : scene.lexicon.cue(token);
    if (verb == null || verb.isParticiple()) {
      return null;
    }
    CueWord cue = verb.negated() == CueWord.Negated.DECLINES ? verb.taking(ASKED_ABOUT) : verb;
    VerbReading reading = new VerbReading(scene, speakers, i, cue, sentence);
    Subject speaker = reading.subject != null ? reading.subject : reading.adjacent;
    if (speaker == null) {
      speaker = speakers.ahead().before(i - 1, cue, sentence);
    }
    Frame frame = reading.frame;
    if (frame == null || speaker == null || reading.at >= sentence.to()) {
      return null;
    }
    boolean unsays = cue.negated() == CueWord.Negated.UNSAYS;
    if (unsays && frame != Frame.INNA) {
      return null;
    }
    return draft(i, cue, frame, reading, speaker);
  }

  private Draft draft(int i, CueWord cue, Frame frame, VerbReading reading, Subject speaker) {
    Span span = new Span(stem(i - 1), scene.token(i).span().end());
    Cue.Polarity polarity = cue.taken().polarity();
    Statement.Act act = Statement.Act.UNSAID;
    RuleId rule = UNSAID;
    switch (cue.negated()) {
      case SAYS -> {
        polarity = polarity.reversed();
        act = cue.act() == Statement.Act.DENY ? Statement.Act.ASSERT : cue.act();
        rule = NEGATED;
      }
      case DECLINES -> {
        act = Statement.Act.DECLINE;
        rule = DECLINED;
      }
      case UNSAYS -> polarity = Cue.Polarity.NEGATIVE;
    }
    Draft draft =
        new Draft(
            i - 1, new Cue(span, cue.lemma(), cue.taken().stance(), polarity), act, frame, rule);
    draft.subject = speaker;
    draft.addressee = reading.addressee;
    draft.venue = reading.adjuncts.venue();
    draft.time = reading.adjuncts.time();
    draft.relay = reading.adjuncts.relay();
    draft.contentFrom = reading.at;
    draft.feminine = cue.form().feminine();
    draft.plural = cue.form().plural();
    draft.agrees = true;
    draft.regionFrom = Math.min(i - 1, speaker.from());
    return draft;
  }

  private int stem(int i) {
    return scene.token(i).stemSpan().start();
  }
}
