package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.language.Table;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.isnad.text.Moment;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every phrase of {@code specs/ar/statement-facets.tsv} has what the table expects. */
class StatementFacetsTest {
  private final Reader reader = Reader.arabic();

  @TestFactory
  Stream<DynamicTest> phrases() throws IOException {
    Path specs = Path.of(System.getProperty("isnad.root", ".."), "specs/ar/statement-facets.tsv");
    List<Table.Row> rows = Table.parse(specs.toString(), Files.readString(specs)).rows();
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.id(), () -> check(row)));
  }

  private void check(Table.Row row) {
    Page.Given given = new Page.Given("الغد", Moment.parse("2024-12-18").orElseThrow(), null, null);
    Page page = Page.ofText("spec", "عنوان الخبر في سطر\n\n" + row.need("phrase")).given(given);
    Reading reading = ((Outcome.Read) reader.read(page)).reading();
    assertThat(reading.statements()).isNotEmpty();
    Statement statement = reading.statements().getFirst();
    for (String pair : row.need("expected").split(" ;; ", -1)) {
      String key = pair.substring(0, pair.indexOf('='));
      String found = facet(statement, key, reading.article().text());
      assertThat(key + "=" + found).isEqualTo(pair);
    }
  }

  private static String facet(Statement statement, String key, String text) {
    Speaker speaker = statement.speaker();
    Anonymity anonymity = speaker == null ? null : speaker.anonymity();
    return switch (key) {
      case "act" -> name(statement.act());
      case "stance" -> name(statement.cue().stance());
      case "polarity" -> name(statement.cue().polarity());
      case "open" -> statement.open() == null ? "-" : name(statement.open());
      case "addressee" ->
          statement.addressee() == null ? "-" : statement.addressee().span().of(text);
      case "anonymity" -> anonymity == null || anonymity.type() == null ? "-" : anonymity.type();
      case "reason" -> anonymity == null ? "-" : words(anonymity.reason(), text);
      case "venue" -> words(statement.venue(), text);
      case "relay" -> relays(statement);
      case "depth" -> String.valueOf(statement.depth());
      case "rule" -> statement.rule().value();
      default -> throw new IllegalArgumentException("no facet " + key);
    };
  }

  private static String words(@Nullable Span span, String text) {
    return span == null ? "-" : span.of(text);
  }

  private static String relays(Statement statement) {
    String relays =
        statement.chain().links().stream()
            .filter(link -> link.kind() == Chain.Kind.RELAY)
            .map(Chain.Link::name)
            .collect(Collectors.joining(">"));
    return relays.isEmpty() ? "-" : relays;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
