package org.isnad.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.language.Table;
import org.isnad.mention.Entity;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.isnad.text.Span;

/**
 * Scores statements in direct speech against judged pairs of quotation marks. A pair is found where
 * a statement, direct or mixed, holds at least half of its letters; the shortest such statement
 * gives the speaker. Statements that hold no judged pair are left out.
 */
final class QuotationScorer {
  /** What the figures mean, for people. */
  static final String ABOUT =
      """
      Pairs of quotation marks around at least three words in random articles of the ANT corpus,
      judged by hand (`specs/ar/gold/quotations`). `found`: precision and recall over pairs; a pair is
      found where a direct or mixed statement covers at least half of it, and is right where somebody
      said the words. `precision`: of such statements that cover judged pairs, those with words that
      somebody said. `speakers`: of the pairs found and said, those with the right speaker, compared by
      name without honorifics; an office for its holder counts as wrong. Pairs that are not judged are
      left out. It is a development set, whose errors are looked at. The published mark for Arabic, on
      other pages, is precision 93, recall 88, with speakers not linked.

      """;

  private final Set<String> honorifics = honorifics();
  private final Map<Layer, Score> layers = new EnumMap<>(Layer.class);
  private final List<String> errors = new ArrayList<>();
  private int documents;
  private int missing;

  /** The scores of a reader on the judged documents of a corpus. */
  static Scores score(Map<String, List<Quotation>> judged, AntCorpus corpus, Reader reader) {
    QuotationScorer scorer = new QuotationScorer();
    Map<String, AntCorpus.Document> documents = corpus.named(judged.keySet());
    judged.forEach(
        (id, quotations) -> {
          AntCorpus.Document document = documents.get(id);
          if (document == null) {
            throw new IllegalArgumentException(id + ": no such document in the corpus");
          }
          scorer.document(document.whole(), quotations, reader.read(document.page()));
        });
    return scorer.scores();
  }

  /** Adds one document with what the reader made of it. */
  void document(String whole, List<Quotation> judged, Outcome outcome) {
    documents++;
    if (outcome instanceof Outcome.Read(var reading)) {
      read(whole, judged, reading);
    } else {
      missing++;
      int said = (int) judged.stream().filter(Quotation::said).count();
      add(Layer.FOUND, 0, said, 0);
    }
  }

  /** The scores of all documents so far. */
  Scores scores() {
    return new Scores(documents, missing, layers, errors);
  }

  private void read(String whole, List<Quotation> judged, Reading reading) {
    Letters page = new Letters(whole);
    Letters article = new Letters(reading.article().text());
    List<Statement> direct =
        reading.statements().stream()
            .filter(s -> s.manner() != Statement.Manner.INDIRECT)
            .sorted(Comparator.comparingInt(QuotationScorer::length))
            .toList();
    Set<Statement> right = new HashSet<>();
    Set<Statement> holding = new HashSet<>();
    for (Quotation pair : judged) {
      Optional<Span> place = page.placeIn(article, pair.start(), pair.end());
      List<Statement> holders =
          place
              .map(p -> direct.stream().filter(s -> holds(s, p, article)).toList())
              .orElse(List.of());
      holding.addAll(holders);
      if (pair.said()) {
        right.addAll(holders);
      }
      pair(pair, holders, reading, whole);
    }
    add(Layer.PRECISION, right.size(), holding.size(), holding.size());
  }

  private void pair(Quotation pair, List<Statement> holders, Reading reading, String whole) {
    boolean found = !holders.isEmpty();
    String words = whole.substring(pair.start(), pair.end());
    add(Layer.FOUND, found && pair.said() ? 1 : 0, pair.said() ? 1 : 0, found ? 1 : 0);
    if (pair.said() && !found) {
      error(pair, "missed", words);
    } else if (!pair.said() && found) {
      error(pair, "not said", words);
    } else if (found) {
      List<String> names = names(holders.getFirst(), reading);
      boolean same = names.stream().anyMatch(n -> sameSpeaker(pair.speaker(), n));
      add(Layer.SPEAKERS, same ? 1 : 0, 1, 1);
      if (!same) {
        error(pair, "speaker", pair.speaker() + " <> " + names);
      }
    }
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(s -> s.end() - s.start()).sum();
  }

  private static boolean holds(Statement statement, Span pair, Letters article) {
    int held = 0;
    for (Span part : statement.content()) {
      held += article.count(Math.max(part.start(), pair.start()), Math.min(part.end(), pair.end()));
    }
    return 2 * held >= article.count(pair.start(), pair.end());
  }

  /** The ways in which a statement names its speaker: words on the page, name of the record. */
  private static List<String> names(Statement statement, Reading reading) {
    List<String> names = new ArrayList<>();
    Speaker speaker = statement.speaker();
    if (speaker != null) {
      names.add(speaker.name());
      if (speaker.span() != null) {
        names.add(speaker.span().of(reading.article().text()));
      }
      if (speaker.entity() != null) {
        reading.mentions().entity(speaker.entity()).map(Entity::name).ifPresent(names::add);
      }
    }
    return names.stream().distinct().toList();
  }

  private boolean sameSpeaker(String judged, String found) {
    return Wording.sameName(bare(judged), bare(found));
  }

  /** The words of a name without honorifics; all of them if nothing else is left. */
  private String bare(String name) {
    List<String> words = Wording.words(name);
    List<String> bare = words.stream().filter(w -> !honorifics.contains(w)).toList();
    return String.join(" ", bare.isEmpty() ? words : bare);
  }

  private static Set<String> honorifics() {
    Set<String> words = new HashSet<>();
    for (Table.Row row : Table.load("names/titles.tsv")) {
      if (row.get("kind").equals("honorific")) {
        for (String column : List.of("masculine", "feminine")) {
          List<String> one = Wording.words(row.get(column));
          if (one.size() == 1) {
            words.add(one.getFirst());
            words.add("ال" + one.getFirst());
          }
        }
      }
    }
    return words;
  }

  private void add(Layer layer, int hits, int gold, int found) {
    layers.merge(
        layer,
        new Score(hits, gold, found),
        (one, other) -> one.plus(other.hits(), other.gold(), other.found()));
  }

  private void error(Quotation pair, String kind, String words) {
    String place = pair.document() + " " + pair.start() + "-" + pair.end();
    errors.add(place + "  " + kind + ": " + words.replace('\n', ' '));
  }
}
