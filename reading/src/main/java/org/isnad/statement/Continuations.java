package org.isnad.statement;

import java.util.List;
import org.isnad.article.Block;
import org.isnad.text.RuleId;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Carries speech on beyond its sentence: what follows a colon without quotation marks to the end of
 * its paragraph, and paragraphs that are one quotation after a quotation of the same speaker.
 */
final class Continuations {
  private static final RuleId QUOTE = RuleId.of("statement.quote.continued");

  private final Scene scene;
  private @Nullable Draft last;
  private int lastBlock = -1;

  Continuations(Scene scene) {
    this.scene = scene;
  }

  /** Takes a sentence with its settled drafts; may lengthen an earlier draft or add one. */
  void follow(Sentence sentence, List<Draft> drafts) {
    Draft before = last;
    if (before != null && before.awaits && sentence.block() == lastBlock + 1) {
      if (take(sentence, before, drafts)) {
        lastBlock = sentence.block();
        return;
      }
    }
    if (drafts.isEmpty() && before != null) {
      if (sentence.block() == lastBlock && isOpenSpeech(before)) {
        before.contentTo = end(sentence);
        return;
      }
      if (sentence.block() == lastBlock + 1 && before.speaker != null && isQuoted(before)) {
        boolean unclosed = goesOnUnclosed(sentence, before);
        Draft continued = unclosed ? null : continued(sentence, before);
        if (unclosed) {
          before.contentTo = end(sentence);
          lastBlock = sentence.block();
          return;
        }
        if (continued != null) {
          drafts.add(continued);
        }
      }
    }
    if (!drafts.isEmpty()) {
      last = drafts.getLast();
      lastBlock = sentence.block();
    } else if (sentence.block() != lastBlock) {
      last = null;
    }
  }

  /** «وتشرح الكاتبة:» with the words in the paragraph after it, if that is a quotation. */
  private boolean take(Sentence sentence, Draft waiting, List<Draft> drafts) {
    Quotation quotation = scene.opens(sentence.from());
    boolean set = scene.article.blocks().get(sentence.block()).role() == Block.Role.QUOTE;
    if (quotation == null && !set) {
      return false;
    }
    waiting.awaits = false;
    waiting.contentFrom = sentence.from();
    waiting.contentTo =
        quotation != null && quotation.close() < sentence.to()
            ? quotation.close() + 1
            : end(sentence);
    drafts.removeIf(draft -> draft.cueAt < waiting.contentTo && draft.parent == null);
    return true;
  }

  /** A paragraph that begins with a mark while the one before it was not closed. */
  private boolean goesOnUnclosed(Sentence sentence, Draft before) {
    int at = scene.tokens.quotationAt(before.contentTo - 1);
    boolean open = at >= 0 && !scene.tokens.quotations().get(at).closed();
    return open && scene.opens(sentence.from()) != null;
  }

  /** «وقال: …» without quotation marks, to the end of its sentence. */
  private boolean isOpenSpeech(Draft draft) {
    return draft.frame == Frame.QUOTE
        && scene.opens(draft.contentFrom) == null
        && draft.contentFrom > 0
        && scene.isColon(draft.contentFrom - 1)
        && draft.contentTo >= end(scene.sentenceOf(draft.contentTo - 1));
  }

  private boolean isQuoted(Draft draft) {
    return scene.opens(draft.contentFrom) != null
        || scene.tokens.quotationAt(draft.contentTo - 1) >= 0;
  }

  private @Nullable Draft continued(Sentence sentence, Draft before) {
    Quotation quotation = scene.opens(sentence.from());
    if (quotation == null || quotation.close() - quotation.open() < 6) {
      return null;
    }
    boolean whole = quotation.close() >= end(sentence) - 1;
    if (!whole) {
      return null;
    }
    Draft draft =
        new Draft(
            sentence.from(),
            new Cue(scene.token(sentence.from()).span(), "«"),
            before.act,
            Frame.QUOTE,
            QUOTE);
    draft.speaker = before.speaker;
    draft.carriesOn = true;
    draft.contentFrom = sentence.from();
    draft.contentTo = Math.min(quotation.close() + 1, sentence.to());
    return draft;
  }

  /** The end of a sentence without its full stop. */
  private int end(Sentence sentence) {
    int k = sentence.to();
    while (k > sentence.from() && scene.token(k - 1).kind() == Token.Kind.MARK) {
      k--;
    }
    return k;
  }
}
