package org.isnad.train;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.mention.Labeler;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.Hash;
import org.isnad.token.Token;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/**
 * How words are wont to be used in names: what an earlier tagger made of them in much text that
 * nobody has labelled. A word's class is the kind of names it stands in most, and how often.
 */
final class NameHabits {
  private static final List<String> KINDS = List.of("PER", "LOC", "ORG", "MISC");
  private static final int[] SHARES = {5, 20, 50, 80, 95};

  private final Map<Long, int[]> counts = new TreeMap<>();

  private NameHabits() {}

  /** The habits of all words of these texts. */
  static NameHabits learn(Labeler labeler, Tokenizer tokenizer, List<String> texts) {
    NameHabits habits = new NameHabits();
    for (String text : texts) {
      Tokens tokens = WordClasses.tokens(tokenizer, text);
      String[] labels = labeler.label(tokens);
      for (int i = 0; i < labels.length; i++) {
        if (tokens.get(i).kind() == Token.Kind.WORD || tokens.get(i).kind() == Token.Kind.FOREIGN) {
          habits.count(tokens.get(i).stem(), labels[i]);
        }
      }
    }
    return habits;
  }

  private void count(String stem, String label) {
    int[] of = counts.computeIfAbsent(Hash.of(stem), _ -> new int[2 + 2 * KINDS.size()]);
    of[0]++;
    if (!label.equals("O")) {
      int kind = KINDS.indexOf(label.substring(2));
      of[1 + 2 * kind + (label.startsWith("B") ? 0 : 1)]++;
    }
  }

  /** The class of each word: kind of names, place in them and share of its uses. */
  private static short of(int[] counts) {
    int most = 1;
    int names = 0;
    for (int k = 1; k < 1 + 2 * KINDS.size(); k++) {
      names += counts[k];
      most = counts[k] > counts[most] ? k : most;
    }
    int share = share(names, counts[0]);
    int often = counts[0] < 3 ? 0 : counts[0] < 10 ? 1 : 2;
    return (short) (share == 0 ? often : (most * 10 + share) * 10 + often);
  }

  private static int share(int part, int all) {
    int share = 0;
    while (share < SHARES.length && part * 100L >= (long) SHARES[share] * all) {
      share++;
    }
    return share;
  }

  /** These classes as one more grain, after those of others. */
  Clusters with(Clusters others) {
    long[] words = counts.keySet().stream().mapToLong(w -> w).toArray();
    short[][] classes = new short[others.grains() + 1][words.length];
    for (int i = 0; i < words.length; i++) {
      int row = others.find(words[i]);
      for (int g = 0; g < others.grains(); g++) {
        classes[g][i] = (short) (row < 0 ? -1 : others.of(row, g));
      }
      classes[others.grains()][i] = of(counts.getOrDefault(words[i], new int[0]));
    }
    return new Clusters(Arrays.copyOf(words, words.length), classes);
  }
}
