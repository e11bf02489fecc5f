package org.isnad.statement;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Sentence;
import org.isnad.token.Token;

/**
 * Finds words that the page gives to nobody: «أفيد بأن»، «قيل إن»، «تردد أن». Their speaker stays
 * open, whoever spoke before.
 */
final class ImpersonalCues {
  private static final RuleId RULE = RuleId.of("statement.impersonal");

  private final Scene scene;

  ImpersonalCues(Scene scene) {
    this.scene = scene;
  }

  void find(Sentence sentence, List<Draft> drafts) {
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      Token token = scene.token(i);
      boolean cue =
          token.isWord()
              && scene.tokens.quotationAt(i) < 0
              && scene.lexicon.is("impersonal-saying", token)
              && scene.isComplementizer(i + 1);
      if (!cue || i > sentence.from() && scene.lexicon.is("negation", scene.token(i - 1))) {
        continue;
      }
      int at = i;
      drafts.removeIf(d -> d.cueAt == at);
      String words = scene.tokens.textOf(token.stemSpan());
      Draft draft =
          new Draft(i, new Cue(token.stemSpan(), words), Statement.Act.ASSERT, Frame.INNA, RULE);
      draft.contentFrom = i + 1;
      draft.regionFrom = Regions.start(scene, i, sentence);
      draft.impersonal = true;
      drafts.add(draft);
    }
  }
}
