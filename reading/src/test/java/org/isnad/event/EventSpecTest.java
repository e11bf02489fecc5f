package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.number.NumeralFinder;
import org.isnad.statement.Statement;
import org.isnad.statement.StatementFinder;
import org.isnad.time.TimeFinder;
import org.isnad.time.Timex;
import org.isnad.token.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every phrase of {@code specs/ar/event.tsv} tells the events that the table expects. */
class EventSpecTest {
  private final Folding folding = Folding.load();
  private final Tokenizer tokenizer = Tokenizer.load(folding);
  private final NumeralFinder numbers = NumeralFinder.load(folding);
  private final TimeFinder times = TimeFinder.load(folding);
  private final StatementFinder statements = StatementFinder.load(folding);
  private final EventFinder finder = EventFinder.load(folding);

  @TestFactory
  Stream<DynamicTest> phrases() throws IOException {
    Path specs = Path.of(System.getProperty("isnad.root", ".."), "specs/ar/event.tsv");
    List<Table.Row> rows = Table.parse(specs.toString(), Files.readString(specs)).rows();
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> assertThat(told(row.need("phrase"))).isEqualTo(row.get("expected"))));
  }

  /** The events of a phrase in the form of the table. */
  private String told(String phrase) {
    Marked marked = Marked.of(phrase, tokenizer);
    List<Timex> timexes =
        times.find(marked.tokens(), numbers.find(marked.tokens()), marked.article().anchor());
    List<Statement> said =
        statements.find(marked.article(), marked.tokens(), marked.mentions(), timexes);
    return finder.find(marked.article(), marked.tokens(), marked.mentions(), timexes, said).stream()
        .map(event -> line(event, marked.article().text()))
        .collect(Collectors.joining(" ;; "));
  }

  private static String line(Event event, String text) {
    String parts =
        event.participants().stream()
            .map(
                part ->
                    part.role().name().toLowerCase(Locale.ROOT).charAt(0)
                        + ":"
                        + part.span().of(text))
            .collect(Collectors.joining("، "));
    return event.type()
        + "|"
        + event.status().name().toLowerCase(Locale.ROOT)
        + "|"
        + event.span().of(text)
        + "|"
        + parts;
  }
}
