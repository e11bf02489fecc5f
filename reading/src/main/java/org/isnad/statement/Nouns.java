package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.token.Token;

/** Tells nouns from verbs and small words, as far as the statements need it. */
final class Nouns {
  private Nouns() {}

  /** Whether a noun, a name or «ما» with its clause begins at a token. */
  static boolean at(Scene scene, int i) {
    Token token = scene.token(i);
    if (token.key().equals("ما") && i + 1 < scene.tokens.size() && scene.token(i + 1).isWord()) {
      return true;
    }
    if (scene.name(i) != null || scene.title(i) != null) {
      return true;
    }
    CueWord cue = token.isWord() ? scene.lexicon.cue(token) : null;
    return token.isWord()
        && !token.form().isJoined()
        && token.key().length() > 2
        && (cue == null || cue.isExact())
        && !scene.lexicon.is("adverb", token)
        && !scene.lexicon.is("venue-preposition", token)
        && !scene.lexicon.is("relative", token)
        && !scene.lexicon.is("connector", token)
        && !token.is("لا")
        && !token.is("لم")
        && !token.is("لن")
        && !token.is("قد")
        && !token.is("ليس")
        && scene.time(i) == null;
  }

  /** Whether a mention is a person or a body that can speak. */
  static boolean canSpeak(Mention mention) {
    return mention.kind() != Mention.Kind.PLACE;
  }
}
