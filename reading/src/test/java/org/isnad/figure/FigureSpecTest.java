package org.isnad.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.article.Published;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.number.Numeral;
import org.isnad.number.NumeralFinder;
import org.isnad.text.Span;
import org.isnad.time.TimeFinder;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;
import org.junit.jupiter.api.Test;

/** The phrases of {@code specs/ar/figure.tsv}. */
class FigureSpecTest {
  private final Folding folding = Folding.load();
  private final Tokenizer tokenizer = Tokenizer.load(folding);
  private final NumeralFinder numbers = NumeralFinder.load(folding);
  private final TimeFinder times = TimeFinder.load(folding);
  private final FigureFinder finder = FigureFinder.load(folding);

  @Test
  void phrases() throws IOException {
    Path file = Path.of(System.getProperty("isnad.root", "..")).resolve("specs/ar/figure.tsv");
    List<String> faults = new ArrayList<>();
    for (Table.Row row : Table.parse("figure.tsv", Files.readString(file))) {
      String phrase = row.need("phrase");
      List<Figure> figures = find(phrase);
      String found =
          figures.stream().map(figure -> brief(figure, phrase)).collect(Collectors.joining(" ; "));
      String facts =
          figures.stream().map(figure -> facts(figure, figures)).collect(Collectors.joining(" ; "));
      if (!row.get("facts").isEmpty() && !row.get("facts").equals(facts)) {
        faults.add(row.id() + ": " + row.get("facts") + " <> " + facts);
      }
      if (!row.need("expected").equals(found.isEmpty() ? "-" : found)) {
        faults.add(row.id() + ": " + row.need("expected") + " <> " + found);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void moneyIsOfTheStateTheArticleSpeaksOf() {
    assertThat(find("أعلنت تونس قرضا بقيمة 50 مليون دينار").getFirst().unit()).isEqualTo("TND");
    assertThat(find("اقترضت 50 مليون دينار كويتي").getFirst().unit()).isEqualTo("KWD");
    assertThat(find("بقيمة 50 مليون دينار").getFirst().unit()).isNull();
    assertThat(find("بقيمة 50 مليون دولار").getFirst().unit()).isEqualTo("USD");
    assertThat(find("نمو 3%").getFirst().unit()).isEqualTo("%");
    assertThat(find("مساحة 20 كيلومترا مربعا").getFirst().unit()).isEqualTo("km2");
  }

  private List<Figure> find(String phrase) {
    Article article =
        new Article(
            "id",
            new Article.Source("phrase", null, null),
            null,
            "ar",
            List.of(),
            List.of(),
            Published.UNKNOWN,
            phrase,
            List.of(new Block(new Span(0, phrase.length()), Block.Role.PARAGRAPH)),
            List.of(),
            List.of());
    Tokens tokens = tokenizer.tokenize(article);
    List<Numeral> numerals = numbers.find(tokens);
    return finder.find(article, tokens, numerals, times.find(tokens, numerals, Optional.empty()));
  }

  /** Unit, class, change and wholes in the form of the table. */
  private static String facts(Figure figure, List<Figure> all) {
    List<String> facts = new ArrayList<>();
    String unit = figure.unit();
    String kind = figure.kind();
    Figure.Change change = figure.change();
    if (unit != null) {
      facts.add(unit);
    }
    if (kind != null) {
      facts.add(kind);
    }
    if (change != null) {
      facts.add((change.direction() + "-" + change.role()).toLowerCase(Locale.ROOT));
    }
    if (!figure.wholes().isEmpty()) {
      List<Span> spans = all.stream().map(Figure::span).toList();
      facts.add(
          "of "
              + figure.wholes().stream()
                  .map(whole -> String.valueOf(spans.indexOf(whole) + 1))
                  .collect(Collectors.joining("+")));
    }
    return facts.isEmpty() ? "-" : String.join(" ", facts);
  }

  private static String brief(Figure figure, String phrase) {
    BigDecimal low = figure.low();
    BigDecimal high = figure.high();
    String sign =
        switch (figure.hedge()) {
          case null -> "";
          case ABOUT -> "~";
          case MORE_THAN -> ">";
          case AT_LEAST -> ">=";
          case LESS_THAN -> "<";
          case AT_MOST -> "<=";
        };
    String value;
    if (low == null || high == null) {
      BigDecimal known = low == null ? high : low;
      value = (known == null ? "?" : known.toPlainString()) + (sign.isEmpty() ? ".." : "");
    } else {
      value =
          low.compareTo(high) == 0
              ? low.toPlainString()
              : low.toPlainString() + ".." + high.toPlainString();
    }
    return sign + value + " " + figure.counted().of(phrase);
  }
}
