package org.isnad.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.isnad.json.Json;

/** Scores the names of one article: counted as often as they stand, whatever their place. */
final class NameScorer {
  private final List<Gold.Name> gold;
  private final Set<String> skipped = new HashSet<>();
  private final Map<Named, Integer> wanted = new HashMap<>();
  private final Map<Named, Integer> got = new HashMap<>();
  private final Map<String, List<String>> bearers = new HashMap<>();

  private record Named(String words, String kind) {}

  NameScorer(Gold article, List<Gold.Name> gold, Found found) {
    this.gold = gold;
    article.ignore().forEach(name -> skipped.add(Wording.fold(name)));
    gold.stream().filter(Gold.Name::optional).forEach(n -> skipped.add(Wording.fold(n.text())));
    for (Gold.Name name : gold) {
      count(wanted, new Named(Wording.fold(name.text()), name.kind()));
    }
    for (Json mention : found.list("mentions")) {
      String words = Wording.fold(found.words(mention));
      bearers.computeIfAbsent(words, _ -> new ArrayList<>()).add(found.entity(mention, "entity"));
      String kind = mention.text("kind").orElse("");
      if (mention.text("form").orElse("name").equals("name") && !kind.equals("role")) {
        count(got, new Named(words, kind));
      }
    }
  }

  private void count(Map<Named, Integer> counts, Named named) {
    if (!skipped.contains(named.words())) {
      counts.merge(named, 1, Integer::sum);
    }
  }

  /** Names found, whoever bears them. */
  Score names(BiConsumer<String, String> errors) {
    int hits = 0;
    for (var entry : wanted.entrySet()) {
      int both = Math.min(entry.getValue(), got.getOrDefault(entry.getKey(), 0));
      hits += both;
      if (both < entry.getValue()) {
        errors.accept("name missed", entry.getKey().words() + " " + entry.getKey().kind());
      }
    }
    for (var entry : got.entrySet()) {
      if (entry.getValue() > wanted.getOrDefault(entry.getKey(), 0)) {
        errors.accept("name wrong", entry.getKey().words() + " " + entry.getKey().kind());
      }
    }
    return new Score(hits, sum(wanted), sum(got));
  }

  private static int sum(Map<Named, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Names whose bearer the gold knows: how many have an entity of that name. */
  Score linked() {
    int hits = 0;
    int linkable = 0;
    for (Gold.Name name : gold) {
      String words = Wording.fold(name.text());
      if (name.is().isPresent() && !skipped.contains(words)) {
        linkable++;
        String is = name.is().get();
        boolean right =
            bearers.getOrDefault(words, List.of()).stream()
                .anyMatch(bearer -> Wording.sameName(is, bearer));
        hits += right ? 1 : 0;
      }
    }
    return new Score(hits, linkable, linkable);
  }
}
