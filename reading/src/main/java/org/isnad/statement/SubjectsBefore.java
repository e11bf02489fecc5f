package org.isnad.statement;

import org.isnad.language.Conjugation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a verb that stands before it: «مصدر مطلع قال إن»، «الشاهد الذي أفاد بأن».
 */
final class SubjectsBefore {
  private final Scene scene;
  private final SubjectReader subjects;

  SubjectsBefore(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
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
  @Nullable Subject stretched(int start, int end) {
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

  /** «نقابة العمال تلوّح بالإضراب والإدارة تدعو»: a second speaker in a headline. */
  boolean isJoinedSubject(int k, int end) {
    if (k >= end || !scene.token(k).form().isJoined()) {
      return false;
    }
    Subject subject = subjects.read(k, end);
    return subject != null && subject.to() == end;
  }

  boolean isComma(int at, int end) {
    return at == end - 1 && scene.token(at).isComma();
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
  boolean isFree(int k, Sentence sentence) {
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
  @Nullable Subject topic(int i, Sentence sentence) {
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
