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

  private final Scene scene;
  private final VerbSubjects speakers;
  private final Negations negations;
  private final VerbDrafts making;

  VerbCues(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.speakers = new VerbSubjects(scene, subjects);
    this.making = new VerbDrafts(scene);
    this.negations = new Negations(scene, speakers);
  }

  /** Adds a draft for each cue of a sentence. */
  void find(Sentence sentence, List<Draft> drafts) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = scene.token(i);
      if (!token.isWord() || scene.covering(i) != null) {
        continue;
      }
      if (isQuoted(i)) {
        nested(i, sentence, drafts);
        continue;
      }
      Draft draft = negations.at(i, sentence);
      if (draft == null && !negations.isNegated(i, sentence)) {
        draft = plain(i, sentence);
      }
      if (draft != null) {
        draft.regionFrom = Regions.start(scene, draft.regionFrom, sentence);
        if (draft.relay == null) {
          before(draft, sentence);
        }
        for (int k = draft.regionFrom; k < draft.contentFrom && draft.time == null; k++) {
          draft.time = scene.time(k);
        }
        drafts.add(draft);
      }
    }
  }

  /** «وفي تصريح لإذاعة «الغد»، دعت النائبة إلى»: an outlet told, before the verb. */
  private void before(Draft draft, Sentence sentence) {
    CueWord cue = scene.lexicon.cue(scene.token(draft.cueAt));
    int from = sentence.from();
    int words = scene.lexicon.phrase("connector", scene.tokens.list(), from);
    from += words;
    while (from < draft.regionFrom && scene.token(from).isComma()) {
      from++;
    }
    boolean venue =
        cue != null
            && from + 2 < draft.regionFrom
            && scene.lexicon.is("venue-preposition", scene.token(from))
            && scene.lexicon.is("venue-noun", scene.token(from + 1));
    int comma = venue ? comma(from, draft.regionFrom) : -1;
    if (comma > 0 && cue != null && comma + 1 >= draft.regionFrom - 1) {
      Adjuncts adjuncts = Adjuncts.skip(scene, cue, from, comma);
      draft.relay = adjuncts.relay();
      draft.venue = draft.venue == null ? adjuncts.venue() : draft.venue;
    }
  }

  private int comma(int from, int to) {
    for (int k = Math.min(to, scene.tokens.size() - 1); k > from; k--) {
      if (scene.token(k).isComma()) {
        return k;
      }
    }
    return -1;
  }

  private @Nullable Draft plain(int i, Sentence sentence) {
    CueWord cue = scene.lexicon.cue(scene.token(i));
    if (cue == null || scene.lexicon.is("called", scene.token(i))) {
      return null;
    }
    if (Anonymities.begins(scene, i, sentence.to()) || isBlocked(i, cue, sentence)) {
      return null;
    }
    return cue.isParticiple() ? participle(i, cue, sentence) : verb(i, cue, sentence);
  }

  /**
   * «"الوزارة أبلغتنا رسمياً أن الخط سيعود"»: who is named within quoted words as having spoken.
   */
  private void nested(int i, Sentence sentence, List<Draft> drafts) {
    Quotation quotation = scene.tokens.quotations().get(scene.tokens.quotationAt(i));
    int to = Math.min(quotation.close(), sentence.to());
    if (quotation.open() < sentence.from() || to - i < 3) {
      return;
    }
    Sentence inside = new Sentence(sentence.span(), sentence.block(), quotation.open() + 1, to);
    CueWord cue = scene.lexicon.cue(scene.token(i));
    boolean verb = cue != null && !cue.isParticiple() && !negations.isNegated(i, inside);
    Draft draft = verb ? plain(i, inside) : null;
    Subject subject = draft == null ? null : draft.subject;
    if (draft != null && subject != null && draft.frame == Frame.INNA && isTold(subject)) {
      draft.contentTo = draft.contentTo < 0 ? to : draft.contentTo;
      draft.hangs = true;
      drafts.add(draft);
    }
  }

  /** Whether a speaker within quoted words is a name or a title. */
  private boolean isTold(Subject subject) {
    return scene.name(subject.from()) != null || scene.title(subject.from()) != null;
  }

  private boolean isQuoted(int i) {
    return scene.tokens.quotationAt(i) >= 0;
  }

  /** Not yet said, or no verb at all. */
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
    if (before.is("اذا") || before.is("لو")) {
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
    VerbReading reading = new VerbReading(scene, speakers, i, cue, sentence);
    Frame frame = reading.frame;
    Subject subject = reading.subject;
    int at = reading.at;
    if (frame == null) {
      return making.quotedBefore(i, cue, subject, sentence);
    }
    if (!Contented.fits(scene, cue, frame, at, limit)) {
      return null;
    }
    boolean closed = subject != null && scene.token(at - 1).isComma();
    if (cue.flags().contains("strict")
        && !closed
        && !isJust(subject == null ? i + 1 : subject.to(), at)) {
      return null;
    }
    Subject before = subject == null ? reading.adjacent : null;
    if (subject == null && before == null) {
      before = speakers.ahead().before(i, cue, sentence);
    }
    if (subject == null
        && before == null
        && cue.flags().contains("personal")
        && !cue.form().feminine()
        && cue.form().tense() == Conjugation.Tense.PRESENT) {
      return null;
    }
    boolean hasSubject = subject != null || before != null;
    Subject named = subject != null ? subject : before;
    if (cue.flags().contains("listed") && (named == null || reading.worded)
        || cue.flags().contains("testimony") && !isWitness(named)) {
      return null;
    }
    if (isVerdict(cue, subject != null ? subject : before)) {
      return null;
    }
    if (frame == Frame.QUOTE && !hasSubject && scene.isColon(at) && scene.isHeading(sentence)) {
      return null;
    }
    boolean what = i > sentence.from() && scene.token(i - 1).key().equals("ما");
    if (frame == Frame.DESCRIBED && !hasSubject && !what && !scene.token(i).form().isJoined()) {
      return null;
    }
    if (subject != null
        && frame != Frame.INNA
        && frame != Frame.QUOTE
        && speakers.ahead().isDescribing(i, cue, sentence)) {
      return null;
    }
    boolean gesture = frame == Frame.ILA && i > sentence.from() && isGesture(i, at);
    if (gesture || !hasSubject && speakers.ahead().dependsOnNoun(i, sentence)) {
      return null;
    }
    if (!hasSubject
        && cue.flags().contains("subject")
        && (!scene.token(i).form().isJoined() || cue.form().tense() == Conjugation.Tense.PRESENT)) {
      return null;
    }
    RuleId rule = subject != null ? VERB : before != null ? AFTER_SUBJECT : ELIDED;
    Draft draft = making.draft(i, cue, frame, rule);
    draft.subject = subject != null ? subject : before;
    if (subject != null && !reading.worded && !cue.form().plural() && !subject.plural()) {
      draft.subject = subject.withGender(Subject.Gender.of(cue.form().feminine()));
    }
    draft.carriesOn = !hasSubject;
    draft.regionFrom = before == null ? i : Math.min(i, before.from());
    draft.hangs = i > sentence.from() && hangs(i);
    draft.loose = !hasSubject && (what || cue.isExact() && !draft.continues);
    boolean then = scene.token(i).key().startsWith("ف") && !cue.form().key().startsWith("ف");
    draft.followsDoer = !hasSubject && (then || what || speakers.ahead().tellsOfText(i));
    draft.addressee = reading.addressee;
    making.quoted(draft, reading.describedAt, limit);
    return making.begin(draft, cue, at, frame, reading.adjuncts, limit);
  }

  /** Whether nothing but adverbs and times stands between two tokens: «وبين الوزير أيضاً أن». */
  private boolean isJust(int from, int at) {
    for (int k = from; k < at; k++) {
      if (!scene.lexicon.is("adverb", scene.token(k)) && scene.time(k) == null) {
        return false;
      }
    }
    return true;
  }

  /** «وهي تشير إلى بطارية»: what somebody points at while speaking. */
  private boolean isGesture(int i, int at) {
    return scene.lexicon.is("while", scene.token(i - 1))
        && !(at + 1 < scene.tokens.size() && scene.isComplementizer(at + 1));
  }

  /** «قرر الشاهد أن»: one who is heard in court. */
  private boolean isWitness(@Nullable Subject subject) {
    return subject != null && scene.lexicon.is("heard", scene.token(subject.from()));
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
        || before.key().equals("ما")
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
    boolean verbal = scene.lexicon.is("object-pronoun", scene.token(i + 1));
    boolean adjective =
        !verbal && !afterBreak && cue.form().feminine() && !scene.token(i).form().isJoined();
    if (cue.isExact() && !afterBreak) {
      return null;
    }
    boolean sure = at < limit && afterBreak && scene.isComplementizer(at);
    int described =
        frame == null && cue.takes(Frame.DESCRIBED)
            ? FarFrames.described(scene, i + 1, cue, limit)
            : -1;
    if (described > 0) {
      at = i + 1;
      frame = Frame.DESCRIBED;
    }
    if (frame == null || at > i + 1 && cue.isExact() && !sure) {
      boolean goesOn = afterBreak || verbal || !cue.form().feminine() && !cue.form().plural();
      boolean governed =
          at < limit && scene.name(at) == null && scene.token(at).form().isGoverned();
      if (!goesOn || !cue.takes(Frame.NP) || governed || at >= limit || !Nouns.at(scene, at)) {
        return null;
      }
      frame = Frame.NP;
    }
    if (!Contented.fits(scene, cue, frame, at, limit)) {
      return null;
    }
    if (adjective && frame != Frame.INNA && frame != Frame.ILA && frame != Frame.ALA) {
      return null;
    }
    Draft draft = making.draft(i, cue, frame, PARTICIPLE);
    draft.carriesOn = true;
    draft.followsDoer = true;
    draft.loose = !afterBreak && frame != Frame.INNA;
    making.quoted(draft, described, limit);
    return making.begin(draft, cue, at, frame, adjuncts, limit);
  }
}
