package org.isnad.mention;

import org.jspecify.annotations.Nullable;

/**
 * Reads on from a head word: how far the genitive and the adjectives after it go. All methods
 * return the index after the last word taken, or the index given if none is.
 */
final class Complement {
  private static final int LONGEST = 8;

  private final Glosses glosses;
  private final @Nullable Candidate[] known;
  private final NameReader names;

  Complement(Glosses glosses, @Nullable Candidate[] known) {
    this.glosses = glosses;
    this.known = known;
    this.names = new NameReader(glosses, known);
  }

  /** Adjectives with the article that name something: «الأعلى», «الإسرائيلي». */
  int adjectives(int from, int end) {
    int i = from;
    while (i < from + 4 && glosses.isBareWord(i, end) && glosses.isDefinite(i)) {
      Word word = glosses.whole(i);
      boolean stops = word.is(Trait.STOP) && !word.is(Trait.QUALIFIER);
      if (!word.is(Trait.NATION) && !word.is(Trait.ADJECTIVE) || stops) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether all of these adjectives are passing ones: «المحلية», «الرسمية». */
  boolean arePassing(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!glosses.whole(i).is(Trait.QUALIFIER)) {
        return false;
      }
    }
    return true;
  }

  /** «محمد الخامس», «شارل نيكول»: a person after whom something is called. */
  int person(int from, int end) {
    if (!glosses.isBareWord(from, end)) {
      return from;
    }
    return Math.min(end, names.read(from, glosses.form(from), false));
  }

