package org.isnad.event;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.mention.Mentions;
import org.isnad.statement.Statement;
import org.isnad.time.Timex;
import org.isnad.token.Tokens;

/** Finds what is said to have happened or to be planned. */
public final class EventFinder {
  private EventFinder() {}

  /** A finder with the event verbs and nouns of Arabic. */
  public static EventFinder load(Folding folding) {
    return new EventFinder();
  }

  /** The events in page order. */
  public List<Event> find(
      Article article,
      Tokens tokens,
      Mentions mentions,
      List<Timex> times,
      List<Statement> statements) {
    return List.of();
  }
}
