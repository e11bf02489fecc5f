package org.isnad.reading;

import java.util.ArrayList;
import java.util.List;
import org.isnad.figure.Figure;
import org.isnad.statement.Statement;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Sentence;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Gives each figure the speaker in whose words it stands, and the time named in its clause. */
final class Assertions {
  private Assertions() {}

  static List<AssertedFigure> of(
      List<Figure> figures, List<Statement> statements, List<Timex> times, Tokens tokens) {
    List<AssertedFigure> asserted = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      Statement innermost = innermost(figure.span(), statements);
      asserted.add(
          new AssertedFigure(
              figure,
              innermost == null ? null : innermost.speaker(),
              time(figure.span(), times, tokens)));
    }
    return asserted;
  }

  private static @Nullable Statement innermost(Span span, List<Statement> statements) {
    Statement found = null;
    for (Statement statement : statements) {
      for (Span content : statement.content()) {
        if (content.overlaps(span) && (found == null || statement.depth() >= found.depth())) {
          found = statement;
        }
      }
    }
    return found;
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
    for (Timex timex : times) {
      if (clause.contains(timex.span()) && timex.from() != null) {
        if (only != null) {
          return null;
        }
        only = timex;
      }
    }
    return only;
  }
}
