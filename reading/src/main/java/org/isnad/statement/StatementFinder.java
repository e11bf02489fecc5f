package org.isnad.statement;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.mention.Mentions;
import org.isnad.time.Timex;
import org.isnad.token.Tokens;

/** Finds who said what, through whom. */
public final class StatementFinder {
  private StatementFinder() {}

  /** A finder with the cues of Arabic. */
  public static StatementFinder load(Folding folding) {
    return new StatementFinder();
  }

  /** The statements in page order. */
  public List<Statement> find(
      Article article, Tokens tokens, Mentions mentions, List<Timex> times) {
    return List.of();
  }
}