  boolean hasNation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (glosses.whole(i).is(Trait.NATION)) {
        return true;
      }
    }
    return false;
  }

  /** «للأمن القومي», «لطلبة تونس»: a purpose after لـ. */
  int purpose(int from, int end) {
    if (from >= end || !glosses.form(from).clitics().equals("ل")) {
      return from;
    }
    if (glosses.cut(from).is(Trait.STOP)) {
      return from;
    }
    if (glosses.cut(from).isTitle()) {
      int to = genitive(from + 1, end);
      return to == from + 1 ? from : to;
    }
    if (Glosses.isDefinite(glosses.form(from).key())) {
      return afterDefinite(from + 1, end, from + LONGEST);
    }
    int to = genitive(from + 1, end);
    return to == from + 1 ? from : to;
  }

  /** A genitive that ends in something definite: «الصحة والسكان», «شؤون المرأة», «القاهرة». */
  int genitive(int from, int end) {
    int i = from;
    int limit = Math.min(end, from + LONGEST);
    // Up to two words in the construct state.
    for (int construct = 0; construct < 2 && i < limit; construct++) {
      Candidate name = known[i];
      if (name != null && name.form().skip() == 0 && name.kind() != Mention.Kind.PERSON) {
        return afterName(name, end);
      }
      if (!glosses.isBareWord(i, limit) || glosses.whole(i).is(Trait.STOP)) {
        return from;
      }
      if (glosses.isDefinite(i)) {
        break;
      }
      Word word = glosses.whole(i);
      if (!word.is(Trait.COMMON) && word.head() == null || word.isSureName()) {
        return from;
      }
      i++;
    }
    if (i >= limit) {
      return from;
    }
    Candidate name = known[i];
    if (name != null && name.form().skip() == 0 && name.kind() != Mention.Kind.PERSON) {
      return afterName(name, end);
    }
    if (!isDefiniteNoun(i, limit)) {
      boolean headed = i > from && glosses.whole(i - 1).head() != null;
      int to = headed ? proper(i, end, 3) : i;
      return to == i ? from : adjectives(to, end);
    }
    Word noun = glosses.whole(i);
    int to = afterDefinite(i + 1, end, limit);
    // «مركز الجامعة», «إدارة الرئيس» are no names; «نقابة الصحفيين» is one.
    boolean generic = !noun.plural() && (noun.head() != null || noun.isTitle());
    if (generic && to == i + 1 || noun.is(Trait.HONORIFIC)) {
      return from;
    }
    return to;
  }

  /** A known organization needs no nation: «نادي ريال مدريد الإسباني» is «نادي ريال مدريد». */
  int afterName(Candidate name, int end) {
    return name.kind() == Mention.Kind.ORGANIZATION ? name.to() : adjectives(name.to(), end);
  }

  private boolean isDefiniteNoun(int i, int end) {
    if (!glosses.isBareWord(i, end) || !glosses.isDefinite(i)) {
      return false;
    }
    Word word = glosses.whole(i);
    boolean nation = word.is(Trait.NATION) && !word.is(Trait.COMMON);
    return !word.is(Trait.STOP) && !nation && !word.isSureName();
  }

  /** What goes on after a definite noun: its adjectives, «والسكان», «وتقنية المعلومات». */
  private int afterDefinite(int from, int end, int limit) {
    int i = from;
    while (i < limit && i < end) {
      if (isAdjective(i, end)) {
        i++;
        continue;
      }
      int joined = joined(i, end);
      if (joined == i) {
        break;
      }
      i = joined;
    }
    return i;
  }

  private boolean isAdjective(int i, int end) {
    if (!glosses.isBareWord(i, end) || !glosses.isDefinite(i)) {
      return false;
    }
    Word word = glosses.whole(i);
    if (word.is(Trait.STOP) || word.isTitle() && !word.is(Trait.ADJECTIVE)) {
      return false;
    }
    if (word.is(Trait.NATION) || word.is(Trait.ADJECTIVE)) {
      return true;
    }
    String key = glosses.token(i).key();
    char last = key.charAt(key.length() - 1);
    return !word.isName() && word.head() == null && (last == 'ه' || last == 'ي');
  }

  private int joined(int i, int end) {
    if (i >= end || !glosses.form(i).clitics().equals("و")) {
      return i;
    }
    Word word = glosses.cut(i);
    if (word.is(Trait.STOP) || word.isTitle() || word.isName() || word.head() != null) {
      return i;
    }
    if (known[i] != null || word.is(Trait.NATION)) {
      return i;
    }
    String key = glosses.form(i).key();
    if (Glosses.isDefinite(key)) {
      boolean goesOn = i + 1 < end && glosses.whole(i + 1).is(Trait.STOP);
      return word.is(Trait.COMMON) || word.is(Trait.ADJECTIVE) || !goesOn ? i + 1 : i;
    }
    boolean construct = key.endsWith("ه") && word.is(Trait.COMMON);
    return construct && isDefiniteNoun(i + 1, end) ? i + 2 : i;
  }

  /** «الملك خالد»: a title and a name, after which something is called. */
  int honoured(int i, int end) {
    if (!glosses.isBareWord(i, end) || !glosses.isDefinite(i) || i + 1 >= end) {
      return i;
    }
    Word word = glosses.whole(i);
    if (!word.is(Trait.HONORIFIC) && !word.is(Trait.OFFICE) && !word.is(Trait.RANK)) {
      return i;
    }
    int to = names.read(i + 1, glosses.form(i + 1), false);
    return to == i + 1 || glosses.form(i + 1).skip() > 0 ? i : to;
  }

  /** Unknown words that may be a proper name: «بتروفاك», «زودياك ماريتايم». */
  int proper(int from, int end, int most) {
    int i = from;
    while (i < end && i - from < most && isProper(i, end)) {
      i++;
    }
    return i;
  }

  boolean isProper(int i, int end) {
    if (!glosses.isBareWord(i, end) || glosses.token(i).key().length() < 3) {
      return false;
    }
    Word word = glosses.whole(i);
    boolean foreign = word.isSureName() && !word.is(Trait.GIVEN);
    return (word.isUnknown() || foreign) && !isVerbLike(glosses.token(i).key());
  }

  /** Whether an unknown word looks like a verb of the present: «يستعرض», «تستعد». */
  static boolean isVerbLike(String key) {
    return key.length() > 3
        && (key.charAt(0) == 'ي' || key.charAt(0) == 'ت' || key.startsWith("است"));
  }
}
