package org.isnad.statement;

import org.isnad.text.RuleId;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Makes the drafts of verbs of saying: the cue, and where the words said begin and end. */
final class VerbDrafts {
  private static final RuleId QUOTED_BEFORE = RuleId.of("statement.quote.before-verb");

  private final Scene scene;

  VerbDrafts(Scene scene) {
    this.scene = scene;
  }

  /** Ends the words with the quotation marks of a description: «بـ"الظالم"». */
  void quoted(Draft draft, int describedAt, int limit) {
    int at = describedAt + 1;
    Quotation quotation = describedAt < 0 || at >= limit ? null : scene.opens(at);
    if (quotation != null && quotation.close() < limit) {
      draft.contentTo = quotation.close() + 1;
    }
  }

  Draft draft(int i, CueWord cue, Frame frame, RuleId rule) {
    Cue word =
        new Cue(
            scene.token(i).spanOf(cue.written(scene.token(i))),
            cue.lemma(),
            cue.taken().stance(),
            cue.taken().polarity());
    Draft draft = new Draft(i, word, cue.act(), frame, rule);
    draft.feminine = cue.form().feminine();
    draft.plural = cue.form().plural();
    draft.agrees = true;
    draft.everyday = cue.isExact();
    draft.continues = cue.flags().contains("continues");
    return draft;
  }

  /** Sets where the words said begin, and where they end if the quotation marks say so. */
  @Nullable Draft begin(
      Draft draft, CueWord cue, int at, Frame frame, Adjuncts adjuncts, int limit) {
    draft.venue = adjuncts.venue();
    draft.time = adjuncts.time();
    draft.relay = adjuncts.relay();
    draft.relayPasses = adjuncts.relayPasses();
    draft.anonymityReason = adjuncts.anonymityReason();
    if (draft.addressee == null) {
      draft.addressee = adjuncts.addressee();
    }
    int from = at;
    if (scene.isColon(at)) {
      from = at + 1;
      if (from < limit && scene.token(from).isMark("-")) {
        from++;
      }
    }
    boolean described = frame == Frame.DESCRIBED && scene.opens(at + 1) != null;
    if (described || cue.flags().contains("phrase")) {
      from = at + 1;
    }
    if (from >= limit) {
      draft.awaits = scene.isColon(at);
      draft.contentFrom = at;
      draft.contentTo = limit;
      return draft.awaits ? draft : null;
    }
    draft.contentFrom = from;
    boolean that = frame == Frame.NP && scene.lexicon.is("pointing", scene.token(from));
    if (that && from + 1 < limit && scene.token(from + 1).key().endsWith("ا")) {
      // «نفت ذلك نفياً قاطعاً»
      draft.contentTo = from + 1;
    }
    Quotation quotation = scene.opens(from);
    if (quotation != null && quotation.close() < limit && frame != Frame.NP) {
      draft.contentTo = quotation.close() + 1;
      Quotation first = closedBefore(draft.cueAt, draft.cueAt - 6);
      if (first != null && frame == Frame.QUOTE) {
        draft.before = scene.span(first.open(), first.close() + 1);
        draft.regionFrom = Math.min(draft.regionFrom, first.open());
      }
    }
    return draft;
  }

  /** The words that close just before a cue: «…»، قال فلان. */
  @Nullable Quotation closedBefore(int i, int lowest) {
    int k = i - 1;
    while (k > Math.max(lowest, 0)
        && (scene.token(k).isComma() || scene.token(k).isMark("-") || scene.token(k).isMark("–"))) {
      k--;
    }
    if (k < 0 || scene.token(k).kind() != Token.Kind.QUOTE || scene.tokens.quotationAt(k) < 0) {
      return null;
    }
    Quotation quotation = scene.tokens.quotations().get(scene.tokens.quotationAt(k));
    boolean words = quotation.close() == k && quotation.close() - quotation.open() >= 4;
    return words ? quotation : null;
  }

  /** «…»، قال فلان. */
  @Nullable Draft quotedBefore(int i, CueWord cue, @Nullable Subject subject, Sentence sentence) {
    boolean goesOn = subject == null && cue.flags().contains("continues");
    if (!cue.takes(Frame.QUOTE) || i < sentence.from() + 3 || subject == null && !goesOn) {
      return null;
    }
    Quotation quotation = closedBefore(i, sentence.from());
    if (quotation == null || quotation.open() < sentence.from()) {
      return null;
    }
    Draft draft = draft(i, cue, Frame.QUOTE, QUOTED_BEFORE);
    draft.subject = subject;
    draft.carriesOn = goesOn;
    draft.regionFrom = quotation.open();
    draft.contentFrom = quotation.open();
    draft.contentTo = quotation.close() + 1;
    return draft;
  }
}
