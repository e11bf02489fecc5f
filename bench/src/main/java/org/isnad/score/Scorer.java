package org.isnad.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.json.Json;

/**
 * Scores readings against gold. Nothing is compared by offset: a system that cleans the page
 * differently is judged by what it found, not by where it counted from.
 */
public final class Scorer {
  private final Map<Layer, Score> layers = new EnumMap<>(Layer.class);
  private final List<String> errors = new ArrayList<>();
  private String current = "";

  private Scorer() {}

  /**
   * Scores readings.
   *
   * @param golds what had to be found
   * @param readings readings in their JSON form; one and its gold meet where the address ends with
   *     the gold's file
   */
  public static Scores score(List<Gold> golds, List<Json> readings) {
    Scorer scorer = new Scorer();
    List<Found> found = readings.stream().map(Found::new).toList();
    int missing = 0;
    for (Gold gold : golds) {
      scorer.current = String.valueOf(gold.path().getFileName());
      Optional<Found> reading =
          found.stream().filter(f -> f.uri().endsWith(gold.file())).findFirst();
      if (reading.isEmpty()) {
        missing++;
        scorer.error("no reading", "");
      }
      scorer.document(gold, reading.orElseGet(Found::nothing));
    }
    scorer.layers.values().removeIf(s -> s.gold() == 0 && s.found() == 0);
    return new Scores(golds.size(), missing, scorer.layers, scorer.errors);
  }

  private void document(Gold gold, Found found) {
    furniture(gold, found);
    if (gold.names() != null) {
      names(gold, gold.names(), found);
    }
    if (gold.times() != null) {
      times(gold.times(), found);
    }
    if (gold.statements() != null) {
      statements(gold.statements(), found);
    }
    if (gold.figures() != null) {
      figures(gold.figures(), found);
    }
    if (gold.events() != null) {
      events(gold.events(), found);
    }
  }

  private void furniture(Gold gold, Found found) {
    String folded = Wording.fold(found.text());
    int gone = 0;
    for (String line : gold.drop()) {
      if (standsAlone(found.text(), line)) {
        error("furniture stayed", line);
      } else if (!folded.isEmpty()) {
        gone++;
      }
    }
    add(Layer.FURNITURE, gone, gold.drop().size(), gold.drop().size());
    int stayed = 0;
    for (String piece : gold.keep()) {
      if (folded.contains(Wording.fold(piece))) {
        stayed++;
      } else {
        error("text lost", piece);
      }
    }
    add(Layer.KEPT, stayed, gold.keep().size(), gold.keep().size());
  }

