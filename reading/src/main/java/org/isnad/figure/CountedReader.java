package org.isnad.figure;

import org.isnad.figure.FigureWords.How;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what a number counts in the words after it: a percentage, money, a measure or a noun. */
final class CountedReader {
  /** How far before a bare degree the word may stand that makes it one of heat. */
  private static final int HEAT = 40;

  private final Tokens tokens;
  private final FigureWords words;
  private final NounReader nouns;
  private final MoneyReader money;

  CountedReader(Tokens tokens, FigureWords words, NounReader nouns, MoneyReader money) {
    this.tokens = tokens;
    this.words = words;
    this.nouns = nouns;
    this.money = money;
  }

  /** What the number that ends before a token counts; null if nothing is named there. */
  @Nullable Counted read(int i, int limit) {
    if (i >= limit || words.isWish(tokens.get(i))) {
      return null;
    }
    int percent = perCent(i, limit);
    if (percent > 0) {
      int to = complement(percent, limit);
      return new Counted(i, to, to, "%");
    }
    Counted sum = money.read(i, limit);
    if (sum != null) {
      return sum;
    }
    FigureWords.Measure measure = words.measure(tokens, i, limit);
    if (measure != null) {
      return measure(i, limit, measure);
    }
    if (isOf(i)) {
      int to = isDefiniteNoun(i + 1, limit) ? nouns.definite(i + 1, limit) : i;
      return to > i + 1 ? new Counted(i + 1, to, to, null) : null;
    }
    if (!isPlain(tokens.get(i))) {
      return null;
    }
    int to = nouns.indefinite(i, limit);
    if (to == i + 1 && words.lead(tokens.get(i)) == FigureWords.Lead.TOTAL) {
      to = nouns.definite(i, limit);
    }
    if (to > i && to < limit && words.isHead(tokens.get(to - 1)) && isConstruct(to, limit)) {
      to = nouns.definite(to, limit);
    }
    return to == i ? null : new Counted(i, to, to, null);
  }

  private boolean isConstruct(int i, int limit) {
    return i < limit
        && tokens.get(i).isWord()
        && tokens.get(i).form().clitics().isEmpty()
        && NounReader.isDefinite(tokens.get(i));
  }

  /** Whether no proclitic stands before a word; a «سا» after a number is the noun's own. */
  private static boolean isPlain(Token token) {
    String clitics = token.form().clitics();
    return clitics.isEmpty() || clitics.equals("س") && token.key().startsWith("سا");
  }

  /** The people of «عشرات القتلى»; null if no such noun follows. */
  @Nullable Counted construct(int i, int limit) {
    if (i >= limit || !isPlain(tokens.get(i)) || !words.isCasualty(tokens.get(i))) {
      return null;
    }
    int to = nouns.definite(i, limit);
    return to > i ? new Counted(i, to, to, null) : null;
  }

  private boolean isOf(int i) {
    return tokens.get(i).key().equals("من");
  }

  private boolean isDefiniteNoun(int i, int limit) {
    if (i >= limit || !tokens.get(i).isWord() || words.isParticle(tokens.get(i))) {
      return false;
    }
    String key = tokens.get(i).key();
    return !key.equals("اصل")
        && !key.equals("بين")
        && !key.equals("قبل")
        && !key.equals("خلال")
        && !key.equals("جانب")
        && !key.equals("اهم")
        && !key.equals("ابرز");
  }

  /** The index after «في المئة»، «بالمائة»، «%»; -1 if none stands here. */
  int perCent(int i, int limit) {
    if (i >= limit) {
      return -1;
    }
    Token token = tokens.get(i);
    if (token.isMark("%") || token.isMark("٪")) {
      return i + 1;
    }
    if (token.key().equals("في") && i + 1 < limit && isHundred(tokens.get(i + 1).key())) {
      return i + 2;
    }
    return token.isWord() && token.key().startsWith("ب") && isHundred(token.key().substring(1))
        ? i + 1
        : -1;
  }

  private static boolean isHundred(String key) {
    return key.equals("الميه") || key.equals("المايه");
  }

  /** «من السكان»، «مقابل الدولار» after a percentage. */
  private int complement(int i, int limit) {
    if (i + 1 >= limit || !tokens.get(i).isWord()) {
      return i;
    }
    String key = tokens.get(i).key();
    boolean leads =
        key.equals("من") && isDefiniteNoun(i + 1, limit)
            || (key.equals("مقابل") || key.equals("امام") || key.equals("ازاء"))
                && NounReader.isDefinite(tokens.get(i + 1));
    if (!leads) {
      return i;
    }
    int to = nouns.definite(i + 1, limit);
    return to > i + 1 ? to : i;
  }

  /** Whether the sentence speaks of heat shortly before a token. */
  private boolean isHeat(int i) {
    int start = tokens.sentenceOf(i).from();
    for (int k = i - 1; k >= Math.max(start, i - HEAT); k--) {
      if (words.isHeat(tokens.get(k))) {
        return true;
      }
    }
    return false;
  }

  private Counted measure(int i, int limit, FigureWords.Measure measure) {
    int to = i + 1 + measure.rest().size();
    String code = measure.code();
    if (to < limit && tokens.get(to).key().startsWith("مربع")) {
      code = code.isEmpty() ? code : code + "2";
      to++;
    } else if (to < limit && tokens.get(to).key().startsWith("مكعب")) {
      code = code.isEmpty() ? code : code + "3";
      to++;
    }
    String rate = code.isEmpty() ? null : words.rate(tokens, to, limit);
    if (rate != null) {
      code = code + "/" + rate;
      to += words.rateLength(tokens, to);
    }
    String unit = code.isEmpty() || measure.how() == How.HEAT && !isHeat(i) ? null : code;
    if (measure.how() == How.BELOW) {
      return new Counted(i, to, to, unit, true);
    }
    if (measure.how() != How.OF || to >= limit) {
      return new Counted(i, to, to, unit);
    }
    int end = to;
    if (isOf(to) && isDefiniteNoun(to + 1, limit)) {
      end = nouns.definite(to + 1, limit);
      end = end > to + 1 ? end : to;
    } else {
      end = tokens.get(to).form().clitics().isEmpty() ? nouns.indefinite(to, limit) : to;
    }
    return new Counted(i, end, end, unit);
  }
}
