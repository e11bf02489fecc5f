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
    int end = office.to();
    while (end < limit && end < office.to() + LONGEST && isBare(end, office.to())) {
      end++;
    }
    boolean ends = end >= limit || !scene.token(end).isWord() || isClosing(end);
    if (!ends || end - office.to() < 2) {
      return office;
    }
    Span span = scene.span(office.from(), end);
    return Subject.told(
        scene, office.from(), end, span, Speaker.Kind.NAMED, office.gender(), false);
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
