package org.isnad.statement;

import java.util.List;
import org.isnad.mention.Mention;
import org.isnad.token.Sentence;
import org.isnad.token.Token;

/** Settles sources named behind other words: «…، بحسب فلان»، «…، نقلاً عن مسؤول». */
final class TrailingSources {
  /** A clause of so many words is cut in two by «، وفق الوزير،» rather than ended by it. */
  private static final int SHORT_CLAUSE = 5;

  private final Scene scene;
  private final Speakers speakers;

  TrailingSources(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  /**
   * Settles «…، بحسب فلان» after other words: within the words of a draft it names their relay;
   * else the words are the clause before it. Returns false if it makes no statement of its own.
   */
  boolean settle(Draft draft, List<Draft> open) {
    int from = draft.contentFrom;
    for (Draft before : open) {
      if (before.cueAt < draft.cueAt && draft.cueAt < before.contentFrom) {
        if (scene.token(draft.cueAt).is("نقلا") && draft.subject != null) {
          // «وذكرت الوكالة، نقلاً عن مسؤول، أن»: the agency passes on what the official said.
          before.relay = before.speaker;
          before.speaker = draft.subject;
          speakers.correctLast(draft.subject);
        } else if (before.relay == null && draft.subject != null) {
          before.relay = draft.subject;
        }
        return false;
      }
      if (before.contentFrom < draft.regionFrom && draft.regionFrom <= before.contentTo) {
        if (isAside(draft, before)) {
          return false;
        }
        before.contentTo = Contents.trim(scene, draft.regionFrom, before.contentFrom);
        boolean source = Media.isReporter(scene, before.speaker);
        if (source && draft.subject != null && !Media.isReporter(scene, draft.subject)) {
          // «وبحسب مراسلنا فقد …، حسب مصدر طبي»
          before.relay = before.speaker;
          before.speaker = draft.subject;
          speakers.correctLast(draft.subject);
        } else if (before.relay == null && draft.subject != null && passesOn(draft.subject)) {
          before.relay = draft.subject;
          before.relayPasses = true;
        }
        return false;
      }
      if (before.contentTo >= 0 && before.contentTo <= draft.regionFrom) {
        from = Math.max(from, before.contentTo);
      }
    }
    draft.contentFrom = clauseStart(from, draft.contentTo);
    if (draft.contentFrom >= draft.contentTo || onlyTells(draft)) {
      return false;
    }
    goOn(draft);
    return true;
  }

  /**
   * Whether a source named behind somebody's words passed them on: an outlet, or one of its people.
   */
  boolean passesOn(Subject source) {
    if (Media.isReporter(scene, source)) {
      return true;
    }
    Mention name = scene.name(source.from());
    return name != null && Media.is(scene, name);
  }

  /** «أوردت الوكالة، نقلاً عن»: a verb of saying and its speaker, and nothing said. */
  boolean onlyTells(Draft draft) {
    CueWord verb = scene.lexicon.cue(scene.token(draft.contentFrom));
    return verb != null
        && !verb.isParticiple()
        && verb.takes(Frame.INNA)
        && draft.contentTo - draft.contentFrom <= SHORT_CLAUSE;
  }

  /** «وأمكن، حسب ذات البلاغ، القبض على»: within words that are its own source's. */
  boolean isAside(Draft draft, Draft before) {
    Subject source = draft.subject == null ? null : speakers.known(draft.subject);
    return before.contentTo > draft.phraseTo + 1
        && source != null
        && before.speaker != null
        && source.name().equals(before.speaker.name());
  }

  /** «وقتل، وفقاً للأمم المتحدة، 140 شخصاً»: the clause goes on behind the phrase. */
  void goOn(Draft draft) {
    Sentence sentence = scene.sentenceOf(draft.cueAt);
    int next = draft.phraseTo;
    boolean breaks = next < sentence.to() && scene.token(next).isComma();
    if (!breaks || next + 1 >= sentence.to()) {
      return;
    }
    Token token = scene.token(next + 1);
    boolean goesOn =
        token.kind() == Token.Kind.NUMBER
            || token.isWord()
                && !token.form().isJoined()
                && scene.lexicon.cue(token) == null
                && scene.lexicon.phrase("connector", scene.tokens.list(), next + 1) == 0
                && scene.lexicon.phrase("aside-loose", scene.tokens.list(), next + 1) == 0
                && scene.lexicon.phrase("aside-start", scene.tokens.list(), next + 1) == 0
                && (!scene.token(draft.contentTo).isComma()
                    || draft.contentTo - draft.contentFrom <= SHORT_CLAUSE);
    if (goesOn) {
      draft.before = scene.span(draft.contentFrom, draft.contentTo);
      draft.contentFrom = next + 1;
      draft.contentTo = Contents.trim(scene, clauseEnd(next + 1, sentence.to()), next + 1);
    }
  }

  /** The end of a clause at a comma behind which another one begins: «، ولكن». */
  int clauseEnd(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean opens =
          scene.token(i + 1).form().isJoined()
              || scene.lexicon.phrase("connector", scene.tokens.list(), i + 1) > 0;
      if (scene.token(i).isComma() && scene.token(i + 1).isWord() && opens) {
        return i;
      }
    }
    return to;
  }

  /** The beginning of the last clause of its own before a token: after «، حيث»، «، فيما». */
  int clauseStart(int from, int to) {
    int start = from;
    for (int i = from; i < to - 3; i++) {
      Token token = scene.token(i);
      if (token.isComma() && i + 1 < to) {
        Token next = scene.token(i + 1);
        if (next.is("حيث")
            || next.is("فيما")
            || next.is("بينما")
            || next.is("اذ")
            || next.is("لكن")) {
          start = i + 2;
        }
      }
    }
    while (start < to
        && (scene.token(start).isComma() || scene.token(start).kind() == Token.Kind.MARK)) {
      start++;
    }
    return start;
  }
}
