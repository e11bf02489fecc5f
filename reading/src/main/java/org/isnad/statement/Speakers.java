package org.isnad.statement;

import java.util.List;
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
  private final Turns turns = new Turns();
  private final Anaphora anaphora;
  private final Doers doers;

  Speakers(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
    this.anaphora = new Anaphora(scene, subjects, turns);
    this.doers = new Doers(scene, subjects);
  }

  /** A phrase behind it tells that the last words were another's: «…، نقلاً عن مسؤولين». */
  void correctLast(Subject speaker) {
    turns.correctLast(speaker);
  }

  private boolean isCorrespondent(Subject speaker) {
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(speaker.from()));
    return noun != null && noun.id().startsWith("correspondent");
  }

  /** Gives the speakers of headlines the names they have below. */
  void settleHeadlines(List<Draft> drafts) {
    new Headlines(scene, anaphora.callings()).settle(drafts);
  }

  /** Settles the speaker of a draft; those before it in its sentence are settled. */
  void settle(Draft draft, List<Draft> before, Sentence sentence) {
    Subject speaker = draft.subject;
    Turns.Turn last = turns.last();
    if (draft.passedOn && last != null && last.block() == sentence.block()) {
      draft.relay = Media.isReporter(scene, last.subject()) ? last.subject() : null;
    }
    if (draft.relay != null) {
      draft.relay = known(draft.relay);
    }
    if (speaker != null) {
      speaker = known(speaker);
    } else if (draft.impersonal) {
      draft.open = Statement.Open.IMPERSONAL;
    } else {
      Subject carried = carried(draft, before, sentence);
      // «واستمع الوزير إلى السكان، متعهداً»
      speaker = carried == null ? null : known(carried);
    }
    draft.speaker = speaker;
    draft.reported = speaker != null && isCorrespondent(speaker);
    if (speaker != null && draft.parent == null) {
      turns.add(speaker, sentence.block(), draft.cueAt);
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

  /** The one that a subject stands for. */
  Subject known(Subject subject) {
    return anaphora.known(subject);
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
    Subject bearer = before.isEmpty() ? null : before.getLast().relay;
    if (bearer != null && before.getLast().parent == null && Contents.agrees(draft, bearer)) {
      // «نقلت الوكالة عن الوزير قوله إن …، وأضافت أن»
      return bearer;
    }
    Subject doer =
        draft.followsDoer || !before.isEmpty()
            ? doers.of(draft, sentence)
            : doers.opening(draft, sentence);
    if (doer != null) {
      return doer;
    }
    Subject fresh = draft.followsDoer ? null : doers.since(draft, sentence, turns.last());
    if (fresh != null) {
      return fresh;
    }
    Subject last = lastTurn(draft, sentence);
    if (last != null || draft.open == Statement.Open.SEVERAL_FIT) {
      return last;
    }
    Subject sole = doers.sole(draft, sentence);
    return sole != null || draft.followsDoer || turns.size() > 0
        ? sole
        : doers.before(draft, sentence);
  }

  /**
   * The one who spoke last and agrees with the cue. If somebody spoke in between who does not
   * agree, there must be no second one who does: «… قال كريم …، ورأى سامي …، وقالت ليلى …. وأضاف».
   */
  private @Nullable Subject lastTurn(Draft draft, Sentence sentence) {
    Subject found = null;
    boolean between = false;
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turns.Turn turn = turns.get(i);
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
      Subject outer = parent.speaker;
      String key = scene.token(k).key();
      boolean own = scene.isComplementizer(k) && (key.endsWith("ه") || key.endsWith("ها"));
      if (own && draft.cueAt - k <= 3 && outer != null && Contents.agrees(draft, outer)) {
        // «أشار إلى أنه قد طلب»
        return outer;
      }
      Subject subject = subjects.read(k, draft.cueAt);
      if (subject != null) {
        boolean fits = doers.isSpeaking(subject) && Contents.agrees(draft, subject);
        return fits ? subject : null;
      }
    }
    return null;
  }
}
