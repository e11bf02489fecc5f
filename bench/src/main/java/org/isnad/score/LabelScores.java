package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.mention.Labeler;

/**
 * Strict scores of names on words that others have split and labelled (the CoNLL-2003 rule): first
 * word, last word and kind must all agree.
 */
public final class LabelScores {
  private static final List<String> KINDS = List.of("PER", "LOC", "ORG");

  private LabelScores() {}

  private record Name(int from, int to, String kind) {}

  /** The scores of each kind and of all, {@code PER LOC ORG all}, on a file of labelled words. */
  static Map<String, Score> of(Path conll) {
    List<List<String>> words = new ArrayList<>();
    List<List<String>> labels = new ArrayList<>();
    read(conll, words, labels);
    return of(labels, Labeler.load(Folding.load()).label(words));
  }

  /** The scores of each kind and of all, {@code PER LOC ORG all}, of the labels found. */
  public static Map<String, Score> of(List<List<String>> labels, List<List<String>> found) {
    Map<String, Score> scores = new LinkedHashMap<>();
    Score all = Score.NONE;
    for (String kind : KINDS) {
      Set<Name> gold = names(labels, kind);
      Set<Name> got = names(found, kind);
      Set<Name> both = new HashSet<>(gold);
      both.retainAll(got);
      scores.put(kind, new Score(both.size(), gold.size(), got.size()));
      all = all.plus(both.size(), gold.size(), got.size());
    }
    scores.put("all", all);
    return scores;
  }

  private static void read(Path conll, List<List<String>> words, List<List<String>> labels) {
    try {
      List<String> sentence = new ArrayList<>();
      List<String> marks = new ArrayList<>();
      List<String> lines = new ArrayList<>(Files.readAllLines(conll));
      lines.add("");
      for (String line : lines) {
        String[] cells = line.strip().split("\\s+");
        if (cells[0].isEmpty()) {
          if (!sentence.isEmpty()) {
            words.add(List.copyOf(sentence));
            labels.add(List.copyOf(marks));
            sentence.clear();
            marks.clear();
          }
        } else {
          sentence.add(cells[0]);
          marks.add(cells.length > 1 ? cells[cells.length - 1] : "O");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of one kind; an I- that follows nothing of its kind begins a name. */
  private static Set<Name> names(List<List<String>> labels, String wanted) {
    Set<Name> names = new HashSet<>();
    int at = 0;
    for (List<String> sentence : labels) {
      int from = at;
      String open = "";
      for (String label : sentence) {
        String kind = label.substring(label.indexOf('-') + 1).replace("PERS", "PER");
        boolean goesOn = label.startsWith("I-") && kind.equals(open);
        if (!goesOn) {
          close(names, from, at, open, wanted);
          open = label.equals("O") ? "" : kind;
          from = at;
        }
        at++;
      }
      close(names, from, at, open, wanted);
    }
    return names;
  }

  private static void close(Set<Name> names, int from, int to, String kind, String wanted) {
    if (kind.equals(wanted)) {
      names.add(new Name(from, to, kind));
    }
  }
}
