package org.isnad.mention;

import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.token.Tokens;

/** Finds whom and what an article names, and which names are one entity. */
public final class MentionFinder {
  private MentionFinder() {}

  /** A finder with the names, titles and places of Arabic news. */
  public static MentionFinder load(Folding folding) {
    return new MentionFinder();
  }

  /** All mentions and entities of an article. */
  public Mentions find(Article article, Tokens tokens) {
    return Mentions.NONE;
  }
}
