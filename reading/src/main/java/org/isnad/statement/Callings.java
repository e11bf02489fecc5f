package org.isnad.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether a noun and its qualities may be a way of calling one who spoke. */
final class Callings {
  private final Scene scene;

  /** The nouns by which each one with a name is called anywhere on the page. */
  private final Map<EntityId, Set<String>> nouns = new HashMap<>();

  Callings(Scene scene) {
    this.scene = scene;
    for (int i = 0; i < scene.tokens.size(); i++) {
      Mention title = scene.title(i);
      EntityId entity = title == null ? null : title.entity();
      SpeechLexicon.Source noun = entity == null ? null : scene.lexicon.source(scene.token(i));
      if (entity != null && noun != null) {
        nouns.computeIfAbsent(entity, _ -> new HashSet<>()).add(noun.id());
      }
    }
  }

  /** Whether this noun introduces or follows a speaker: «مصدر أمني»، «مريم بوسلامة طبيبة مشرفة». */
  boolean isCalled(Subject earlier, SpeechLexicon.Source noun) {
    EntityId entity = earlier.entity();
    if (entity != null
        && !noun.plural()
        && nouns.getOrDefault(entity, Set.of()).contains(noun.id())) {
      return true;
    }
    int last = entity == null ? earlier.from() + 1 : earlier.to() + 2;
    for (int k = earlier.from(); k < Math.min(last, scene.tokens.size()); k++) {
      if (k > earlier.from() && k < earlier.to()) {
        continue;
      }
      SpeechLexicon.Source other = scene.lexicon.source(scene.token(k));
      // «وفقاً لتقرير»: the noun that brings the source may be governed.
      boolean free = k == earlier.from() || !scene.token(k).form().isGoverned();
      if (free
          && other != null
          && other.id().equals(noun.id())
          && other.plural() == noun.plural()) {
        return true;
      }
      if (k >= earlier.to() && other == null && !scene.token(k).isComma()) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether an earlier speaker can have the qualities that stand behind a noun: of «المسؤول
   * الإيراني» none that «مسؤول أميركي» has instead.
   */
  boolean hasQualities(Subject earlier, Subject subject, int head) {
    for (int k = head + 1; k < subject.to(); k++) {
      Token quality = scene.token(k);
      if (scene.lexicon.is("itself", quality)) {
        continue;
      }
      String key = stem(quality);
      boolean other = false;
      for (int e = earlier.from() + 1; e < earlier.to(); e++) {
        Token told = scene.token(e);
        boolean agrees = told.key().endsWith("ه") == quality.key().endsWith("ه");
        if (agrees && scene.covering(e) == null && told.isWord() && isNisba(told)) {
          if (stem(told).equals(key)) {
            other = false;
            break;
          }
          other = true;
        }
      }
      if (other) {
        return false;
      }
    }
    return true;
  }

  static boolean isNisba(Token token) {
    String key = token.key();
    return key.length() > 3 && (key.endsWith("ي") || key.endsWith("يه"));
  }

  static String stem(Token token) {
    String key = token.form().key();
    String bare = key.startsWith("ال") ? key.substring(2) : key;
    return bare.endsWith("يه") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** A named speaker, if another's words say only that he is what this one is; else null. */
  @Nullable Subject sameOffice(Subject named, Subject office) {
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(office.from()));
    boolean alike =
        noun != null
            && office.entity() == null
            && !noun.plural()
            && (noun.kind() == SpeechLexicon.Kind.ROLE || noun.kind() == SpeechLexicon.Kind.UNNAMED)
            && named.kind() == Speaker.Kind.NAMED
            && isCalled(named, noun)
            && !isOfOther(named, office);
    return alike ? named : null;
  }

  /** Whether the words of an office speak of another nation or body than the named one's. */
  boolean isOfOther(Subject named, Subject office) {
    int shared = 0;
    int told = 0;
    for (int k = office.from() + 1; k < office.to(); k++) {
      String key = stem(scene.token(k));
      boolean found = false;
      for (int e = named.from(); e < named.to() && !found; e++) {
        found = stem(scene.token(e)).equals(key);
      }
      told++;
      shared += found ? 1 : 0;
    }
    return told > 1 && shared == 0;
  }
}
