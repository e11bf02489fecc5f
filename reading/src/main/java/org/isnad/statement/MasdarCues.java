package org.isnad.statement;

import java.util.EnumSet;
import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns of saying whose words follow with أنّ: «بعد تأكيد الوزير أن»، «بإعلانه أن»، «زعمها
 * أن»; and «بالقول إن», which goes on for whoever acts in the sentence.
 */
final class MasdarCues {
  private static final RuleId RULE = RuleId.of("statement.masdar");
  private static final RuleId BY_SAYING = RuleId.of("statement.by-saying");
  private static final CueWord SAYING = CueWord.saying("masdar", "قال", EnumSet.of(Frame.INNA));

  private final Scene scene;
  private final SubjectReader subjects;

  MasdarCues(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  void find(Sentence sentence, List<Draft> drafts) {
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      Token token = scene.token(i);
      if (!token.isWord()
          || scene.tokens.quotationAt(i) >= 0
          || scene.covering(i) != null
          || isTaken(i, drafts)) {
        continue;
      }
      Draft draft =
          scene.lexicon.is("saying-phrase", token) ? bySaying(i, sentence) : masdar(i, sentence);
      if (draft != null) {
        drafts.add(draft);
      }
    }
  }

  /** Whether another cue already reaches over a token to its own words: «نقلت … قوله إن». */
  private static boolean isTaken(int i, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.cueAt <= i && i <= draft.contentFrom) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft bySaying(int i, Sentence sentence) {
    int at = Adjuncts.skip(scene, SAYING, i + 1, sentence.to()).at();
    if (at >= sentence.to()) {
      return null;
    }
    boolean words = scene.isComplementizer(at) || scene.isColon(at) || scene.opens(at) != null;
    return words ? draft(i, SAYING, scene.token(i).span(), at, sentence, BY_SAYING) : null;
  }

  private @Nullable Draft masdar(int i, Sentence sentence) {
    SpeechLexicon.Masdar masdar = scene.lexicon.masdar(scene.token(i));
    if (masdar == null) {
      return null;
    }
    var span = scene.token(i).spanOf(masdar.form());
    if (masdar.owned()) {
      int at = Adjuncts.skip(scene, SAYING, i + 1, sentence.to()).at();
      boolean leads = at < sentence.to() && scene.isComplementizer(at);
      return leads ? draft(i, masdar.verb(), span, at, sentence, RULE) : null;
    }
    Subject speaker = subjects.read(i + 1, sentence.to());
    if (speaker == null || speaker.from() != i + 1) {
      return null;
    }
    Adjuncts adjuncts = Adjuncts.skip(scene, SAYING, speaker.to(), sentence.to());
    int at = adjuncts.at();
    if (at >= sentence.to() || !scene.isComplementizer(at)) {
      return null;
    }
    Draft draft = draft(i, masdar.verb(), span, at, sentence, RULE);
    if (draft != null) {
      draft.subject = speaker;
      draft.venue = adjuncts.venue();
      draft.time = adjuncts.time();
      draft.relay = adjuncts.relay();
    }
    return draft;
  }

  private @Nullable Draft draft(
      int i, CueWord verb, org.isnad.text.Span span, int at, Sentence sentence, RuleId rule) {
    int from = scene.isColon(at) ? at + 1 : at;
    if (from >= sentence.to()) {
      return null;
    }
    Cue cue = new Cue(span, verb.lemma(), verb.taken().stance(), verb.taken().polarity());
    Frame frame = scene.isComplementizer(from) ? Frame.INNA : Frame.QUOTE;
    Draft draft = new Draft(i, cue, verb.act(), frame, rule);
    draft.contentFrom = from;
    draft.carriesOn = true;
    draft.followsDoer = true;
    draft.hangs = true;
    var quotation = scene.opens(from);
    if (quotation != null && quotation.close() < sentence.to()) {
      draft.contentTo = quotation.close() + 1;
    }
    Form form = scene.token(i).form();
    String key = form.key();
    draft.agrees = key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم");
    draft.feminine = key.endsWith("ها");
    draft.plural = key.endsWith("هم");
    return draft;
  }
}
