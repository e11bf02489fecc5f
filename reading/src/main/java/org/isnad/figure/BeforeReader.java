package org.isnad.figure;

import java.math.BigDecimal;
import org.isnad.number.Numeral;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts in the words before it: «المشغلين الثلاثة»، «بلغت الإصابات 28 ألفا»،
 * «مقتل 12»، «$500».
 */
final class BeforeReader {
  /** How far back the noun may stand. */
  private static final int BACK = 25;

  /** So far before «عددهم» may they stand of whom it tells. */
  private static final int NUMBERED = 6;

  private final Tokens tokens;
  private final FigureWords words;
  private final NounReader nouns;
  private final MoneyReader money;
  private final HedgeReader hedges;
  private final boolean[] inTime;

  BeforeReader(
      Tokens tokens,
      FigureWords words,
      NounReader nouns,
      MoneyReader money,
      HedgeReader hedges,
      boolean[] inTime) {
    this.tokens = tokens;
    this.words = words;
    this.nouns = nouns;
    this.money = money;
    this.hedges = hedges;
    this.inTime = inTime;
  }

  /** «$500». */
  @Nullable Counted symbol(Numeral numeral, Sentence sentence) {
    int i = numeral.from() - 1;
    if (i < sentence.from() || tokens.get(i).isWord()) {
      return null;
    }
    String sign = money.sign(tokens.get(i));
    return sign == null ? null : new Counted(i, i + 1, numeral.to(), sign);
  }

  /** «المشغلين الثلاثة»، «الدول الـ27»، «شخص واحد». */
  @Nullable Counted noun(Numeral numeral, Sentence sentence) {
    int from = numeral.from();
    int noun = from - 1;
    boolean article = noun >= sentence.from() && tokens.get(noun).key().equals("ال");
    noun = article ? noun - 1 : noun;
    if (noun < sentence.from() || inTime[noun] || !nouns.isNoun(noun)) {
      return null;
    }
    Token before = tokens.get(noun);
    if (FigureScan.isOne(numeral)) {
      return words.isPerson(before) && !NounReader.isDefinite(before)
          ? new Counted(noun, from, numeral.to(), null)
          : null;
    }
    if (isTwo(numeral)) {
      // «سوريين اثنين».
      boolean dual = before.key().endsWith("ين") || before.key().endsWith("ان");
      return dual && before.key().length() > 4 && !NounReader.isDefinite(before)
          ? new Counted(noun, from, numeral.to(), null)
          : null;
    }
    if (!(article || isDefinite(numeral)) || !NounReader.isDefinite(before) || isTens(numeral)) {
      return null;
    }
    int start = nouns.startOfDefinite(noun, sentence.from());
    return new Counted(start, article ? from - 1 : from, numeral.to(), null);
  }

