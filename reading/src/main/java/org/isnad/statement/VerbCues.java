package org.isnad.statement;

import java.util.List;
import org.isnad.language.Conjugation;
import org.isnad.mention.Mention;
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
  private final SubjectReader subjects;

  VerbCues(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
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
    Subject adjacent = adjacentSubject(i, cue, sentence);
    Subject subject = adjacent == null ? subjectAfter(j, cue, limit) : null;
    boolean worded = false;
    boolean object = subject != null && isReallyObject(subject, cue, limit);
    if (object) {
      subject = null;
    } else if (subject == null && adjacent == null) {
      subject = bareName(i + 1, cue, limit);
    }
    if (subject != null) {
      j = subject.to();
    }
    Adjuncts adjuncts = Adjuncts.skip(scene, cue, Math.max(j, i + 1), limit);
    int at = adjuncts.at();
    Frame frame = at < limit ? Frames.at(scene, cue, at) : null;
    if (frame == null && subject == null && adjacent == null && !object && adjuncts.at() > j) {
      // The speaker may stand after a time or venue: «وقال في تصريح للصحافة وزير النقل إن».
      Subject late = subjectAfter(adjuncts.at(), cue, limit);
      if (late != null) {
        subject = late;
        Adjuncts more = Adjuncts.skip(scene, cue, late.to(), limit);
        at = more.at();
        frame = at < limit ? Frames.at(scene, cue, at) : null;
      }
    }
    if (frame == null && subject == null && adjacent == null) {
      int near = nearFrame(i + 1, cue, limit);
      Subject named = near > 0 ? wordedSubject(i + 1, near, cue) : null;
      if (named != null) {
        at = near;
        frame = Frames.at(scene, cue, near);
        subject = named;
        worded = true;
      }
    }
    boolean objectHere = cue.takesObject() && at < limit && isNoun(at);
    if (frame == null
        && subject != null
        && cue.takes(Frame.INNA)
        && !cue.isExact()
        && !objectHere) {
      int far = farFrame(Math.max(j, i + 1), cue, Math.min(limit, j + 25));
      if (far > 0) {
        at = far;
        frame = Frames.at(scene, cue, far);
      }
    }
    if (frame == null && subject == null && adjacent == null && isHead(i + 1, limit)) {
      int far = cue.isExact() || !cue.takes(Frame.INNA) ? -1 : farFrame(i + 1, cue, limit);
      Subject named = far > 0 ? wordedSubject(i + 1, far, cue) : null;
      if (named != null) {
        at = far;
        frame = Frames.at(scene, cue, far);
        subject = named;
        worded = named.entity() == null;
      }
    }
    if (frame == null && cue.takes(Frame.DESCRIBED)) {
      at = describedAt(j, cue, limit);
      frame = at > 0 ? Frame.DESCRIBED : null;
    }
    if (frame == null
        && cue.takesObject()
        && isObject(at, cue, subject != null ? subject : adjacent, i, sentence)) {
      frame = Frame.NP;
    }
    if (frame == null && !cue.isExact() && cue.takes(Frame.INNA)) {
      int far = farFrame(Math.max(j, i + 1), cue, limit);
      if (far > 0) {
        at = far;
        frame = Frames.at(scene, cue, far);
        if (subject == null && adjacent == null) {
          subject = wordedSubject(i + 1, far, cue);
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
    Subject before = subject == null ? subjectBefore(i, cue, sentence) : null;
    if (subject == null
        && before == null
        && cue.flags().contains("personal")
        && !cue.form().feminine()
        && cue.form().tense() == Conjugation.Tense.PRESENT) {
      return null;
    }
    boolean hasSubject = subject != null || before != null;
    if (!hasSubject && dependsOnNoun(i, sentence)) {
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

  /**
   * Whether a verb without a speaker of its own tells of the noun before it: «لافتات تعبر عن»،
   * «القانون الذي يتحدث عن»; it says nothing of who spoke before.
   */
  private boolean dependsOnNoun(int i, Sentence sentence) {
    if (i == sentence.from() || scene.token(i).form().isJoined()) {
      return false;
    }
    Token before = scene.token(i - 1);
    // «وفي سياق آخر عبرت عن»: the noun belongs to what opens the sentence.
    boolean opening =
        i - sentence.from() <= 6 && scene.lexicon.is("preposition", scene.token(sentence.from()));
    return scene.lexicon.is("relative", before)
        || !opening
            && isNoun(i - 1)
            && !scene.lexicon.is("connector", before)
            && scene.lexicon.cue(before) == null;
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
      if (!object || at >= limit || !isNoun(at)) {
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

  /**
   * A word that is in no list, with the article neither, just after the verb and before a time or a
   * comma: «ودعا فلانوفسكي أمس إلى». It is taken as the speaker's name rather than passed over, as
   * else the words would go to whoever spoke before.
   */
  private @Nullable Subject bareName(int i, CueWord cue, int limit) {
    if (cue.isExact() || i + 2 >= limit || !isNoun(i)) {
      return null;
    }
    Token token = scene.token(i);
    Token next = scene.token(i + 1);
    boolean bare =
        !token.key().startsWith("ال") && !token.form().isGoverned() && token.key().length() > 3;
    boolean broken =
        next.isComma() || scene.time(i + 1) != null || scene.lexicon.is("adverb", next);
    if (!bare
        || !broken
        || token.key().endsWith("ا")
        || scene.lexicon.is("collective-head", token)) {
      return null;
    }
    int at = Adjuncts.skip(scene, cue, i + 1, limit).at();
    boolean leads =
        at < limit && (Frames.at(scene, cue, at) != null || cue.takesObject() && isNoun(at));
    if (!leads) {
      return null;
    }
    var span = scene.span(i, i + 1);
    return new Subject(
        i,
        i + 1,
        span,
        null,
        scene.tokens.textOf(span),
        Speaker.Kind.NAMED,
        Subject.Gender.of(cue.form().feminine()),
        false);
  }

  /** Whether a noun with the article, a title or a source noun stands here, as speakers do. */
  private boolean isHead(int i, int limit) {
    return i < limit
        && isNoun(i)
        && (scene.token(i).key().startsWith("ال")
            || scene.title(i) != null
            || scene.lexicon.source(scene.token(i)) != null);
  }

  /** «وكانت إيران أعلنت»، «البيت الأبيض يعلن»: a speaker with which the clause begins. */
  private @Nullable Subject adjacentSubject(int i, CueWord cue, Sentence sentence) {
    int end = i > sentence.from() && scene.token(i - 1).is("قد") ? i - 1 : i;
    int start = sentence.from();
    while (start < end && scene.lexicon.is("connector", scene.token(start))) {
      start++;
    }
    Subject subject = start < end && end - start < 14 ? subjects.read(start, end) : null;
    boolean touches = subject != null && (subject.to() == end || isComma(subject.to(), end));
    return touches && subject != null && Contents.agrees(cue, subject) ? subject : null;
  }

  private boolean isComma(int at, int end) {
    return at == end - 1 && scene.token(at).isComma();
  }

  /** «وتتهم المعارضة بالقتل»: the one noun of a verb that needs two is the one accused. */
  private boolean isReallyObject(Subject subject, CueWord cue, int limit) {
    if (!cue.flags().contains("transitive") || subject.to() >= limit) {
      return false;
    }
    Frame next = Frames.at(scene, cue, subject.to());
    return next == Frame.BI || next == Frame.ALA;
  }

  private @Nullable Subject subjectAfter(int j, CueWord cue, int limit) {
    int k = j;
    while (k < limit
        && (scene.token(k).isComma()
            || scene.lexicon.is("adverb", scene.token(k))
            || scene.time(k) != null && scene.name(k) == null)
        && k < j + 6) {
      k++;
    }
    Subject subject = k < limit ? subjects.read(k, limit) : null;
    if (subject == null) {
      return null;
    }
    boolean fits =
        subject.plural()
            || subject.kind() == Speaker.Kind.COLLECTIVE
            || subject.gender().allows(cue.form().feminine());
    return fits ? subject : null;
  }

  /** Whether the thing said follows as an object: a noun that is not the speaker. */
  private boolean isObject(
      int at, CueWord cue, @Nullable Subject subject, int cueAt, Sentence sentence) {
    if (at >= sentence.to() || !isNoun(at)) {
      return at < sentence.to() && scene.opens(at) != null && subject != null;
    }
    boolean pointing = scene.lexicon.is("pointing", scene.token(at));
    if (pointing && at + 1 < sentence.to() && !isNoun(at + 1)) {
      return false;
    }
    if (subject != null) {
      return true;
    }
    boolean opening = cueAt <= sentence.from() + 2 || scene.token(cueAt).form().isJoined();
    return opening && (scene.name(at) == null || cue.flags().contains("transitive"));
  }

  private boolean isNoun(int i) {
    Token token = scene.token(i);
    if (token.key().equals("ما") && i + 1 < scene.tokens.size() && scene.token(i + 1).isWord()) {
      return true;
    }
    if (scene.name(i) != null || scene.title(i) != null) {
      return true;
    }
    CueWord cue = token.isWord() ? scene.lexicon.cue(token) : null;
    return token.isWord()
        && !token.form().isJoined()
        && token.key().length() > 2
        && (cue == null || cue.isExact())
        && !scene.lexicon.is("adverb", token)
        && !scene.lexicon.is("venue-preposition", token)
        && !scene.lexicon.is("relative", token)
        && !scene.lexicon.is("connector", token)
        && !token.is("لا")
        && !token.is("لم")
        && !token.is("لن")
        && !token.is("قد")
        && !token.is("ليس")
        && scene.time(i) == null;
  }

  /**
   * The cue's frame within a few words, none of which is a preposition, comma or verb of saying.
   */
  private int nearFrame(int from, CueWord cue, int limit) {
    if (cue.isExact() && !cue.takes(Frame.INNA) || from >= limit || !isNoun(from)) {
      return -1;
    }
    for (int k = from + 1; k < limit && k < from + 8; k++) {
      Token token = scene.token(k);
      Frame frame = Frames.at(scene, cue, k);
      if (frame != null && frame != Frame.BI && !(frame == Frame.QUOTE && !scene.isColon(k))) {
        boolean sure = frame == Frame.INNA || !cue.isExact() && !cue.takesObject();
        return sure ? k : -1;
      }
      boolean plain =
          token.isWord() && scene.lexicon.cue(token) == null && !token.form().isGoverned();
      if (!plain || scene.lexicon.is("venue-preposition", token) || scene.time(k) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** «وصف القرار بأنه»، «وصفه بـ"الظالم"»: where the description begins; -1 if it does not. */
  private int describedAt(int from, CueWord cue, int limit) {
    for (int k = from; k < limit && k < from + 10; k++) {
      if (Frames.at(scene, cue, k) == Frame.DESCRIBED) {
        return k;
      }
      if (scene.token(k).isComma()) {
        return -1;
      }
    }
    return -1;
  }

  /** إن or a colon farther on in the sentence, with no other verb of saying before it. */
  private int farFrame(int from, CueWord cue, int limit) {
    for (int k = from; k < limit && k < from + 40; k++) {
      Token token = scene.token(k);
      Frame frame = Frames.at(scene, cue, k);
      if (frame == Frame.INNA) {
        return k > from && Frames.at(scene, cue, k - 1) != null ? k - 1 : k;
      }
      if (frame == Frame.QUOTE && scene.isColon(k)) {
        return k;
      }
      boolean verb = token.isWord() && scene.lexicon.cue(token) != null;
      if (verb || token.isMark("؛")) {
        return -1;
      }
      Quotation quotation = scene.opens(k);
      if (quotation != null) {
        k = Math.min(quotation.close(), limit - 1);
      }
    }
    return -1;
  }

  /** A noun phrase that is in no list: «وقال الرجل المسن إن». */
  private @Nullable Subject wordedSubject(int from, int to, CueWord cue) {
    Token head = scene.token(from);
    boolean who = head.key().equals("من") && !cue.takes(Frame.MIN);
    boolean noun = (who || isNoun(from)) && !subjects.isGoverned(from) && to - from <= 20;
    if (!noun || scene.lexicon.is("pointing", head) || scene.lexicon.is("adverb", head)) {
      return null;
    }
    Subject person = personBetween(from, to);
    if (person != null) {
      return person;
    }
    int end = Math.min(subjects.phraseEnd(from, to), to);
    var span = scene.span(from, end);
    boolean plural = cue.form().plural();
    return new Subject(
        from,
        to,
        span,
        null,
        scene.tokens.textOf(span),
        Speaker.Kind.UNNAMED,
        Subject.Gender.of(cue.form().feminine()),
        plural);
  }

  /** A person named after a comma within a long description: «المندوب بالجهة، الحبيب العامري». */
  private @Nullable Subject personBetween(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      Mention name = scene.name(k);
      if (name != null
          && name.kind() == Mention.Kind.PERSON
          && scene.token(k - 1).isComma()
          && name.to() <= to) {
        Subject person = subjects.read(k, to);
        return person == null ? null : person.startingAt(from).endingAt(to);
      }
    }
    return null;
  }

  /** «مصدر مطلع قال إن»، «الجبهة الشعبية تدعو»: the speaker before the verb. */
  private @Nullable Subject subjectBefore(int i, CueWord cue, Sentence sentence) {
    int end = i;
    if (end > sentence.from() && scene.token(end - 1).is("قد")) {
      end--;
    }
    if (end > sentence.from() && scene.lexicon.is("relative", scene.token(end - 1))) {
      end--;
    }
    Subject best = null;
    for (int k = end - 1; k >= sentence.from() && k > end - 14; k--) {
      Subject subject = subjects.read(k, end);
      if (subject != null && subject.to() == end && isFree(k, sentence)) {
        best = subject;
      }
    }
    if (best == null) {
      best = topic(i, sentence);
    }
    return best != null && (best.plural() || best.gender().allows(cue.form().feminine()))
        ? best
        : null;
  }

  /** Whether no preposition or noun rules the phrase that begins at a token. */
  private boolean isFree(int k, Sentence sentence) {
    if (k == sentence.from()) {
      return true;
    }
    Token before = scene.token(k - 1);
    return before.isComma()
        || before.isMark(":")
        || !before.isWord()
        || scene.lexicon.is("connector", before)
        || scene.isComplementizer(k - 1)
        || scene.lexicon.is("relative", before);
  }

  /** What the sentence begins with, if it is one who can speak and no verb has taken it yet. */
  private @Nullable Subject topic(int i, Sentence sentence) {
    int k = sentence.from();
    while (k < i && (scene.lexicon.is("connector", scene.token(k)) || scene.token(k).isComma())) {
      k++;
    }
    Subject subject = k < i ? subjects.read(k, i) : null;
    if (subject == null || subject.to() >= i) {
      return null;
    }
    for (int j = subject.to(); j < i; j++) {
      if (scene.isComplementizer(j)) {
        return null;
      }
    }
    return subject;
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

  /** Whether a mention is a person or a body that can speak. */
  static boolean canSpeak(Mention mention) {
    return mention.kind() != Mention.Kind.PLACE;
  }
}
