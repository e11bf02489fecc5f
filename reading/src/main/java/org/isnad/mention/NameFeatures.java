package org.isnad.mention;

import static org.isnad.mention.Sketch.CLITICS;
import static org.isnad.mention.Sketch.GRAIN;
import static org.isnad.mention.Sketch.KNOWS;
import static org.isnad.mention.Sketch.NOTHING;
import static org.isnad.mention.Sketch.SHAPE;
import static org.isnad.mention.Sketch.STEM;
import static org.isnad.mention.Sketch.SUFFIX;

import java.util.Arrays;
import org.isnad.tagger.Features;
import org.isnad.tagger.Hash;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Describes the words of an article for the tagger: each word by itself ({@link Sketch}), which
 * names and titles the rules see here, and what stands beside it.
 */
final class NameFeatures {
  private static final int LISTED = Sketch.COUNT;
  private static final int RULED = LISTED + 1;
  private static final int RULE = LISTED + 2;
  private static final int TITLED = LISTED + 3;
  private static final int COUNT = LISTED + 4;

  /** Words beyond either end of a sentence are described too: by being there. */
  private static final int BORDER = Sketch.REACH;

  private static final long ALWAYS = Hash.of("always");

  /** Numbers for the places of what is described; {@code kind + attribute} is one feature. */
  private static final int BEFORE = 100;

  private static final int BEHIND = 200;
  private static final int FAR_BEFORE = 300;
  private static final int FAR_BEHIND = 400;
  private static final int TOGETHER = 500;
  private static final int ALONE = 600;

  /** What of a word's sketch says something of the word beside it. */
  private static final int[] NEAR = {
    STEM, SHAPE, KNOWS, CLITICS, SUFFIX + 2, GRAIN + 1, GRAIN + 2, GRAIN + 3
  };

  /** The same for the word after next. */
  private static final int[] FAR = {STEM, KNOWS, GRAIN + 1};

  /** What of the rules' names and titles says something of the word after next. */
  private static final int[] RULES_FAR = {RULED, TITLED};

  /** Pairs of what is known of a word by itself. */
  private static final int[][] OWN_PAIRS = {
    {SUFFIX + 2, SHAPE},
    {CLITICS, KNOWS},
    {CLITICS, GRAIN},
  };

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
  };

  private final Glosses glosses;
  private final Sketches sketches;
  private final long[] listed;
  private final long[] ruled;
  private final long[] rules;
  private final long[] titled;
  private long[] known = new long[0];
  private Sketch[] drawn = new Sketch[0];

  /** Describes the words of this article. */
  NameFeatures(Proposed proposed, Sketches sketches) {
    this.glosses = proposed.glosses();
    this.sketches = sketches;
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
      int word = i - sentence.from();
      for (int place = -Sketch.REACH; place <= Sketch.REACH; place++) {
        addOf(sketch(word + place).known(), place, features);
      }
      rules(word, features);
      pairs(word, features);
      if (echoes != null) {
        Echoes.describe(echoes.heard(sentence, i), features);
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
    if (drawn.length < length + 2 * BORDER) {
      drawn = new Sketch[(length + 2 * BORDER) * 2];
    }
    for (int border : new int[] {0, length + BORDER}) {
      Arrays.fill(known, border * COUNT, (border + BORDER) * COUNT, Sketch.EDGE);
      Arrays.fill(drawn, border, border + BORDER, sketches.edge());
    }
    for (int word = 0; word < length; word++) {
      int i = sentence.from() + word;
      int at = (word + BORDER) * COUNT;
      Sketch sketch = sketches.of(glosses, i);
      sketch.copyTo(known, at);
      drawn[word + BORDER] = sketch;
      known[at + LISTED] = listed[i];
      known[at + RULED] = ruled[i];
      known[at + RULE] = rules[i];
      known[at + TITLED] = titled[i];
    }
  }

  /** The sketch of a word of the sentence, or of the words beyond its ends. */
  Sketch sketch(int word) {
    return drawn[word + BORDER];
  }

  /**
   * Describes a word by what is known, wherever it stands, of itself or of a word beside it.
   *
   * @param known what a sketch knows
   * @param place where the word of the sketch stands: -2 to 2, 0 is the word itself
   */
  static void addOf(long[] known, int place, Features features) {
    if (place == 0) {
      features.add(ALWAYS);
      for (int a = 0; a < Sketch.COUNT; a++) {
        add(features, a, known[a]);
      }
      for (int p = 0; p < OWN_PAIRS.length; p++) {
        pair(features, ALONE + p, known[OWN_PAIRS[p][0]], known[OWN_PAIRS[p][1]]);
      }
      return;
    }
    int kind = place == -1 ? BEFORE : place == 1 ? BEHIND : place < 0 ? FAR_BEFORE : FAR_BEHIND;
    for (int a : Math.abs(place) == 1 ? NEAR : FAR) {
      add(features, kind + a, known[a]);
    }
  }

  /** Describes a word of the sentence by what the rules see of it and beside it. */
  void rules(int word, Features features) {
    int at = (word + BORDER) * COUNT;
    for (int a = LISTED; a <= TITLED; a++) {
      add(features, a, known[at + a]);
      add(features, BEFORE + a, known[at - COUNT + a]);
      add(features, BEHIND + a, known[at + COUNT + a]);
    }
    for (int a : RULES_FAR) {
      add(features, FAR_BEFORE + a, known[at - 2 * COUNT + a]);
      add(features, FAR_BEHIND + a, known[at + 2 * COUNT + a]);
    }
  }

  /** Describes a word of the sentence by pairs of what is known of it and of those beside it. */
  void pairs(int word, Features features) {
    int at = (word + BORDER) * COUNT;
    for (int p = 0; p < PAIRS.length; p++) {
      int[] pair = PAIRS[p];
      long one = known[at + pair[1] * COUNT + pair[0]];
      long other = known[at + pair[3] * COUNT + pair[2]];
      pair(features, TOGETHER + p, one, other);
    }
  }

  private static void pair(Features features, int kind, long one, long other) {
    if (one != NOTHING && other != NOTHING) {
      features.add(Hash.of(Hash.of(one, other), kind));
    }
  }

  private static void add(Features features, int kind, long value) {
    if (value != NOTHING) {
      features.add(Hash.of(value, kind));
    }
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
}
