package org.isnad.mention;

import java.util.List;
import org.isnad.tagger.Decoder;
import org.isnad.token.Sentence;

/** The tagger's labels of an article's tokens, with how sure they are. */
final class Tags {
  /** The label of tokens outside of all names. */
  static final int NONE = 0;

  private final List<String> names;
  private final byte[] labels;
  private final float[] chances;

  /** No labels yet, of these names, for so many tokens. */
  Tags(List<String> names, int size) {
    this.names = names;
    this.labels = new byte[size];
    this.chances = new float[size];
  }

  /** Notes what the decoder has just made of a sentence. */
  void note(Sentence sentence, Decoder decoder) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int word = i - sentence.from();
      labels[i] = (byte) decoder.label(word);
      // Elsewhere nobody asks how sure it is, and it takes time to know.
      boolean asked = labels[i] != NONE || word > 0 && labels[i - 1] != NONE;
      chances[i] = asked ? (float) decoder.chance(word, labels[i]) : 0;
    }
  }

  /** The labels as they are written: B-PER, I-PER, O. */
  String[] labels() {
    String[] written = new String[labels.length];
    for (int i = 0; i < written.length; i++) {
      written[i] = names.get(labels[i]);
    }
    return written;
  }

  /** Whether a name begins here. */
  boolean begins(int i) {
    return names.get(labels[i]).startsWith("B");
  }

  /** The token after the name that begins here. */
  int end(int from) {
    int to = from + 1;
    String inside = "I" + names.get(labels[from]).substring(1);
    while (to < labels.length && names.get(labels[to]).equals(inside)) {
      to++;
    }
    return to;
  }

  /** The kind of the name that a token is part of: PER, LOC, ORG or MISC; empty outside. */
  String kind(int i) {
    String name = names.get(labels[i]);
    return labels[i] == NONE ? "" : name.substring(2);
  }

  /** How sure the least sure label of a name's tokens is: 0 to 1. */
  float sure(int from, int to) {
    float least = 1;
    for (int i = from; i < to; i++) {
      least = Math.min(least, chances[i]);
    }
    return least;
  }

  /** How sure it is that the token after a name is part of none: 0 to 1, 0 if it is part of one. */
  float outside(int i) {
    return i < labels.length && labels[i] == NONE ? chances[i] : 0;
  }
}
