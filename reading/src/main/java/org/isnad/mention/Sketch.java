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

  private final String word;
  private final String stem;
  private final long traits;
  private final long[] known;
  private final short[] sums;

  /**
   * A sketch.
   *
   * @param glosses the article, of which nothing is kept but the spelling
   * @param i the token
   * @param known what is known
   * @param sums the sums of the weights of what is known, as it stands for a word two before, one
   *     before, this word, one behind and two behind, each for all labels
   */
  Sketch(Glosses glosses, int i, long[] known, short[] sums) {
    this(glosses.token(i).key(), glosses.form(i).key(), traits(glosses, i), known, sums);
  }

  private Sketch(String word, String stem, long traits, long[] known, short[] sums) {
    this.word = word;
    this.stem = stem;
    this.traits = traits;
    this.known = known.clone();
    this.sums = sums.clone();
  }

  /** The sketch of what is no word: the edge of a sentence. */
  static Sketch ofEdge(long[] known, short[] sums) {
    return new Sketch("", "", -1, known, sums);
  }

  /** A number that is the same for tokens of which the same is known, and hardly for others. */
  static int hash(Glosses glosses, int i) {
    int spelling = glosses.token(i).key().hashCode() * 31 + glosses.form(i).key().hashCode();
    return (int) (Hash.of(spelling, traits(glosses, i)) >>> Integer.SIZE);
  }

  /** Whether all that is known of a token is what this sketch knows. */
  boolean isOf(Glosses glosses, int i) {
    return word.equals(glosses.token(i).key())
        && stem.equals(glosses.form(i).key())
        && traits == traits(glosses, i);
  }

  private static long traits(Glosses glosses, int i) {
    return glosses.cut(i).traits() * 8L + code(glosses.token(i).kind());
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
