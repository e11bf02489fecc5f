package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.Mention;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Settles who speaks: the one named at the cue; for a participle or a verb without a subject, the
 * last speaker that agrees with it. If none agrees the speaker stays open.
 */
final class Speakers {
  /** A speaker is carried over at most this many blocks. */
  private static final int FARTHEST = 3;

  private final Scene scene;
  private final SubjectReader subjects;
  private final List<Turn> turns = new ArrayList<>();

  /** A speaker, the block in which it last spoke, and the token of its cue. */
  private record Turn(Subject subject, int block, int at) {}

  Speakers(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  /** Settles the speaker of a draft; those before it in its sentence are settled. */
  void settle(Draft draft, List<Draft> before, Sentence sentence) {
    Subject speaker = draft.subject;
    if (draft.relay != null) {
      draft.relay = known(draft.relay);
    }
    if (speaker != null) {
      speaker = known(speaker);
    } else if (draft.impersonal) {
      draft.open = Statement.Open.IMPERSONAL;
    } else {
      speaker = carried(draft, before, sentence);
    }
    draft.speaker = speaker;
    if (speaker != null && draft.parent == null) {
      turns.add(new Turn(speaker, sentence.block(), draft.cueAt));
    }
  }

  /**
   * «مؤكداً أن العمل مستمر، قال الوزير إن»: a participle that opens a sentence speaks for the one
   * named after it.
   */
  void settleOpening(Draft draft, List<Draft> before) {
    if (draft.subject == null || draft.parent != null || before.size() != 1) {
      return;
    }
    Draft opening = before.getFirst();
    boolean waits =
        opening.followsDoer
            && opening.cueAt == opening.regionFrom
            && opening.cueAt == scene.sentenceOf(opening.cueAt).from();
    if (waits && draft.speaker != null && Contents.agrees(opening, draft.speaker)) {
      opening.speaker = draft.speaker;
    }
  }

  /**
   * «المصدر»، «الصحيفة»، «الوزيرة»: a noun alone stands for the last one who spoke under that noun.
   */
  Subject known(Subject subject) {
    if (scene.lexicon.is("his-honour", scene.token(subject.from()))) {
      return honoured(subject);
    }
    if (scene.name(subject.from()) != null || !isNounAlone(subject)) {
      return subject;
    }
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(subject.from()));
    if (noun == null && subject.from() + 1 < scene.tokens.size()) {
      noun = scene.lexicon.source(scene.token(subject.from() + 1));
    }
    if (noun == null) {
      return subject;
    }
    for (int i = turns.size() - 1; i >= 0; i--) {
      Subject earlier = turns.get(i).subject();
      if (scene.lexicon.is("anyone", scene.token(headOf(subject)))
          && isSame(subject)
          && i == turns.size() - 1) {
        // «المصدر نفسه»: whatever the last source was, a communiqué or a person.
        return earlier.at(subject);
      }
      if (isCalled(earlier, noun)) {
        return earlier.at(subject);
      }
    }
    return subject;
  }

  /** «سعادته»، «معاليها»: the last one named who holds an office. */
  private Subject honoured(Subject subject) {
    for (int k = subject.from() - 1; k >= 0; k--) {
      Mention name = scene.name(k);
      boolean person = name != null && name.kind() == Mention.Kind.PERSON && k == name.from();
      if (person && name != null) {
        boolean office = scene.entity(name.entity()).map(e -> !e.roles().isEmpty()).orElse(false);
        Subject found = subjects.person(name);
        if (office && found.gender().allows(subject.gender() == Subject.Gender.FEMININE)) {
          return found.at(subject);
        }
      }
    }
    return subject;
  }

  /** Whether this noun introduces or follows a speaker: «مصدر أمني»، «مريم بوسلامة طبيبة مشرفة». */
  private boolean isCalled(Subject earlier, SpeechLexicon.Source noun) {
    int last = earlier.entity() == null ? earlier.from() + 1 : earlier.to() + 2;
    for (int k = earlier.from(); k < Math.min(last, scene.tokens.size()); k++) {
      if (k > earlier.from() && k < earlier.to()) {
        continue;
      }
      SpeechLexicon.Source other = scene.lexicon.source(scene.token(k));
      boolean free = !scene.token(k).form().isGoverned();
      if (free
          && other != null
          && other.id().equals(noun.id())
          && other.plural() == noun.plural()) {
        return true;
      }
      if (k >= earlier.to() && other == null && !scene.token(k).isComma()) {
        return false;
      }
    }
    return false;
  }

