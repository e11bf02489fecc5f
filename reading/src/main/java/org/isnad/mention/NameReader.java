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
    Word last = i == from + 1 ? glosses.word(from, form) : glosses.whole(i - 1);
    boolean foreign = last.is(Trait.FOREIGN_GIVEN);
    while (i < end) {
      int next = continuation(i, end, words, last, foreign);
      if (next == i) {
        break;
      }
      i = next;
      last = glosses.whole(i - 1);
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
    if (word.is(Trait.STOP)) {
      return from;
    }
    boolean adjective = word.is(Trait.NATION) || word.is(Trait.ADJECTIVE);
    if (adjective && Glosses.isDefinite(form.key()) && !isNameNext(from, form, end)) {
      return from;
    }
    // «حياة غاندي», «فوز ترامب»: a noun, unless somebody vouches for the name.
    if (word.is(Trait.NOUN) && !titled && !isVouchedFor(from)) {
      return from;
    }
    if (word.isGiven() && (word.isSureName() || titled || isNameNext(from, form, end))) {
      return from + 1;
    }
    if (!titled || !token.isWord() || form.key().length() < 3) {
      return from;
    }
    if (word.isName()) {
      // «الأديب إبراهيم»: what stands with the article before a given name tells what he is.
      boolean epithet = Glosses.isDefinite(form.key()) && isGivenNext(from + 1, end);
      return epithet ? from : from + 1;
    }
    boolean strange =
        word.isUnknown() && !Complement.isVerbLike(form.key()) && !isParticiple(form.key());
    return strange && known[from] == null ? from + 1 : from;
  }

  private boolean isGivenNext(int i, int end) {
    return glosses.isBareWord(i, end)
        && !glosses.isDefinite(i)
        && glosses.whole(i).isGiven()
        && glosses.whole(i).isSureName();
  }

  /** «المعزول», «المتميز», «المنتظر»: an adjective of what has been done. */
  private static boolean isParticiple(String key) {
    return key.startsWith("المت")
        || key.startsWith("المن")
        || key.startsWith("المست")
        || key.length() == 7 && key.startsWith("الم") && key.charAt(5) == 'و';
  }

  private boolean isNameNext(int from, Form form, int end) {
    int i = from + 1;
    if (!glosses.isBareWord(i, end)) {
      return false;
    }
    Word word = glosses.whole(i);
    if (glosses.isDefinite(i)) {
      boolean both = Glosses.isDefinite(form.key()) && !isParticiple(glosses.token(i).key());
      return word.is(Trait.FAMILY)
          || word.is(Trait.ENDS)
          || isVouchedFor(from) && isFamily(i, word)
          || word.isUnknown() && (both || isNisba(i));
    }
    if (word.is(Trait.OPENS) || word.is(Trait.JOINS)) {
      Candidate after = i + 1 < glosses.size() ? known[i + 1] : null;
      boolean person = known[i] == null || known[i].kind() == Mention.Kind.PERSON;
      return person && (after == null || after.kind() == Mention.Kind.PERSON);
    }
    if (word.isUnknown() && !Complement.isVerbLike(glosses.token(i).key())) {
      return isNisba(i) || isVouchedFor(from) || glosses.word(from, form).is(Trait.FOREIGN_GIVEN);
    }
    return word.isName() && !word.is(Trait.STOP);
  }

  /** Whether a title or a verb of speech stands before. */
  private boolean isVouchedFor(int i) {
    return i > 0 && (glosses.cut(i - 1).is(Trait.SPEECH) || glosses.cut(i - 1).isTitle());
  }

  private boolean isNisba(int i) {
    String key = glosses.token(i).key();
    return key.charAt(key.length() - 1) == 'ي';
  }

  /** «محمد علي هامش»: what looks like a name goes on into everyday words. */
  private boolean isEverydayNext(int i, int end) {
    return i < end
        && glosses.token(i).isWord()
        && glosses.form(i).skip() == 0
        && glosses.whole(i).is(Trait.COMMON)
        && !glosses.whole(i).isTitle()
        && !glosses.whole(i).is(Trait.STOP)
        && !glosses.whole(i).isName();
  }

  /** «سامي الحداد إن»: an everyday word with the article, where nothing goes on after it. */
  private boolean isFamily(int i, Word word) {
    String key = glosses.token(i).key();
    boolean plain =
        word.is(Trait.COMMON)
            && word.head() == null
            && !word.isTitle()
            && !word.is(Trait.ADJECTIVE)
            && !word.is(Trait.NATION)
            && key.charAt(key.length() - 1) != 'ه'
            && !key.endsWith("ات")
            && !key.endsWith("ين");
    int next = i + 1;
    if (!plain) {
      return false;
    }
    return next >= glosses.size()
        || next >= glosses.end(i)
        || !glosses.token(next).isWord()
        || glosses.cut(next).is(Trait.STOP)
        || glosses.cut(next).isTitle()
        || glosses.form(next).isJoined();
  }

  /** «بن أبي وقاص», «فون دير لاين»: particles in a row and the name that they wait for. */
  private int particles(int from, int end) {
    int i = from;
    while (i < end && i < from + 3 && isParticle(glosses.whole(i))) {
      i++;
    }
    if (i >= end || !glosses.token(i).isWord() || glosses.whole(i).is(Trait.STOP)) {
      return from;
    }
    Word after = glosses.whole(i);
    boolean loose = glosses.whole(from).is(Trait.INSIDE);
    boolean verb = after.isUnknown() && Complement.isVerbLike(glosses.token(i).key());
    return loose && (verb || !after.isUnknown() && !after.isName()) ? from : i + 1;
  }

  private static boolean isParticle(Word word) {
    return word.is(Trait.JOINS) || word.is(Trait.OPENS) || word.is(Trait.INSIDE);
  }

  private int continuation(int i, int end, int words, Word last, boolean foreign) {
    if (i >= end || !glosses.token(i).isWord() || glosses.token(i).key().length() < 2) {
      return i;
    }
    Word word = glosses.whole(i);
    if (isParticle(word)) {
      return particles(i, end);
    }
    if (word.is(Trait.ENDS)) {
      return last.isGiven() || words == 1 ? i + 1 : i;
    }
    if (word.is(Trait.STOP)) {
      return i;
    }
    if (word.isName()) {
      boolean office = word.isTitle() && i + 1 < end && glosses.isDefinite(i + 1);
      return word.is(Trait.EVERYDAY) && (office || isEverydayNext(i + 1, end)) ? i : i + 1;
    }
    // «شتاينماير» after «فالتر»: what looks like a proclitic is none if nothing known is left.
    Form form = glosses.form(i);
    boolean whole =
        glosses.cut(i).isUnknown() && (form.clitics().equals("ف") || words == 1 && foreign);
    if (form.skip() > 0 && !whole) {
      return i;
    }
    if (words > 3) {
      return i;
    }
    if (glosses.isDefinite(i)) {
      boolean nisba = isNisba(i) && !word.is(Trait.ADJECTIVE);
      boolean place = known[i] != null && !nisba;
      String key = glosses.token(i).key();
      boolean noun = words > 1 && (key.endsWith("ه") || key.endsWith("ات") || key.endsWith("ين"));
      boolean free = word.isUnknown() && !place && !noun || words == 1 && nisba && !word.isTitle();
      return free || last.isName() && isFamily(i, word) ? i + 1 : i;
    }
    boolean verb = Complement.isVerbLike(glosses.token(i).key()) && !(words == 1 && foreign);
    boolean land = words == 1 && word.traits() == Trait.ADJECTIVE.bit();
    boolean strange = (word.isUnknown() || land) && !verb;
    boolean free = known[i] == null || known[i].kind() == Mention.Kind.PERSON;
    // «سامي الحداد مسرعا»: after a family's name with the article only known names go on.
    boolean closed = words > 1 && last.is(Trait.FAMILY) && glosses.isDefinite(i - 1);
    return strange && free && !closed && words < 3 ? i + 1 : i;
  }
}
