package org.isnad.statement;

import java.util.Objects;
import java.util.Optional;
import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Token;

/** Reads those who speak by a name or a title, with what stands beside it: «، وزير الخارجية،». */
final class NamedSubjects {
  private final Scene scene;

  NamedSubjects(Scene scene) {
    this.scene = scene;
  }

  Subject ofName(Mention mention, int end) {
    Optional<Entity> entity = scene.entity(mention.entity());
    String name = scene.nameOf(mention);
    Subject.Gender gender = genderOf(entity, mention);
    return Subject.named(mention, Math.max(end, mention.to()), name, gender);
  }

  Subject ofTitle(Mention title, int titleEnd, int limit) {
    int end = titleEnd;
    if (end + 1 < limit
        && scene.lexicon.is("delegate", scene.token(title.from()))
        && scene.token(end).is("عن")
        && scene.name(end + 1) != null) {
      end = Math.max(end + 2, Objects.requireNonNull(scene.name(end + 1)).to());
    }
    Optional<Entity> entity = scene.entity(title.entity());
    String name = entity.map(Entity::name).orElse(scene.tokens.textOf(title.span()));
    SpeechLexicon.Source source = scene.lexicon.source(scene.token(title.from()));
    Subject.Gender gender =
        source != null ? Subject.Gender.of(source.feminine()) : genderOf(entity, title);
    boolean plural = source != null && source.plural();
    if (end < limit && scene.lexicon.is("itself", scene.token(end))) {
      Span span = scene.span(title.from(), end + 1);
      return new Subject(
          title.from(),
          end + 1,
          span,
          title.entity(),
          entity.map(Entity::name).orElse(scene.tokens.textOf(span)),
          entity.isPresent() ? Speaker.Kind.NAMED : Speaker.Kind.UNNAMED,
          gender,
          plural);
    }
    Speaker.Kind kind = entity.isPresent() ? Speaker.Kind.NAMED : Speaker.Kind.UNNAMED;
    return new Subject(
        title.from(),
        Math.max(end, appositionEnd(end, limit)),
        title.span(),
        title.entity(),
        name,
        kind,
        gender,
        plural);
  }

  Subject.Gender genderOf(Optional<Entity> entity, Mention mention) {
    Entity.Gender known = entity.map(Entity::gender).orElse(Entity.Gender.UNKNOWN);
    return switch (known) {
      case MASCULINE -> Subject.Gender.MASCULINE;
      case FEMININE -> Subject.Gender.FEMININE;
      case UNKNOWN -> {
        SpeechLexicon.Source source = scene.lexicon.source(scene.token(mention.from()));
        if (source != null && mention.kind() == Mention.Kind.ORGANIZATION) {
          yield Subject.Gender.of(source.feminine());
        }
        yield Subject.Gender.UNKNOWN;
      }
    };
  }

  /** The end of a person's name with a title behind it: «ناصر بن راشد ولي العهد». */
  int titledEnd(Mention name, int limit) {
    int j = name.to();
    Mention title = j < limit ? scene.title(j) : null;
    boolean follows =
        title != null
            && title.kind() == Mention.Kind.ROLE
            && !scene.isGoverned(j)
            && !scene.token(j).form().isJoined();
    return appositionEnd(follows && title != null ? Math.max(j, title.to()) : j, limit);
  }

  /** The end of what stands beside a name: «(إرنا)»، «، وزير الخارجية،»، «، الذي كان حاضراً،». */
  int appositionEnd(int end, int limit) {
    int j = end;
    if (j < limit && scene.token(j).kind() == Token.Kind.QUOTE && scene.opens(j) == null) {
      j++;
    }
    if (j < limit && scene.token(j).isMark("(")) {
      int k = j + 1;
      while (k < limit && k < j + 8 && !scene.token(k).isMark(")")) {
        k++;
      }
      if (k < limit && scene.token(k).isMark(")")) {
        j = k + 1;
      }
    }
    return j;
  }
}
