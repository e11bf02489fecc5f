package org.isnad.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.figure.FigureWords.Belonging;
import org.isnad.text.Span;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads which figures are parts of others: «12 قتيلا بينهم 5 أطفال وامرأتان»، «94 عمادة من أصل
 * 2000»، «40 صاروخا اعترضت 30 منها». A part is never more than its whole.
 */
final class PartReader {
  /** So many tokens may stand between a whole and what leads to its part. */
  private static final int APART = 14;

  /** So many figures are taken as wholes together at most. */
  private static final int MOST = 4;

  private final Tokens tokens;
  private final FigureWords words;
  private final ClassWords classes;

  PartReader(Tokens tokens, FigureLexicon lexicon) {
    this.tokens = tokens;
    this.words = lexicon.words();
    this.classes = lexicon.classes();
  }

  /** The figures with their wholes. */
  List<Spot> read(List<Spot> spots) {
    List<Spot> told = new ArrayList<>(spots);
    for (int n = 1; n < told.size(); n++) {
      Spot spot = told.get(n);
      Spot last = told.get(n - 1);
      if (!last.sentence().equals(spot.sentence())) {
        continue;
      }
      if (isOutOf(spot)) {
        boolean close = spot.lead() - last.to() <= 3;
        if (close && (isMost(last, spot) || isShare(last))) {
          told.set(n - 1, last.with(last.figure().partOf(List.of(spot.figure().span()))));
        }
        continue;
      }
      List<Span> wholes = List.of();
      if (isAmong(spot.lead() - 1, spot)) {
        wholes = wholes(told, n, tokens.get(spot.lead() - 1));
      } else if (isAmong(behindNumber(spot), spot)) {
        wholes = wholes(told, n, tokens.get(behindNumber(spot)));
      } else if (!last.figure().wholes().isEmpty() && isJoined(last, spot) && isLike(last, spot)) {
        wholes = last.figure().wholes();
      }
      told.set(n, spot.with(spot.figure().partOf(wholes)));
    }
    return told;
  }

  /** «على الأقل» may stand between: the token after the number itself. */
  private int behindNumber(Spot spot) {
    int i = spot.from() + 1;
    while (i < spot.sentence().to() && i < spot.from() + 4 && !isAmong(i, spot)) {
      i++;
    }
    return i;
  }

  private boolean isAmong(int i, Spot spot) {
    return i >= spot.sentence().from()
        && i < spot.sentence().to()
        && words.belonging(tokens.get(i)) == Belonging.AMONG;
  }

  private boolean isOutOf(Spot spot) {
    int i = spot.lead() - 1;
    return i - 1 >= spot.sentence().from()
        && words.belonging(tokens.get(i)) == Belonging.OUT_OF
        && tokens.get(i - 1).key().equals("من");
  }

  /** The figures before one that are its wholes: the last, and those that و joins to it. */
  private List<Span> wholes(List<Spot> told, int n, Token among) {
    Spot part = told.get(n);
    Spot last = told.get(n - 1);
    if (!last.figure().wholes().isEmpty()) {
      return isMost(part, last) && part.lead() - last.to() <= 2
          ? last.figure().wholes()
          : List.of();
    }
    boolean people = among.key().endsWith("هم");
    List<Span> wholes = new ArrayList<>(1);
    int k = n - 1;
    Spot whole = last;
    while (part.lead() - last.to() <= APART
        && isWhole(whole, part, people)
        && wholes.size() < MOST) {
      wholes.addFirst(whole.figure().span());
      if (k == 0 || !isJoined(told.get(k - 1), whole)) {
        break;
      }
      k--;
      whole = told.get(k);
    }
    return wholes;
  }

  private boolean isWhole(Spot whole, Spot part, boolean people) {
    return whole.figure().unit() == null
        && whole.figure().wholes().isEmpty()
        && whole.sentence().equals(part.sentence())
        && (!people || isPeople(whole))
        && isMost(part, whole);
  }

  /** Whether people are counted; a toll («مقتل 12») counts them too. */
  private boolean isPeople(Spot spot) {
    int i = tokens.indexAt(spot.figure().counted().start());
    return i < tokens.size()
        && (classes.isPeople(tokens.get(i))
            || classes.act(tokens.get(i), "") != null
            || isOther(tokens.get(i))
            || i + 1 < tokens.size() && classes.isPeople(tokens.get(i + 1)));
  }

  static boolean isOther(Token token) {
    String key = token.stem();
    return key.equals("اخرين") || key.equals("اخرون") || key.equals("الاخرين");
  }

  /** Whether و alone stands between two figures. */
  static boolean isJoined(Tokens tokens, Spot first, Spot second) {
    int gap = second.lead() - first.to();
    Token lead = tokens.get(second.lead());
    return first.sentence().equals(second.sentence())
        && (gap == 0
                && lead.span().start() < second.figure().span().start()
                && tokens.text().charAt(lead.span().start()) == 'و'
            || gap == 1 && tokens.get(first.to()).key().equals("و"));
  }

  private boolean isJoined(Spot first, Spot second) {
    return isJoined(tokens, first, second);
  }

  /** Whether the second goes on counting what the first began: «أربع نساء وطفلان». */
  private boolean isLike(Spot first, Spot second) {
    int i = tokens.indexAt(second.figure().counted().start());
    return second.figure().unit() == null
        && i < tokens.size()
        && classes.find(tokens.get(i), ClassWords.Role.NOUN) == null
        && isPeople(first) == isPeople(second);
  }

  private static boolean isShare(Spot spot) {
    return "%".equals(spot.figure().unit());
  }

  private static boolean isMost(Spot part, Spot whole) {
    BigDecimal one = least(part.figure());
    BigDecimal other = least(whole.figure());
    return one != null && other != null && one.compareTo(other) <= 0;
  }

  private static @Nullable BigDecimal least(Figure figure) {
    return figure.low() == null ? figure.high() : figure.low();
  }
}
