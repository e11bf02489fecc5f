package org.isnad.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.figure.Figure;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.statement.Statement;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure the speaker in whose words it stands, and the time named in its clause. One
 * walk over figures, words said and times, all in page order.
 */
final class Assertions {
  /** So far before a time may the word stand that makes it one compared with. */
  private static final int COMPARED = 5;

  /** A clause is not followed further than this to either side of a figure. */
  private static final int CLAUSE = 60;

  private final Set<String> near = new HashSet<>();
  private final Set<String> right = new HashSet<>();

  private Assertions() {}

  /** Assertions with the words by which a figure is only compared with a time. */
  static Assertions load(Folding folding) {
    Assertions assertions = new Assertions();
    for (Table.Row row : Table.load("number/compared.tsv")) {
      Set<String> words = row.id().equals("near") ? assertions.near : assertions.right;
      row.list("words").forEach(word -> words.add(folding.fold(word)));
    }
    return assertions;
  }

  /** A piece of what a statement says, and the statement's place among the others. */
  private record Said(Span content, Statement statement, int place) {
    private static final Comparator<Said> INNER =
        Comparator.<Said>comparingInt(s -> s.statement.depth()).thenComparingInt(Said::place);
  }

  List<AssertedFigure> of(
      List<Figure> figures, List<Statement> statements, List<Timex> times, Tokens tokens) {
    List<Said> said = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).act() == Statement.Act.UNSAID) {
        continue;
      }
      for (Span content : statements.get(i).content()) {
        said.add(new Said(content, statements.get(i), i));
      }
    }
    said.sort(Comparator.comparing(Said::content));
    List<AssertedFigure> asserted = new ArrayList<>(figures.size());
    List<Said> open = new ArrayList<>();
    int next = 0;
    for (int n = 0; n < figures.size(); n++) {
      Figure figure = figures.get(n);
      Span span = figure.span();
      while (next < said.size() && said.get(next).content().start() < span.end()) {
        open.add(said.get(next++));
      }
      // Figures stand in the order of their starts: what has ended before one has for all others.
      open.removeIf(s -> s.content().end() <= span.start());
      Statement innermost = innermost(span, open);
      asserted.add(
          new AssertedFigure(
              figure,
              innermost == null ? null : innermost.speaker(),
              time(n, figures, times, tokens)));
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

  /**
   * The time that a figure holds for: the one behind it and before the next figure, else the only
   * one of its clause, between commas, that stands by no other figure. What it is compared with is
   * none; what was («من 5») holds for no later time.
   */
  private @Nullable Timex time(int n, List<Figure> figures, List<Timex> times, Tokens tokens) {
    Span span = figures.get(n).span();
    Span clause = clause(span, tokens);
    if (clause == null) {
      return null;
    }
    int last = n == 0 ? 0 : figures.get(n - 1).span().end();
    int next = n + 1 == figures.size() ? Integer.MAX_VALUE : figures.get(n + 1).span().start();
    Timex only = null;
    Timex own = null;
    boolean one = true;
    boolean alone = true;
    for (int i = firstFrom(clause.start(), times); i < times.size(); i++) {
      Timex timex = times.get(i);
      if (timex.span().start() >= clause.end()) {
        break;
      }
      if (clause.contains(timex.span()) && timex.from() != null && !isCompared(timex, tokens)) {
        one = only == null;
        only = timex;
        if (timex.span().start() >= last && timex.span().end() <= next) {
          alone = own == null && timex.span().start() >= span.end();
          own = timex;
        }
      }
    }
    if (own != null && alone) {
      return own;
    }
    return only == null || !one || isOfAnother(n, only, figures) ? null : only;
  }

  /** Whether the only time of a clause belongs to another figure of it. */
  private static boolean isOfAnother(int n, Timex timex, List<Figure> figures) {
    Span span = figures.get(n).span();
    int at = timex.span().start();
    if (at < span.start()) {
      // «6 ملايين سنة 2011 و7 ملايين»: it stands behind the one before.
      return n > 0
          && isOfClause(figures.get(n - 1), timex)
          && figures.get(n - 1).span().end() <= at;
    }
    boolean before = n + 1 < figures.size() && figures.get(n + 1).span().end() <= at;
    return before && (isOld(figures.get(n)) || isOld(figures.get(n + 1)));
  }

  /** Whether a figure stands so close before a time that it can be told of it. */
  private static boolean isOfClause(Figure figure, Timex timex) {
    return timex.span().start() - figure.span().end() < 20;
  }

  private static boolean isOld(Figure figure) {
    Figure.Change change = figure.change();
    return change != null && change.role() == Figure.Role.FROM;
  }

  private boolean isCompared(Timex timex, Tokens tokens) {
    int at = tokens.indexAt(timex.span().start());
    int start = at < tokens.size() ? tokens.sentenceOf(at).from() : at;
    for (int i = at; i >= Math.max(start, at - COMPARED) && i < tokens.size(); i--) {
      Token token = tokens.get(i);
      if (token.isComma() || token.kind() == Token.Kind.NUMBER && i < at) {
        return false;
      }
      if (token.isWord() && (near.contains(token.key()) || near.contains(token.stem()))
          || i < at && i >= at - 2 && right.contains(token.key())) {
        return true;
      }
    }
    return false;
  }

  /** The words around a figure between commas. */
  private static @Nullable Span clause(Span span, Tokens tokens) {
    int at = tokens.indexAt(span.start());
    if (at >= tokens.size()) {
      return null;
    }
    Sentence sentence = tokens.sentenceOf(at);
    int from = at;
    while (from > Math.max(sentence.from(), at - CLAUSE) && !tokens.get(from - 1).isComma()) {
      from--;
    }
    int to = at + 1;
    while (to < Math.min(sentence.to(), at + CLAUSE) && !tokens.get(to).isComma()) {
      to++;
    }
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
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
