package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * Every phrase of {@code specs/ar/statement.tsv} says what the table expects, and every one of
 * {@code speakers.tsv} who speaks; gaps do not yet.
 */
class StatementSpecTest {
  private final Reader reader = Reader.arabic();

  @TestFactory
  Stream<DynamicTest> phrases() throws IOException {
    return rows("statement.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(), () -> assertThat(found(row)).isEqualTo(row.get("expected"))));
  }

  @TestFactory
  Stream<DynamicTest> speakers() throws IOException {
    return rows("speakers.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(), () -> assertThat(spoken(row)).isEqualTo(row.get("expected"))));
  }

  /** A known failure that is none any more belongs into the table of what is found. */
  @TestFactory
  Stream<DynamicTest> gaps() throws IOException {
    return rows("gaps.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () ->
                        assertThat(found(row))
                            .as("closed: move it to statement.tsv")
                            .isNotEqualTo(row.need("expected"))));
  }

  private static Stream<Table.Row> rows(String file) throws IOException {
    Path specs = Path.of(System.getProperty("isnad.root", ".."), "specs/ar").resolve(file);
    return Table.parse(specs.toString(), Files.readString(specs)).rows().stream();
  }

  private String found(Table.Row row) {
    Reading reading = read(row.need("phrase"));
    return reading.statements().stream()
        .map(statement -> line(statement, reading.article().text()))
        .collect(Collectors.joining(" ;; "));
  }

  private String spoken(Table.Row row) {
    Reading reading = read(row.need("phrase").replace(" ¶ ", "\n\n"));
    return reading.statements().stream()
        .map(statement -> speaker(statement, reading.article().text()))
        .collect(Collectors.joining(" ;; "));
  }

  private Reading read(String phrase) {
    Page.Given given = new Page.Given("الغد", Moment.parse("2024-12-18").orElseThrow(), null, null);
    Page page = Page.ofText("spec", "عنوان الخبر في سطر\n\n" + phrase).given(given);
    assertThat(reader.read(page)).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) reader.read(page)).reading();
  }

  private static String speaker(Statement statement, String text) {
    String name = statement.decidedSpeaker().map(Speaker::name).orElse("-");
    String relays =
        statement.chain().links().stream()
            .filter(link -> link.kind() == Chain.Kind.RELAY || link.kind() == Chain.Kind.AGENCY)
            .map(link -> " > " + link.name())
            .collect(Collectors.joining());
    return statement.cue().span().of(text) + "=" + name + relays;
  }

  private static String line(Statement statement, String text) {
    String speaker = statement.decidedSpeaker().map(Speaker::name).orElse("-");
    String content =
        statement.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
    String manner = statement.manner().name().toLowerCase(java.util.Locale.ROOT);
    return speaker + "|" + statement.cue().span().of(text) + "|" + manner + "|" + content;
  }
}