  /** Whether a line of the text consists of these words alone. */
  private static boolean standsAlone(String text, String line) {
    for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
      int before = at;
      while (before > 0 && isSpace(text.charAt(before - 1)) && text.charAt(before - 1) != '\n') {
        before--;
      }
      int after = at + line.length();
      while (after < text.length() && isSpace(text.charAt(after)) && text.charAt(after) != '\n') {
        after++;
      }
      if ((before == 0 || text.charAt(before - 1) == '\n')
          && (after == text.length() || text.charAt(after) == '\n')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void names(Gold gold, List<Gold.Name> names, Found found) {
    NameScorer scorer = new NameScorer(gold, names, found);
    layers.merge(Layer.NAMES, scorer.names(this::error), Scorer::sum);
    layers.merge(Layer.LINKED, scorer.linked(), Scorer::sum);
  }

  private void times(List<Gold.Time> times, Found found) {
    Pairing<Gold.Time, Json> pairs =
        Pairing.of(
            times,
            found.list("times"),
            0.3,
            (g, t) ->
                t.text("value").orElse("").equals(g.value())
                    ? Wording.overlap(g.text(), found.words(t))
                    : 0);
    layers.merge(Layer.TIMES, pairs.into(Score.NONE), Scorer::sum);
    pairs.missed().forEach(t -> error("time missed", t.text() + " " + t.value()));
    pairs
        .wrong()
        .forEach(t -> error("time wrong", found.words(t) + " " + t.text("value").orElse("")));
  }

  private void statements(List<Gold.Said> statements, Found found) {
    Pairing<Gold.Said, Json> pairs =
        Pairing.of(
            statements,
            found.list("statements"),
            0.6,
            (g, s) -> Wording.overlap(g.content(), found.words(s.get("content"))));
    layers.merge(Layer.STATEMENTS, pairs.into(Score.NONE), Scorer::sum);
    int speakers = 0;
    for (var pair : pairs.hits()) {
      Gold.Said gold = pair.gold();
      Json got = pair.found();
      List<String> names = got.get("speaker").map(found::names).orElse(List.of());
      if (anySame(List.of(gold.speaker(), gold.speakerIs().orElse("")), names)) {
        speakers++;
      } else {
        error("speaker wrong", gold.speaker() + " <> " + names);
      }
      gold.manner()
          .ifPresent(m -> add(Layer.MANNER, got.text("manner").orElse("").equals(m) ? 1 : 0, 1, 1));
      if (!gold.chain().isEmpty()) {
        List<String> chain = Found.chain(got);
        boolean right = sameChain(gold.chain(), chain);
        add(Layer.CHAINS, right ? 1 : 0, 1, 1);
        if (!right) {
          error("chain wrong", gold.chain() + " <> " + chain);
        }
      }
    }
    layers.merge(Layer.SPEAKERS, pairs.into(Score.NONE, speakers), Scorer::sum);
    pairs.missed().forEach(s -> error("statement missed", s.speaker() + " | " + s.content()));
    pairs.wrong().forEach(s -> error("statement wrong", found.words(s.get("content"))));
  }

  private static boolean anySame(List<String> wanted, List<String> names) {
    return wanted.stream().anyMatch(w -> names.stream().anyMatch(n -> Wording.sameName(w, n)));
  }

  private static boolean sameChain(List<String> gold, List<String> got) {
    if (gold.size() != got.size()) {
      return false;
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!Wording.sameName(gold.get(i), got.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void figures(List<Gold.Counted> figures, Found found) {
    Pairing<Gold.Counted, Json> pairs =
        Pairing.of(figures, found.list("figures"), 0.3, Scorer::sameFigure);
    layers.merge(Layer.FIGURES, pairs.into(Score.NONE), Scorer::sum);
    for (var pair : pairs.hits()) {
      pair.gold()
          .by()
          .ifPresent(
              by -> {
                Json got = pair.found();
                List<String> names =
                    List.of(got.text("by").orElse(""), found.entity(got, "byEntity"));
                boolean right = anySame(List.of(by), names);
                add(Layer.FIGURES_BY, right ? 1 : 0, 1, 1);
                if (!right) {
                  error("figure by", pair.gold().text() + " " + by + " <> " + names);
                }
              });
    }
    pairs.missed().forEach(f -> error("figure missed", f.text() + " | " + f.counted()));
    pairs.wrong().forEach(f -> error("figure wrong", found.words(f)));
  }

  private static double sameFigure(Gold.Counted gold, Json got) {
    List<Optional<BigDecimal>> value = Found.value(got);
    if (value.size() != gold.value().size()) {
      return 0;
    }
    for (int i = 0; i < value.size(); i++) {
      Optional<Double> one = gold.value().get(i).map(BigDecimal::doubleValue);
      if (!one.equals(value.get(i).map(BigDecimal::doubleValue))) {
        return 0;
      }
    }
    // One word in common is enough: where the counted phrase ends is a matter of taste.
    return Wording.touch(gold.counted(), got.text("counted").orElse("")) ? 1 : 0;
  }

  private void events(List<Gold.Happened> events, Found found) {
    Pairing<Gold.Happened, Json> pairs =
        Pairing.of(events, found.list("events"), 0.5, (g, e) -> sameEvent(g, e, found));
    layers.merge(Layer.EVENTS, pairs.into(Score.NONE), Scorer::sum);
    pairs.missed().forEach(e -> error("event missed", e.type() + " " + e.participants()));
    pairs
        .wrong()
        .forEach(e -> error("event wrong", e.text("type").orElse("") + " " + found.words(e)));
  }

  private static double sameEvent(Gold.Happened gold, Json got, Found found) {
    if (!got.text("type").orElse("").equals(gold.type())) {
      return 0;
    }
    if (gold.participants().isEmpty()) {
      return 0.5;
    }
    List<String> names = new ArrayList<>();
    for (Json participant : got.get("participants").map(Json::items).orElse(List.of())) {
      names.addAll(found.names(participant));
    }
    long same = gold.participants().stream().filter(p -> anySame(List.of(p), names)).count();
    return (double) same / gold.participants().size();
  }

  private void add(Layer layer, int hits, int gold, int found) {
    layers.merge(layer, new Score(hits, gold, found), Scorer::sum);
  }

  private static Score sum(Score one, Score other) {
    return one.plus(other.hits(), other.gold(), other.found());
  }

  private void error(String what, String words) {
    errors.add(current + "  " + what + ": " + words.replace('\n', ' '));
  }
}
