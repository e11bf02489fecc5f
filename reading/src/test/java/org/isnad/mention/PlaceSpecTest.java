package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.article.Published;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.text.Span;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The phrases of {@code specs/ar} that say where places lie, and which of several is meant. */
class PlaceSpecTest {
  private static final Folding FOLDING = Folding.load();
  private static final Tokenizer TOKENIZER = Tokenizer.load(FOLDING);
  private static final MentionFinder FINDER = MentionFinder.load(FOLDING);

  /** How far apart two positions of one city may be, in degrees. */
  private static final double CLOSE = 0.3;

  @TestFactory
  Stream<DynamicTest> capitalsAndLargeCitiesLieWhereTheyLie() {
    return rows("places.tsv").map(row -> DynamicTest.dynamicTest(row.id(), () -> assertLies(row)));
  }

  private static void assertLies(Table.Row row) {
    String city = row.need("city");
    String text = "وصل الوفد إلى مدينة " + city + " في " + row.need("country") + " يوم الأحد.";
    Tokens tokens = TOKENIZER.tokenize(text);
    Place place = place(FINDER.find(tokens), tokens, city).orElseThrow();
    Place.Point point = Objects.requireNonNull(place.point());
    assertThat(Math.abs(point.lat() - Double.parseDouble(row.need("lat")))).isLessThan(CLOSE);
    assertThat(Math.abs(point.lon() - Double.parseDouble(row.need("lon")))).isLessThan(CLOSE);
  }

  @TestFactory
  Stream<DynamicTest> namesakesAreToldApart() {
    return rows("namesakes.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      Article article = article(row.need("phrase"), row.get("outlet"));
                      Tokens tokens = TOKENIZER.tokenize(article);
                      Mentions found = FINDER.find(article, tokens);
                      assertThat(told(place(found, tokens, row.need("place"))))
                          .as(row.get("phrase"))
                          .isEqualTo(row.get("expected"));
                    }));
  }

  private static String told(Optional<Place> place) {
    return place.map(p -> p.country() + " " + p.basis().name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static Article article(String phrase, String outlet) {
    return new Article(
        "a",
        new Article.Source("a.txt", outlet.isEmpty() ? null : outlet, null),
        null,
        "ar",
        List.of(),
        List.of(),
        Published.UNKNOWN,
        phrase,
        List.of(new Block(new Span(0, phrase.length()), Block.Role.PARAGRAPH)),
        List.of(),
        List.of());
  }

  private static Optional<Place> place(Mentions found, Tokens tokens, String name) {
    return found.list().stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE && tokens.textOf(m.span()).equals(name))
        .map(m -> found.entity(Objects.requireNonNull(m.entity())).orElseThrow())
        .map(Entity::place)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Stream<Table.Row> rows(String file) {
    Path path = Path.of(System.getProperty("isnad.root"), "specs", "ar", file);
    try {
      return Table.parse(file, Files.readString(path)).rows().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
