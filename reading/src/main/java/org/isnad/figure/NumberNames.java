package org.isnad.figure;

import org.isnad.number.Numeral;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;

/**
 * Tells numbers that name from numbers that count: «المادة 5»، «كوفيد-19», F-16, a score 2-1, list
 * numbers «1-»، «(2)», telephone numbers.
 */
final class NumberNames {
  private static final String JOINTS = "-–/+:#×_";

  private final Tokens tokens;
  private final FigureWords words;

  /** The last number in brackets, to see that brackets number a list. */
  private long lastBracket;

  /** Where the last name ended: «الفصلين 125 و127» are two of them. */
  private int lastName = -1;

  NumberNames(Tokens tokens, FigureWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Whether the number is a name or a place in an order. */
  boolean isName(Numeral numeral, Sentence sentence) {
    int from = numeral.from();
    boolean goesOn =
        lastName >= 0
            && (from == lastName && numeral.span().start() > tokens.get(from).span().start()
                || from == lastName + 1 && tokens.get(lastName).key().equals("و"));
    boolean name = goesOn || isOne(numeral, sentence);
    if (name) {
      lastName = numeral.to();
    }
    return name;
  }

  private boolean isOne(Numeral numeral, Sentence sentence) {
    return isCode(numeral)
        || isInList(numeral, sentence)
        || isJoined(numeral, sentence)
        || isLabelled(numeral.from(), sentence);
  }

  /** 0123456: no quantity begins with a zero before other digits. */
  private boolean isCode(Numeral numeral) {
    Token first = tokens.get(numeral.from());
    return first.kind() == Token.Kind.NUMBER
        && first.key().length() > 1
        && first.key().charAt(0) == '0'
        && Character.isDigit(first.key().charAt(1));
  }

  /** «1- …», «2. …» at the head of a line; «(1) … (2) …». */
  private boolean isInList(Numeral numeral, Sentence sentence) {
    int from = numeral.from();
    int to = numeral.to();
    if (to >= sentence.to() || numeral.value().scale() > 0 || numeral.value().precision() > 9) {
      return false;
    }
    Token next = tokens.get(to);
    if (from == sentence.from()
        && (next.isMark("-") || next.isMark(".") || next.isMark(")") || next.isMark("–"))) {
      return true;
    }
    if (!next.isMark(")") || from == sentence.from() || !tokens.get(from - 1).isMark("(")) {
      return false;
    }
    long value = numeral.value().longValue();
    boolean goesOn = value == lastBracket + 1;
    lastBracket = goesOn ? value : lastBracket;
    return goesOn;
  }

  private boolean isJoined(Numeral numeral, Sentence sentence) {
    int from = numeral.from();
    if (numeral.to() < sentence.to()) {
      Token next = tokens.get(numeral.to());
      boolean touches = next.span().start() == tokens.get(numeral.to() - 1).span().end();
      boolean joint = next.kind() == Token.Kind.MARK && "/+:×".contains(next.key());
      if (touches && (joint || next.kind() == Token.Kind.FOREIGN)) {
        return true;
      }
    }
    if (from == sentence.from()) {
      return false;
    }
    Token before = tokens.get(from - 1);
    boolean touches = before.span().end() == tokens.get(from).span().start();
    boolean joint = before.kind() == Token.Kind.MARK && JOINTS.contains(before.key());
    boolean dash = before.isMark("-") || before.isMark("–");
    if (dash && from - 2 >= sentence.from()) {
      touches |= tokens.get(from - 2).kind() == Token.Kind.NUMBER;
    }
    if (before.isMark(":")) {
      joint = from - 2 >= sentence.from() && tokens.get(from - 2).kind() == Token.Kind.NUMBER;
    }
    return before.kind() == Token.Kind.FOREIGN || touches && joint;
  }

  /** «رقم 5»، «الرقم المجاني (19988)»، «القرار: 2254». */
  private boolean isLabelled(int from, Sentence sentence) {
    int at = from - 1;
    while (at >= sentence.from()
        && (!tokens.get(at).isWord() || tokens.get(at).key().equals("ال"))
        && at > from - 3
        && tokens.get(at).kind() != Token.Kind.NUMBER) {
      at--;
    }
    if (at < sentence.from() || tokens.get(at).isComma()) {
      return false;
    }
    return words.isLabel(tokens.get(at))
        || at > sentence.from()
            && NounReader.isDefinite(tokens.get(at))
            && tokens.get(from).kind() == Token.Kind.NUMBER
            && NounReader.isDefinite(tokens.get(at - 1))
            && words.isLabel(tokens.get(at - 1));
  }
}
