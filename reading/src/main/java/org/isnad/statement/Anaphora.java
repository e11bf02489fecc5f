package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a noun stands for that only points back: «المصدر»، «الوزيرة»، «البيان»، «المسؤول
 * الأممي»، «سعادته».
 */
final class Anaphora {
  /** A noun of no one's own («المسؤول»، «الخبير») points back over at most this many blocks. */
  private static final int NEAR = 3;

  /** No noun points back over more tokens, or more turns, than these. */
  private static final int FARTHEST = 3000;

  private static final int MOST_TURNS = 300;

  /** «المسؤول الحكومي الرفيع»: the longest noun phrase that can point back. */
  private static final int LONGEST = 3;

  private final Scene scene;
  private final SubjectReader subjects;
  private final Turns turns;
  private final Callings callings;

  Anaphora(Scene scene, SubjectReader subjects, Turns turns) {
    this.scene = scene;
    this.subjects = subjects;
    this.turns = turns;
    this.callings = new Callings(scene);
  }

  /** How those who spoke may be called. */
  Callings callings() {
    return callings;
  }

  /** The one that a subject stands for; itself if it does not point back, or nobody knows whom. */
  Subject known(Subject subject) {
    if (scene.lexicon.is("his-honour", scene.token(subject.from()))) {
      return honoured(subject);
    }
    if (scene.lexicon.is("ours", scene.token(subject.from()))) {
      Turns.Turn last = turns.last();
      boolean guest = scene.lexicon.is("interlocutor", scene.token(subject.from()));
      boolean fits = last != null && guest && last.subject().gender().allows(isFeminine(subject));
      return fits && last != null ? last.subject().at(subject) : subject;
    }
    if (scene.name(subject.from()) != null
        || subject.kind() == Speaker.Kind.COLLECTIVE
        || !isPointing(subject)) {
      return subject;
    }
    int head = headOf(subject);
    SpeechLexicon.Source noun =
        head < scene.tokens.size() ? scene.lexicon.source(scene.token(head)) : null;
    if (noun == null) {
      return subject;
    }
    boolean same = isSame(subject);
    Turns.Turn last = turns.last();
    if (same && last != null && scene.lexicon.is("anyone", scene.token(head))) {
      // «المصدر نفسه»: whatever the last source was, a communiqué or a person.
      return last.subject().at(subject);
    }
    for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - MOST_TURNS); i--) {
      Subject earlier = turns.get(i).subject();
      if (callings.isCalled(earlier, noun) && callings.hasQualities(earlier, subject, head)) {
        return earlier.at(subject);
      }
    }
    if (subject.entity() != null) {
      return subject;
    }
    Subject issued =
        noun.kind() == SpeechLexicon.Kind.DOCUMENT ? issued(subject, noun, head) : null;
    if (issued != null) {
      return issued.at(subject);
    }
    Subject recent = last == null ? null : recent(last, subject, noun, head);
    return recent == null ? subject : recent.at(subject);
  }

  /** The last one who spoke, if this noun may be a way of calling it. */
  private @Nullable Subject recent(
      Turns.Turn last, Subject subject, SpeechLexicon.Source noun, int head) {
    Subject earlier = last.subject();
    int block = scene.sentenceOf(subject.from()).block();
    if (block - last.block() > NEAR || noun.plural() || earlier.plural()) {
      return null;
    }
    if (noun.kind() == SpeechLexicon.Kind.DOCUMENT) {
      boolean voice = scene.lexicon.is("voice-document", scene.token(head));
      return voice && isWritten(last, noun) ? earlier : null;
    }
    boolean anyone = scene.lexicon.is("anyone", scene.token(head));
    if (!anyone && !scene.lexicon.is("epithet", scene.token(head))) {
      return null;
    }
    boolean person = isPerson(earlier);
    boolean fits =
        person && earlier.gender().allows(noun.feminine())
            || anyone && earlier.kind() == Speaker.Kind.UNNAMED && isHuman(earlier);
    boolean source = noun.id().equals("source") && isBody(earlier);
    if (!source && !fits || !callings.hasQualities(earlier, subject, head)) {
      return null;
    }
    return anyone || isNew(noun, head, earlier) ? earlier : null;
  }

  /**
   * Whether what was said last stood in a text of this kind, or a body said it: «قالت الوزارة في
   * بيان …. وأضاف البيان».
   */
  private boolean isWritten(Turns.Turn last, SpeechLexicon.Source noun) {
    if (isBody(last.subject())) {
      return true;
    }
    var sentence = scene.sentenceOf(last.at());
    for (int k = sentence.from(); k < sentence.to(); k++) {
      SpeechLexicon.Source other = scene.lexicon.source(scene.token(k));
      if (other != null && other.id().equals(noun.id())) {
        return true;
      }
    }
    return false;
  }

  /** «جاء ذلك في بيان للنقابة …. واعتبر البيان»: who issued the text of that kind named before. */
  private @Nullable Subject issued(Subject subject, SpeechLexicon.Source noun, int head) {
    int block = scene.sentenceOf(head).block();
    for (int k = subject.from() - 1; k >= Math.max(0, subject.from() - FARTHEST); k--) {
      SpeechLexicon.Source other = scene.lexicon.source(scene.token(k));
      if (other != null && other.id().equals(noun.id()) && !isDefinite(k)) {
        boolean near = block - scene.sentenceOf(k).block() <= NEAR;
        return near ? subjects.document(k, scene.sentenceOf(k).to()) : null;
      }
    }
    return null;
  }

  /** Whether nobody but the last speaker has been called by this noun before. */
  private boolean isNew(SpeechLexicon.Source noun, int head, Subject earlier) {
    for (int k = Math.max(0, head - FARTHEST); k < head; k++) {
      SpeechLexicon.Source other = scene.lexicon.source(scene.token(k));
      boolean own = earlier.from() <= k && k < earlier.to();
      if (!own && other != null && other.id().equals(noun.id()) && !other.plural()) {
        return false;
      }
    }
    return true;
  }

  private boolean isPerson(Subject subject) {
    return subject.kind() == Speaker.Kind.NAMED
        && scene
            .entity(subject.entity())
            .map(entity -> entity.kind() == Mention.Kind.PERSON)
            .orElse(false);
  }

  private boolean isBody(Subject subject) {
    return scene
        .entity(subject.entity())
        .map(entity -> entity.kind() == Mention.Kind.ORGANIZATION)
        .orElse(false);
  }

  /** Whether an unnamed source is one human being: no text, no outlet. */
  private boolean isHuman(Subject subject) {
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(subject.from()));
    return noun != null
        && (noun.kind() == SpeechLexicon.Kind.UNNAMED || noun.kind() == SpeechLexicon.Kind.ROLE);
  }

  /** «سعادته»، «معاليها»: the one with that honour, else the last one named who holds an office. */
  private Subject honoured(Subject subject) {
    String noun = honour(scene.token(subject.from()));
    int first = Math.max(0, subject.from() - FARTHEST);
    for (int k = subject.from() - 1; k >= first; k--) {
      if (scene.token(k).form().key().equals(noun)) {
        Subject found = subjects.read(k, Math.min(k + 12, scene.sentenceOf(k).to()));
        if (found == null && k + 1 < scene.tokens.size() && isDefinite(k + 1)) {
          // «جلالة الملك»
          found = subjects.worded(k, k + 2, subject.gender());
        }
        if (found != null) {
          return found.at(subject);
        }
      }
    }
    for (int k = subject.from() - 1; k >= first; k--) {
      Mention name = scene.name(k);
      boolean person = name != null && name.kind() == Mention.Kind.PERSON && k == name.from();
      if (person && name != null) {
        boolean office = scene.entity(name.entity()).map(e -> !e.roles().isEmpty()).orElse(false);
        Subject found = subjects.person(name);
        if (office && found.gender().allows(isFeminine(subject))) {
          return found.at(subject);
        }
      }
    }
    return subject;
  }

  private static boolean isFeminine(Subject subject) {
    return subject.gender() == Subject.Gender.FEMININE;
  }

  /** «سعادة» of «سعادته». */
  private static String honour(Token token) {
    String key = token.form().key();
    int end = key.endsWith("ها") ? key.length() - 2 : key.length() - 1;
    String bare = key.substring(0, Math.max(end, 0));
    return bare.endsWith("ت") ? bare.substring(0, bare.length() - 1) + "ه" : bare;
  }

  /** The noun of «ذات المسؤول» and of «المسؤول». */
  private int headOf(Subject subject) {
    return scene.lexicon.is("same", scene.token(subject.from()))
        ? subject.from() + 1
        : subject.from();
  }

  /** «المصدر نفسه»، «ذات المصدر». */
  private boolean isSame(Subject subject) {
    return scene.lexicon.is("same", scene.token(subject.from()))
        || scene.lexicon.is("itself", scene.token(subject.to() - 1));
  }

  /** Whether it is a noun with the article, perhaps with adjectives or نفسه behind. */
  private boolean isPointing(Subject subject) {
    if (scene.lexicon.is("same", scene.token(subject.from()))) {
      return true;
    }
    if (subject.to() - subject.from() > LONGEST || !isDefinite(subject.from())) {
      return false;
    }
    for (int k = subject.from() + 1; k < subject.to(); k++) {
      Token token = scene.token(k);
      boolean quality = isDefinite(k) && Callings.isNisba(token) && scene.covering(k) == null;
      if (!quality && !scene.lexicon.is("itself", token)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDefinite(int i) {
    return scene.token(i).form().key().startsWith("ال");
  }
}
