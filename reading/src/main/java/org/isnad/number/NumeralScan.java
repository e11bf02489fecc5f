package org.isnad.number;

import java.math.BigDecimal;
import org.isnad.number.NumberWord.Kind;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of numbers over one text's tokens. A number is terms of falling scale joined by و; a
 * term is a group below a thousand, or digits, before a scale: «ثلاثة ملايين ومئة وخمسون ألفا».
 */
final class NumeralScan {
  private static final RuleId DIGITS = RuleId.of("number.digits");
  private static final RuleId WORDS = RuleId.of("number.words");
  private static final RuleId MIXED = RuleId.of("number.digits-and-scale");
  private static final RuleId VAGUE = RuleId.of("number.vague");
  private static final RuleId ORDINAL = RuleId.of("number.ordinal");
  private static final RuleId FRACTION = RuleId.of("number.fraction");
  private static final RuleId SLASH = RuleId.of("number.fraction.digits");

  private final Tokens tokens;
  private final NumberWords words;

  /** Where the piece read last ended; valid after a reading method returned a value. */
  private int end;

  /** The end of the sentence that is being read: no number goes on in the next. */
  private int limit;

  NumeralScan(Tokens tokens, NumberWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The number that begins at a token; null if none does. */
  @Nullable Numeral at(int i) {
    Token token = tokens.get(i);
    limit = tokens.sentenceOf(i).to();
    return switch (token.kind()) {
      case NUMBER -> digits(i, i, false);
      case MARK -> signed(i);
      case WORD -> word(i);
      case FOREIGN, ADDRESS, QUOTE -> null;
    };
  }

  private @Nullable Numeral word(int i) {
    Token token = tokens.get(i);
    NumberWord ordinal = words.ordinal(token);
    if (ordinal != null) {
      BigDecimal value = ordinal(i, ordinal);
      if (value != null) {
        return numeral(i, end, value, Numeral.Kind.ORDINAL, ORDINAL);
      }
    }
    NumberWord word = words.cardinal(token);
    if (word == null || isPerCent(i, word)) {
      return null;
    }
    return switch (word.kind()) {
      case FRACTION -> fraction(i, word);
      case VAGUE, PLURAL_SCALE, FEW -> vague(i, word);
      case PARTS, POINT -> null;
      case ZERO, UNIT, JOINED, TEN, TEEN, TENS, HUNDRED, SCALE, DUAL_SCALE -> {
        BigDecimal value = number(i);
        NumberWord parts = value != null && end < limit ? bare(end) : null;
        if (value != null && parts != null && parts.kind() == Kind.PARTS) {
          BigDecimal part = value.multiply(parts.value());
          yield numeral(i, end + 1, part, Numeral.Kind.FRACTION, FRACTION);
        }
        yield value == null ? null : numeral(i, end, value, Numeral.Kind.CARDINAL, WORDS);
      }
    };
  }

  /** Whether «المئة» here belongs to «في المئة»، «بالمئة». */
  private boolean isPerCent(int i, NumberWord word) {
    return word.kind() == Kind.HUNDRED
        && word.definite()
        && (words.form(tokens.get(i)).has('ب') || i > 0 && tokens.get(i - 1).key().equals("في"));
  }

  /** A number in digits, with what sign and scale go with it. */
  private @Nullable Numeral digits(int first, int i, boolean negative) {
    BigDecimal value = digitsAt(i);
    if (value == null) {
      return null;
    }
    Numeral slash = slash(first, i, value, negative);
    if (slash != null) {
      return slash;
    }
    int bare = end;
    BigDecimal number = number(i);
    if (number == null) {
      number = value;
      end = bare;
    }
    return numeral(
        first,
        end,
        negative ? number.negate() : number,
        Numeral.Kind.CARDINAL,
        end > bare ? MIXED : DIGITS);
  }

  /** 77/100: only ten, a hundred and a thousand below the line; others are dates and scores. */
  private @Nullable Numeral slash(int first, int i, BigDecimal above, boolean negative) {
    if (i + 2 >= limit
        || !tokens.get(i + 1).isMark("/")
        || tokens.get(i + 2).kind() != Token.Kind.NUMBER
        || !touches(i)
        || !touches(i + 1)
        || i + 3 < limit && tokens.get(i + 3).isMark("/")
        || i > 0 && tokens.get(i - 1).isMark("/")) {
      return null;
    }
    String below = tokens.get(i + 2).key();
    if (!below.equals("10") && !below.equals("100") && !below.equals("1000")) {
      return null;
    }
    BigDecimal value = above.movePointLeft(below.length() - 1);
    return numeral(first, i + 3, negative ? value.negate() : value, Numeral.Kind.FRACTION, SLASH);
  }

  /**
   * «-1.2» and «٫77»: a minus only before degrees, per cent or the end, for a dash is often one.
   */
  private @Nullable Numeral signed(int i) {
    Token mark = tokens.get(i);
    if (i + 1 >= limit
        || tokens.get(i + 1).kind() != Token.Kind.NUMBER
        || !touches(i)
        || i > 0 && (touches(i - 1) || tokens.get(i - 1).kind() == Token.Kind.NUMBER)) {
      return null;
    }
    if (mark.key().equals("٫") || mark.key().equals(".") && i == 0) {
      BigDecimal value = Digits.parse("0." + tokens.get(i + 1).key(), true);
      return value == null
          ? null
          : numeral(i, i + 2, Digits.tidy(value), Numeral.Kind.CARDINAL, DIGITS);
    }
    if (mark.key().equals("-") || mark.key().equals("−")) {
      Numeral numeral = digits(i, i + 1, true);
      if (numeral == null || numeral.to() >= limit) {
        return numeral;
      }
      Token next = tokens.get(numeral.to());
      boolean measured =
          next.isMark("%")
              || next.isMark("٪")
              || next.isMark("°")
              || next.is("درجه")
              || next.is("درجات");
      return measured ? numeral : null;
    }
    return null;
  }

  /** The value of the digits at a token, thousands apart joined: «10 000»; null if none. */
  private @Nullable BigDecimal digitsAt(int i) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.NUMBER) {
      return null;
    }
    int to = i + 1;
    String key = token.key();
    if (key.length() <= 3 && key.charAt(0) != '0') {
      StringBuilder joined = null;
      while (to < limit && to < i + 6 && isThousands(to)) {
        joined = joined == null ? new StringBuilder(key) : joined;
        joined.append(tokens.get(to).key());
        to++;
      }
      if (joined != null) {
        key = joined.toString();
      }
    }
    end = to;
    BigDecimal value = Digits.parse(key, isFine(to));
    return value;
  }

  private boolean isThousands(int i) {
    Token token = tokens.get(i);
    return token.kind() == Token.Kind.NUMBER
        && token.key().length() == 3
        && token.key().chars().allMatch(Character::isDigit)
        && token.span().start() == tokens.get(i - 1).span().end() + 1
        && (i + 1 >= limit || !touches(i) || !tokens.get(i + 1).isMark("-"));
  }

  /** Whether what follows is measured finely: per cent, millions. */
  private boolean isFine(int i) {
    if (i >= limit) {
      return false;
    }
    Token next = tokens.get(i);
    if (next.isMark("%") || next.isMark("٪")) {
      return true;
    }
    NumberWord word = words.cardinal(next);
    if (word != null) {
      return word.isScale() || word.kind() == Kind.HUNDRED && words.form(next).has('ب');
    }
    return next.key().equals("في") && i + 1 < limit && isHundred(tokens.get(i + 1));
  }

  private boolean isHundred(Token token) {
    NumberWord word = words.cardinal(token);
    return word != null && word.kind() == Kind.HUNDRED;
  }

  /** Terms of falling scale joined by و. */
  private @Nullable BigDecimal number(int i) {
    BigDecimal total = term(i, null);
    if (total == null) {
      return null;
    }
    BigDecimal scale = lastScale;
    while (scale.compareTo(BigDecimal.ONE) > 0) {
      int before = end;
      int next = afterAnd(before);
      if (next < 0) {
        break;
      }
      BigDecimal half = fractionOf(next, scale);
      if (half != null) {
        return Digits.tidy(total.add(half));
      }
      BigDecimal more = term(next, scale);
      if (more == null) {
        end = before;
        break;
      }
      total = total.add(more);
      scale = lastScale;
    }
    int before = end;
    int next = afterAnd(before);
    if (next >= 0 && isOne(scale)) {
      BigDecimal half = fractionOf(next, scale);
      if (half != null && !isHour(next)) {
        return Digits.tidy(total.add(half));
      }
      end = before;
    }
    return point(total);
  }

  /** The scale of the term read last; one if it had none. */
  private BigDecimal lastScale = BigDecimal.ONE;

  /**
   * A group with its scale.
   *
   * @param below the scale it has to stay under; null if none
   */
  private @Nullable BigDecimal term(int i, @Nullable BigDecimal below) {
    if (i >= limit) {
      return null;
    }
    NumberWord first = words.cardinal(tokens.get(i));
    if (first != null && first.isScale()) {
      if (first.kind() == Kind.PLURAL_SCALE) {
        return null;
      }
      boolean two = first.doubtful() && below == null && isBeforeNoun(i + 1);
      BigDecimal value = two ? first.value().multiply(BigDecimal.TWO) : first.value();
      BigDecimal scale =
          first.kind() == Kind.DUAL_SCALE ? first.value().divide(BigDecimal.TWO) : first.value();
      if (below != null && scale.compareTo(below) >= 0) {
        return null;
      }
      end = i + 1;
      lastScale = scale;
      return scaled(value, below);
    }
    boolean digits = tokens.get(i).kind() == Token.Kind.NUMBER;
    BigDecimal group = digits ? digitsAt(i) : group(i);
    if (group == null || below != null && group.compareTo(below) >= 0) {
      return null;
    }
    lastScale = BigDecimal.ONE;
    BigDecimal value = scaled(group, below);
    if (value == null) {
      return null;
    }
    // «20 ألفا و15 جريحا» are two numbers, «49 ألفا و759» is one.
    boolean alone = digits && below != null && isOne(lastScale);
    return alone && tokens.get(i).key().length() != 3 ? null : value;
  }

  /** The value times the scales that follow it; null if they reach the scale to stay under. */
  private @Nullable BigDecimal scaled(BigDecimal value, @Nullable BigDecimal below) {
    BigDecimal product = value;
    for (int n = 0; n < 2 && end < limit; n++) {
      Token token = tokens.get(end);
      NumberWord word = words.cardinal(token);
      if (word == null
          || word.kind() != Kind.SCALE && word.kind() != Kind.PLURAL_SCALE
          || !words.form(token).clitics().isEmpty()
          || n == 1 && word.value().compareTo(lastScale) <= 0) {
        break;
      }
      if (below != null && word.value().compareTo(below) >= 0) {
        return null;
      }
      product = product.multiply(word.value());
      lastScale = word.value();
      end++;
    }
    return product;
  }

  /** A whole number below a thousand, in words. */
  private @Nullable BigDecimal group(int i) {
    NumberWord first = words.cardinal(tokens.get(i));
    if (first == null) {
      return null;
    }
    if (first.kind() == Kind.ZERO) {
      end = i + 1;
      return BigDecimal.ZERO;
    }
    NumberWord second = i + 1 < limit ? bare(i + 1) : null;
    BigDecimal hundreds = null;
    int next = i;
    if (first.kind() == Kind.HUNDRED) {
      hundreds = first.value();
      next = i + 1;
    } else if (first.kind() == Kind.UNIT
        && second != null
        && second.kind() == Kind.HUNDRED
        && !second.definite()) {
      hundreds = first.value().multiply(second.value());
      next = i + 2;
    }
    if (hundreds == null) {
      return small(i);
    }
    end = next;
    int joined = afterAnd(next);
    BigDecimal rest = joined >= 0 ? small(joined) : null;
    if (rest == null && next < limit && bare(next) != null) {
      rest = small(next);
    }
    if (rest == null) {
      end = next;
      return hundreds;
    }
    return hundreds.add(rest);
  }

  /** A number below a hundred: «خمسة»، «خمسة عشر»، «خمسة وعشرون»، «عشرون». */
  private @Nullable BigDecimal small(int i) {
    NumberWord word = i < limit ? words.cardinal(tokens.get(i)) : null;
    if (word == null) {
      return null;
    }
    return switch (word.kind()) {
      case TEN, TEEN, TENS -> {
        end = i + 1;
        yield word.value();
      }
      case UNIT, JOINED -> unit(i, word);
      case ZERO, HUNDRED, SCALE, DUAL_SCALE, PLURAL_SCALE, FEW, VAGUE, FRACTION, PARTS, POINT ->
          null;
    };
  }

  private @Nullable BigDecimal unit(int i, NumberWord unit) {
    NumberWord next = i + 1 < limit ? bare(i + 1) : null;
    if (next != null && next.kind() == Kind.TEN) {
      end = i + 2;
      return unit.value().add(next.value());
    }
    int joined = afterAnd(i + 1);
    NumberWord tens = joined >= 0 ? words.cardinal(tokens.get(joined)) : null;
    if (tens != null && tens.kind() == Kind.TENS && tens.definite() == unit.definite()) {
      end = joined + 1;
      return unit.value().add(tens.value());
    }
    end = i + 1;
    return unit.kind() == Kind.JOINED ? null : unit.value();
  }

  /** «واحد فاصلة خمسة», and the scale that counts for the whole. */
  private BigDecimal point(BigDecimal whole) {
    int at = end;
    NumberWord word = at + 1 < limit ? words.cardinal(tokens.get(at)) : null;
    if (word == null || word.kind() != Kind.POINT || !isOne(lastScale)) {
      return whole;
    }
    BigDecimal part =
        tokens.get(at + 1).kind() == Token.Kind.NUMBER ? digitsAt(at + 1) : group(at + 1);
    if (part == null || part.scale() > 0) {
      end = at;
      return whole;
    }
    String digits = part.toPlainString();
    BigDecimal value = whole.add(new BigDecimal("0." + digits));
    BigDecimal scaled = scaled(value, null);
    return Digits.tidy(scaled == null ? value : scaled);
  }

  /** «نصف المليون» after «مليون و», or «ونصف» alone; the part of the scale it is. */
  private @Nullable BigDecimal fractionOf(int i, BigDecimal scale) {
    NumberWord word = words.cardinal(tokens.get(i));
    if (word == null || word.kind() != Kind.FRACTION) {
      return null;
    }
    end = i + 1;
    NumberWord again = end < limit ? bare(end) : null;
    if (again != null && again.kind() == Kind.SCALE && again.value().compareTo(scale) == 0) {
      end++;
    }
    return word.value().multiply(scale);
  }

  /** «الثالثة ونصف» is a clock time; the time stage reads it. */
  private boolean isHour(int i) {
    int before = i - 1;
    while (before > 0 && tokens.get(before).key().equals("و")) {
      before--;
    }
    NumberWord word = words.ordinal(tokens.get(before));
    return word != null && word.definite();
  }

  private @Nullable Numeral fraction(int i, NumberWord word) {
    end = i + 1;
    NumberWord scale = end < limit ? bare(end) : null;
    if (scale != null && (scale.kind() == Kind.SCALE || scale.kind() == Kind.HUNDRED)) {
      BigDecimal value = Digits.tidy(word.value().multiply(scale.value()));
      return numeral(i, end + 1, value, Numeral.Kind.CARDINAL, WORDS);
    }
    return numeral(i, end, word.value(), Numeral.Kind.FRACTION, FRACTION);
  }

  /** «عشرات الآلاف»، «آلاف»، «بضعة ملايين»: the value is the least it can be. */
  private @Nullable Numeral vague(int i, NumberWord word) {
    BigDecimal value =
        word.kind() == Kind.PLURAL_SCALE ? word.value().multiply(BigDecimal.TWO) : word.value();
    end = i + 1;
    while (end < limit) {
      NumberWord next = bare(end);
      if (next == null
          || next.kind() != Kind.PLURAL_SCALE
              && !(word.kind() == Kind.FEW && next.kind() == Kind.VAGUE)) {
        break;
      }
      value =
          next.kind() == Kind.VAGUE
              ? value.multiply(next.value()).divide(BigDecimal.TWO)
              : value.multiply(next.value());
      end++;
    }
    return numeral(i, end, Digits.tidy(value), Numeral.Kind.VAGUE, VAGUE);
  }

  private @Nullable BigDecimal ordinal(int i, NumberWord word) {
    NumberWord next = i + 1 < limit ? bare(i + 1) : null;
    // «أول عشرة أشهر» are the first ten: the eleventh is «حادي عشر».
    boolean first =
        word.kind() == Kind.UNIT && !word.definite() && word.value().compareTo(BigDecimal.ONE) == 0;
    if (next != null && next.kind() == Kind.TEN && !next.definite() && !first) {
      end = i + 2;
      return word.value().add(next.value());
    }
    int joined = afterAnd(i + 1);
    NumberWord tens = joined >= 0 && word.definite() ? words.cardinal(tokens.get(joined)) : null;
    if (tens != null && tens.kind() == Kind.TENS && tens.definite()) {
      end = joined + 1;
      return word.value().add(tens.value());
    }
    end = i + 1;
    return word.kind() == Kind.JOINED ? null : word.value();
  }

  /** The number word at a token that carries no proclitic; null if none. */
  private @Nullable NumberWord bare(int i) {
    Token token = tokens.get(i);
    NumberWord word = words.cardinal(token);
    return word != null && words.form(token).clitics().isEmpty() ? word : null;
  }

  /** Where the word after و begins, joined or standing alone; -1 if none does. */
  private int afterAnd(int i) {
    if (i >= limit) {
      return -1;
    }
    Token token = tokens.get(i);
    if (token.isWord() && token.key().equals("و")) {
      return i + 1 < limit ? i + 1 : -1;
    }
    return token.isWord() && words.form(token).clitics().equals("و") ? i : -1;
  }

  private boolean isBeforeNoun(int i) {
    return i < limit
        && tokens.get(i).isWord()
        && tokens.get(i).key().length() > 2
        && !words.form(tokens.get(i)).isJoined();
  }

  private static boolean isOne(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) == 0;
  }

  private boolean touches(int i) {
    return tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  private Numeral numeral(int from, int to, BigDecimal value, Numeral.Kind kind, RuleId rule) {
    Token first = tokens.get(from);
    Form form = words.form(first);
    Span span = new Span(first.spanOf(form).start(), tokens.get(to - 1).span().end());
    return new Numeral(span, from, to, Digits.tidy(value), kind, rule);
  }
}
