package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the speaker that a verb of saying names after it, also in words of no list. */
final class VerbSubjects {
  private static final int LONGEST_QUOTED_NAME = 7;

  private final Scene scene;
  private final SubjectReader subjects;
  private final SubjectsBefore ahead;

  VerbSubjects(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
    this.ahead = new SubjectsBefore(scene, subjects);
  }

  /** The speakers that stand before the verb. */
  SubjectsBefore ahead() {
    return ahead;
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
    return Subject.told(
        scene, i, i + 1, span, Speaker.Kind.NAMED, Subject.Gender.of(cue.form().feminine()), false);
  }

  /** Whether a noun with the article, a title or a source noun stands here, as speakers do. */
  boolean isHead(int i, int limit) {
    return i < limit
        && Nouns.at(scene, i)
        && (scene.token(i).key().startsWith("ال")
            || scene.title(i) != null
            || scene.lexicon.source(scene.token(i)) != null);
  }

  /** «المحلية»: an adjective behind a noun with the article. */
  static boolean isQuality(Token token) {
    String key = token.form().key();
    return key.length() > 4 && key.startsWith("ال") && (key.endsWith("ي") || key.endsWith("يه"));
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

  /** Whether a speaker is a person with a name. */
  boolean isPerson(Subject speaker) {
    return scene
        .entity(speaker.entity())
        .map(entity -> entity.kind() == Mention.Kind.PERSON)
        .orElse(false);
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
    return Subject.told(
        scene, first.from(), end, span, Speaker.Kind.COLLECTIVE, Subject.Gender.UNKNOWN, true);
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
    return Subject.told(
        scene,
        from,
        to,
        span,
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
}
