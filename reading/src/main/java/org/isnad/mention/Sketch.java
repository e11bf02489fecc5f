package org.isnad.mention;

import org.isnad.tagger.Clusters;
import org.isnad.tagger.Hash;
import org.isnad.token.Form;
import org.isnad.token.Token;

/**
 * What the tagger knows of a word wherever it stands: how it is written, what the lists know of it,
 * its classes. Each thing known is a number at a place of its own; {@link #NOTHING} is none.
 * Immutable.
 */
final class Sketch {
  static final int WORD = 0;
  static final int STEM = 1;
  static final int CLITICS = 2;
  static final int SHAPE = 3;
  static final int KNOWS = 4;
  static final int PREFIX = 5;
  static final int SUFFIX = 9;
  static final int GRAIN = 13;
  static final int GRAINS = 4;

  /** How many things can be known of a word by itself. */
  static final int COUNT = GRAIN + GRAINS;

  static final long NOTHING = 0;

  /** All that is known beyond either end of a sentence. */
  static final long EDGE = Hash.of("edge");

  /** From how far before and behind itself a word is looked at: two words. */
  static final int REACH = 2;

  private final long id;
  private final long[] known;
  private final short[] sums;

  /**
   * A sketch.
   *
   * @param id the number of {@link #id(Glosses, int)}
   * @param known what is known
   * @param sums the sums of the weights of what is known, as it stands for a word two before, one
   *     before, this word, one behind and two behind, each for all labels
   */
  Sketch(long id, long[] known, short[] sums) {
    this.id = id;
    this.known = known.clone();
    this.sums = sums.clone();
  }

  /** A number that two tokens share only if the same is known of both. */
  static long id(Glosses glosses, int i) {
    Token token = glosses.token(i);
    Form form = glosses.form(i);
    long written = Hash.of(token.key());
    long cut = form.skip() == 0 ? written : Hash.of(form.key());
    long known = glosses.cut(i).traits() * 8L + code(token.kind());
    return Hash.of(Hash.of(written, cut), known);
  }

  /** All that is known of a token by itself. */
  static long[] draw(Glosses glosses, int i, Clusters clusters) {
    Token token = glosses.token(i);
    Form form = glosses.form(i);
    String stem = form.key();
    long[] known = new long[COUNT];
    long stemHash = Hash.of(stem);
    long wordHash = form.skip() == 0 ? stemHash : Hash.of(token.key());
    known[WORD] = wordHash;
    known[STEM] = stemHash;
    known[CLITICS] = form.skip() == 0 ? NOTHING : Hash.of(form.clitics());
    known[SHAPE] = shape(token, stem);
    known[KNOWS] = 1L + glosses.cut(i).traits();
    int bare = Glosses.isDefinite(stem) ? 2 : 0;
    int letters = stem.length() - bare;
    for (int n = 1; n <= GRAIN - SUFFIX; n++) {
      boolean whole = letters <= n;
      known[PREFIX + n - 1] = whole ? NOTHING : Hash.of(stem, bare, bare + n);
      known[SUFFIX + n - 1] = whole ? NOTHING : Hash.of(stem, stem.length() - n, stem.length());
    }
    int row = clusters.find(stemHash);
    if (row < 0 && bare > 0) {
      row = clusters.find(Hash.of(stem, bare, stem.length()));
    }
    if (row < 0) {
      row = clusters.find(wordHash);
    }
    for (int g = 0; row >= 0 && g < Math.min(GRAINS, clusters.grains()); g++) {
      known[GRAIN + g] = 1L + clusters.of(row, g);
    }
    return known;
  }

  long id() {
    return id;
  }

  /** What is known; not to be changed. */
  long[] known() {
    return known;
  }

  /** Copies what is known to a place. */
  void copyTo(long[] target, int at) {
    System.arraycopy(known, 0, target, at, COUNT);
  }

  /**
   * Adds the sums of the weights to those of a word.
   *
   * @param place where this word stands from there: -2 to 2
   * @param target the sums to add to, from {@code at} on
   */
  void addTo(int place, int[] target, int at) {
    int columns = sums.length / (2 * REACH + 1);
    int from = (place + REACH) * columns;
    for (int c = 0; c < columns; c++) {
      target[at + c] += sums[from + c];
    }
  }

  private static long shape(Token token, String stem) {
    int length = Math.min(stem.length(), 9);
    int kind = code(token.kind());
    int definite = Glosses.isDefinite(stem) ? 1 : 0;
    int mark = token.kind() == Token.Kind.MARK ? stem.charAt(0) : 0;
    return 1 + mark * 1000L + kind * 100L + length * 2L + definite;
  }

  /** A number of our own, so that the model does not change with the order of the kinds. */
  private static int code(Token.Kind kind) {
    return switch (kind) {
      case WORD -> 0;
      case NUMBER -> 1;
      case FOREIGN -> 2;
      case ADDRESS -> 3;
      case QUOTE -> 4;
      case MARK -> 5;
    };
  }
}
