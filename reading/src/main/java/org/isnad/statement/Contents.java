package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the words of each draft of a sentence end: before the next cue of the same speaker,
 * before a phrase that only names the speaker again, at the sentence's end; and which drafts lie in
 * the words of another.
 */
final class Contents {
  private final Scene scene;
  private final Speakers speakers;
  private final TrailingSources trailing;

  Contents(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
    this.trailing = new TrailingSources(scene, speakers);
  }

  /** Settles the drafts of one sentence, in page order, speakers included. */
  void settle(Sentence sentence, List<Draft> drafts, List<SourcePhrases.Stop> stops) {
    drafts.sort(Comparator.comparingInt(d -> d.cueAt));
    List<Draft> open = new ArrayList<>();
    int end = trim(scene, sentence.to(), sentence.from());
    for (Draft draft : List.copyOf(drafts)) {
      if (draft.rule.value().equals("statement.source.trailing")) {
        if (!trailing.settle(draft, open)) {
          drafts.remove(draft);
          continue;
        }
      } else {
        Draft parent = parent(draft, open);
        draft.parent = parent;
        if (parent != null && draft.isDoubtfulInside()) {
          drafts.remove(draft);
          continue;
        }
      }
      speakers.settle(draft, open, sentence);
      speakers.settleOpening(draft, open);
      if (draft.loose && draft.speaker == null) {
        drafts.remove(draft);
        continue;
      }
      if (draft.contentTo < 0) {
        draft.contentTo = end;
      }
      open.add(draft);
    }
    for (SourcePhrases.Stop stop : stops) {
      for (Draft draft : drafts) {
        if (draft.contentFrom < stop.at() && stop.at() < draft.contentTo) {
          draft.contentTo = trim(scene, stop.at(), draft.contentFrom);
        }
      }
    }
    for (Draft draft : drafts) {
      draft.contentTo =
          draft.awaits ? draft.contentTo : trim(scene, aside(draft), draft.contentFrom);
    }
    drafts.removeIf(d -> d.contentTo <= d.contentFrom);
  }

