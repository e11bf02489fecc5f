package org.isnad.mention;

import java.util.Arrays;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.Features;
import org.isnad.tagger.Hash;
import org.isnad.token.Form;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Describes the words of an article for the tagger: how they are written, what stands beside them,
 * what the lists know of them, which classes they are in, and which names the rules see.
 */
final class NameFeatures {
  private static final int WORD = 0;
  private static final int STEM = 1;
  private static final int SURFACE = 2;
  private static final int CLITICS = 3;
  private static final int SHAPE = 4;
  private static final int KNOWS = 5;
  private static final int KNOWS_WHOLE = 6;
  private static final int LISTED = 7;
  private static final int RULED = 8;
  private static final int RULE = 9;
  private static final int TITLED = 10;
  private static final int PREFIX = 11;
  private static final int SUFFIX = 15;
  private static final int GRAIN = 19;
  private static final int GRAINS = 4;
  private static final int COUNT = GRAIN + GRAINS;

  /** Words beyond either end of a sentence are described too: by being there. */
  private static final int BORDER = 2;

  private static final long EDGE = Hash.of("edge");
  private static final long ALWAYS = Hash.of("always");
  private static final long NOTHING = 0;

  private static final int[] NEAR = {
    WORD,
    STEM,
    SHAPE,
    KNOWS,
    LISTED,
    RULED,
    RULE,
    TITLED,
    CLITICS,
    SUFFIX + 1,
    SUFFIX + 2,
    GRAIN,
    GRAIN + 1,
    GRAIN + 2,
    GRAIN + 3
  };
  private static final int[] FAR = {STEM, KNOWS, RULED, TITLED, GRAIN, GRAIN + 1};

  /** Pairs of what is known: attribute and place of the one, attribute and place of the other. */
  private static final int[][] PAIRS = {
    {STEM, -1, STEM, 0},
    {STEM, 0, STEM, 1},
    {KNOWS, -1, KNOWS, 0},
    {KNOWS, 0, KNOWS, 1},
    {STEM, -1, KNOWS, 0},
    {KNOWS, 0, STEM, 1},
    {STEM, -1, GRAIN + 1, 0},
    {GRAIN + 1, -1, GRAIN + 1, 0},
    {GRAIN + 1, 0, GRAIN + 1, 1},
    {GRAIN, -1, STEM, 0},
    {RULE, 0, KNOWS, 0},
    {RULE, 0, GRAIN, 0},
    {RULE, 0, RULE, 1},
    {RULE, -1, RULE, 0},
    {RULED, 0, LISTED, 0},
    {RULE, 0, STEM, -1},
    {TITLED, 0, KNOWS, 0},
    {TITLED, 0, GRAIN, 0},
    {SHAPE, 0, SHAPE, -1},
    {SUFFIX + 2, 0, SHAPE, 0},
    {CLITICS, 0, KNOWS, 0},
    {CLITICS, 0, GRAIN, 0},
  };

  private final Clusters clusters;
  private final Glosses glosses;
  private final long[] listed;
  private final long[] ruled;
  private final long[] rules;
  private final long[] titled;
  private long[] known = new long[0];

  /** Describes the words of this article. */
  NameFeatures(Proposed proposed, Clusters clusters) {
    this.glosses = proposed.glosses();
    this.clusters = clusters;
    int size = glosses.size();
    listed = new long[size];
    ruled = new long[size];
    rules = new long[size];
    titled = new long[size];
    for (int i = 0; i < size; i++) {
      Candidate name = proposed.listed(i);
      if (name != null && listed[i] == 0) {
        cover(listed, name.from(), name.to(), code(name.kind()));
      }
    }
    for (Role role : proposed.roles()) {
      cover(titled, role.from(), role.to(), 1);
      if (role.to() < size && titled[role.to()] == 0) {
        titled[role.to()] = 3;
      }
    }
    for (Candidate name : proposed.names()) {
      cover(ruled, name.from(), name.to(), code(name.kind()));
      long rule = Hash.of(Hash.of(name.rule().toString()), code(name.kind()) - 1);
      cover(rules, name.from(), name.to(), rule);
    }
  }

  /** Marks a name's tokens: the first one with this value, the others with a second one. */
  private static void cover(long[] marks, int from, int to, long value) {
    marks[from] = value;
    Arrays.fill(marks, from + 1, to, Hash.of(value, 1));
  }

