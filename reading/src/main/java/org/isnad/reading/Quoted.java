package org.isnad.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.statement.Statement;
import org.isnad.text.Moment;
import org.isnad.text.Span;
import org.isnad.time.Said;
import org.isnad.time.Timex;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** What was said word for word on another day than that of publication. */
final class Quoted {
  private static final int DAY = 10;

  private Quoted() {}

  /**
   * The quoted words whose day is known and another one: all of a direct statement, of a mixed one
   * only what stands in quotation marks. Statements within others come later.
   *
   * @param anchor when the article was published
   */
  static List<Said> words(List<Statement> statements, Tokens tokens, Optional<Moment> anchor) {
    List<Said> said = new ArrayList<>();
    if (anchor.isEmpty()) {
      return said;
    }
    List<Statement> outermost = new ArrayList<>(statements);
    outermost.sort(Comparator.comparingInt(Statement::depth));
    for (Statement statement : outermost) {
      Moment when = day(statement.time());
      if (when == null
          || when.date().equals(anchor.get().date())
          || statement.manner() == Statement.Manner.INDIRECT) {
        continue;
      }
      for (Span content : statement.content()) {
        if (statement.manner() == Statement.Manner.DIRECT) {
          said.add(new Said(content, when));
        } else {
          quotations(content, tokens).forEach(span -> said.add(new Said(span, when)));
        }
      }
    }
    return said;
  }

  private static List<Span> quotations(Span content, Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    int i = tokens.indexAt(content.start());
    while (i < tokens.size() && tokens.get(i).span().end() <= content.end()) {
      int quotation = tokens.quotationAt(i);
      int to = i + 1;
      while (to < tokens.size()
          && tokens.get(to).span().end() <= content.end()
          && tokens.quotationAt(to) == quotation) {
        to++;
      }
      if (quotation >= 0) {
        spans.add(new Span(tokens.get(i).span().start(), tokens.get(to - 1).span().end()));
      }
      i = to;
    }
    return spans;
  }

  private static @Nullable Moment day(@Nullable Timex time) {
    String from = time == null ? null : time.from();
    if (time == null || from == null || from.length() < DAY || time.value().length() < DAY) {
      return null;
    }
    boolean one = time.type() == Timex.Type.TIME || from.equals(time.to());
    return one ? Moment.parse(from.substring(0, DAY)).orElse(null) : null;
  }

  /** The statements with the times that stand now in the place of those they have. */
  static List<Statement> dated(List<Statement> statements, List<Timex> times) {
    Map<Integer, Timex> byStart = new HashMap<>();
    times.forEach(time -> byStart.put(time.span().start(), time));
    return statements.stream()
        .map(
            statement ->
                statement.time() == null
                    ? statement
                    : statement.on(
                        byStart.getOrDefault(statement.time().span().start(), statement.time())))
        .toList();
  }
}