  /**
   * The draft in whose words this one lies, from the innermost outwards; the words of those that it
   * only follows end before it.
   */
  private @Nullable Draft parent(Draft draft, List<Draft> open) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Draft before = open.get(i);
      boolean inside = before.contentFrom <= draft.cueAt && draft.cueAt < before.contentTo;
      if (inside && isNested(draft, before)) {
        return before;
      }
      if (inside) {
        before.contentTo = trim(scene, draft.regionFrom, before.contentFrom);
      }
    }
    return null;
  }

  /** Whether a cue inside another's words belongs to those words. */
  private boolean isNested(Draft draft, Draft before) {
    // What would be cut short of everything but its أنّ holds the other's words: «بأن الوزارة
    // أعلنت».
    int words = draft.regionFrom - before.contentFrom;
    boolean all =
        before.frame != Frame.QUOTE
            && (words == 1 && scene.isComplementizer(before.contentFrom)
                || words == 2 && scene.isComplementizer(before.contentFrom + 1));
    if (draft.hangs || all && before.contentFrom < draft.regionFrom) {
      return true;
    }
    Token first = scene.token(draft.regionFrom);
    boolean joined =
        first.isComma()
            || first.form().isJoined()
            || scene.lexicon.phrase("connector", scene.tokens.list(), draft.regionFrom) > 0;
    if (draft.rule.value().equals("statement.participle")) {
      return before.agrees && !before.hangs && !fitsOneOf(draft, before);
    }
    return !joined || draft.carriesOn && !fitsOneOf(draft, before);
  }

  /** Whether the cue agrees with the speaker of this draft or of one around it. */
  private static boolean fitsOneOf(Draft draft, Draft before) {
    for (Draft outer = before; outer != null; outer = outer.parent) {
      boolean bearer = outer.relay != null && agrees(draft, outer.relay);
      if (outer.speaker == null || bearer || agrees(draft, outer.speaker)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the speaker can be the one that the cue's form speaks of. */
  static boolean agrees(Draft draft, Subject subject) {
    return !draft.agrees || agrees(subject, draft.feminine, draft.plural);
  }

  /** Whether the speaker can stand before this verb. */
  static boolean agrees(CueWord cue, Subject subject) {
    return agrees(subject, cue.form().feminine(), cue.form().plural());
  }

  private static boolean agrees(Subject subject, boolean feminine, boolean plural) {
    if (plural) {
      return subject.plural() || subject.kind() != Speaker.Kind.NAMED;
    }
    if (subject.plural()) {
      return feminine;
    }
    return subject.gender().allows(feminine);
  }

  /** The end of the words of a draft if the reporter's own begin before: «، ما يعني أن». */
  private int aside(Draft draft) {
    if (draft.frame == Frame.QUOTE) {
      return draft.contentTo;
    }
    int venue = draft.frame == Frame.NP && draft.venue == null ? venueBehind(draft) : -1;
    if (venue > 0) {
      return venue;
    }
    for (int i = draft.contentFrom + 1; i < draft.contentTo; i++) {
      if (scene.token(i - 1).isComma()
          && scene.tokens.quotationAt(i) < 0
          && (scene.lexicon.phrase("aside-start", scene.tokens.list(), i) > 0
              || !isClause(draft)
                  && scene.lexicon.phrase("aside-loose", scene.tokens.list(), i) > 0)) {
        return i - 1;
      }
    }
    return draft.contentTo;
  }

  /**
   * Where a venue or tongue begins behind an object: «مسؤوليتها عن الهجوم في بيان بثته قناة»; -1 if
   * there is none.
   */
  private int venueBehind(Draft draft) {
    for (int i = draft.contentFrom + 1; i + 1 < draft.contentTo; i++) {
      Token next = scene.token(i + 1);
      boolean tongue = scene.token(i).is("علي") && next.is("لسان");
      boolean venue =
          (scene.token(i).is("في") || scene.token(i).is("خلال") || scene.token(i).is("عبر"))
              && scene.lexicon.is("venue-noun", next)
              && !next.key().startsWith("ال")
              && isLoose(i + 2, draft.contentTo);
      if (scene.tokens.quotationAt(i) < 0 && (tongue || venue)) {
        draft.venue = venue ? scene.span(i + 1, draft.contentTo) : null;
        draft.relay = draft.relay == null && venue ? medium(i + 1, draft.contentTo) : draft.relay;
        return i;
      }
    }
    return -1;
  }

  /** The outlet named in a venue: «بيان بثته إذاعة الأندلس». */
  private @Nullable Subject medium(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention name = scene.name(i);
      SpeechLexicon.Source before = scene.lexicon.source(scene.token(i - 1));
      boolean headed = before != null && before.kind() == SpeechLexicon.Kind.MEDIA;
      if (name != null
          && name.kind() == Mention.Kind.ORGANIZATION
          && (headed || Media.is(scene, name))) {
        return Media.subject(scene, name);
      }
      Subject told = Media.described(scene, i, to);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** Whether a noun just before is not held by a genitive: «في بيان بثته», «في تصريح لقناة». */
  private boolean isLoose(int i, int end) {
    if (i >= end || !scene.token(i).isWord()) {
      return true;
    }
    Token token = scene.token(i);
    return token.form().has('ل')
        || scene.time(i) != null
        || scene.lexicon.is("received", token)
        || scene.lexicon.is("preposition", token)
        || scene.lexicon.tells(token);
  }

  /**
   * Whether the words are a clause after أن, in which «حيث» and «الذي» may still be the speaker's.
   */
  private boolean isClause(Draft draft) {
    int next = Math.min(draft.contentFrom + 1, draft.contentTo - 1);
    return draft.frame == Frame.INNA
        || scene.isComplementizer(draft.contentFrom)
        || scene.isComplementizer(next);
  }

  /** Leaves commas, stops and dashes off the end. */
  static int trim(Scene scene, int to, int from) {
    int k = to;
    while (k > from) {
      Token last = scene.token(k - 1);
      boolean loose =
          last.kind() == Token.Kind.MARK
              && !last.isMark(")")
              && !last.isMark("%")
              && !last.isMark("]");
      if (!loose && !last.key().equals("و")) {
        break;
      }
      k--;
    }
    return k;
  }

  /** The words of a draft as spans of the text. */
  List<Span> spans(Draft draft) {
    List<Span> spans = new ArrayList<>(2);
    if (draft.before != null) {
      spans.add(draft.before);
    }
    int start = scene.token(draft.contentFrom).span().start();
    boolean clause = draft.frame == Frame.NP || draft.attributed;
    if (scene.token(draft.contentFrom).form().isJoined() && clause) {
      start = scene.token(draft.contentFrom).stemSpan().start();
    }
    spans.add(new Span(start, scene.token(draft.contentTo - 1).span().end()));
    return spans;
  }
}
