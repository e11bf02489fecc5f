package org.isnad.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.figure.Figure;
import org.isnad.statement.Statement;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Sentence;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure the speaker in whose words it stands, and the time named in its clause. One
 * walk over figures, words said and times, all in page order.
 */
final class Assertions {
  private Assertions() {}

  /** A piece of what a statement says, and the statement's place among the others. */
  private record Said(Span content, Statement statement, int place) {
    private static final Comparator<Said> INNER =
        Comparator.<Said>comparingInt(s -> s.statement.depth()).thenComparingInt(Said::place);
  }

  static List<AssertedFigure> of(
      List<Figure> figures, List<Statement> statements, List<Timex> times, Tokens tokens) {
    List<Said> said = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      for (Span content : statements.get(i).content()) {
        said.add(new Said(content, statements.get(i), i));
      }
    }
    said.sort(Comparator.comparing(Said::content));
    List<AssertedFigure> asserted = new ArrayList<>(figures.size());
    List<Said> open = new ArrayList<>();
    int next = 0;
    for (Figure figure : figures) {
      Span span = figure.span();
      while (next < said.size() && said.get(next).content().start() < span.end()) {
        open.add(said.get(next++));
      }
      // Figures stand in the order of their starts: what has ended before one has for all others.
      open.removeIf(s -> s.content().end() <= span.start());
      Statement innermost = innermost(span, open);
      asserted.add(
          new AssertedFigure(
              figure, innermost == null ? null : innermost.speaker(), time(span, times, tokens)));
    }
    return asserted;
  }

  private static @Nullable Statement innermost(Span span, List<Said> open) {
    return open.stream()
        .filter(s -> s.content().overlaps(span))
        .max(Said.INNER)
        .map(Said::statement)
        .orElse(null);
  }

  /** The time in the figure's clause, between commas, if there is just one on the calendar. */
  private static @Nullable Timex time(Span span, List<Timex> times, Tokens tokens) {
    int at = tokens.indexAt(span.start());
    if (at >= tokens.size()) {
      return null;
    }
    Sentence sentence = tokens.sentenceOf(at);
    int from = at;
    while (from > sentence.from() && !tokens.get(from - 1).isComma()) {
      from--;
    }
    int to = at + 1;
    while (to < sentence.to() && !tokens.get(to).isComma()) {
      to++;
    }
    Span clause = new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    Timex only = null;
    for (int i = firstFrom(clause.start(), times); i < times.size(); i++) {
      Timex timex = times.get(i);
      if (timex.span().start() >= clause.end()) {
        break;
      }
      if (clause.contains(timex.span()) && timex.from() != null) {
        if (only != null) {
          return null;
        }
        only = timex;
      }
    }
    return only;
  }

  /** The index of the first time that begins at this offset or after it. */
  private static int firstFrom(int start, List<Timex> times) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
