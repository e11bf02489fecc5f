package org.isnad.figure;

import org.isnad.text.Span;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.isnad.token.Tokens;

/**
 * Reads the noun that a number counts, with what belongs to it: «بلدة أوكرانية»، «منظومة دفاع جوي»،
 * «من الأسر النازحة». Arabic marks agreement by endings; a word that fits none ends the noun.
 */
final class NounReader {
  private static final int MOST = 4;

  private final Tokens tokens;
  private final FigureWords words;

  NounReader(Tokens tokens, FigureWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The index after the indefinite noun that begins at a token; the same index if none does. */
  int indefinite(int i, int limit) {
    if (i >= limit || !isNoun(i) || isDefinite(tokens.get(i)) || isOwned(tokens.get(i).key())) {
      return i;
    }
    int to = i + 1;
    Token head = tokens.get(i);
    if (to < limit && words.isHead(head) && isPlainNoun(to) && !isAdjective(head, tokens.get(to))) {
      to++;
    }
    while (to < limit
        && to < i + MOST
        && isPlainNoun(to)
        && isAdjective(head, tokens.get(to), to, i)) {
      to++;
    }
    return to;
  }

  private boolean isAdjective(Token head, Token word, int at, int i) {
    return isAdjective(head, word) || at > i + 1 && isAdjective(tokens.get(at - 1), word);
  }

  /** The index after the definite noun at a token: «الأسر النازحة»، «حاجيات تونس»، «مساعديه». */
  int definite(int i, int limit) {
    if (i >= limit || !tokens.get(i).isWord() || words.isParticle(tokens.get(i))) {
      return i;
    }
    int to = i + 1;
    boolean construct = !isDefinite(tokens.get(i)) && !hasSuffix(tokens.get(i));
    if (construct && to < limit && isPlainWord(to)) {
      to++;
    }
    while (to < limit && to < i + MOST && isPlainWord(to) && isDefinite(tokens.get(to))) {
      to++;
    }
    return to;
  }

  /** The first token of the definite noun whose last word a token is: «المجموعات العربية». */
  int startOfDefinite(int i, int start) {
    int from = i;
    while (from > start
        && i - from < 2
        && isDefinite(tokens.get(from - 1))
        && isPlain(tokens.get(from))
        && agrees(tokens.get(from).key())) {
      from--;
    }
    return from;
  }

  private static boolean agrees(String key) {
    return key.endsWith("يه") || key.endsWith("يين") || key.endsWith("ين") || key.endsWith("ي");
  }

  /** Whether a token can be a noun: a word, no particle, no verb by its shape. */
  boolean isNoun(int i) {
    Token token = tokens.get(i);
    return token.isWord()
        && token.key().length() >= 2
        && !words.isParticle(token)
        && !isVerb(token.key())
        && !isPurpose(token);
  }

  /** «لينخفض»، «ليكون». */
  private static boolean isPurpose(Token token) {
    return token.key().startsWith("لي")
        && token.key().length() > 4
        && isVerb(token.key().substring(1));
  }

  private boolean isPlainNoun(int i) {
    return isNoun(i)
        && isPlain(tokens.get(i))
        && !isDefinite(tokens.get(i))
        && !isPastOfShe(tokens.get(i).key());
  }

  private boolean isPlainWord(int i) {
    Token token = tokens.get(i);
    return token.isWord() && isPlain(token) && !words.isParticle(token) && !isVerb(token.key());
  }

  private static boolean isPlain(Token token) {
    return token.form().clitics().isEmpty();
  }

  static boolean isDefinite(Token token) {
    return token.stem().startsWith("ال") && token.stem().length() > 3;
  }

  private static boolean hasSuffix(Token token) {
    String key = token.key();
    return key.endsWith("ها") || key.endsWith("هم") || key.endsWith("يه") || key.endsWith("نا");
  }

  /** «مهمتهم»، «لانبعاثها»: what a number counts has no owner. */
  private static boolean isOwned(String key) {
    // «مشتبها» is no «مشتب» of hers.
    boolean governed = key.startsWith("ل") && (key.endsWith("هم") || key.endsWith("ها"));
    return key.length() > 4 && (governed || key.endsWith("تهم") || key.endsWith("تها"));
  }

  /** Verbs by their shape: «قتلوا»، «يعملون»، «شاركت». */
  private static boolean isVerb(String key) {
    if (key.endsWith("وا")) {
      return true;
    }
    boolean imperfect = key.startsWith("ي") && key.length() > 3;
    boolean adjective =
        key.endsWith("ي") || key.endsWith("يه") || key.endsWith("يا") || key.endsWith("يين");
    if (imperfect && !adjective && !key.startsWith("يو") && !key.startsWith("يد")) {
      return true;
    }
    // «يوظفون», but not «يونيو» or «يونانيون».
    if (imperfect && key.endsWith("ون") && !key.endsWith("يون")) {
      return true;
    }
    boolean weak = key.length() > 3 && key.endsWith("و") && (key.startsWith("ت") || imperfect);
    return weak || isPastOfShe(key) && key.length() > 4;
  }

  private static boolean isPastOfShe(String key) {
    return key.endsWith("ت") && !key.endsWith("ات");
  }

  /** Whether a word agrees with a noun as its adjective does. */
  private static boolean isAdjective(Token noun, Token word) {
    String head = noun.stem();
    String key = word.key();
    if (key.equals("اخر") || key.equals("اخري") || key.equals("اخرين") || key.equals("كبري")) {
      return true;
    }
    if (head.endsWith("ه")) {
      return key.endsWith("ه");
    }
    if (head.endsWith("ات")) {
      return key.endsWith("ه") || key.endsWith("ات");
    }
    if (head.endsWith("ا")) {
      return key.endsWith("ا");
    }
    if (head.endsWith("ين")) {
      return key.endsWith("ين");
    }
    return key.endsWith("ي") || key.endsWith("يه") || key.endsWith("يين") || isParticiple(key);
  }

  /** «مسلحة»، «جديدة»، «مسلحين»: an adjective of a broken plural. */
  private static boolean isParticiple(String key) {
    return key.startsWith("م") && key.length() > 4 && (key.endsWith("ه") || key.endsWith("ين"))
        || key.equals("جديده")
        || key.equals("جديد")
        || key.equals("كبيره")
        || key.equals("كبير")
        || key.equals("جدد");
  }

  /** The span of tokens, the first without the proclitics of its likeliest form. */
  Span span(int from, int to) {
    Token first = tokens.get(from);
    Form form = first.form();
    return new Span(first.spanOf(form).start(), tokens.get(to - 1).span().end());
  }
}
