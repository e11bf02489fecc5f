package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Token;

/** Takes the words behind an office that can only be its holder's name, though no list knows it. */
final class UnreadNames {
  /** The most words of a name. */
  private static final int LONGEST = 5;

  private final Scene scene;

  UnreadNames(Scene scene) {
    this.scene = scene;
  }

  /**
   * An office with the words behind it that can only be its holder's name, though they were not
   * read as one: «قال مدرب الفريق باب تياو إن». The same subject if there are none.
   */
  Subject behind(Subject office, int limit) {
    boolean open =
        office.entity() == null && !office.plural() && office.kind() == Speaker.Kind.UNNAMED;
    Mention title = scene.title(office.from());
    if (!open || title == null || title.kind() != Mention.Kind.ROLE) {
      return office;
    }
    int first = complement(office.to(), limit);
    int end = first;
    while (end < limit && end < first + LONGEST && isBare(end, first)) {
      end++;
    }
    boolean ends = end >= limit || !scene.token(end).isWord() || isClosing(end);
    if (!ends || end - first < 2) {
      return office;
    }
    Span span = scene.span(office.from(), end);
    return Subject.told(
        scene, office.from(), end, span, Speaker.Kind.NAMED, office.gender(), false);
  }

  /** Steps over where an office is held: «مديرة المكتب في المقاطعة». */
  private int complement(int from, int limit) {
    int j = from;
    while (j < limit && j < from + LONGEST) {
      Mention name = scene.name(j);
      Token token = scene.token(j);
      boolean at = token.is("في") || token.is("من") || token.is("لدى") || token.is("باسم");
      boolean definite = token.form().key().startsWith("ال") && scene.time(j) == null;
      boolean next =
          at
              && j + 1 < limit
              && scene.time(j + 1) == null
              && !scene.lexicon.is("venue-noun", scene.token(j + 1))
              && (scene.token(j + 1).key().startsWith("ال") || scene.name(j + 1) != null);
      if (name != null && name.kind() != Mention.Kind.PERSON) {
        j = name.to();
      } else if (next || definite) {
        j++;
      } else {
        break;
      }
    }
    return j;
  }

  /** A word without a preposition, of no list, that may be part of a name. */
  boolean isBare(int i, int first) {
    Token token = scene.token(i);
    return token.isWord()
        && token.form().clitics().isEmpty()
        && !(i == first && (token.key().startsWith("ال") || token.key().endsWith("ه")))
        && token.key().length() > 1
        && !scene.isComplementizer(i)
        && scene.time(i) == null
        && scene.covering(i) == null
        && scene.title(i) == null
        && scene.lexicon.cue(token) == null
        && scene.lexicon.source(token) == null
        && scene.lexicon.masdar(token) == null
        && !isClosing(i)
        && !scene.lexicon.is("told-thing", token)
        && !scene.lexicon.is("adverb", token)
        && !scene.lexicon.is("relative", token)
        && !scene.lexicon.is("connector", token)
        && !scene.lexicon.is("auxiliary", token);
  }

  boolean isClosing(int i) {
    Token token = scene.token(i);
    return scene.isComplementizer(i)
        || scene.time(i) != null
        || scene.lexicon.is("preposition", token)
        || scene.lexicon.is("venue-preposition", token);
  }
}
