package org.isnad.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.figure.Figure;
import org.isnad.language.Folding;
import org.isnad.statement.Speaker;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives a figure of a headline, of a caption or of the first paragraph the one who gives it in the
 * paragraphs below: «5 قتلى في هجوم» is the words of the official who says so there. If two give
 * it, it stays without one.
 */
final class HeadlineFigures {
  private final Folding folding;

  HeadlineFigures(Folding folding) {
    this.folding = folding;
  }

  /** What makes two figures one: value and unit; the things counted are compared by words. */
  private record Key(@Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
    static Key of(Figure figure) {
      return new Key(bare(figure.low()), bare(figure.high()), String.valueOf(figure.unit()));
    }

    private static @Nullable BigDecimal bare(@Nullable BigDecimal value) {
      return value == null ? null : value.stripTrailingZeros();
    }
  }

  /** The figures of an article, those of its headlines with their speakers. */
  List<AssertedFigure> settle(List<AssertedFigure> figures, Article article) {
    Map<Key, List<AssertedFigure>> told = new HashMap<>();
    for (AssertedFigure figure : figures) {
      if (figure.by() != null) {
        told.computeIfAbsent(Key.of(figure.figure()), _ -> new ArrayList<>()).add(figure);
      }
    }
    List<AssertedFigure> settled = new ArrayList<>(figures.size());
    for (AssertedFigure figure : figures) {
      boolean open = figure.by() == null && isTop(figure.figure().span(), article);
      Optional<Speaker> by = open ? only(figure, told, article.text()) : Optional.empty();
      settled.add(
          by.isPresent() ? new AssertedFigure(figure.figure(), by.get(), figure.time()) : figure);
    }
    return settled;
  }

  /** Whether a figure stands in the headline, a caption or the first paragraph. */
  private static boolean isTop(Span span, Article article) {
    for (Block block : article.blocks()) {
      boolean within = block.span().contains(span);
      switch (block.role()) {
        case HEADLINE, CAPTION -> {
          if (within) {
            return true;
          }
        }
        case PARAGRAPH -> {
          return within;
        }
        case CREDIT, HEADING, QUOTE, LIST, BYLINE -> {}
      }
    }
    return false;
  }

  /** The one who gives the same figure, if only one does. */
  private Optional<Speaker> only(
      AssertedFigure figure, Map<Key, List<AssertedFigure>> told, String text) {
    Speaker only = null;
    for (AssertedFigure other : told.getOrDefault(Key.of(figure.figure()), List.of())) {
      Speaker by = Objects.requireNonNull(other.by());
      if (!isSameThing(figure.figure(), other.figure(), text)) {
        continue;
      }
      if (only != null && !only.name().equals(by.name())) {
        return Optional.empty();
      }
      only = by;
    }
    return Optional.ofNullable(only);
  }

  private boolean isSameThing(Figure one, Figure other, String text) {
    if (one.unit() != null || one.kind() != null && one.kind().equals(other.kind())) {
      return true;
    }
    Set<String> words = words(one.counted(), text);
    words.retainAll(words(other.counted(), text));
    return !words.isEmpty();
  }

  private Set<String> words(Span span, String text) {
    Set<String> words = new HashSet<>();
    for (String word : span.of(text).split(" ")) {
      words.add(folding.fold(word));
    }
    return words;
  }
}
