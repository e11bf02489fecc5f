package org.isnad.figure;

import java.util.List;
import org.isnad.figure.FigureWords.HedgePhrase;
import org.isnad.figure.FigureWords.Side;
import org.isnad.token.Form;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads how a number is softened: «نحو»، «ما لا يقل عن»، «على الأقل»، «تجاوز عدد القتلى». */
final class HedgeReader {
  /** How far before a number a verb that softens it may stand. */
  private static final int VERB_BACK = 5;

  /**
   * The softening of a number.
   *
   * @param hedge null if there is none
   * @param start where its words begin, if they stand before the number; far beyond it otherwise
   * @param to the index after its last token
   */
  record Hedged(Figure.@Nullable Hedge hedge, int start, int to) {}

  private final Tokens tokens;
  private final FigureWords words;

  HedgeReader(Tokens tokens, FigureWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * The softening of the figure whose number begins at one token and whose words end before
   * another.
   */
  Hedged read(int from, int reach, Sentence sentence) {
    int at = lead(from, sentence.from());
    HedgePhrase before = phrase(Side.BEFORE, at, sentence.from());
    if (before != null) {
      int first = at - before.keys().size() + 1;
      return new Hedged(before.hedge(), startOf(first, before.keys().getFirst()), reach);
    }
    for (HedgePhrase after : reach < sentence.to() ? after(reach) : List.<HedgePhrase>of()) {
      if (fits(reach, after.keys(), sentence.to())) {
        return new Hedged(after.hedge(), Integer.MAX_VALUE, reach + after.keys().size());
      }
    }
    for (int i = at; i >= Math.max(sentence.from(), at - VERB_BACK); i--) {
      Token token = tokens.get(i);
      if (!token.isWord() || token.key().equals("مقابل")) {
        break;
      }
      HedgePhrase verb = phrase(Side.VERB, i, sentence.from());
      if (verb != null) {
        return new Hedged(verb.hedge(), Integer.MAX_VALUE, reach);
      }
    }
    HedgePhrase apart = apart(at, sentence.from());
    return new Hedged(apart == null ? null : apart.hedge(), Integer.MAX_VALUE, reach);
  }

  /** «أن يقل التوزيع عن 5»: the subject stands between verb and preposition. */
  private @Nullable HedgePhrase apart(int at, int start) {
    if (at < start) {
      return null;
    }
    String link = tokens.get(at).key();
    for (int i = at - 1; i > Math.max(start - 1, at - VERB_BACK - 1); i--) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        return null;
      }
      String before = i == start ? "" : tokens.get(i - 1).stem();
      boolean not = before.equals("لا") || before.equals("لم") || before.equals("لن");
      for (HedgePhrase phrase : words.hedges(not ? Side.APART_NOT : Side.APART, link)) {
        if (token.is(phrase.keys().getFirst())) {
          return phrase;
        }
      }
    }
    return null;
  }

  private List<HedgePhrase> after(int i) {
    return words.hedges(Side.AFTER, tokens.get(i).key());
  }

  /** The first token of the hedge right before a number; the number's own if there is none. */
  int before(int from, int start) {
    int at = lead(from, start);
    HedgePhrase phrase = phrase(Side.BEFORE, at, start);
    return phrase == null ? from : at - phrase.keys().size() + 1;
  }

  /** The token before a number, its bracket and the lone article passed over. */
  private int lead(int from, int start) {
    int at = from - 1;
    while (at >= start && (tokens.get(at).isMark("(") || tokens.get(at).key().equals("ال"))) {
      at--;
    }
    return at;
  }

  private @Nullable HedgePhrase phrase(Side side, int last, int start) {
    if (last < start) {
      return null;
    }
    for (Form form : tokens.get(last).forms()) {
      for (HedgePhrase phrase : words.hedges(side, form.key())) {
        int first = last - phrase.keys().size() + 1;
        if (first >= start && fits(first, phrase.keys(), last + 1)) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Whether the phrase stands at a token; its first word may carry proclitics. */
  private boolean fits(int first, List<String> keys, int limit) {
    if (first + keys.size() > limit || !tokens.get(first).is(keys.getFirst())) {
      return false;
    }
    for (int k = 1; k < keys.size(); k++) {
      if (!tokens.get(first + k).key().equals(keys.get(k))) {
        return false;
      }
    }
    return true;
  }

  private int startOf(int i, String key) {
    Token token = tokens.get(i);
    for (Form form : token.forms()) {
      if (form.key().equals(key)) {
        return token.spanOf(form).start();
      }
    }
    return token.span().start();
  }
}
