package org.isnad.mention;

import java.util.HashMap;
import java.util.Map;
import org.isnad.tagger.Decoder;
import org.isnad.tagger.Features;
import org.isnad.tagger.Hash;
import org.isnad.token.Sentence;
import org.isnad.token.Token;

/**
 * What a first look at a whole article made of its words: the second look takes from it how the
 * same word was labelled where else it stands, so that a name that is clear in one place helps in
 * the others.
 */
final class Echoes {
  private static final int BASE = 1000;

  /** More than {@link #elsewhere} ever is. */
  private static final long ELSEWHERE = 256;

  /** How sure the first look must have been for each step of surety. */
  private static final double[] SURE = {0.5, 0.7, 0.9, 0.98};

  private final Glosses glosses;
  private final int labels;
  private final byte[] found;
  private final byte[] sure;
  private final int[][] counts;

  /** Nothing seen yet of an article, with so many labels. */
  Echoes(Glosses glosses, int labels) {
    this.glosses = glosses;
    this.labels = labels;
    this.found = new byte[glosses.size()];
    this.sure = new byte[glosses.size()];
    this.counts = new int[glosses.size()][];
  }

  /** Notes what the decoder has just made of a sentence. */
  void note(Sentence sentence, Decoder decoder) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int label = decoder.label(i - sentence.from());
      double chance = decoder.chance(i - sentence.from(), label);
      found[i] = (byte) label;
      while (sure[i] < SURE.length && chance >= SURE[sure[i]]) {
        sure[i]++;
      }
    }
  }

  /** Counts the labels of each word, when all sentences are noted. */
  void count() {
    Map<String, int[]> words = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      Token.Kind kind = glosses.token(i).kind();
      if (kind == Token.Kind.WORD || kind == Token.Kind.FOREIGN) {
        counts[i] = words.computeIfAbsent(glosses.form(i).key(), _ -> new int[labels]);
        counts[i][found[i]]++;
      }
    }
  }

  /** What the first look says of a word and its neighbours, all in one number. */
  long heard(Sentence sentence, int i) {
    int own = own(sentence, i);
    long all = own * 16L + own(sentence, i - 1);
    all = (all * 16 + own(sentence, i + 1)) * 8 + (own == 0 ? 0 : sure[i]);
    all = (all * 8 + sure[i]) * ELSEWHERE + elsewhere(i);
    all = all * ELSEWHERE + (i > sentence.from() ? elsewhere(i - 1) : 0);
    return all * ELSEWHERE + (i + 1 < sentence.to() ? elsewhere(i + 1) : 0);
  }

  /** Adds to the features of a word what was heard of it. */
  static void describe(long heard, Features features) {
    long afterElsewhere = heard % ELSEWHERE;
    long rest = heard / ELSEWHERE;
    long beforeElsewhere = rest % ELSEWHERE;
    rest /= ELSEWHERE;
    long elsewhere = rest % ELSEWHERE;
    rest /= ELSEWHERE;
    long sure = rest % 8;
    long surety = rest / 8 % 8;
    long after = rest / 64 % 16;
    long before = rest / 1024 % 16;
    long own = rest / 16384;
    add(features, 0, own);
    add(features, 1, before);
    add(features, 2, after);
    add(features, 3, own * 1000L + before);
    add(features, 4, own * 1000L + after);
    add(features, 5, (before * 1000L + own) * 1000L + after);
    add(features, 6, own * 10L + surety);
    if (elsewhere != 0) {
      add(features, 7, elsewhere);
      add(features, 8, elsewhere * 1000L + own);
      add(features, 9, elsewhere * 10L + sure);
    }
    add(features, 10, beforeElsewhere);
    add(features, 11, afterElsewhere);
    add(features, 12, beforeElsewhere * 100_000L + elsewhere);
    add(features, 13, elsewhere * 100_000L + afterElsewhere);
  }

  private int own(Sentence sentence, int i) {
    return i < sentence.from() || i >= sentence.to() ? labels : found[i];
  }

  /** The label that the word mostly has in its other places, and how mostly; 0 if it has none. */
  private long elsewhere(int i) {
    int[] all = counts[i];
    if (all == null) {
      return 0;
    }
    int most = -1;
    int sum = 0;
    for (int l = 0; l < labels; l++) {
      int count = all[l] - (l == found[i] ? 1 : 0);
      sum += count;
      if (count > 0 && (most < 0 || count > all[most] - (most == found[i] ? 1 : 0))) {
        most = l;
      }
    }
    if (most < 0) {
      return 0;
    }
    int count = all[most] - (most == found[i] ? 1 : 0);
    int share = count == sum ? 2 : count * 3 >= sum * 2 ? 1 : 0;
    int often = count == 1 ? 0 : count < 4 ? 1 : 2;
    return 1 + most * 10L + share * 3L + often;
  }

  private static void add(Features features, int kind, long value) {
    features.add(Hash.of(value, BASE + kind));
  }
}
