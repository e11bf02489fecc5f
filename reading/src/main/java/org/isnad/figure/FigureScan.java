package org.isnad.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.number.Numeral;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Form;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over an article's numbers and duals and makes figures of those that count something.
 */
final class FigureScan {
  private static final RuleId NOUN = RuleId.of("figure.counted");
  private static final RuleId UNIT = RuleId.of("figure.unit");
  private static final RuleId RANGE = RuleId.of("figure.range");
  private static final RuleId BEFORE = RuleId.of("figure.counted-before");
  private static final RuleId TOLL = RuleId.of("figure.toll");
  private static final RuleId CARRIED = RuleId.of("figure.carried-over");
  private static final RuleId WAY = RuleId.of("figure.way");
  private static final RuleId DUAL = RuleId.of("figure.dual");

  private final Article article;
  private final Tokens tokens;
  private final List<Numeral> numerals;
  private final FigureWords words;
  private final NounReader nouns;
  private final CountedReader after;
  private final BeforeReader before;
  private final RangeReader ranges;
  private final HedgeReader hedges;
  private final NumberNames names;
  private final boolean[] inTime;
  private final List<Spot> spots = new ArrayList<>();

  FigureScan(
      Article article,
      Tokens tokens,
      List<Numeral> numerals,
      List<Timex> times,
      FigureLexicon lexicon) {
    FigureWords words = lexicon.words();
    this.article = article;
    this.tokens = tokens;
    this.numerals = new Decimals(tokens).join(numerals);
    this.words = words;
    this.inTime = inTime(tokens, times);
    this.nouns = new NounReader(tokens, words);
    MoneyReader money = new MoneyReader(article, tokens, lexicon.currencies());
    this.after = new CountedReader(tokens, words, nouns, money);
    this.hedges = new HedgeReader(tokens, words);
    this.before = new BeforeReader(tokens, words, nouns, money, hedges, inTime);
    this.ranges = new RangeReader(tokens, lexicon.changes(), after, hedges);
    this.names = new NumberNames(tokens, words);
  }

  private static boolean[] inTime(Tokens tokens, List<Timex> times) {
    boolean[] inTime = new boolean[tokens.size()];
    for (Timex time : times) {
      for (int i = tokens.indexAt(time.span().start());
          i < tokens.size() && tokens.get(i).span().start() < time.span().end();
          i++) {
        inTime[i] = true;
      }
    }
    return inTime;
  }

  List<Spot> find() {
    int next = 0;
    for (int i = 0; i < tokens.size(); ) {
      while (next < numerals.size() && numerals.get(next).from() < i) {
        next++;
      }
      boolean number = next < numerals.size() && numerals.get(next).from() == i;
      int to = number ? numeral(next) : dual(i);
      i = Math.max(i + 1, to);
    }
    return List.copyOf(spots);
  }

  /** Makes a figure of a number; where it ends, or -1 if it is none. */
  private int numeral(int index) {
    Numeral numeral = numerals.get(index);
    Sentence sentence = tokens.sentenceOf(numeral.from());
    if (numeral.kind() == Numeral.Kind.ORDINAL
        || inTime[numeral.from()]
        || isCredit(sentence)
        || names.isName(numeral, sentence)) {
      return -1;
    }
    if (index + 1 < numerals.size() && !inTime(numerals.get(index + 1))) {
      RangeReader.Range range = ranges.read(numeral, numerals.get(index + 1), sentence);
      if (range != null && isUncountable(range.counted().from())) {
        return -1;
      }
      if (range != null) {
        return add(numeral, range.low(), range.high(), range.counted(), RANGE);
      }
      int way = way(numeral, numerals.get(index + 1), sentence);
      if (way > 0) {
        return way;
      }
    }
    Counted counted = isOne(numeral) ? null : counted(numeral, sentence);
    if (numeral.kind() == Numeral.Kind.FRACTION && (counted == null || counted.unit() == null)) {
      return -1;
    }
    int behind = counted == null ? numeral.to() : counted.from();
    if (behind < sentence.to() && isUncountable(behind)) {
      return -1;
    }
    if (counted != null && (inTime[counted.from()] || isDated(numeral, counted, sentence))) {
      counted = null;
    }
    if (counted != null) {
      return add(numeral, counted, counted.unit() == null ? NOUN : UNIT);
    }
    Counted symbol = before.symbol(numeral, sentence);
    if (symbol != null) {
      return add(numeral, symbol, UNIT);
    }
    Counted noun = before.noun(numeral, sentence);
    if (noun != null) {
      return add(numeral, noun, BEFORE);
    }
    return isOne(numeral) || isYear(numeral) ? -1 : elided(numeral, sentence);
  }

