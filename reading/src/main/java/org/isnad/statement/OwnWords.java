package org.isnad.statement;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;

/** Reads phrases that only name the speaker again: «على حد قوله»، «وفق تعبيرها». */
final class OwnWords {
  private static final RuleId OWN_WORDS = RuleId.of("statement.source.own-words");

  private final Scene scene;

  OwnWords(Scene scene) {
    this.scene = scene;
  }

  /** «لأن الحرب "تحتاج إلى طول نفس"، حسب تعبيره»: words in marks that no cue brings. */
  void quotedOwnWords(int i, int start, Sentence sentence, List<Draft> drafts) {
    int close = start - 1;
    while (close > sentence.from() && scene.token(close).isComma()) {
      close--;
    }
    int index = scene.tokens.quotationAt(close);
    Quotation quotation = index < 0 ? null : scene.tokens.quotations().get(index);
    if (quotation == null
        || quotation.close() != close
        || quotation.open() < sentence.from()
        || close - quotation.open() < 4) {
      return;
    }
    for (Draft draft : drafts) {
      boolean open = draft.contentTo < 0 || draft.contentTo > quotation.open();
      if (draft.contentFrom <= quotation.open() && open) {
        return;
      }
    }
    Draft draft =
        new Draft(
            i,
            SourcePhrases.cue(scene, scene.token(i)),
            Statement.Act.ASSERT,
            Frame.QUOTE,
            OWN_WORDS);
    draft.contentFrom = quotation.open();
    draft.contentTo = close + 1;
    draft.regionFrom = quotation.open();
    draft.carriesOn = true;
    draft.followsDoer = true;
    draft.loose = true;
    drafts.add(draft);
  }

  /** «على حد قوله»، «وفق تعبيرها»، «بحسب رأيه». */
  boolean isOwnWords(int i, Sentence sentence) {
    int j = i;
    if (scene.token(i).is("علي") && i + 2 < sentence.to() && scene.token(i + 1).is("حد")) {
      j = i + 1;
    } else if (!scene.lexicon.is("attribution-preposition", scene.token(i))) {
      return false;
    }
    if (j + 1 >= sentence.to()) {
      return false;
    }
    Token next = scene.token(j + 1);
    if (scene.lexicon.isOwned("owned-words", next)
        || scene.lexicon.is("own-words", next)
        || next.key().equals("تعبير")
        || next.form().has('ل') && isOwn(next)) {
      return true;
    }
    return next.is("ما") && j + 2 < sentence.to() && isOwnVerb(scene.token(j + 2));
  }

  boolean isOwn(Token token) {
    for (var form : token.forms()) {
      if (form.clitics().endsWith("ل")
          && scene.lexicon.is("own-words", SourceReader.stripped(token, form.key()))) {
        return true;
      }
    }
    return false;
  }

  /** «حسب ما قال» with nobody named after it is not told from one with a name here. */
  static boolean isOwnVerb(Token token) {
    return token.is("وصفه") || token.is("وصفها") || token.is("سماه");
  }
}
