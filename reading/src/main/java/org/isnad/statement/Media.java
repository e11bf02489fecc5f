package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells agencies, newspapers, channels and sites among the organizations of an article. */
final class Media {
  /** The most words of an outlet's name, its noun included. */
  private static final int LONGEST = 4;

  private Media() {}

  /** Whether a name is an outlet's or an agency's: by its first word, or by the lists. */
  static boolean is(Scene scene, Mention name) {
    if (name.kind() != Mention.Kind.ORGANIZATION) {
      return false;
    }
    if (name.rule().value().contains("media") || name.rule().value().contains("agency")) {
      return true;
    }
    SpeechLexicon.Source head = scene.lexicon.source(scene.token(name.from()));
    if (head != null && head.kind() == SpeechLexicon.Kind.MEDIA) {
      return true;
    }
    if (scene.lexicon.isMedium(scene.tokens.textOf(name.span()))) {
      return true;
    }
    if (name.from() == 0) {
      return false;
    }
    int before = name.from() - 1;
    if (scene.opens(before) != null && before > 0) {
      before--;
    }
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(before));
    return noun != null && noun.kind() == SpeechLexicon.Kind.MEDIA;
  }

  /** Whether one who speaks is an outlet, or an outlet's own correspondent. */
  static boolean isReporter(Scene scene, @Nullable Subject speaker) {
    if (speaker == null) {
      return false;
    }
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(speaker.from()));
    return noun != null
        && (noun.kind() == SpeechLexicon.Kind.MEDIA || noun.id().startsWith("correspondent"));
  }

  /**
   * The outlet that a noun for one and the words behind it tell, where no list knows its name:
   * «إذاعة الأندلس»، «قناة ليبيا الحدث»، «وسائل إعلام محلية»; null if it stands alone.
   */
  static @Nullable Subject described(Scene scene, int noun, int limit) {
    SpeechLexicon.Source source = scene.lexicon.source(scene.token(noun));
    boolean medium =
        source != null
            && (source.kind() == SpeechLexicon.Kind.MEDIA || source.id().equals("media"))
            && !scene.token(noun).form().key().startsWith("ال")
            && !source.id().equals("site")
            && !source.id().equals("page");
    int end = noun + 1;
    while (medium && end < limit && end < noun + LONGEST && goesOn(scene, end)) {
      Mention name = scene.name(end);
      end = name == null ? end + 1 : Math.max(name.to(), end + 1);
    }
    if (!medium || source == null || end == noun + 1) {
      return null;
    }
    Span span = new Span(scene.token(noun).stemSpan().start(), scene.token(end - 1).span().end());
    return Subject.told(
        scene,
        noun,
        end,
        span,
        Speaker.Kind.NAMED,
        Subject.Gender.of(source.feminine()),
        source.plural());
  }

  private static boolean goesOn(Scene scene, int i) {
    Token token = scene.token(i);
    return token.isWord()
        && token.form().clitics().isEmpty()
        && scene.time(i) == null
        && scene.lexicon.cue(token) == null
        && !scene.isComplementizer(i)
        && !scene.lexicon.is("preposition", token)
        && !scene.lexicon.is("venue-preposition", token)
        && !scene.lexicon.is("adverb", token)
        && !scene.lexicon.is("relative", token);
  }

  /** The outlet of a name as one who passes words on. */
  static Subject subject(Scene scene, Mention name) {
    String text = scene.nameOf(name);
    SpeechLexicon.Source head = scene.lexicon.source(scene.token(name.from()));
    return Subject.named(
        name,
        name.to(),
        text,
        head == null ? Subject.Gender.UNKNOWN : Subject.Gender.of(head.feminine()));
  }

  /** The words of a span that begins with a token, with the article that «للقناة» holds. */
  static String words(Scene scene, int from, Span span) {
    String text = scene.tokens.textOf(span);
    boolean article = scene.token(from).form().key().startsWith("ال");
    return article && text.startsWith("ل") ? "ا" + text : text;
  }

  /** The outlet that a quotation names. */
  static @Nullable Subject subject(Scene scene, Quotation quotation) {
    if (quotation.close() - quotation.open() < 2) {
      return null;
    }
    Span span = scene.span(quotation.open() + 1, quotation.close());
    return Subject.told(
        scene,
        quotation.open(),
        quotation.close() + 1,
        span,
        Speaker.Kind.NAMED,
        Subject.Gender.UNKNOWN,
        false);
  }
}
