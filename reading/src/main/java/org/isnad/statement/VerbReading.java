package org.isnad.statement;

import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around a verb of saying: who speaks, to whom, and where the words said begin.
 * The ways are tried from the plainest to the farthest; the first that finds a frame counts.
 */
final class VerbReading {
  private static final int FAR_BEHIND_SUBJECT = 25;

  private final Scene scene;
  private final VerbSubjects speakers;
  private final CueWord cue;
  private final Sentence sentence;
  private final int verb;
  private final int limit;

  /** The speaker after the verb; null if none is named there. */
  @Nullable Subject subject;

  /** The speaker with which the clause begins, just before the verb. */
  final @Nullable Subject adjacent;

  /** The one spoken to, between speaker and words. */
  @Nullable Subject addressee;

  /** Whether the speaker is in words of no list, of whose gender nothing is known. */
  boolean worded;

  /** Where the words said begin, if a frame was found. */
  int at;

  /** How they begin; null if they do not. */
  @Nullable Frame frame;

  /** Where ب brings the description; -1 if it is none. */
  int describedAt = -1;

  Adjuncts adjuncts;

  private final boolean object;
  private int afterSubject;

  VerbReading(Scene scene, VerbSubjects speakers, int verb, CueWord cue, Sentence sentence) {
    this.scene = scene;
    this.speakers = speakers;
    this.cue = cue;
    this.sentence = sentence;
    this.verb = verb;
    this.limit = sentence.to();
    Subject antecedent = speakers.ahead().antecedent(verb, cue, sentence);
    adjacent = antecedent != null ? antecedent : speakers.ahead().adjacent(verb, cue, sentence);
    Subject after = adjacent == null ? speakers.after(verb + 1, cue, limit) : null;
    object = after != null && speakers.isReallyObject(after, cue, verb, limit);
    if (object) {
      subject = null;
    } else if (after == null && adjacent == null) {
      subject = speakers.bare(verb + 1, cue, limit);
    } else {
      subject = after;
    }
    afterSubject = subject == null ? verb + 1 : Math.max(subject.to(), verb + 1);
    adjuncts = Adjuncts.skip(scene, cue, afterSubject, limit);
    at = adjuncts.at();
    frame = frameAt(at);
    withinSubject();
    if (frame == null) {
      behindSubject();
    }
    if (frame != null && subject != null && at > subject.to()) {
      subject = speakers.withUnreadName(subject, at);
    }
  }

  /** «وحذر خبراء من احتمال "ثوران"»: what the verb wants stands in what was read as its speaker. */
  private void withinSubject() {
    boolean doubtful = frame == null || frame == Frame.QUOTE && !scene.isColon(at);
    if (!doubtful || subject == null || subject.entity() != null) {
      return;
    }
    Subject cut = cut(subject, frame == null);
    if (cut != null) {
      subject = cut;
      find(cut.to());
    }
  }

  /** A description without what the verb wants and what follows; null if it holds nothing such. */
  private @Nullable Subject cut(Subject described, boolean things) {
    for (int k = described.from() + 1; k < described.to(); k++) {
      Frame wanted = frameAt(k);
      boolean thing = things && wanted == Frame.BI && scene.title(k) == null;
      if (wanted == Frame.MIN || thing && scene.covering(k) == null) {
        return speakers.cut(described, k);
      }
    }
    return null;
  }

  /**
   * «أكدت ليلى العمري مديرة مكتب تونس لمنظمة الغد أن»: behind an office that follows the name, and
   * all that belongs to it.
   */
  private void behindOffice() {
    boolean person = subject != null && speakers.isPerson(subject);
    if (!person || subject == null || frame != null && frame != Frame.NP) {
      return;
    }
    int head = speakers.officeBehind(subject, limit);
    if (head < 0) {
      return;
    }
    int end = speakers.extent(head, limit);
    Adjuncts more = Adjuncts.skip(scene, cue, end, limit);
    Frame wanted = frameAt(more.at());
    if (wanted != null && wanted != Frame.DESCRIBED) {
      adjuncts = more;
      at = more.at();
      frame = wanted;
      return;
    }
    int far = cue.takes(Frame.INNA) ? FarFrames.far(scene, end, cue, limit) : -1;
    if (far > 0 && scene.isComplementizer(far)) {
      find(far);
    }
  }

  private void behindSubject() {
    behindOffice();
    lateSubject();
    spokenTo();
    near();
    farBehindSubject();
    farBehindHead();
    behindQualities();
    behindUnreadName();
    described();
    object();
    far();
    colon();
    farFinding();
  }

  private @Nullable Frame frameAt(int i) {
    return i < limit ? Frames.at(scene, cue, i) : null;
  }

  private boolean isOpen() {
    return frame == null && subject == null && adjacent == null;
  }