  /** The noun of «ذات المسؤول» and of «المسؤول». */
  private int headOf(Subject subject) {
    return scene.lexicon.is("same", scene.token(subject.from()))
        ? subject.from() + 1
        : subject.from();
  }

  /** «المصدر نفسه»، «ذات المصدر». */
  private boolean isSame(Subject subject) {
    return scene.tokens.textOf(subject.span()).indexOf(' ') > 0;
  }

  /** Whether it is one word with the article, perhaps with نفسه behind. */
  private boolean isNounAlone(Subject subject) {
    String words = scene.tokens.textOf(subject.span());
    boolean one =
        words.indexOf(' ') < 0
            || words.endsWith(" نفسه")
            || words.endsWith(" ذاته")
            || words.endsWith(" نفسها")
            || words.endsWith(" ذاتها");
    boolean same = words.startsWith("ذات ") || words.startsWith("نفس ");
    return (same || words.startsWith("ال") && one) && subject.kind() != Speaker.Kind.COLLECTIVE;
  }

  private @Nullable Subject carried(Draft draft, List<Draft> before, Sentence sentence) {
    if (draft.parent != null) {
      return inside(draft, draft.parent);
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Subject earlier = before.get(i).speaker;
      if (earlier != null && before.get(i).parent == null && Contents.agrees(draft, earlier)) {
        return earlier;
      }
    }
    Subject doer = draft.followsDoer || !before.isEmpty() ? doer(draft, sentence) : null;
    if (doer != null) {
      return doer;
    }
    Subject fresh = draft.followsDoer ? null : doerSince(draft, sentence);
    if (fresh != null) {
      return fresh;
    }
    Subject last = lastTurn(draft, sentence);
    if (last != null || draft.open == Statement.Open.SEVERAL_FIT) {
      return last;
    }
    Subject sole = soleBefore(draft, sentence);
    return sole != null || draft.followsDoer ? sole : doerBefore(draft, sentence);
  }

  /**
   * The one who spoke last and agrees with the cue. If somebody spoke in between who does not
   * agree, there must be no second one who does: «… قال كريم …، ورأى سامي …، وقالت ليلى …. وأضاف».
   */
  private @Nullable Subject lastTurn(Draft draft, Sentence sentence) {
    Subject found = null;
    boolean between = false;
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (sentence.block() - turn.block() > FARTHEST) {
        break;
      }
      boolean fits = Contents.agrees(draft, turn.subject());
      if (found == null) {
        between |= !fits;
        found = fits ? turn.subject() : null;
        if (fits && !between) {
          return found;
        }
      } else if (fits && !turn.subject().name().equals(found.name())) {
        draft.open = Statement.Open.SEVERAL_FIT;
        return null;
      }
    }
    return found;
  }

  /**
   * The one with whom another's words begin, if the cue agrees: «أن الوزير زار البلاد وأكد دعمه».
   */
  private @Nullable Subject inside(Draft draft, Draft parent) {
    int last = Math.min(draft.cueAt, parent.contentFrom + 4);
    for (int k = parent.contentFrom; k < last; k++) {
      Subject subject = subjects.read(k, draft.cueAt);
      if (subject != null) {
        boolean fits = isSpeaking(subject) && Contents.agrees(draft, subject);
        return fits ? subject : null;
      }
    }
    return null;
  }

  /** The one with whom the sentence begins, as the doer of its verb: «واضطر فلان …، لافتاً إلى». */
  private @Nullable Subject doer(Draft draft, Sentence sentence) {
    int last = Math.min(draft.cueAt, sentence.from() + 6);
    for (int k = sentence.from(); k < last; k++) {
      Subject subject = subjects.read(k, draft.cueAt);
      boolean first = k <= sentence.from() + 2 && subject != null;
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
  private @Nullable Subject soleBefore(Draft draft, Sentence sentence) {
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
  private @Nullable Subject doerSince(Draft draft, Sentence sentence) {
    int at = scene.tokens.sentences().indexOf(sentence);
    Sentence previous = at <= 0 ? null : scene.tokens.sentences().get(at - 1);
    boolean spoken =
        previous == null
            || previous.block() != sentence.block()
            || !turns.isEmpty() && turns.getLast().at() >= previous.from();
    if (spoken || previous == null) {
      return null;
    }
    Subject doer = doer(draft, previous);
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
  private @Nullable Subject doerBefore(Draft draft, Sentence sentence) {
    int at = scene.tokens.sentences().indexOf(sentence);
    if (at <= 0 || !turns.isEmpty()) {
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

  private boolean isSpeaking(Subject subject) {
    Mention name = scene.name(subject.from());
    return name == null || name.kind() != Mention.Kind.PLACE || scene.title(subject.from()) != null;
  }
}
