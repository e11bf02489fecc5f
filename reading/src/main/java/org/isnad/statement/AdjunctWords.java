package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.token.Quotation;
import org.isnad.token.Token;

/** Tells what the words are that stand between a cue and the words said. */
final class AdjunctWords {
  private static final int LONG_QUOTATION = 5;

  private final Scene scene;
  private final CueWord cue;
  private final int limit;

  AdjunctWords(Scene scene, CueWord cue, int limit) {
    this.scene = scene;
    this.cue = cue;
    this.limit = limit;
  }

  /** Whether the words said begin at a token. */
  boolean leads(int i) {
    return Frames.begins(scene, cue, i);
  }

  /** Whether ل stands before a word or name, cut off it or not: «لقناة»، «لسكاي نيوز». */
  boolean isTo(int i) {
    Token token = scene.token(i);
    boolean name = scene.name(i) != null && scene.isGoverned(i) && token.key().startsWith("ل");
    return token.form().has('ل') || token.key().equals("ل") || name;
  }

  /** «كتلة الحزب بالبرلمان»: where the speaker belongs. */
  boolean isWhere(int i) {
    Mention name = scene.name(i) != null ? scene.name(i) : scene.title(i);
    boolean place = name != null && name.kind() != Mention.Kind.PERSON;
    return place && !cue.takes(Frame.BI);
  }

  boolean isBeforeTime(Token token) {
    return token.is("في") || token.is("خلال") || token.is("منذ");
  }

  /** «على لسان متحدثها فلان»: another speaks the words. */
  boolean isTongue(int i) {
    return scene.token(i).is("علي") && i + 2 < limit && scene.token(i + 1).is("لسان");
  }

  /** «على منصة إكس»، «على صفحته»: where words are put for all to read or hear. */
  boolean isPlatform(int i) {
    if (!scene.token(i).is("علي") || i + 1 >= limit) {
      return false;
    }
    return scene.lexicon.phrase("platform", scene.tokens.list(), i + 1) > 0;
  }

  /** A title or a name, and not the thing said, where an object may follow too. */
  boolean isApposition(int i) {
    return scene.title(i) != null
        || scene.name(i) != null
        || scene.lexicon.is("honorific", scene.token(i))
        || scene.lexicon.source(scene.token(i)) != null && !scene.token(i).key().endsWith("ي")
        || scene.token(i).key().startsWith("ال") && closes(i);
  }

  /** Whether another comma ends what begins here soon. */
  boolean closes(int i) {
    for (int k = i + 1; k < limit && k < i + 15; k++) {
      if (scene.token(k).isComma()) {
        return true;
      }
    }
    return false;
  }

  /** «استنكرت النقابة في البلاغ "حملة التشويه"»: quoted words that are the thing said. */
  boolean isThing(int i, Quotation quotation) {
    return cue.takesObject()
        && quotation.close() - quotation.open() > LONG_QUOTATION
        && !scene.lexicon.is("title-before", scene.token(i - 1))
        && !scene.lexicon.is("naming-noun", scene.token(i - 1))
        && !scene.lexicon.is("titled-noun", scene.token(i - 1));
  }

  /** Whether a quotation is the title of something and not what is said: «ندوة حول "…"». */
  boolean isTitled(int i, Quotation quotation) {
    Token before = scene.token(i - 1);
    boolean names =
        scene.lexicon.is("title-before", before) || scene.lexicon.is("naming-noun", before);
    boolean brief = quotation.close() - quotation.open() < 8;
    return names || brief && before.isWord() && scene.time(i - 1) == null;
  }

  /** Whether the words from a token on name an outlet: «لقناة»، «لـ«الغد»»، «لصحيفة». */
  boolean isMedium(int i) {
    SpeechLexicon.Source source = scene.lexicon.source(scene.token(i));
    if (source != null && source.kind() == SpeechLexicon.Kind.MEDIA && !source.plural()) {
      return true;
    }
    Mention name = scene.name(i);
    if (name != null && name.kind() == Mention.Kind.ORGANIZATION) {
      return Media.is(scene, name);
    }
    boolean bare = scene.token(i).key().equals("ل") || scene.token(i).key().equals("لـ");
    if (!bare || i + 1 >= limit) {
      return false;
    }
    Mention next = scene.opens(i + 1) != null ? scene.name(i + 2) : scene.name(i + 1);
    boolean body = next != null && scene.lexicon.source(scene.token(next.from())) != null;
    // «الأمين العام لـ«حزب الله»»: a body whose head says that it is no outlet.
    return next == null ? scene.opens(i + 1) != null : !body || Media.is(scene, next);
  }
}
