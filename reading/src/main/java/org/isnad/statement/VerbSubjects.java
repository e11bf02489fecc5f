package org.isnad.statement;

import org.isnad.language.Conjugation;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the speaker that a verb of saying names: after it, before it, or in words of no list. */
final class VerbSubjects {
  private static final int LONGEST_QUOTED_NAME = 7;

  private final Scene scene;
  private final SubjectReader subjects;

  VerbSubjects(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  /**
   * A word that is in no list, with the article neither, just after the verb and before a time or a
   * comma: «ودعا فلانوفسكي أمس إلى». It is taken as the speaker's name rather than passed over, as
   * else the words would go to whoever spoke before.
   */
  @Nullable Subject bare(int i, CueWord cue, int limit) {
    if (cue.isExact() || i + 2 >= limit || !Nouns.at(scene, i)) {
      return null;
    }
    Token token = scene.token(i);
    Token next = scene.token(i + 1);
    boolean bare =
        !token.key().startsWith("ال") && !token.form().isGoverned() && token.key().length() > 3;
    boolean broken =
        next.isComma()
            || scene.time(i + 1) != null
            || scene.lexicon.is("adverb", next)
            || scene.lexicon.is("venue-preposition", next);
    if (!bare
        || !broken
        || token.key().endsWith("ا")
        || scene.lexicon.is("collective-head", token)) {
      return null;
    }
    int at = Adjuncts.skip(scene, cue, i + 1, limit).at();
    boolean leads =
        at < limit
            && (Frames.at(scene, cue, at) != null || cue.takesObject() && Nouns.at(scene, at));
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
  boolean isHead(int i, int limit) {
    return i < limit
        && Nouns.at(scene, i)
        && (scene.token(i).key().startsWith("ال")
            || scene.title(i) != null
            || scene.lexicon.source(scene.token(i)) != null);
  }

  /** «وكانت إيران أعلنت»، «البيت الأبيض يعلن»: a speaker with which the clause begins. */
  @Nullable Subject adjacent(int i, CueWord cue, Sentence sentence) {
    int end = i;
    while (end > sentence.from() && scene.lexicon.is("auxiliary", scene.token(end - 1))) {
      end--;
    }
    int start = sentence.from();
    for (int k = end - 1; k > start && k > end - 14; k--) {
      if (scene.isComplementizer(k)
          || scene.isColon(k)
          || scene.isHeading(sentence) && isJoinedSubject(k + 1, end)
          || scene.lexicon.is("topic-opener", scene.token(k))) {
        start = k + 1;
        break;
      }
    }
    while (start < end && scene.lexicon.is("connector", scene.token(start))) {
      start++;
    }
    Subject subject = start < end && end - start < 14 ? stretched(start, end) : null;
    boolean touches = subject != null && (subject.to() == end || isComma(subject.to(), end));
    return touches && subject != null && Contents.agrees(cue, subject) ? subject : null;
  }

  /** «المكتب التنفيذي للاتحاد الجهوي للشغل كان قد دعا»: a description up to the verb. */
  private @Nullable Subject stretched(int start, int end) {
    Subject subject = subjects.read(start, end);
    if (subject == null || subject.to() >= end || !scene.token(subject.to()).form().has('ل')) {
      return subject;
    }
    for (int k = subject.to(); k < end; k++) {
      Token token = scene.token(k);
      if (!token.isWord()
          || scene.isComplementizer(k)
          || scene.lexicon.cue(token) != null
          || scene.lexicon.is("preposition", token)) {
        return subject;
      }
    }
    return subject.entity() == null ? subjects.extent().cut(subject, end) : subject.endingAt(end);
  }

  /** «المحلية»: an adjective behind a noun with the article. */
  static boolean isQuality(Token token) {
    String key = token.form().key();
    return key.length() > 4 && key.startsWith("ال") && (key.endsWith("ي") || key.endsWith("يه"));
  }

  /** «نقابة العمال تلوّح بالإضراب والإدارة تدعو»: a second speaker in a headline. */
  private boolean isJoinedSubject(int k, int end) {
    if (k >= end || !scene.token(k).form().isJoined()) {
      return false;
    }
    Subject subject = subjects.read(k, end);
    return subject != null && subject.to() == end;
  }

  private boolean isComma(int at, int end) {
    return at == end - 1 && scene.token(at).isComma();
  }

  /** «وتتهم المعارضة بالقتل»: the one noun of a verb that needs two is the one accused. */
  boolean isReallyObject(Subject subject, CueWord cue, int verb, int limit) {
    if (subject.to() >= limit) {
      return false;
    }
    boolean asked =
        cue.flags().contains("object")
            && scene.token(verb).form().isJoined()
            && scene.lexicon.is("asked-party", scene.token(subject.from()));
    if (!asked && !cue.flags().contains("transitive")) {
      return false;
    }
    Frame next = Frames.at(scene, cue, subject.to());
    return next == Frame.BI || next == Frame.ALA;
  }

  /**
   * A described speaker without the thing said that was taken for a part of it; null if none was.
   */
  @Nullable Subject shorter(Subject described) {
    return described.entity() == null && described.kind() != Speaker.Kind.NAMED
        ? subjects.extent().shorter(described)
        : null;
  }

  /** A described speaker without what stands from a token on. */
  Subject cut(Subject described, int end) {
    return subjects.extent().cut(described, end);
  }

  /** One who holds an office, named by the words between it and a token. */
  Subject named(Subject office, int end) {
    Subject whole = subjects.extent().cut(office, end);
    return new Subject(
        whole.from(),
        whole.to(),
        whole.span(),
        whole.entity(),
        whole.name(),
        Speaker.Kind.NAMED,
        whole.gender(),
        whole.plural());
  }

  /** Where the noun of an office stands just behind a speaker's name; -1 if none does. */
  int officeBehind(Subject person, int limit) {
    int first = scene.tokens.indexAt(person.span().end());
    for (int k = first; k < limit && k < first + 2; k++) {
      SpeechLexicon.Source noun = scene.lexicon.source(scene.token(k));
      Mention title = scene.title(k);
      boolean office =
          title != null && title.kind() == Mention.Kind.ROLE
              || noun != null && noun.kind() == SpeechLexicon.Kind.ROLE && !noun.plural();
      if (office && !scene.token(k).form().isGoverned() && !scene.token(k).form().isJoined()) {
        return k;
      }
      if (!scene.token(k).isComma()) {
        return -1;
      }
    }
    return -1;
  }

  /** How far the phrase of a noun goes. */
  int extent(int head, int limit) {
    return subjects.extent().end(head, limit);
  }

  /** An office with the holder's name that was not read. */
  Subject withUnreadName(Subject office, int limit) {
    return subjects.withUnreadName(office, limit);
  }

  /** Anyone who can be spoken to, named at a token. */
  @Nullable Subject any(int i, int limit) {
    return subjects.read(i, limit);
  }

  /** «طالبت مجلس الأمن»: who stands behind the verb cannot be its speaker. */
  boolean isMismatched(int i, CueWord cue, int limit) {
    Subject subject = subjects.read(i, limit);
    return subject != null
        && subject.gender() != Subject.Gender.UNKNOWN
        && !Contents.agrees(cue, subject);
  }

  @Nullable Subject after(int j, CueWord cue, int limit) {
    int k = j;
    while (k < limit
        && (scene.token(k).isComma()
            || scene.lexicon.is("adverb", scene.token(k))
                && !scene.lexicon.is("his-honour", scene.token(k))
            || scene.time(k) != null && scene.name(k) == null)
        && k < j + 6) {
      k++;
    }
    Subject subject = k < limit ? subjects.read(k, limit) : null;
    if (subject == null) {
      return k < limit ? quoted(k, limit) : null;
    }
    if (isOblique(subject.from()) && scene.name(subject.from()) == null) {
      return null;
    }
    boolean fits =
        subject.plural()
            || subject.kind() == Speaker.Kind.COLLECTIVE
            || subject.gender().allows(cue.form().feminine());
    return fits ? together(subject, limit) : null;
  }

  /** «وأضافت "سي إن إن" أن»: a speaker whose name stands in quotation marks. */
  private @Nullable Subject quoted(int k, int limit) {
    Quotation quotation = scene.opens(k);
    if (quotation == null || quotation.close() + 1 >= limit) {
      return null;
    }
    boolean name = quotation.close() - quotation.open() <= LONGEST_QUOTED_NAME;
    return name && scene.isComplementizer(quotation.close() + 1)
        ? Media.subject(scene, quotation)
        : null;
  }

  /** «ووصف الإرهابيين»: a plural in ين after a verb is its object. */
  private boolean isOblique(int i) {
    String key = scene.token(i).key();
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(i));
    return key.endsWith("يين") || key.endsWith("ين") && noun != null && noun.plural();
  }

  /** «وأكد كريم المنصوري وليلى العمري أن»: two or more named people speak together. */
  private Subject together(Subject first, int limit) {
    int end = first.to();
    int people = 1;
    while (end < limit && isJoinedPerson(end)) {
      Subject next = subjects.read(end, limit);
      if (next == null || next.entity() == null || next.entity().equals(first.entity())) {
        break;
      }
      end = next.to();
      people++;
    }
    if (people == 1 || first.entity() == null) {
      return first;
    }
    Span span = scene.span(first.from(), end);
    return new Subject(
        first.from(),
        end,
        span,
        null,
        scene.tokens.textOf(span),
        Speaker.Kind.COLLECTIVE,
        Subject.Gender.UNKNOWN,
        true);
  }

  private boolean isJoinedPerson(int i) {
    if (!scene.token(i).form().isJoined()) {
      return false;
    }
    Mention name = scene.name(i);
    Mention title = scene.title(i);
    boolean person = name != null && name.kind() == Mention.Kind.PERSON;
    return person || title != null && title.kind() == Mention.Kind.ROLE && title.entity() != null;
  }

  /** A noun phrase that is in no list: «وقال الرجل المسن إن». */
  @Nullable Subject worded(int from, int to, CueWord cue) {
    Token head = scene.token(from);
    boolean who = head.key().equals("من") && !cue.takes(Frame.MIN);
    boolean noun = (who || Nouns.at(scene, from)) && !scene.isGoverned(from) && to - from <= 20;
    if (!noun
        || isOblique(from)
        || scene.lexicon.is("pointing", head)
        || !who && scene.lexicon.is("preposition", head)
        || scene.lexicon.is("adverb", head)) {
      return null;
    }
    Subject person = personBetween(from, to);
    if (person != null) {
      return person;
    }
    int end = Math.min(subjects.extent().end(from, to), to);
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
  @Nullable Subject before(int i, CueWord cue, Sentence sentence) {
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

  /** «الشاهد الأول، الذي أفاد بأن»: the one of whom a relative clause tells what was said. */
  @Nullable Subject antecedent(int i, CueWord cue, Sentence sentence) {
    if (i <= sentence.from() + 1 || !scene.lexicon.is("relative", scene.token(i - 1))) {
      return null;
    }
    int end = scene.token(i - 2).isComma() ? i - 2 : i - 1;
    Subject found = null;
    for (int k = end - 1; k >= sentence.from() && k > end - 14; k--) {
      if (!scene.token(k).isWord()
          || scene.lexicon.cue(scene.token(k)) != null
              && scene.lexicon.source(scene.token(k)) == null) {
        break;
      }
      Subject subject = subjects.read(k, end);
      if (subject != null && subject.to() == end && Contents.agrees(cue, subject)) {
        found = subject;
        if (subject.kind() == Speaker.Kind.NAMED) {
          break;
        }
      }
    }
    return found;
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
      CueWord verb = scene.token(j).isWord() ? scene.lexicon.cue(scene.token(j)) : null;
      boolean taken = verb != null && !verb.isExact() && !verb.isParticiple();
      if (scene.isComplementizer(j) || taken) {
        return null;
      }
    }
    return subject;
  }

  /** «منشورات تدعو الشباب إلى»: the noun before the verb acts, the one behind it is addressed. */
  boolean isDescribing(int i, CueWord cue, Sentence sentence) {
    if (i == sentence.from() || cue.form().tense() != Conjugation.Tense.PRESENT) {
      return false;
    }
    Token before = scene.token(i - 1);
    boolean addressing = cue.flags().contains("object") || cue.flags().contains("transitive");
    return addressing
        && !scene.token(i).form().isJoined()
        && Nouns.at(scene, i - 1)
        && !before.form().key().startsWith("ال")
        && scene.covering(i - 1) == null
        && !scene.lexicon.is("connector", before);
  }

  /** «بتصريح قال فيه إن»: what somebody says in a text just named. */
  boolean tellsOfText(int i) {
    return i > 0
        && i + 1 < scene.tokens.size()
        && scene.lexicon.is("in-it", scene.token(i + 1))
        && (scene.lexicon.is("document-noun-in", scene.token(i - 1))
            || scene.lexicon.is("relative", scene.token(i - 1)));
  }

  /**
   * Whether a verb without a speaker of its own tells of the noun before it: «لافتات تعبر عن»،
   * «القانون الذي يتحدث عن»; it says nothing of who spoke before.
   */
  boolean dependsOnNoun(int i, Sentence sentence) {
    if (i == sentence.from() || scene.token(i).form().isJoined()) {
      return false;
    }
    Token before = scene.token(i - 1);
    if (tellsOfText(i)) {
      return false;
    }
    // «وفي سياق آخر عبرت عن»: the noun belongs to what opens the sentence.
    boolean opening =
        i - sentence.from() <= 6 && scene.lexicon.is("preposition", scene.token(sentence.from()));
    return scene.lexicon.is("relative", before)
        || !opening
            && Nouns.at(scene, i - 1)
            && !scene.lexicon.is("connector", before)
            && scene.lexicon.cue(before) == null;
  }
}