  private boolean isTwo(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.TWO) == 0
        && tokens.get(numeral.from()).isWord()
        && !isDefinite(numeral);
  }

  /** Whether a number in words carries the article. */
  boolean isDefinite(Numeral numeral) {
    Token first = tokens.get(numeral.from());
    return first.isWord() && NounReader.isDefinite(first);
  }

  /** «الذكرى الثلاثين» is the thirtieth. */
  private static boolean isTens(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.TWO) <= 0
        || numeral.to() == numeral.from() + 1
            && numeral.value().remainder(BigDecimal.TEN).signum() == 0
            && numeral.value().compareTo(BigDecimal.TEN) > 0
            && numeral.value().compareTo(BigDecimal.valueOf(100)) < 0;
  }

  /** «الصادرات إلى أوروبا تنمو 11 %»: what the sentence begins with, if it is one short clause. */
  private Counted subject(int start, int verb, Counted after) {
    if (verb - start > 7 || !NounReader.isDefinite(tokens.get(start)) || inTime[start]) {
      return after;
    }
    for (int i = start; i < verb; i++) {
      if (!tokens.get(i).isWord()) {
        return after;
      }
    }
    int to = nouns.definite(start, verb);
    return to > start ? new Counted(start, to, after.to(), after.unit()) : after;
  }

  /** «مقتل 12»: the toll itself. */
  @Nullable Counted toll(Numeral numeral, Sentence sentence) {
    int prev = hedges.before(numeral.from(), sentence.from()) - 1;
    return prev >= sentence.from() && words.lead(tokens.get(prev)) == FigureWords.Lead.TOLL
        ? new Counted(prev, prev + 1, numeral.to(), null)
        : null;
  }

  /** «العمال البالغ عددهم 387»، «المحتجزين لدى الطرفين وعددهم 13»: those told before. */
  @Nullable Counted numbered(Numeral numeral, Sentence sentence) {
    int own = hedges.before(numeral.from(), sentence.from()) - 1;
    if (own <= sentence.from() || words.belonging(tokens.get(own)) != FigureWords.Belonging.OWN) {
      return null;
    }
    for (int i = own - 1; i >= Math.max(sentence.from(), own - NUMBERED); i--) {
      Token token = tokens.get(i);
      if (token.isComma() || token.isMark(":") || inTime[i]) {
        return null;
      }
      boolean plural = token.key().endsWith("ين") || token.key().endsWith("ون");
      boolean people = plural || words.isPerson(token);
      boolean close = i == own - 2 && tokens.get(own - 1).key().startsWith("البالغ");
      // «المحتجزين لدى الطرفين وعددهم»: not the two.
      boolean itself =
          token.key().startsWith("البالغ")
              || i > sentence.from() && words.isParticle(tokens.get(i - 1));
      if (!itself && NounReader.isDefinite(token) && nouns.isNoun(i) && (people || close)) {
        return new Counted(i, i + 1, numeral.to(), null);
      }
    }
    return null;
  }

  /** «بلغت الإصابات 28 ألفا»، «عدد القتلى إلى 29»: within one clause. */
  @Nullable Counted led(Numeral numeral, Sentence sentence) {
    int from = numeral.from();
    int start = hedges.before(from, sentence.from());
    // «ارتفع السعر من 5 إلى 7»: what was, is not what is told.
    if (start > sentence.from() && tokens.get(start - 1).key().equals("من")) {
      return null;
    }
    for (int i = start - 1; i >= Math.max(sentence.from(), from - BACK); i--) {
      if (tokens.get(i).isComma() || tokens.get(i).isMark(":")) {
        return null;
      }
      FigureWords.Lead lead = words.lead(tokens.get(i));
      if (lead == null || lead == FigureWords.Lead.TOLL) {
        continue;
      }
      Counted counted = after(i, lead, start, numeral.to());
      if (counted != null) {
        return counted;
      }
    }
    return null;
  }

  private @Nullable Counted after(int i, FigureWords.Lead lead, int start, int reach) {
    int noun = i + 1;
    boolean total = lead == FigureWords.Lead.TOTAL;
    if (!total && noun < start && words.lead(tokens.get(noun)) == FigureWords.Lead.TOTAL) {
      noun++;
      total = true;
    }
    if (noun >= start || !nouns.isNoun(noun) || inTime[noun]) {
      return null;
    }
    int to = nouns.definite(noun, start);
    boolean named = total || NounReader.isDefinite(tokens.get(noun)) || to > noun + 1;
    return to > noun && named && tokens.get(noun).form().clitics().isEmpty()
        ? new Counted(noun, to, reach, null)
        : null;
  }

  /**
   * A percentage with the words that say of what: «زيادة 11 في المائة»، «أرباح الشركة بنسبة 8%».
   *
   * @param plain whether nothing after the percentage says it
   * @param floor the token behind the figure before, which is not passed
   */
  Counted perCent(Numeral numeral, Counted after, boolean plain, int floor) {
    if (!plain) {
      return after;
    }
    int start = Math.max(floor, tokens.sentenceOf(numeral.from()).from());
    int noun = hedges.before(numeral.from(), start) - 1;
    if (noun < start || inTime[noun]) {
      return after;
    }
    boolean share = tokens.get(noun).is("نسبه");
    boolean named = nouns.isNoun(noun) && words.lead(tokens.get(noun)) == null;
    if (!share && !named) {
      return subject(start, noun, after);
    }
    int first = noun;
    while (first > start
        && noun - first < 3
        && nouns.isNoun(first - 1)
        && !inTime[first - 1]
        && words.lead(tokens.get(first - 1)) == null) {
      first--;
      if (!tokens.get(first).form().clitics().isEmpty()) {
        break;
      }
    }
    return new Counted(first, after.to(), after.to(), after.unit());
  }
}
