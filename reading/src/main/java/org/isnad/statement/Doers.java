package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts in a sentence, for a cue that names nobody: «ووصل الوزير إلى المطار وقال إن»،
 * «واضطر فلان …، لافتاً إلى».
 */
final class Doers {
  private final Scene scene;
  private final SubjectReader subjects;

  Doers(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  /** «ووصل الوزير فلان إلى المطار، وقال إن»: who acts in the clause before a verb joined to it. */
  @Nullable Subject opening(Draft draft, Sentence sentence) {
    boolean joined = draft.cueAt > sentence.from() && scene.token(draft.cueAt).form().isJoined();
    return joined && draft.agrees ? verbDoer(draft, sentence) : null;
  }

  /** The person named right behind the verb with which a sentence begins; null if none is. */
  private @Nullable Subject verbDoer(Draft draft, Sentence sentence) {
    int limit = sentence.to() <= draft.cueAt ? sentence.to() : draft.cueAt;
    int verb = opener(sentence, limit);
    Subject subject = verb + 1 < limit ? subjects.read(verb + 1, limit) : null;
    boolean person = subject != null && (personIn(subject) != null || subject.entity() != null);
    return person && subject != null && isSpeaking(subject) && Contents.agrees(draft, subject)
        ? subject
        : null;
  }

  /** The word behind the connectors and times with which a sentence begins, if it may be a verb. */
  private int opener(Sentence sentence, int limit) {
    int k = sentence.from();
    while (k < limit) {
      int words = scene.lexicon.phrase("connector", scene.tokens.list(), k);
      if (words > 0) {
        k += words;
      } else if (scene.token(k).isComma() || scene.time(k) != null) {
        k++;
      } else if (scene.lexicon.is("preposition", scene.token(k)) && comma(k, limit) > 0) {
        // «وفي حمص، اشتكى»
        k = comma(k, limit);
      } else {
        break;
      }
    }
    if (k >= limit) {
      return limit;
    }
    Token token = scene.token(k);
    boolean noun =
        token.form().key().startsWith("ال")
            || token.form().isGoverned()
            || scene.covering(k) != null
            || scene.title(k) != null
            || scene.lexicon.source(token) != null
            || scene.lexicon.masdar(token) != null;
    return noun || !token.isWord() ? limit : k;
  }

  /** Where a sentence begins behind a phrase that opens it: «وخلال مناقشة البيان، عقّب الوزير». */
  private int begins(Sentence sentence, int limit) {
    int k = sentence.from();
    Token token = scene.token(k);
    boolean opening =
        scene.lexicon.is("venue-preposition", token)
            && scene.lexicon.phrase("connector", scene.tokens.list(), k) == 0;
    for (int c = k + 1; opening && c < limit && c < k + 20; c++) {
      if (scene.token(c).isComma()) {
        return c + 1;
      }
    }
    return k;
  }

  private int comma(int from, int limit) {
    for (int k = from; k < limit && k < from + 6; k++) {
      if (scene.token(k).isComma()) {
        return k;
      }
    }
    return -1;
  }

  /** The one with whom the sentence begins, as the doer of its verb: «واضطر فلان …، لافتاً إلى». */
  @Nullable Subject of(Draft draft, Sentence sentence) {
    int from = begins(sentence, draft.cueAt);
    int last = Math.min(draft.cueAt, from + 6);
    for (int k = from; k < last; k++) {
      Subject subject = subjects.read(k, draft.cueAt);
      boolean first = k <= from + 2 && subject != null;
      boolean touches = subject != null && subject.to() == draft.cueAt;
      if (subject != null
          && (touches || isFree(k, sentence))
          && (subject.entity() != null || first)) {
        return isSpeaking(subject) && Contents.agrees(draft, subject) ? subject : null;
      }
    }
    return null;
  }

  private boolean isFree(int k, Sentence sentence) {
    return k == sentence.from()
        || !scene.lexicon.is("preposition", scene.token(k - 1))
            && !scene.lexicon.is("venue-preposition", scene.token(k - 1));
  }

  /** «ولم يشارك في الدراسة الدكتور فلان، لكنه اعتبر أن»: the one person named in the sentence. */
  @Nullable Subject sole(Draft draft, Sentence sentence) {
    Subject found = null;
    for (int k = sentence.from(); k < draft.cueAt; k++) {
      Mention name = scene.name(k);
      if (name == null || name.kind() != Mention.Kind.PERSON) {
        continue;
      }
      Subject person = subjects.person(name);
      boolean other = found != null && !found.name().equals(person.name());
      if (other || !Contents.agrees(draft, person)) {
        return null;
      }
      found = person;
      k = Math.max(k, name.to() - 1);
    }
    return found;
  }

  /**
   * «واستعرض الوزير فلان مناقب الراحل. وقال إن»: the person with whom the sentence before begins,
   * if nobody spoke in it.
   */
  @Nullable Subject since(Draft draft, Sentence sentence, Turns.@Nullable Turn last) {
    int at = scene.tokens.sentences().indexOf(sentence);
    Sentence previous = at <= 0 ? null : scene.tokens.sentences().get(at - 1);
    boolean spoken =
        previous == null
            || previous.block() < sentence.block() - 1
            || previous.block() != sentence.block() && draft.continues
            || scene.isHeading(previous)
            || last != null && last.at() >= previous.from();
    if (spoken || previous == null) {
      return null;
    }
    Subject doer =
        previous.block() == sentence.block() ? of(draft, previous) : verbDoer(draft, previous);
    Mention name = doer == null ? null : personIn(doer);
    return name == null ? null : doer;
  }

  /** The person's name in a subject. */
  private @Nullable Mention personIn(Subject subject) {
    for (int k = subject.from(); k < subject.to(); k++) {
      Mention name = scene.name(k);
      if (name != null && name.kind() == Mention.Kind.PERSON) {
        return name;
      }
    }
    return null;
  }

  /** The doer of the sentence before, if nobody has spoken yet. */
  @Nullable Subject before(Draft draft, Sentence sentence) {
    int at = scene.tokens.sentences().indexOf(sentence);
    if (at <= 0) {
      return null;
    }
    Sentence previous = scene.tokens.sentences().get(at - 1);
    Subject found = null;
    for (int k = previous.from(); k < previous.to(); k++) {
      Subject subject = subjects.read(k, previous.to());
      if (subject != null) {
        if (isSpeaking(subject) && subject.entity() != null && Contents.agrees(draft, subject)) {
          if (found != null && !found.name().equals(subject.name())) {
            return null;
          }
          found = subject;
        }
        k = Math.max(k, subject.to() - 1);
      }
    }
    return found;
  }

  boolean isSpeaking(Subject subject) {
    Mention name = scene.name(subject.from());
    return name == null || name.kind() != Mention.Kind.PLACE || scene.title(subject.from()) != null;
  }
}
