package org.isnad.reading;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Cleaned;
import org.isnad.article.Cleaner;
import org.isnad.article.Rejected;
import org.isnad.event.Event;
import org.isnad.event.EventFinder;
import org.isnad.figure.Figure;
import org.isnad.figure.FigureFinder;
import org.isnad.language.Folding;
import org.isnad.mention.MentionFinder;
import org.isnad.mention.Mentions;
import org.isnad.mention.OwnName;
import org.isnad.number.Numeral;
import org.isnad.number.NumeralFinder;
import org.isnad.page.Page;
import org.isnad.statement.Statement;
import org.isnad.statement.StatementFinder;
import org.isnad.time.Said;
import org.isnad.time.TimeFinder;
import org.isnad.time.Timex;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/**
 * Reads pages: runs the stages in their order. Immutable and safe to share between threads; loading
 * one takes some hundred milliseconds, so keep it.
 */
public final class Reader {
  private final Cleaner cleaner;
  private final Tokenizer tokenizer;
  private final NumeralFinder numbers;
  private final TimeFinder times;
  private final MentionFinder mentions;
  private final FigureFinder figures;
  private final StatementFinder statements;
  private final EventFinder events;
  private final Assertions assertions;
  private final HeadlineFigures headlines;

  private Reader(Folding folding, List<OwnName> own) {
    cleaner = Cleaner.load(folding);
    tokenizer = Tokenizer.load(folding);
    numbers = NumeralFinder.load(folding);
    times = TimeFinder.load(folding);
    mentions = MentionFinder.load(folding, own);
    figures = FigureFinder.load(folding);
    statements = StatementFinder.load(folding);
    events = EventFinder.load(folding);
    assertions = Assertions.load(folding);
    headlines = new HeadlineFigures(folding);
  }

  /** A reader of Arabic. */
  public static Reader arabic() {
    return arabic(List.of());
  }

  /** A reader of Arabic that also knows the names of a user's own lists. */
  public static Reader arabic(List<OwnName> own) {
    return new Reader(Folding.load(), own);
  }

  /** The article of a page in any language, or why there is none. */
  public Cleaned clean(Page page) {
    return cleaner.clean(page);
  }

  /** The reading of a page, or why there is none. */
  public Outcome read(Page page) {
    return switch (cleaner.clean(page)) {
      case Rejected rejected -> new Outcome.Refused(rejected);
      case Article article when !article.language().equals("ar") ->
          new Outcome.Refused(
              new Rejected(page.uri(), Rejected.Reason.LANGUAGE, article.language()));
      case Article article -> new Outcome.Read(read(article));
    };
  }

  /** The reading of an article. */
  public Reading read(Article article) {
    Tokens tokens = tokenizer.tokenize(article);
    List<Numeral> numerals = numbers.find(tokens);
    List<Timex> told = times.find(tokens, numerals, article.anchor());
    Mentions named = mentions.find(article, tokens);
    List<Figure> counted = figures.find(article, tokens, numerals, told);
    List<Statement> found = statements.find(article, tokens, named, told);
    List<Said> quoted = Quoted.words(found, tokens, article.anchor());
    List<Timex> timexes = times.retell(tokens, numerals, told, quoted);
    List<Statement> said = quoted.isEmpty() ? found : Quoted.dated(found, timexes);
    List<Event> happened = events.find(article, tokens, named, timexes, said);
    List<AssertedFigure> asserted =
        headlines.settle(assertions.of(counted, said, timexes, tokens), article);
    return new Reading(
        article, tokens.sentences(), named, timexes, asserted, said, happened, article.notes());
  }
}
