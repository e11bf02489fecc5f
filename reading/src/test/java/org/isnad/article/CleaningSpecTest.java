package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.page.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The specs of cleaning: lines of pages, datelines, languages. */
class CleaningSpecTest {
  private static final String HEADLINE = "وزير النقل يفتتح رصيف الحاويات الجديد في الميناء";
  private static final String FIRST =
      "افتتح وزير النقل صباح الثلاثاء الرصيف الجديد الذي طال انتظاره في ميناء المدينة الكبير.";
  private static final String SECOND =
      "وأوضح الوزير أن الرصيف سيضاعف قدرة الميناء على استقبال السفن الكبيرة خلال عامين.";

  private final Cleaner cleaner = Cleaner.load(Folding.load());

  @TestFactory
  Stream<DynamicTest> furniture() {
    return rows("furniture.tsv")
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> checkLine(row)));
  }

  private void checkLine(Table.Row row) {
    String line = row.need("line");
    String page =
        switch (row.need("at")) {
          case "top" -> String.join("\n", HEADLINE, line, FIRST, SECOND);
          case "middle" -> String.join("\n", HEADLINE, FIRST, line, SECOND);
          case "end" -> String.join("\n", HEADLINE, FIRST, SECOND, line);
          default -> throw row.fault("at is top, middle or end");
        };
    Article article = clean(page);
    String expected = row.need("expected");
    if (expected.startsWith("furniture.")) {
      assertThat(article.dropped().stream().map(d -> d.why().value() + " " + d.text()))
          .containsExactly(expected + " " + line);
    } else {
      Block.Role role = Block.Role.valueOf(expected.toUpperCase(Locale.ROOT));
      assertThat(article.dropped()).isEmpty();
      assertThat(article.blocks().stream().map(b -> b.role() + " " + b.span().of(article.text())))
          .contains(role + " " + line);
    }
    assertThat(article.text()).contains(HEADLINE, FIRST, SECOND);
  }

  @TestFactory
  Stream<DynamicTest> datelines() {
    return rows("datelines.tsv")
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> checkDateline(row)));
  }

  private void checkDateline(Table.Row row) {
    Article article = clean(HEADLINE + "\n" + row.need("paragraph") + "\n" + SECOND);
    List<String> bylines =
        article.blocks().stream()
            .filter(b -> b.role() == Block.Role.BYLINE)
            .map(b -> b.span().of(article.text()))
            .toList();
    assertThat(bylines).isEqualTo(row.list("dateline"));
    assertThat(article.agencies()).isEqualTo(row.list("agencies"));
    assertThat(article.authors()).isEqualTo(row.list("authors"));
  }

  @TestFactory
  Stream<DynamicTest> languages() {
    return rows("languages.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () ->
                        assertThat(clean(row.need("text")).language())
                            .isEqualTo(row.need("language"))));
  }

  private Article clean(String page) {
    return (Article) cleaner.clean(Page.ofText("page.txt", page));
  }

  private static Stream<Table.Row> rows(String name) {
    try {
      Path file = Path.of(System.getProperty("isnad.root")).resolve("specs/ar").resolve(name);
      return Table.parse(name, Files.readString(file)).rows().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