  private void find(int i) {
    at = i;
    frame = frameAt(i);
    if (frame == null && i < limit && scene.opens(i) != null && cue.takes(Frame.QUOTE)) {
      frame = Frame.QUOTE;
    }
  }

  /** The speaker after a time or venue: «وقال في تصريح للصحافة وزير النقل إن». */
  private void lateSubject() {
    if (!isOpen() || object || adjuncts.at() <= verb + 1) {
      return;
    }
    Subject late = speakers.after(adjuncts.at(), cue, limit);
    if (late != null) {
      subject = late;
      find(Adjuncts.skip(scene, cue, late.to(), limit).at());
    }
  }

  /** «وأبلغ الوزير السفير أن»: the one spoken to, of a verb that takes one. */
  private void spokenTo() {
    if (frame != null || !cue.flags().contains("object") || at >= limit) {
      return;
    }
    Subject told = speakers.any(at, limit);
    if (told == null) {
      boolean who = at + 2 < limit && scene.token(at).key().equals("من");
      if (who && frameAt(at + 2) == Frame.INNA) {
        find(at + 2);
        return;
      }
      boolean noun = subject != null && scene.token(at).key().startsWith("ال");
      if (noun && at + 1 < limit && frameAt(at + 1) == Frame.BI && !cue.takes(Frame.NP)) {
        find(at + 1);
      }
      return;
    }
    Subject party = subject == null || told.entity() != null ? null : cut(told, true);
    told = party == null ? told : party;
    Adjuncts more = Adjuncts.skip(scene, cue, told.to(), limit);
    Frame next = frameAt(more.at());
    boolean brings = next == Frame.BI && subject != null && !cue.takes(Frame.NP);
    if (next == Frame.INNA || next == Frame.QUOTE || brings) {
      addressee = told;
      find(more.at());
    }
  }

  /** The frame within a few words of no list: «وقال الرجل المسن إن». */
  private void near() {
    if (!isOpen()) {
      return;
    }
    int near = FarFrames.near(scene, verb + 1, cue, limit);
    Subject named = near > 0 ? speakers.worded(verb + 1, near, cue) : null;
    if (named != null) {
      find(near);
      subject = named;
      worded = true;
    }
  }

  private void farBehindSubject() {
    boolean objectHere = cue.takesObject() && at < limit && Nouns.at(scene, at);
    boolean apposition = afterSubject < limit && scene.token(afterSubject).isComma();
    boolean direct = !apposition && (cue.isExact() || objectHere);
    if (frame != null || subject == null || !cue.takes(Frame.INNA) || direct) {
      return;
    }
    int end = Math.min(limit, afterSubject + FAR_BEHIND_SUBJECT);
    int far = FarFrames.far(scene, afterSubject, cue, end);
    if (far > 0) {
      find(far);
    }
  }

  private void farBehindHead() {
    if (!isOpen() || !speakers.isHead(verb + 1, limit) || cue.isExact() || !cue.takes(Frame.INNA)) {
      return;
    }
    int far = FarFrames.far(scene, verb + 1, cue, limit);
    Subject named = far > 0 ? speakers.worded(verb + 1, far, cue) : null;
    if (named != null) {
      find(far);
      subject = named;
      worded = named.entity() == null;
    }
  }

  /** «كشفت المجموعة المتكونة من شبان، عن»: what the speaker is like, up to a comma. */
  private void behindQualities() {
    boolean begins = subject != null && at < limit && isQualifier(at);
    if (frame != null || !begins || scene.name(at) != null) {
      return;
    }
    boolean plain = !cue.takesObject() && scene.token(at).key().startsWith("ال");
    boolean one = at + 1 < limit && (plain || VerbSubjects.isQuality(scene.token(at)));
    Frame behindOne = one ? frameAt(at + 1) : null;
    if (behindOne != null
        && behindOne != Frame.DESCRIBED
        && at == afterSubject
        && subject != null) {
      subject = subject.entity() == null ? speakers.cut(subject, at + 1) : subject;
      frame = behindOne;
      at++;
      return;
    }
    for (int k = at + 1; k + 1 < limit && k < at + 15; k++) {
      if (scene.token(k).isComma()) {
        Frame next = frameAt(k + 1);
        if (next != null && next != Frame.DESCRIBED) {
          at = k + 1;
          frame = next;
        }
        return;
      }
      if (scene.token(k).isWord() && scene.lexicon.cue(scene.token(k)) != null) {
        return;
      }
    }
  }

  /** «المتكونة من شبان»، «تحت لواء الاتحاد»، «بالشمال». */
  private boolean isQualifier(int i) {
    Token token = scene.token(i);
    return token.key().startsWith("ال")
        || token.form().key().startsWith("ال") && token.form().clitics().equals("ب")
        || token.form().has('ل')
        || scene.lexicon.is("preposition", token);
  }

