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
  private static final RuleId DUAL = RuleId.of("figure.dual");

  /** How far back the noun of a number may stand: «بلغت الإصابات 28 ألفا في إيطاليا و16 ألفا …». */
  private static final int BACK = 25;

  private final Article article;
  private final Tokens tokens;
  private final List<Numeral> numerals;
  private final FigureWords words;
  private final NounReader nouns;
  private final CountedReader counted;
  private final HedgeReader hedges;
  private final boolean[] inTime;
  private final List<Figure> figures = new ArrayList<>();

  FigureScan(
      Article article,
      Tokens tokens,
      List<Numeral> numerals,
      List<Timex> times,
      FigureWords words) {
    this.article = article;
    this.tokens = tokens;
    this.numerals = numerals;
    this.words = words;
    this.nouns = new NounReader(tokens, words);
    this.counted = new CountedReader(tokens, words, nouns);
    this.hedges = new HedgeReader(tokens, words);
    this.inTime = new boolean[tokens.size()];
    for (Timex time : times) {
      for (int i = tokens.indexAt(time.span().start());
          i < tokens.size() && tokens.get(i).span().start() < time.span().end();
          i++) {
        inTime[i] = true;
      }
    }
  }

  List<Figure> find() {
    int next = 0;
    for (int i = 0; i < tokens.size(); ) {
      while (next < numerals.size() && numerals.get(next).from() < i) {
        next++;
      }
      boolean number = next < numerals.size() && numerals.get(next).from() == i;
      int to = number ? numeral(next) : dual(i);
      i = Math.max(i + 1, to);
    }
    return List.copyOf(figures);
  }

  /** Makes a figure of a number; where it ends, or -1 if it is none. */
  private int numeral(int index) {
    Numeral numeral = numerals.get(index);
    Sentence sentence = tokens.sentenceOf(numeral.from());
    if (numeral.kind() == Numeral.Kind.ORDINAL
        || inTime[numeral.from()]
        || isCredit(sentence)
        || isIdentifier(numeral, sentence)) {
      return -1;
    }
    int limit = sentence.to();
    int range = range(index, sentence);
    if (range > 0) {
      return range;
    }
    int at = numeral.to();
    if (at < limit
        && tokens.get(at).isMark(")")
        && numeral.from() > 0
        && tokens.get(numeral.from() - 1).isMark("(")) {
      at++;
    }
    Counted after = isOne(numeral) ? null : counted.read(at, limit);
    if (numeral.kind() == Numeral.Kind.FRACTION && (after == null || after.unit() == null)) {
      return -1;
    }
    if (after != null && !isTime(after)) {
      Counted full =
          after.unit() != null && after.unit().equals("%") ? withNoun(numeral, after) : after;
      return add(
          numeral, numeral.value(), numeral.value(), full, after.unit() == null ? NOUN : UNIT);
    }
    Counted before = symbol(numeral, sentence);
    if (before != null) {
      return add(numeral, numeral.value(), numeral.value(), before, UNIT);
    }
    before = nounBefore(numeral, sentence);
    if (before != null) {
      return add(numeral, numeral.value(), numeral.value(), before, BEFORE);
    }
    return isOne(numeral) || after != null ? -1 : elided(numeral, sentence);
  }

  private boolean isTime(Counted after) {
    return inTime[after.from()] || isTimes(tokens.get(after.from()));
  }

  /** «ثلاث مرات» counts nothing that could be quoted. */
  private static boolean isTimes(Token token) {
    String key = token.key();
    return key.equals("مرات")
        || key.equals("مره")
        || key.equals("عاما")
        || key.equals("سنه")
        || key.equals("عام")
        || key.equals("سنوات");
  }

  private static boolean isOne(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.ONE) == 0
        && numeral.kind() == Numeral.Kind.CARDINAL
        && numeral.rule().value().equals("number.words");
  }

  private boolean isCredit(Sentence sentence) {
    Block.Role role = article.blocks().get(sentence.block()).role();
    return role == Block.Role.CREDIT || role == Block.Role.BYLINE;
  }

  /** «المادة 5», «كوفيد-19», F-16, 2-1, 0123456: names and scores. */
  private boolean isIdentifier(Numeral numeral, Sentence sentence) {
    int from = numeral.from();
    Token first = tokens.get(from);
    if (first.kind() == Token.Kind.NUMBER
        && first.key().length() > 1
        && first.key().charAt(0) == '0'
        && Character.isDigit(first.key().charAt(1))) {
      return true;
    }
    if (numeral.to() < sentence.to()) {
      Token next = tokens.get(numeral.to());
      boolean touches = next.span().start() == tokens.get(numeral.to() - 1).span().end();
      if (touches
          && (next.isMark("/")
              || next.isMark("+")
              || next.isMark(":")
              || next.kind() == Token.Kind.FOREIGN)) {
        return true;
      }
    }
    if (from == sentence.from()) {
      return numeral.to() < sentence.to() && isListMark(numeral);
    }
    Token before = tokens.get(from - 1);
    boolean touches = before.span().end() == first.span().start();
    if (touches
        && (before.isMark("-")
            || before.isMark("/")
            || before.isMark("+")
            || before.isMark(":")
            || before.isMark("#"))) {
      return true;
    }
    if (before.kind() == Token.Kind.FOREIGN || words.isLabel(before)) {
      return true;
    }
    Token label =
        before.isMark("(") || before.isMark(":") || before.isMark("\"")
            ? before(from - 2, sentence)
            : null;
    return label != null && words.isLabel(label);
  }

  private @Nullable Token before(int i, Sentence sentence) {
    return i >= sentence.from() ? tokens.get(i) : null;
  }

  /** «1- …», «2. …» at the head of a line. */
  private boolean isListMark(Numeral numeral) {
    Token next = tokens.get(numeral.to());
    return next.isMark("-") || next.isMark(".") || next.isMark(")") || next.isMark("–");
  }

  /** «ما بين 12 و15 منظومة»، «من 5 إلى 7 آلاف»، «5-7 ملايين دولار»; where it ends, or -1. */
  private int range(int index, Sentence sentence) {
    if (index + 1 >= numerals.size()) {
      return -1;
    }
    Numeral low = numerals.get(index);
    Numeral high = numerals.get(index + 1);
    int limit = sentence.to();
    if (high.from() >= limit || high.from() > low.to() + 4 || inTime[high.from()]) {
      return -1;
    }
    Counted unit = counted.read(low.to(), limit);
    int joint = unit != null && unit.to() <= high.from() ? unit.to() : low.to();
    boolean between = isBetween(low, sentence);
    boolean joined = isJoined(joint, high);
    boolean to = joint + 1 == high.from() && isTo(tokens.get(joint));
    if (!(between && joined) && !(to && !isWay(low, sentence))) {
      return -1;
    }
    Counted after = counted.read(high.to(), limit);
    if (after == null) {
      return -1;
    }
    BigDecimal least = low.value();
    BigDecimal most = high.value();
    boolean scaled = high.to() - high.from() > 1 && low.to() - low.from() == 1;
    if (scaled && unit == null && high.rule().value().equals("number.digits-and-scale")) {
      BigDecimal scale = scaleOf(high);
      least = least.multiply(scale);
    }
    if (least.compareTo(most) >= 0) {
      return -1;
    }
    return add(
        low, least, most, new Counted(after.from(), after.to(), after.to(), after.unit()), RANGE);
  }

  /** The scale of «7 ملايين», which «5 إلى 7 ملايين» means for both. */
  private BigDecimal scaleOf(Numeral numeral) {
    try {
      BigDecimal digits = new BigDecimal(tokens.get(numeral.from()).key());
      return digits.signum() == 0
          ? BigDecimal.ONE
          : numeral.value().divide(digits, java.math.MathContext.DECIMAL64);
    } catch (NumberFormatException e) {
      return BigDecimal.ONE;
    }
  }

  private boolean isBetween(Numeral low, Sentence sentence) {
    int i = low.from() - 1;
    int start = hedges.before(low.from(), sentence.from());
    i = start < low.from() ? start - 1 : i;
    return i >= sentence.from() && tokens.get(i).is("بين");
  }

  private boolean isJoined(int joint, Numeral high) {
    if (joint + 1 == high.from()) {
      return tokens.get(joint).key().equals("و");
    }
    Token token = tokens.get(high.from());
    return joint == high.from() && high.span().start() > token.span().start();
  }

  private boolean isTo(Token token) {
    return token.key().equals("الي") || token.isMark("-") || token.isMark("–");
  }

  /** «ارتفع من 5 إلى 7»: the way gone. */
  private boolean isWay(Numeral low, Sentence sentence) {
    int from = low.from() - 1;
    if (from < sentence.from() || !tokens.get(from).is("من")) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(sentence.from(), from - 8); i--) {
      if (words.isChange(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** «زيادة 11 في المائة»: the noun before belongs to what is counted. */
  private Counted withNoun(Numeral numeral, Counted after) {
    int plain = counted.perCent(after.from(), tokens.sentenceOf(after.from()).to());
    if (after.to() > plain) {
      return after;
    }
    int start = tokens.sentenceOf(numeral.from()).from();
    int hedge = hedges.before(numeral.from(), start);
    int noun = hedge - 1;
    boolean named =
        noun >= start
            && nouns.isNoun(noun)
            && !tokens.get(noun).is("نسبه")
            && words.lead(tokens.get(noun)) == null;
    return named ? new Counted(noun, after.to(), after.to(), after.unit()) : after;
  }

  /** «$500». */
  private @Nullable Counted symbol(Numeral numeral, Sentence sentence) {
    int i = numeral.from() - 1;
    if (i < sentence.from()) {
      return null;
    }
    Token token = tokens.get(i);
    List<FigureWords.Currency> money = words.currencies(token);
    return money.isEmpty() || token.isWord()
        ? null
        : new Counted(i, i + 1, numeral.to(), money.getFirst().code());
  }

  /** «المشغلين الثلاثة»، «الدول الـ27»، «شخص واحد». */
  private @Nullable Counted nounBefore(Numeral numeral, Sentence sentence) {
    int from = numeral.from();
    Token first = tokens.get(from);
    int noun = from - 1;
    boolean article = noun >= sentence.from() && tokens.get(noun).key().equals("ال");
    noun = article ? noun - 1 : noun;
    if (noun < sentence.from() || inTime[noun] || !nouns.isNoun(noun)) {
      return null;
    }
    Token before = tokens.get(noun);
    if (isOne(numeral)) {
      return words.isPerson(before) && !NounReader.isDefinite(before)
          ? new Counted(noun, from, numeral.to(), null)
          : null;
    }
    boolean definite = article || first.isWord() && NounReader.isDefinite(first);
    boolean counts =
        definite
            && NounReader.isDefinite(before)
            && numeral.value().compareTo(BigDecimal.TWO) > 0
            && numeral.kind() == Numeral.Kind.CARDINAL;
    return counts ? new Counted(noun, article ? from - 1 : from, numeral.to(), null) : null;
  }

  /** A number whose noun stands before it, or is that of the figure before. */
  private int elided(Numeral numeral, Sentence sentence) {
    int from = numeral.from();
    int start = hedges.before(from, sentence.from());
    int prev = start - 1;
    if (prev >= sentence.from() && words.lead(tokens.get(prev)) == FigureWords.Lead.TOLL) {
      return add(
          numeral,
          numeral.value(),
          numeral.value(),
          new Counted(prev, prev + 1, numeral.to(), null),
          TOLL);
    }
    for (int i = prev; i >= Math.max(sentence.from(), from - BACK); i--) {
      FigureWords.Lead lead = words.lead(tokens.get(i));
      if (lead == null || lead == FigureWords.Lead.TOLL) {
        continue;
      }
      int noun = i + 1;
      if (lead == FigureWords.Lead.REACH
          && noun < from
          && words.lead(tokens.get(noun)) == FigureWords.Lead.TOTAL) {
        noun++;
      }
      int to =
          noun < start && nouns.isNoun(noun) && !inTime[noun] ? nouns.definite(noun, start) : noun;
      boolean named =
          to > noun
              && (NounReader.isDefinite(tokens.get(noun))
                  || lead == FigureWords.Lead.TOTAL
                  || to > noun + 1);
      if (named && tokens.get(noun).form().clitics().isEmpty()) {
        return add(
            numeral,
            numeral.value(),
            numeral.value(),
            new Counted(noun, to, numeral.to(), null),
            BEFORE);
      }
    }
    return carried(numeral, sentence, start);
  }

  /** «94 عمادة من أصل 2000»، «17 مليون شخص، من بينهم نحو سبعة ملايين». */
  private int carried(Numeral numeral, Sentence sentence, int start) {
    int prev = start - 1;
    if (prev < sentence.from() || figures.isEmpty()) {
      return -1;
    }
    String key = tokens.get(prev).key();
    boolean part =
        key.equals("اصل")
            || key.equals("بينهم")
            || key.equals("بينها")
            || key.equals("منهم")
            || key.equals("منها");
    Figure last = figures.getLast();
    if (!part || last.span().start() < sentence.span().start() || last.unit() != null) {
      return -1;
    }
    return addFigure(
        numeral, numeral.value(), numeral.value(), last.counted(), numeral.to(), null, CARRIED);
  }

  /** «قتيلان»، «حالتي وفاة جديدتين». */
  private int dual(int i) {
    Token token = tokens.get(i);
    if (!token.isWord() || inTime[i]) {
      return -1;
    }
    Form form = words.dual(token);
    if (form == null) {
      return -1;
    }
    Sentence sentence = tokens.sentenceOf(i);
    int to = i + 1;
    int limit = sentence.to();
    if (words.isConstruct(form)) {
      if (to >= limit || !nouns.isNoun(to) || !tokens.get(to).form().clitics().isEmpty()) {
        return -1;
      }
      to++;
    }
    while (to < limit && to < i + 4 && isDualAdjective(tokens.get(to))) {
      to++;
    }
    Span start = new Span(token.spanOf(form).start(), tokens.get(to - 1).span().end());
    figures.add(new Figure(start, BigDecimal.TWO, BigDecimal.TWO, null, start, null, DUAL));
    return to;
  }

  private static boolean isDualAdjective(Token token) {
    String key = token.key();
    return token.isWord()
        && key.length() > 4
        && (key.endsWith("ين") || key.endsWith("ان"))
        && !key.startsWith("ال")
        && token.form().clitics().isEmpty();
  }

  private int add(Numeral numeral, BigDecimal low, BigDecimal high, Counted counted, RuleId rule) {
    Span span = nouns.span(counted.from(), counted.to());
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
    int end = Math.max(numeral.span().end(), tokens.get(hedged.to() - 1).span().end());
    if (counted.start() >= start - 60 && counted.end() <= end) {
      start = Math.min(start, counted.start());
    }
    figures.add(new Figure(new Span(start, end), least, most, unit, counted, hedge, rule));
    return hedged.to();
  }
}
