package org.isnad.speed;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Cleaner;
import org.isnad.event.EventFinder;
import org.isnad.figure.FigureFinder;
import org.isnad.language.Folding;
import org.isnad.mention.Labeler;
import org.isnad.mention.MentionFinder;
import org.isnad.mention.Mentions;
import org.isnad.number.Numeral;
import org.isnad.number.NumeralFinder;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.isnad.reading.ReadingJson;
import org.isnad.statement.Statement;
import org.isnad.statement.StatementFinder;
import org.isnad.time.TimeFinder;
import org.isnad.time.Timex;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/** The stages of reading, run one by one over many articles so that each can be timed alone. */
final class Stages {
  private final Folding folding = Folding.load();
  private final Cleaner cleaner = Cleaner.load(folding);
  private final Tokenizer tokenizer = Tokenizer.load(folding);
  private final NumeralFinder numbers = NumeralFinder.load(folding);
  private final TimeFinder times = TimeFinder.load(folding);
  private final MentionFinder mentions = MentionFinder.load(folding);
  private final FigureFinder figures = FigureFinder.load(folding);
  private final StatementFinder statements = StatementFinder.load(folding);
  private final EventFinder events = EventFinder.load(folding);
  private final Labeler labeler = Labeler.load(folding);
  private final Reader reader;

  /** So that no work can be left out by the compiler as unused. */
  private long sink;

  Stages(Reader reader) {
    this.reader = reader;
  }

  /** One article with what earlier stages found in it. */
  private static final class Work {
    final Article article;
    Tokens tokens;
    List<Numeral> numerals = List.of();
    List<Timex> times = List.of();
    Mentions mentions = Mentions.NONE;
    List<Statement> statements = List.of();

    Work(Article article, Tokens tokens) {
      this.article = article;
      this.tokens = tokens;
    }
  }

  /** The whole way of all pages, JSON included if asked for. */
  void read(List<Page> pages, boolean json) {
    for (Page page : pages) {
      if (reader.read(page) instanceof Outcome.Read(Reading reading)) {
        sink += reading.statements().size() + (json ? ReadingJson.write(reading).length() : 0);
      }
    }
  }

  /** The tokens of all pages. */
  List<Tokens> tokens(List<Page> pages) {
    List<Tokens> all = new ArrayList<>();
    for (Page page : pages) {
      if (cleaner.clean(page) instanceof Article article) {
        all.add(tokenizer.tokenize(article));
      }
    }
    return all;
  }

  /** The names of tokens by rules and tagger, as {@code isnad label} finds them. */
  void label(List<Tokens> all) {
    for (Tokens tokens : all) {
      sink += labeler.label(tokens).length;
    }
  }

  /** The yardstick: the words of the same texts as the class library finds them. */
  void breakWords(List<Page> pages) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    for (Page page : pages) {
      words.setText(Corpus.text(page));
      while (words.next() != BreakIterator.DONE) {
        sink++;
      }
    }
  }

  /** The processor time of each stage over all pages, in nanoseconds. */
  Map<String, Long> time(List<Page> pages) {
    Map<String, Long> spent = new LinkedHashMap<>();
    List<Work> all = new ArrayList<>();
    Tokens none = tokenizer.tokenize("");
    spent.put(
        "article",
        Clock.spent(
            () -> {
              for (Page page : pages) {
                if (cleaner.clean(page) instanceof Article article) {
                  all.add(new Work(article, none));
                }
              }
            }));
    spent.put("token", each(all, w -> w.tokens = tokenizer.tokenize(w.article)));
    spent.put("number", each(all, w -> w.numerals = numbers.find(w.tokens)));
    spent.put(
        "time", each(all, w -> w.times = times.find(w.tokens, w.numerals, w.article.anchor())));
    spent.put("mention", each(all, w -> w.mentions = mentions.find(w.article, w.tokens)));
    spent.put(
        "figure",
        each(all, w -> sink += figures.find(w.article, w.tokens, w.numerals, w.times).size()));
    spent.put(
        "statement",
        each(all, w -> w.statements = statements.find(w.article, w.tokens, w.mentions, w.times)));
    spent.put(
        "event",
        each(
            all,
            w ->
                sink +=
                    events.find(w.article, w.tokens, w.mentions, w.times, w.statements).size()));
    return spent;
  }

  private static long each(List<Work> all, java.util.function.Consumer<Work> stage) {
    return Clock.spent(() -> all.forEach(stage));
  }

  /** What was counted on the way. */
  long sink() {
    return sink;
  }
}
