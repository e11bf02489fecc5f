package org.isnad.statement;

import java.util.List;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Token;

/** Tells in whose words a statement stands: all, some or none of it in quotation marks. */
final class Manners {
  private final Scene scene;

  Manners(Scene scene) {
    this.scene = scene;
  }

  Statement.Manner of(List<Span> content) {
    int quoted = 0;
    int plain = 0;
    for (Span span : content) {
      int i = scene.tokens.indexAt(span.start());
      boolean leading = true;
      while (i < scene.tokens.size() && scene.token(i).span().start() < span.end()) {
        int at = scene.tokens.quotationAt(i);
        Quotation quotation = at < 0 ? null : scene.tokens.quotations().get(at);
        Token token = scene.token(i);
        boolean word = token.kind() != Token.Kind.QUOTE && token.kind() != Token.Kind.MARK;
        if (quotation != null && !isName(quotation)) {
          quoted += word ? 1 : 0;
          leading = false;
        } else if (word && !(leading && isBareComplementizer(i))) {
          plain++;
          leading = false;
        }
        i++;
      }
    }
    if (quoted == 0) {
      return Statement.Manner.INDIRECT;
    }
    return plain == 0 ? Statement.Manner.DIRECT : Statement.Manner.MIXED;
  }

  /** Whether a quotation holds a name, a title or a charge rather than words of somebody. */
  private boolean isName(Quotation quotation) {
    boolean titled =
        quotation.open() > 0 && scene.lexicon.is("titled-noun", scene.token(quotation.open() - 1));
    return titled || scene.isNameQuotation(quotation);
  }

  /** أنّ or بأنّ without a pronoun, which is the reporter's and not part of the words. */
  private boolean isBareComplementizer(int i) {
    String key = scene.token(i).key();
    return key.equals("ان") || key.equals("بان");
  }
}