  /**
   * «رئيس البلدية معد المدلجي أن»: behind an office, a word and one with the article, no thing
   * told.
   */
  private boolean isShapedAsName(int i) {
    return subject != null
        && scene.title(subject.from()) != null
        && scene.token(i + 1).key().startsWith("ال")
        && !scene.lexicon.is("told-thing", scene.token(i))
        && scene.lexicon.masdar(scene.token(i)) == null;
  }

  /** «أكدت الوزيرة سميرة مرعي أنه»: a name that was not read, before أنه. */
  private void behindUnreadName() {
    boolean takes = frame == null && subject != null && cue.takes(Frame.INNA) && cue.takesObject();
    for (int k = at; takes && k < limit && k < at + 5; k++) {
      Token token = scene.token(k);
      boolean name = k == at + 2 && isShapedAsName(at);
      if (k >= at + 2 && scene.isComplementizer(k) && (name || !token.key().equals("ان"))) {
        subject = name && subject != null ? speakers.named(subject, k) : subject;
        find(k);
        return;
      }
      boolean word =
          token.isWord()
              && token.form().clitics().isEmpty()
              && !scene.lexicon.is("preposition", token)
              && scene.lexicon.cue(token) == null;
      if (!word || k == at && (token.key().startsWith("ال") || token.key().endsWith("ه"))) {
        return;
      }
    }
  }

  private void described() {
    if (frame == null && cue.takes(Frame.DESCRIBED)) {
      int found = FarFrames.described(scene, afterSubject, cue, limit);
      if (found < 0 && adjuncts.at() > afterSubject && adjuncts.at() < limit) {
        found = FarFrames.described(scene, adjuncts.at(), cue, limit);
      }
      if (found > 0) {
        // «ووصف القرار بأنه»: what is described belongs to the words.
        describedAt = found;
        boolean spoken = subject != null || adjacent != null;
        at = at < found && at >= afterSubject && spoken ? at : found;
        frame = Frame.DESCRIBED;
      }
    }
  }

  private void object() {
    if (frame == null && cue.takesObject() && isObject(subject != null ? subject : adjacent)) {
      frame = Frame.NP;
    }
    Subject cut =
        frame == null && cue.takesObject() && subject != null ? speakers.shorter(subject) : null;
    if (cut != null) {
      subject = cut;
      at = cut.to();
      frame = Frame.NP;
    }
  }

  private void far() {
    if (frame != null || cue.isExact() || !cue.takes(Frame.INNA)) {
      return;
    }
    int far = FarFrames.far(scene, afterSubject, cue, limit);
    if (far > 0) {
      boolean open = isOpen();
      find(far);
      if (open) {
        subject = speakers.worded(verb + 1, far, cue);
        worded = subject != null;
      }
    }
  }

  /** «توصلت دراسة … ونشرت نتائجها … إلى أن»: far behind a study, where nothing else fits. */
  private void farFinding() {
    if (frame != null || subject == null || !cue.flags().contains("clause")) {
      return;
    }
    for (int k = afterSubject; k + 1 < limit && k < afterSubject + FAR_BEHIND_SUBJECT; k++) {
      if (frameAt(k) == Frame.ILA && scene.isComplementizer(k + 1)) {
        find(k);
        return;
      }
      if (scene.token(k).isWord() && scene.lexicon.cue(scene.token(k)) != null) {
        return;
      }
    }
  }

  /** «وهتف من مقعده:»: words behind a colon, of a verb without a speaker of its own. */
  private void colon() {
    boolean joined = scene.token(verb).form().isJoined();
    int found = isOpen() && joined ? FarFrames.colon(scene, verb + 1, cue, limit) : -1;
    if (found > 0) {
      find(found);
    }
  }

  /** Whether the thing said follows as an object: a noun that is not the speaker. */
  private boolean isObject(@Nullable Subject speaker) {
    if (at < limit && scene.name(at) == null && scene.token(at).form().isGoverned()) {
      return false;
    }
    if (at >= limit || !Nouns.at(scene, at)) {
      return at < limit && scene.opens(at) != null && speaker != null;
    }
    boolean pointing = scene.lexicon.is("pointing", scene.token(at));
    if (pointing && cue.flags().contains("cause")) {
      // «وعزت ذلك إلى الجفاف»
      return at + 1 < limit && scene.isPreposition(at + 1, Frame.ILA);
    }
    if (pointing && at + 1 < limit && !Nouns.at(scene, at + 1)) {
      return speaker != null && cue.taken().polarity() == Cue.Polarity.NEGATIVE;
    }
    if (speaker != null || speakers.isMismatched(at, cue, limit)) {
      return speaker != null || isOpening();
    }
    return isOpening() && (scene.name(at) == null || cue.flags().contains("transitive"));
  }

  /** Whether the verb opens its clause. */
  private boolean isOpening() {
    return verb <= sentence.from() + 2
        || scene.token(verb).form().isJoined()
        || scene.lexicon.is("connector", scene.token(verb - 1));
  }
}