  /** «ارتفع السعر من 5 إلى 7 دولارات»: what was counts what is told behind what is. */
  private int way(Numeral low, Numeral high, Sentence sentence) {
    BigDecimal value = ranges.way(low, high, sentence);
    if (value == null) {
      return -1;
    }
    Counted shared = after.read(high.to(), sentence.to());
    shared = shared == null ? before.led(high, sentence) : shared;
    if (shared == null) {
      return -1;
    }
    Span span = nouns.span(shared.from(), shared.to());
    return addFigure(low, value, value, span, low.to(), shared.unit(), WAY);
  }

  private boolean inTime(Numeral numeral) {
    return inTime[numeral.from()];
  }

  /** What stands after the number; its brackets or quotation marks are passed over. */
  private @Nullable Counted counted(Numeral numeral, Sentence sentence) {
    int at = numeral.to();
    int limit = sentence.to();
    boolean enclosed =
        at < limit
            && numeral.from() > sentence.from()
            && (tokens.get(at).isMark(")") && tokens.get(numeral.from() - 1).isMark("(")
                || tokens.get(at).kind() == Token.Kind.QUOTE
                    && tokens.get(numeral.from() - 1).kind() == Token.Kind.QUOTE);
    at = enclosed ? at + 1 : at;
    if (before.isDefinite(numeral)) {
      Counted noun = before.noun(numeral, sentence);
      if (noun != null || isAfterNoun(numeral, sentence)) {
        return noun;
      }
    }
    Counted counted = after.read(at, limit);
    if (counted == null && numeral.kind() == Numeral.Kind.VAGUE) {
      return after.construct(at, limit);
    }
    if (counted == null || counted.unit() == null || !counted.unit().equals("%")) {
      return counted;
    }
    boolean plain = counted.to() == after.perCent(at, limit);
    return before.perCent(numeral, counted, plain, spots.isEmpty() ? 0 : spots.getLast().to());
  }

  /** «العام الثلاثين عذبا»: the number belongs to the noun before it. */
  private boolean isAfterNoun(Numeral numeral, Sentence sentence) {
    int prev = numeral.from() - 1;
    return prev >= sentence.from()
        && nouns.isNoun(prev)
        && NounReader.isDefinite(tokens.get(prev))
        && tokens.get(numeral.from()).form().clitics().isEmpty();
  }

  /** «ثلاث مرات» and ages count nothing that could be quoted. */
  private boolean isUncountable(int i) {
    String key = tokens.get(i).key();
    return key.equals("مرات")
        || key.equals("مره")
        || key.equals("عاما")
        || key.equals("سنه")
        || key.equals("عام")
        || key.equals("سنوات");
  }