  /** Describes the words of a sentence, at second look with what the first one says of them. */
  void describe(Sentence sentence, Features features, @Nullable Echoes echoes) {
    know(sentence);
    features.clear();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      own(i - sentence.from(), features);
      context(i - sentence.from(), features);
      if (echoes != null) {
        echoes.describe(sentence, i, features);
      }
      features.endWord();
    }
  }

  /** Takes up a sentence, whose words are then described one by one. */
  void know(Sentence sentence) {
    int length = sentence.to() - sentence.from();
    int room = (length + 2 * BORDER) * COUNT;
    if (known.length < room) {
      known = new long[room * 2];
    }
    Arrays.fill(known, 0, BORDER * COUNT, EDGE);
    Arrays.fill(known, (length + BORDER) * COUNT, room, EDGE);
    for (int i = 0; i < length; i++) {
      know(sentence.from() + i, (i + BORDER) * COUNT);
    }
  }

  /** Describes a word of the sentence by itself. */
  void own(int word, Features features) {
    int at = (word + BORDER) * COUNT;
    for (int a = 0; a < COUNT; a++) {
      add(features, a, known[at + a]);
    }
    features.add(ALWAYS);
  }

  /** Describes a word of the sentence by what stands beside it, and by pairs of what is known. */
  void context(int word, Features features) {
    int at = (word + BORDER) * COUNT;
    for (int a : NEAR) {
      add(features, 100 + a, known[at - COUNT + a]);
      add(features, 200 + a, known[at + COUNT + a]);
    }
    for (int a : FAR) {
      add(features, 300 + a, known[at - 2 * COUNT + a]);
      add(features, 400 + a, known[at + 2 * COUNT + a]);
    }
    for (int p = 0; p < PAIRS.length; p++) {
      int[] pair = PAIRS[p];
      long one = known[at + pair[1] * COUNT + pair[0]];
      long other = known[at + pair[3] * COUNT + pair[2]];
      if (one != NOTHING && other != NOTHING) {
        features.add(Hash.of(Hash.of(one, other), 500 + p));
      }
    }
  }

  private static void add(Features features, int kind, long value) {
    if (value != NOTHING) {
      features.add(Hash.of(value, kind));
    }
  }

  /** All that is known of a token, from this place on. */
  private void know(int i, int at) {
    Token token = glosses.token(i);
    Form form = glosses.form(i);
    String stem = form.key();
    long stemHash = Hash.of(stem);
    long wordHash = form.skip() == 0 ? stemHash : Hash.of(token.key());
    known[at + WORD] = wordHash;
    known[at + STEM] = stemHash;
    String text = glosses.tokens().text();
    known[at + SURFACE] = Hash.of(text, token.span().start(), token.span().end());
    known[at + CLITICS] = form.skip() == 0 ? NOTHING : Hash.of(form.clitics());
    known[at + SHAPE] = shape(token, stem);
    known[at + KNOWS] = 1L + glosses.cut(i).traits();
    known[at + KNOWS_WHOLE] = 1L + glosses.whole(i).traits();
    known[at + LISTED] = listed[i];
    known[at + RULED] = ruled[i];
    known[at + RULE] = rules[i];
    known[at + TITLED] = titled[i];
    int bare = Glosses.isDefinite(stem) ? 2 : 0;
    int letters = stem.length() - bare;
    for (int n = 1; n <= 4; n++) {
      boolean whole = letters <= n;
      known[at + PREFIX + n - 1] = whole ? NOTHING : Hash.of(stem, bare, bare + n);
      known[at + SUFFIX + n - 1] =
          whole ? NOTHING : Hash.of(stem, stem.length() - n, stem.length());
    }
    int row = clusters.find(stemHash);
    if (row < 0 && bare > 0) {
      row = clusters.find(Hash.of(stem, bare, stem.length()));
    }
    if (row < 0) {
      row = clusters.find(wordHash);
    }
    for (int g = 0; g < GRAINS; g++) {
      known[at + GRAIN + g] = row < 0 || g >= clusters.grains() ? NOTHING : 1 + clusters.of(row, g);
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
  private static int code(Mention.Kind kind) {
    return switch (kind) {
      case PERSON -> 1;
      case ORGANIZATION -> 2;
      case PLACE -> 3;
      case ROLE -> 4;
    };
  }

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
