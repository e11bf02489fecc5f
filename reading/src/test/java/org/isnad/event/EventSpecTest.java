package org.isnad.event;

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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every phrase of {@code specs/ar/event.tsv} tells the events that the table expects. */
class EventSpecTest {
  private final Reader reader = Reader.arabic();

  @TestFactory
  Stream<DynamicTest> phrases() throws IOException {
    Path specs = Path.of(System.getProperty("isnad.root", ".."), "specs/ar/event.tsv");
    List<Table.Row> rows = Table.parse(specs.toString(), Files.readString(specs)).rows();
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.id(), () -> check(row)));
  }

  private void check(Table.Row row) {
    Page.Given given = new Page.Given(null, Moment.parse("2024-12-18").orElseThrow(), null, null);
    Page page = Page.ofText("spec", "عنوان الخبر في سطر\n\n" + row.need("phrase")).given(given);
    assertThat(reader.read(page)).isInstanceOf(Outcome.Read.class);
    Reading reading = ((Outcome.Read) reader.read(page)).reading();
    String found =
        reading.events().stream()
            .map(event -> line(event, reading.article().text()))
            .collect(Collectors.joining(" ;; "));
    assertThat(found).isEqualTo(row.get("expected"));
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
