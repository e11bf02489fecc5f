package org.isnad.statement;

import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads the one spoken to after ل: «للصحافيين»، «لوزير الخارجية»، «لـ سامي الحداد». */
final class AddresseeReader {
  private static final int LONGEST = 8;

  private AddresseeReader() {}

  /** The one to whom the words at a token go; null if nobody who can listen stands there. */
  static @Nullable Subject read(Scene scene, int i, int limit) {
    int head = scene.token(i).key().equals("ل") ? i + 1 : i;
    if (head >= limit) {
      return null;
    }
    Mention name = scene.name(head);
    if (name != null && name.kind() == Mention.Kind.PERSON) {
      return of(scene, name);
    }
    Mention title = scene.title(head);
    if (title != null) {
      Mention person = title.to() < limit ? scene.name(title.to()) : null;
      boolean named = person != null && person.kind() == Mention.Kind.PERSON;
      return of(scene, named && person != null ? person : title);
    }
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(head));
    boolean listens =
        noun != null
            && noun.kind() != SpeechLexicon.Kind.DOCUMENT
            && noun.kind() != SpeechLexicon.Kind.MEDIA;
    if (!listens) {
      return null;
    }
    int end = head + 1;
    while (end < limit && end < head + LONGEST && isAdjective(scene, end)) {
      end++;
    }
    Span span = new Span(stemStart(scene.token(head)), scene.token(end - 1).span().end());
    return Subject.told(
        scene, head, end, span, Speaker.Kind.COLLECTIVE, Subject.Gender.UNKNOWN, false);
  }

  private static boolean isAdjective(Scene scene, int i) {
    Token token = scene.token(i);
    return token.isWord()
        && token.key().startsWith("ال")
        && scene.time(i) == null
        && scene.name(i) == null;
  }

  private static Subject of(Scene scene, Mention mention) {
    String name =
        scene
            .entity(mention.entity())
            .map(Entity::name)
            .orElse(scene.tokens.textOf(mention.span()));
    return Subject.named(mention, mention.to(), name, Subject.Gender.UNKNOWN);
  }

  /** Where the word begins behind its ل. */
  private static int stemStart(Token token) {
    for (Form form : token.forms()) {
      if (form.has('ل')) {
        return token.spanOf(form).start();
      }
    }
    return token.span().start();
  }
}
