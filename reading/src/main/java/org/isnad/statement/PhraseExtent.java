package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** How far a noun phrase goes that describes who speaks: «مصدر أمني رفيع في المحافظة». */
final class PhraseExtent {
  private final Scene scene;

  PhraseExtent(Scene scene) {
    this.scene = scene;
  }

  /**
   * The end of a noun phrase without names of its own: adjectives, genitives, «في» and «من» once.
   */
  int end(int head, int limit) {
    int j = head + 1;
    boolean linked = false;
    if (scene.lexicon.is("ours", scene.token(head))) {
      while (j < limit && scene.name(j) == null && VerbSubjects.isQuality(scene.token(j))) {
        j++;
      }
      return j;
    }
    while (j < limit && j < head + 9) {
      Token token = scene.token(j);
      Mention name = scene.name(j);
      Quotation quotation = scene.opens(j);
      if (quotation != null && scene.isNameQuotation(quotation) && quotation.close() < limit) {
        j = quotation.close() + 1;
        continue;
      }
      if (name != null && scene.isGoverned(j) && token.key().startsWith("ل")) {
        break;
      }
      if (name != null) {
        j = name.to();
        continue;
      }
      boolean foreign = token.kind() == Token.Kind.FOREIGN;
      if (!foreign && !token.isWord()
          || scene.isComplementizer(j)
          || token.key().startsWith("فان") && token.key().length() <= 6
          || scene.time(j) != null
          || isObliquePlural(token) && !isObliquePlural(scene.token(head))
          || scene.lexicon.cue(token) != null
          || scene.lexicon.relay(token) != null
          || scene.lexicon.is("said-noun", token)
          || Anonymities.begins(scene, j, limit)
          || token.form().has('ل') && scene.lexicon.source(token) != null && !isOfBody(head, token)
          || token.key().equals("ل")
          || scene.lexicon.is("auxiliary", token)
          || scene.lexicon.is("attribution-preposition", token)
          || scene.lexicon.is("told-thing", token) && isWhole(j)
          || isAsked(head, j)
          || scene.lexicon.is("amounting", token)
          || token.form().key().startsWith("ال") && isClosed(head, j)
          || token.key().startsWith("ال")
              && scene.token(head).key().startsWith("ال")
              && scene.lexicon.isMasdar(token)
          || scene.lexicon.is("relative", token)) {
        break;
      }
      boolean preposition = token.is("في") || token.is("من") || token.is("باسم") || token.is("لدى");
      if (preposition && linked
          || !preposition && scene.lexicon.is("venue-preposition", token)
          || isFramePreposition(j) && !scene.lexicon.is("on-adjective", scene.token(j - 1))) {
        break;
      }
      if (preposition) {
        if (isVenue(j + 1, limit)) {
          break;
        }
        linked = true;
      }
      j++;
    }
    while (j > head + 1 && (scene.token(j - 1).is("في") || scene.token(j - 1).is("من"))) {
      j--;
    }
    return j;
  }

  /** «وطالب الاتحاد الحكومة»: one who is asked, behind a noun that has the article. */
  private boolean isAsked(int head, int j) {
    return scene.token(j).key().startsWith("ال")
        && scene.lexicon.is("asked-party", scene.token(j))
        && scene.token(j - 1).form().key().startsWith("ال")
        && scene.token(head).form().key().startsWith("ال");
  }

  /** «الجانبان أهمية التعاون»: a definite noun or a name takes no noun without the article. */
  private boolean isWhole(int j) {
    return scene.token(j - 1).form().key().startsWith("ال") || scene.name(j - 1) != null;
  }

  /** «مصادر عراقية»: a noun and its adjective, both without the article, take no noun with it. */
  private boolean isClosed(int head, int j) {
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(head));
    Token last = scene.token(j - 1);
    return j - 1 > head
        && noun != null
        && noun.kind() != SpeechLexicon.Kind.ROLE
        && noun.kind() != SpeechLexicon.Kind.ORGANIZATION
        && scene.lexicon.source(last) == null
        && !last.key().startsWith("ال")
        && (last.key().endsWith("ي") || last.key().endsWith("يه"))
        && !scene.lexicon.is("preposition", last)
        && scene.name(j - 1) == null;
  }

  /** «نقابة لعمال الميناء»: people who belong to the body, and are not spoken to. */
  private boolean isOfBody(int head, Token token) {
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(head));
    boolean body =
        noun != null
            && (noun.kind() == SpeechLexicon.Kind.ORGANIZATION
                || noun.kind() == SpeechLexicon.Kind.COLLECTIVE);
    return body && !token.form().key().startsWith("ال");
  }

  /**
   * A description cut before the first noun without the article behind one that has it, where the
   * thing said begins: «أعلنت إدارة الدفاع المدني إخماد الحريق». Null if there is no such noun.
   */
  @Nullable Subject shorter(Subject described) {
    for (int j = described.from() + 2; j < described.to(); j++) {
      if (isNextPhrase(j, described.from())) {
        return cut(described, j);
      }
    }
    return null;
  }

  /** A description without what stands from a token on. */
  Subject cut(Subject described, int end) {
    Span span = scene.span(described.from(), end);
    return new Subject(
        described.from(),
        end,
        span,
        described.entity(),
        scene.tokens.textOf(span),
        described.kind(),
        described.gender(),
        described.plural());
  }

  /**
   * An unnamed source cut behind its adjectives, where no comma tells its end: «تقارير إعلامية منح»
   * is «تقارير إعلامية».
   */
  Subject plain(Subject described) {
    if (described.entity() != null) {
      return described;
    }
    int head = described.from();
    while (head + 1 < described.to() && scene.lexicon.source(scene.token(head)) == null) {
      head++;
    }
    int end = head + 1;
    while (end < described.to() && goesOn(end)) {
      end++;
    }
    Span span = new Span(described.span().start(), scene.token(end - 1).span().end());
    return Subject.told(
        scene,
        described.from(),
        end,
        span,
        described.kind(),
        described.gender(),
        described.plural());
  }

  private boolean goesOn(int i) {
    Token token = scene.token(i);
    return isQuality(token) || token.key().startsWith("ال") || scene.name(i) != null;
  }

  /**
   * Whether a noun without the article stands behind one that closes its phrase: «الدفاع المدني
   * إخماد».
   */
  private boolean isNextPhrase(int j, int head) {
    Token token = scene.token(j);
    Token before = scene.token(j - 1);
    return j - 1 > head
        && token.isWord()
        && before.isWord()
        && before.form().key().startsWith("ال")
        && (!token.key().startsWith("ال") || !isQuality(token))
        && token.form().clitics().isEmpty()
        && token.key().length() > 3
        && !scene.lexicon.is("preposition", token)
        && !scene.lexicon.is("venue-preposition", token);
  }

  private static boolean isQuality(Token token) {
    char last = token.key().charAt(token.key().length() - 1);
    return last == 'ي' || last == 'ه' || last == 'ى';
  }

  /** «المتقدمين»: a plural that cannot go on the phrase of a single noun that speaks. */
  private static boolean isObliquePlural(Token token) {
    String key = token.form().key();
    return key.startsWith("ال") && key.endsWith("ين") && key.length() > 6;
  }

  /** Whether a venue begins here: «في تصريح». */
  private boolean isVenue(int i, int limit) {
    return i < limit && scene.lexicon.is("venue-noun", scene.token(i));
  }

  private boolean isFramePreposition(int j) {
    return scene.isPreposition(j, Frame.ILA)
        || scene.isPreposition(j, Frame.ALA)
        || scene.isPreposition(j, Frame.AN);
  }
}
