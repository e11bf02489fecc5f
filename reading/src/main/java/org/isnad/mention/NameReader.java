package org.isnad.mention;

import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads a person's name word by word: «محمد بن سلمان», «أورسولا فون دير لاين». */
final class NameReader {
  private static final int LONGEST = 6;

  private final Glosses glosses;
  private final @Nullable Candidate[] known;

  NameReader(Glosses glosses, @Nullable Candidate[] known) {
    this.glosses = glosses;
    this.known = known;
  }

  /**
   * The index after the name that begins here; the same index if none does.
   *
   * @param titled whether a title stands before it, so that words of no list may open it
   */
  int read(int from, Form form, boolean titled) {
    int end = Math.min(glosses.end(from), from + LONGEST);
    int i = opening(from, form, end, titled);
    if (i == from) {
      return from;
    }
    int words = 1;
    while (i < end) {
      int next = continuation(i, end, words);
      if (next == i) {
        break;
      }
      i = next;
      words++;
    }
    boolean alone = words == 1 && i == from + 1;
    Word first = glosses.word(from, form);
    if (alone && !titled && !first.isSureName()) {
      return from;
    }
    return i;
  }

  private int opening(int from, Form form, int end, boolean titled) {
    Token token = glosses.token(from);
    Word word = glosses.word(from, form);
    if (word.is(Trait.OPENS)) {
      int next = from + 1;
      boolean names =
          next < end
              && glosses.token(next).isWord()
              && !glosses.whole(next).is(Trait.STOP)
              && (glosses.whole(next).isName()
                  || form.key().equals("عبد") && glosses.isDefinite(next)
                  || !glosses.whole(next).is(Trait.COMMON) && known[next] == null);
      return names ? next + 1 : from;
    }
    if (word.is(Trait.STOP) && !word.isName()) {
      return from;
    }
    if (word.isGiven() && (word.isSureName() || titled || isNameNext(from + 1, end))) {
      return from + 1;
    }
    if (!titled || !token.isWord() || form.key().length() < 3) {
      return from;
    }
    if (word.isName()) {
      return from + 1;
    }
    boolean strange = word.isUnknown() && !Complement.isVerbLike(form.key());
    return strange && known[from] == null ? from + 1 : from;
  }

  private boolean isNameNext(int i, int end) {
    if (!glosses.isBareWord(i, end)) {
      return false;
    }
    Word word = glosses.whole(i);
    return word.isSureName()
        || word.is(Trait.OPENS)
        || word.isUnknown() && glosses.isDefinite(i) && isNisba(i);
  }

  private boolean isNisba(int i) {
    String key = glosses.token(i).key();
    return key.charAt(key.length() - 1) == 'ي';
  }

  private int continuation(int i, int end, int words) {
    if (i >= end || !glosses.token(i).isWord()) {
      return i;
    }
    Word word = glosses.whole(i);
    if (word.is(Trait.JOINS) || word.is(Trait.OPENS) || word.is(Trait.INSIDE)) {
      int next = i + 1;
      // «فون دير لاين»: particles may follow each other.
      if (next < end && glosses.whole(next).is(Trait.JOINS)) {
        next++;
      }
      boolean names = next < end && glosses.token(next).isWord();
      if (names && !(glosses.whole(next).is(Trait.STOP) && !glosses.whole(next).isName())) {
        Word after = glosses.whole(next);
        if (word.is(Trait.INSIDE) && !word.isName() && !after.isUnknown() && !after.isName()) {
          return i;
        }
        return next + 1;
      }
      return i;
    }
    if (word.is(Trait.STOP) && !word.isName()) {
      return i;
    }
    if (word.isName()) {
      return i + 1;
    }
    if (glosses.token(i).form().skip() > 0 || words > 3) {
      return i;
    }
    if (glosses.isDefinite(i)) {
      boolean nisba = isNisba(i) && !word.is(Trait.ADJECTIVE);
      boolean free = word.isUnknown() || words == 1 && nisba && !word.isTitle();
      return free && (words == 1 || nisba) ? i + 1 : i;
    }
    boolean strange = word.isUnknown() && !Complement.isVerbLike(glosses.token(i).key());
    return strange && known[i] == null && words < 3 ? i + 1 : i;
  }
}
