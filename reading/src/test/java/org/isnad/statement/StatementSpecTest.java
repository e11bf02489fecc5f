package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** Every phrase of {@code specs/ar/statement.tsv} says what the table expects. */
class StatementSpecTest {
  private final Reader reader = Reader.arabic();

  @TestFactory
  Stream<DynamicTest> phrases() throws IOException {
    Path specs = Path.of(System.getProperty("isnad.root", ".."), "specs/ar/statement.tsv");
    List<Table.Row> rows = Table.parse(specs.toString(), Files.readString(specs)).rows();
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.id(), () -> check(row)));
  }

  private void check(Table.Row row) {
    Page.Given given = new Page.Given("الغد", Moment.parse("2024-12-18").orElseThrow(), null, null);
    Page page = Page.ofText("spec", "عنوان الخبر في سطر\n\n" + row.need("phrase")).given(given);
    assertThat(reader.read(page)).isInstanceOf(Outcome.Read.class);
    Reading reading = ((Outcome.Read) reader.read(page)).reading();
    String found =
        reading.statements().stream()
            .map(statement -> line(statement, reading.article().text()))
            .collect(Collectors.joining(" ;; "));
    assertThat(found).isEqualTo(row.get("expected"));
  }

  private static String line(Statement statement, String text) {
    String speaker = statement.decidedSpeaker().map(Speaker::name).orElse("-");
    String content =
        statement.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
    String manner = statement.manner().name().toLowerCase(java.util.Locale.ROOT);
    return speaker + "|" + statement.cue().span().of(text) + "|" + manner + "|" + content;
  }
}
