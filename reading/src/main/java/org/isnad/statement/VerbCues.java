package org.isnad.statement;

import java.util.List;
import org.isnad.language.Conjugation;
import org.isnad.text.RuleId;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds verbs and participles of saying with their speakers and the beginning of the words said.
 */
final class VerbCues {
  private static final RuleId VERB = RuleId.of("statement.verb");
  private static final RuleId ELIDED = RuleId.of("statement.verb.elided");
  private static final RuleId AFTER_SUBJECT = RuleId.of("statement.verb.after-subject");
  private static final RuleId PARTICIPLE = RuleId.of("statement.participle");
  private static final RuleId QUOTED_BEFORE = RuleId.of("statement.quote.before-verb");

  private final Scene scene;
  private final VerbSubjects speakers;

  VerbCues(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.speakers = new VerbSubjects(scene, subjects);
  }

  /** Adds a draft for each cue of a sentence. */
  void find(Sentence sentence, List<Draft> drafts) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = scene.token(i);
      if (!token.isWord() || isQuoted(i) || scene.covering(i) != null) {
        continue;
      }
      CueWord cue = scene.lexicon.cue(token);
      if (cue == null || isBlocked(i, cue, sentence)) {
        continue;
      }
      Draft draft = cue.isParticiple() ? participle(i, cue, sentence) : verb(i, cue, sentence);
      if (draft != null) {
        draft.regionFrom = Regions.start(scene, draft.regionFrom, sentence);
        for (int k = draft.regionFrom; k < draft.contentFrom && draft.time == null; k++) {
          draft.time = scene.time(k);
        }
        drafts.add(draft);
      }
    }
  }

  private boolean isQuoted(int i) {
    return scene.tokens.quotationAt(i) >= 0;
  }

  /** Not said, not yet said, or no verb at all. */
  private boolean isBlocked(int i, CueWord cue, Sentence sentence) {
    if (i == sentence.from()) {
      return false;
    }
    Token before = scene.token(i - 1);
    if (!before.isWord()) {
      return false;
    }
    boolean present = cue.form().tense() == Conjugation.Tense.PRESENT;
    if (present && (scene.lexicon.is("negation", before) || before.is("ان"))) {
      return true;
    }
    if (before.is("عدم") || before.is("دون") || before.is("بدون")) {
      return true;
    }
    if (before.is("اذا") || before.is("لو") || before.is("لم") || before.is("لن")) {
      return true;
    }
    if (present && scene.token(i).form().has('س')) {
      return true;
    }
    boolean bare = !cue.form().feminine() && !cue.form().plural();
    if ((cue.isExact() || bare && !present) && isNounPlace(before)) {
      return true;
    }
    return cue.flags().contains("personal")
        && (before.is("الجدير") || before.is("جدير") || before.is("لافت"));
  }

  /** Whether a noun rather than a verb follows this word: after a preposition or «هذا». */
  private boolean isNounPlace(Token before) {
    return before.is("في")
        || before.is("من")
        || before.is("الي")
        || before.is("علي")
        || before.is("عن")
        || before.is("بعد")
        || before.is("خلال")
        || scene.lexicon.is("pointing", before);
  }

  private @Nullable Draft verb(int i, CueWord cue, Sentence sentence) {
    int limit = sentence.to();
    int j = i + 1;
    Subject adjacent = speakers.adjacent(i, cue, sentence);
    Subject subject = adjacent == null ? speakers.after(j, cue, limit) : null;
    boolean worded = false;
    boolean object = subject != null && speakers.isReallyObject(subject, cue, limit);
    if (object) {
      subject = null;
    } else if (subject == null && adjacent == null) {
      subject = speakers.bare(i + 1, cue, limit);
    }
    if (subject != null) {
      j = subject.to();
    }
    Adjuncts adjuncts = Adjuncts.skip(scene, cue, Math.max(j, i + 1), limit);
    int at = adjuncts.at();
    Frame frame = at < limit ? Frames.at(scene, cue, at) : null;
    if (frame == null && subject == null && adjacent == null && !object && adjuncts.at() > j) {
      // The speaker may stand after a time or venue: «وقال في تصريح للصحافة وزير النقل إن».
      Subject late = speakers.after(adjuncts.at(), cue, limit);
      if (late != null) {
        subject = late;
        Adjuncts more = Adjuncts.skip(scene, cue, late.to(), limit);
        at = more.at();
        frame = at < limit ? Frames.at(scene, cue, at) : null;
      }
    }
    if (frame == null && subject == null && adjacent == null) {
      int near = FarFrames.near(scene, i + 1, cue, limit);
      Subject named = near > 0 ? speakers.worded(i + 1, near, cue) : null;
      if (named != null) {
        at = near;
        frame = Frames.at(scene, cue, near);
        subject = named;
        worded = true;
      }
    }
    boolean objectHere = cue.takesObject() && at < limit && Nouns.at(scene, at);
    if (frame == null
        && subject != null
        && cue.takes(Frame.INNA)
        && !cue.isExact()
        && !objectHere) {
      int far = FarFrames.far(scene, Math.max(j, i + 1), cue, Math.min(limit, j + 25));
      if (far > 0) {
        at = far;
        frame = Frames.at(scene, cue, far);
      }
    }
    if (frame == null && subject == null && adjacent == null && speakers.isHead(i + 1, limit)) {
      int far =
          cue.isExact() || !cue.takes(Frame.INNA) ? -1 : FarFrames.far(scene, i + 1, cue, limit);
      Subject named = far > 0 ? speakers.worded(i + 1, far, cue) : null;
      if (named != null) {
        at = far;
        frame = Frames.at(scene, cue, far);
        subject = named;
        worded = named.entity() == null;
      }
    }
    if (frame == null && cue.takes(Frame.DESCRIBED)) {
      at = FarFrames.described(scene, j, cue, limit);
      frame = at > 0 ? Frame.DESCRIBED : null;
    }
    if (frame == null
        && cue.takesObject()
        && isObject(at, cue, subject != null ? subject : adjacent, i, sentence)) {
      frame = Frame.NP;
    }
    if (frame == null && !cue.isExact() && cue.takes(Frame.INNA)) {
      int far = FarFrames.far(scene, Math.max(j, i + 1), cue, limit);
      if (far > 0) {
        at = far;
        frame = Frames.at(scene, cue, far);
        if (subject == null && adjacent == null) {
          subject = speakers.worded(i + 1, far, cue);
          worded = subject != null;
        }
      }
    }
    if (frame == null) {
      return quotedBefore(i, cue, subject, sentence);
    }
    if (cue.flags().contains("strict") && at != (subject == null ? i + 1 : subject.to())) {
      return null;
    }
    Subject before = subject == null ? speakers.before(i, cue, sentence) : null;
    if (subject == null
        && before == null
        && cue.flags().contains("personal")
        && !cue.form().feminine()
        && cue.form().tense() == Conjugation.Tense.PRESENT) {
      return null;
    }
    boolean hasSubject = subject != null || before != null;
    if (isVerdict(cue, subject != null ? subject : before)) {
      return null;
    }
    if (frame == Frame.DESCRIBED && !hasSubject && !scene.token(i).form().isJoined()) {
      return null;
    }
    if (!hasSubject && speakers.dependsOnNoun(i, sentence)) {
      return null;
    }
    if (!hasSubject
        && cue.flags().contains("subject")
        && (!scene.token(i).form().isJoined() || cue.form().tense() == Conjugation.Tense.PRESENT)) {
      return null;
    }
    RuleId rule = subject != null ? VERB : before != null ? AFTER_SUBJECT : ELIDED;
    Draft draft = draft(i, cue, frame, rule);
    draft.subject = subject != null ? subject : before;
    if (subject != null && !worded && !cue.form().plural() && !subject.plural()) {
      draft.subject = subject.withGender(Subject.Gender.of(cue.form().feminine()));
    }
    draft.carriesOn = !hasSubject;
    draft.regionFrom = before == null ? i : Math.min(i, before.from());
    draft.hangs = i > sentence.from() && hangs(i);
    return begin(draft, at, frame, adjuncts, limit);
  }

  /** «أدانت المحكمة المتهم»: a court that finds somebody guilty. */
  private boolean isVerdict(CueWord cue, @Nullable Subject subject) {
    return subject != null
        && cue.flags().contains("verdict")
        && scene.lexicon.is("court", scene.token(subject.from()));
  }

  /**
   * Whether a clause that hangs on a noun or particle begins with this verb: «التي قالت»، «بعد أن
   * حذر».
   */
  private boolean hangs(int i) {
    Token before = scene.token(i - 1);
    return scene.lexicon.is("relative", before)
        || before.is("ان")
        || before.is("ما")
        || before.is("عندما")
        || before.is("بعدما");
  }

  private @Nullable Draft participle(int i, CueWord cue, Sentence sentence) {
    int limit = sentence.to();
    if (i == sentence.from() && cue.isExact() || i + 1 >= limit) {
      return null;
    }
    Adjuncts adjuncts = Adjuncts.skip(scene, cue, i + 1, limit);
    int at = adjuncts.at();
    Frame frame = at < limit ? Frames.at(scene, cue, at) : null;
    Token before = scene.token(Math.max(sentence.from(), i - 1));
    boolean afterBreak =
        i == sentence.from() || before.isComma() || before.kind() == Token.Kind.QUOTE;
    boolean adjective = !afterBreak && cue.form().feminine() && !scene.token(i).form().isJoined();
    if (cue.isExact() && !afterBreak) {
      return null;
    }
    if (frame == null || at > i + 1 && cue.isExact()) {
      boolean object = cue.takes(Frame.NP) && (afterBreak || !cue.form().feminine());
      if (!object || at >= limit || !Nouns.at(scene, at)) {
        return null;
      }
      frame = Frame.NP;
    }
    if (adjective && frame != Frame.INNA && frame != Frame.ILA && frame != Frame.ALA) {
      return null;
    }
    Draft draft = draft(i, cue, frame, PARTICIPLE);
    draft.carriesOn = true;
    return begin(draft, at, frame, adjuncts, limit);
  }

  private Draft draft(int i, CueWord cue, Frame frame, RuleId rule) {
    Cue word = new Cue(scene.token(i).spanOf(cue.written(scene.token(i))), cue.lemma());
    Draft draft = new Draft(i, word, cue.act(), frame, rule);
    draft.feminine = cue.form().feminine();
    draft.plural = cue.form().plural();
    draft.agrees = true;
    draft.everyday = cue.isExact();
    return draft;
  }

  /** Sets where the words said begin, and where they end if the quotation marks say so. */
  private @Nullable Draft begin(Draft draft, int at, Frame frame, Adjuncts adjuncts, int limit) {
    draft.venue = adjuncts.venue();
    draft.time = adjuncts.time();
    draft.relay = adjuncts.relay();
    int from = at;
    if (scene.isColon(at)) {
      from = at + 1;
      if (from < limit && scene.token(from).isMark("-")) {
        from++;
      }
    }
    if (frame == Frame.DESCRIBED && scene.opens(at + 1) != null) {
      from = at + 1;
    }
    if (from >= limit) {
      return null;
    }
    draft.contentFrom = from;
    Quotation quotation = scene.opens(from);
    if (quotation != null && quotation.close() < limit && frame != Frame.NP) {
      draft.contentTo = quotation.close() + 1;
    }
    return draft;
  }

  /** Whether the thing said follows as an object: a noun that is not the speaker. */
  private boolean isObject(
      int at, CueWord cue, @Nullable Subject subject, int cueAt, Sentence sentence) {
    if (at >= sentence.to() || !Nouns.at(scene, at)) {
      return at < sentence.to() && scene.opens(at) != null && subject != null;
    }
    boolean pointing = scene.lexicon.is("pointing", scene.token(at));
    if (pointing && at + 1 < sentence.to() && !Nouns.at(scene, at + 1)) {
      return false;
    }
    if (subject != null) {
      return true;
    }
    boolean opening = cueAt <= sentence.from() + 2 || scene.token(cueAt).form().isJoined();
    return opening && (scene.name(at) == null || cue.flags().contains("transitive"));
  }

  /** «…»، قال فلان. */
  private @Nullable Draft quotedBefore(
      int i, CueWord cue, @Nullable Subject subject, Sentence sentence) {
    if (!cue.takes(Frame.QUOTE) || i < sentence.from() + 3 || subject == null) {
      return null;
    }
    int k = i - 1;
    while (k > sentence.from() && (scene.token(k).isComma() || scene.token(k).isMark("-"))) {
      k--;
    }
    if (scene.token(k).kind() != Token.Kind.QUOTE || scene.tokens.quotationAt(k) < 0) {
      return null;
    }
    Quotation quotation = scene.tokens.quotations().get(scene.tokens.quotationAt(k));
    if (quotation.close() != k || quotation.close() - quotation.open() < 4) {
      return null;
    }
    Draft draft = draft(i, cue, Frame.QUOTE, QUOTED_BEFORE);
    draft.subject = subject;
    draft.regionFrom = quotation.open();
    draft.contentFrom = quotation.open();
    draft.contentTo = quotation.close() + 1;
    return draft;
  }
}
