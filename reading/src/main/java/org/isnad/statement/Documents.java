package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that speak for somebody: «بلاغ لوزارة الداخلية»، «بيان صادر اليوم عن الجيش»، «تقرير
 * نشرته صحيفة الغد». A body's own declaration is the body's voice and bears its name; a report or
 * study bears its own words and points to the one who issued it. A text that names nobody speaks
 * for itself: «دراسة حديثة».
 */
final class Documents {
  private static final int LONGEST = 14;

  private final Scene scene;

  Documents(Scene scene) {
    this.scene = scene;
  }

  /** Whether a token is a noun for a text: «بيان». */
  boolean isHead(int i) {
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(i));
    return noun != null && noun.kind() == SpeechLexicon.Kind.DOCUMENT;
  }

  /**
   * The text whose noun stands at {@code head}, if the phrase tells who issued it; null if not.
   *
   * @param from where the phrase begins: at the noun, or at a word before it such as «أحد»
   */
  @Nullable Subject issued(int from, int head, int limit) {
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(head));
    if (noun == null) {
      return null;
    }
    boolean brings = true;
    boolean came = false;
    for (int j = head + 1; j < limit && j < head + LONGEST; j++) {
      Token token = scene.token(j);
      Mention name = issuer(j, brings && came);
      if (name != null) {
        if (!brings && !governed(token)) {
          return null;
        }
        return subject(from, head, name, noun, j == head + 1 && !governed(token));
      }
      if (scene.time(j) != null || brings && token.kind() == Token.Kind.QUOTE) {
        continue;
      }
      if (!token.isWord()
          || scene.isComplementizer(j)
          || scene.lexicon.is("relative", token) && !isIssued(j + 1, limit)
          || scene.lexicon.cue(token) != null && !scene.lexicon.is("issued", token)) {
        return null;
      }
      boolean lam = token.key().equals("ل");
      boolean comesFrom = came && (token.is("عن") || token.is("من"));
      brings =
          lam
              || isBodyFor(token)
              || comesFrom
              || scene.lexicon.is("issued", token)
              || brings && isMedium(token);
      came |= scene.lexicon.is("issuing", token);
      if (!lam && !comesFrom && scene.lexicon.is("preposition", token)) {
        return null;
      }
    }
    return null;
  }

  /** A name or title of one who can issue a text. */
  private @Nullable Mention issuer(int j, boolean place) {
    Mention name = scene.name(j);
    if (name != null) {
      return place || Nouns.canSpeak(name) ? name : null;
    }
    Mention title = scene.title(j);
    boolean speaks =
        title != null && (title.entity() != null || title.kind() == Mention.Kind.ORGANIZATION);
    return speaks ? title : null;
  }

  private boolean isIssued(int j, int limit) {
    return j < limit && scene.lexicon.is("issued", scene.token(j));
  }

  /** «تقرير لصحيفة …»: a word that the outlet's name follows. */
  private boolean isMedium(Token token) {
    SpeechLexicon.Source noun = scene.lexicon.source(token);
    return noun != null && noun.kind() == SpeechLexicon.Kind.MEDIA;
  }

  /** «دراسة لمركز «أفق»»: a body whose name follows. */
  private boolean isBodyFor(Token token) {
    SpeechLexicon.Source noun = scene.lexicon.source(token);
    return governed(token) && noun != null && noun.kind() == SpeechLexicon.Kind.ORGANIZATION;
  }

  private static boolean governed(Token token) {
    return token.form().has('ل');
  }

  private Subject subject(
      int from, int head, Mention issuer, SpeechLexicon.Source noun, boolean genitive) {
    Subject one = Media.subject(scene, issuer);
    Span span = scene.span(from, issuer.to());
    boolean voice = genitive || scene.lexicon.is("voice-document", scene.token(head));
    return new Subject(
        from,
        issuer.to(),
        span,
        scene.lexicon.is("published", scene.token(issuer.from() - 1)) ? null : one.entity(),
        voice ? one.name() : scene.tokens.textOf(span),
        voice ? Speaker.Kind.NAMED : Speaker.Kind.UNNAMED,
        Subject.Gender.of(noun.feminine()),
        noun.plural());
  }
}