  static boolean isOne(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.ONE) == 0
        && numeral.kind() == Numeral.Kind.CARDINAL
        && numeral.rule().value().equals("number.words");
  }

  /** 1900 to 2100 in digits with nothing counted: a year in a title. */
  private boolean isYear(Numeral numeral) {
    return tokens.get(numeral.from()).kind() == Token.Kind.NUMBER
        && tokens.get(numeral.from()).key().length() == 4
        && numeral.value().compareTo(BigDecimal.valueOf(1900)) >= 0
        && numeral.value().compareTo(BigDecimal.valueOf(2100)) <= 0
        && !isPart(numeral);
  }

  /** «بدءا من 2017 ورشات», «في 2016 لقاء»: a year, when a word of time stands before it. */
  private boolean isDated(Numeral numeral, Counted counted, Sentence sentence) {
    int from = numeral.from();
    if (counted.unit() != null || !isYear(numeral)) {
      return false;
    }
    if (from > sentence.from()) {
      // «بدءا من 2017» is a time, «أكثر من 2000» none.
      Figure.Hedge hedge = hedges.read(from, from, sentence).hedge();
      boolean since = hedge == null || hedge == Figure.Hedge.AT_LEAST;
      return since && words.isSince(tokens.get(from - 1));
    }
    // «2017 بداية العمل بالقانون» opens a headline; «1950 قتيلا» and «2000 متظاهر» do too.
    boolean round = numeral.value().remainder(BigDecimal.valueOf(50)).signum() == 0;
    return !round && !tokens.get(counted.from()).key().endsWith("ا");
  }

  private boolean isCredit(Sentence sentence) {
    Block.Role role = article.blocks().get(sentence.block()).role();
    return role == Block.Role.CREDIT || role == Block.Role.BYLINE;
  }

  /** A number whose noun stands before it, or is that of the figure before. */
  private int elided(Numeral numeral, Sentence sentence) {
    boolean vague = numeral.kind() == Numeral.Kind.VAGUE;
    Counted toll = vague ? null : before.toll(numeral, sentence);
    if (toll != null) {
      return add(numeral, toll, TOLL);
    }
    Counted own = vague ? null : before.numbered(numeral, sentence);
    if (own != null) {
      return add(numeral, own, BEFORE);
    }
    if (!isPart(numeral)) {
      Counted led = before.led(numeral, sentence);
      if (led != null) {
        return add(numeral, led, BEFORE);
      }
    }
    Figure last = spots.isEmpty() ? null : spots.getLast().figure();
    boolean same =
        last != null
            && last.span().start() >= sentence.span().start()
            && last.unit() == null
            && (isPart(numeral) || last.rule().equals(BEFORE) && isScaled(numeral));
    return same && last != null
        ? addFigure(
            numeral, numeral.value(), numeral.value(), last.counted(), numeral.to(), null, CARRIED)
        : -1;
  }

  private static boolean isScaled(Numeral numeral) {
    return numeral.rule().value().equals("number.digits-and-scale");
  }

  /** «94 عمادة من أصل 2000»، «17 مليون شخص، من بينهم نحو سبعة ملايين»، «30 منها». */
  private boolean isPart(Numeral numeral) {
    Sentence sentence = tokens.sentenceOf(numeral.from());
    int prev = hedges.before(numeral.from(), sentence.from()) - 1;
    boolean led =
        prev >= sentence.from()
            && words.belonging(tokens.get(prev)) != null
            && !tokens.get(prev).key().equals("بين");
    return led
        || numeral.to() < sentence.to()
            && words.belonging(tokens.get(numeral.to())) == FigureWords.Belonging.AMONG;
  }

  /** «قتيلان»، «حالتي وفاة جديدتين». */
  private int dual(int i) {
    Token token = tokens.get(i);
    if (!token.isWord() || inTime[i]) {
      return -1;
    }
    if (words.isDualUnit(token)) {
      return dualUnit(i);
    }
    Form form = words.dual(token);
    if (form == null) {
      return -1;
    }
    int to = i + 1;
    int limit = tokens.sentenceOf(i).to();
    if (words.isConstruct(form)) {
      if (to >= limit || !nouns.isNoun(to) || !tokens.get(to).form().clitics().isEmpty()) {
        return -1;
      }
      to++;
    }
    while (to < limit && to < i + 4 && isDualAdjective(tokens.get(to))) {
      to++;
    }
    Span span = new Span(token.spanOf(form).start(), tokens.get(to - 1).span().end());
    Figure two = new Figure(span, BigDecimal.TWO, BigDecimal.TWO, null, span, null, DUAL);
    spots.add(new Spot(two, i, i, to, tokens.sentenceOf(i)));
    return to;
  }

  /** «على بعد كيلومترين»، «طنين من السكر». */
  private int dualUnit(int i) {
    Sentence sentence = tokens.sentenceOf(i);
    Counted counted = after.read(i, sentence.to());
    if (counted == null) {
      return -1;
    }
    Span span = nouns.span(counted.from(), counted.to());
    HedgeReader.Hedged hedged = hedges.read(i, counted.reach(), sentence);
    boolean more = hedged.hedge() == Figure.Hedge.MORE_THAN;
    boolean less = hedged.hedge() == Figure.Hedge.LESS_THAN;
    Span all = new Span(Math.min(span.start(), hedged.start()), span.end());
    Figure two =
        new Figure(
            all,
            less ? null : BigDecimal.TWO,
            more ? null : BigDecimal.TWO,
            counted.unit(),
            span,
            hedged.hedge(),
            DUAL);
    spots.add(new Spot(two, hedges.before(i, sentence.from()), i, counted.reach(), sentence));
    return counted.reach();
  }

  private static boolean isDualAdjective(Token token) {
    String key = token.key();
    return token.isWord()
        && key.length() > 4
        && (key.endsWith("ين") || key.endsWith("ان"))
        && !key.startsWith("ال")
        && token.form().clitics().isEmpty();
  }

  private int add(Numeral numeral, Counted counted, RuleId rule) {
    BigDecimal value = counted.below() ? numeral.value().negate() : numeral.value();
    return add(numeral, value, value, counted, rule);
  }

  private int add(Numeral numeral, BigDecimal low, BigDecimal high, Counted counted, RuleId rule) {
    Token first = tokens.get(counted.from());
    Span span = nouns.span(counted.from(), counted.to());
    if (after.perCent(counted.from(), counted.from() + 1) > 0) {
      // In «بالمائة» the preposition is part of the unit.
      span = new Span(first.span().start(), span.end());
    }
    return addFigure(numeral, low, high, span, counted.reach(), counted.unit(), rule);
  }

  private int addFigure(
      Numeral numeral,
      BigDecimal low,
      BigDecimal high,
      Span counted,
      int reach,
      @Nullable String unit,
      RuleId rule) {
    Sentence sentence = tokens.sentenceOf(numeral.from());
    HedgeReader.Hedged hedged = hedges.read(numeral.from(), reach, sentence);
    Figure.Hedge hedge = hedged.hedge();
    boolean range = low.compareTo(high) < 0;
    BigDecimal least = low;
    BigDecimal most = high;
    if (!range && (hedge == Figure.Hedge.AT_LEAST || hedge == Figure.Hedge.MORE_THAN)) {
      most = null;
    } else if (!range && (hedge == Figure.Hedge.AT_MOST || hedge == Figure.Hedge.LESS_THAN)) {
      least = null;
    } else if (numeral.kind() == Numeral.Kind.VAGUE) {
      most = null;
    }
    int start = Math.min(numeral.span().start(), hedged.start());
    int last = spots.isEmpty() ? 0 : spots.getLast().figure().span().end();
    int end = Math.max(numeral.span().end(), tokens.get(hedged.to() - 1).span().end());
    boolean near =
        !rule.equals(CARRIED)
            && !rule.equals(WAY)
            && counted.start() < start
            && counted.start() >= last
            && counted.end() <= end
            && counted.end() + 12 > start;
    start = near ? counted.start() : start;
    Figure figure = new Figure(new Span(start, end), least, most, unit, counted, hedge, rule);
    int lead = hedges.before(numeral.from(), sentence.from());
    spots.add(new Spot(figure, lead, numeral.from(), hedged.to(), sentence));
    return hedged.to();
  }
}
