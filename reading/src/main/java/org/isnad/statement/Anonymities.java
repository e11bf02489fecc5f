package org.isnad.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of unnamed speakers for what kind of people they speak, and why they are not named. */
final class Anonymities {
  private final Scene scene;

  /** What has been told of a source before, by its name: «المصدر نفسه» adds nothing. */
  private final Map<String, String> types = new HashMap<>();

  Anonymities(Scene scene) {
    this.scene = scene;
  }

  /** Whether a reason for not being named begins at a token: «طلب عدم كشف هويته». */
  static boolean begins(Scene scene, int i, int limit) {
    return i + 1 < limit
        && scene.token(i).isWord()
        && scene.lexicon.is("anonymity-asks", scene.token(i))
        && scene.lexicon.is("anonymity-what", scene.token(i + 1));
  }

  /** The finished speaker of a settled draft; null if it has none. */
  @Nullable Speaker of(Draft draft) {
    Subject subject = draft.speaker;
    if (subject == null) {
      return null;
    }
    return new Speaker(
        subject.kind(),
        draft.subject != null ? subject.span() : null,
        subject.entity(),
        subject.name(),
        subject.kind() == Speaker.Kind.NAMED ? null : anonymity(draft, subject));
  }

  private @Nullable Anonymity anonymity(Draft draft, Subject subject) {
    String known = types.get(subject.name());
    SpeechLexicon.Anonymous best = null;
    int from = scene.tokens.indexAt(subject.span().start());
    for (int i = from; i < scene.tokens.size(); i++) {
      if (scene.token(i).span().start() >= subject.span().end()) {
        break;
      }
      SpeechLexicon.Anonymous found = scene.lexicon.anonymous(scene.token(i));
      if (found != null && (best == null || found.rank() < best.rank())) {
        best = found;
      }
    }
    String type = best == null ? known : best.type();
    if (type != null) {
      types.put(subject.name(), type);
    }
    return type == null && draft.anonymityReason == null
        ? null
        : new Anonymity(type, draft.anonymityReason);
  }
}
