package org.isnad.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.figure.ChangeWords.Kind;
import org.isnad.figure.ChangeWords.Link;
import org.isnad.figure.ChangeWords.Word;
import org.isnad.figure.Figure.Change;
import org.isnad.figure.Figure.Direction;
import org.isnad.figure.Figure.Role;
import org.isnad.time.Timex;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads where figures stand in a change: «ارتفع من 5 إلى 7 في المئة»، «تراجع بنسبة 3 في المائة»،
 * «600 ألف طن مقابل 380 ألف طن قبل عام». Both the old and the new are kept.
 */
final class ChangeReader {
  /** So far before a number may the word of change stand. */
  private static final int BACK = 16;

  /** So far behind «مقابل 5» may its time begin. */
  private static final int TIME_AHEAD = 7;

  private final Tokens tokens;
  private final ChangeWords changes;
  private final FigureWords words;
  private final boolean[] timeFrom;

  ChangeReader(Tokens tokens, List<Timex> times, FigureLexicon lexicon) {
    this.tokens = tokens;
    this.changes = lexicon.changes();
    this.words = lexicon.words();
    this.timeFrom = new boolean[tokens.size()];
    for (Timex time : times) {
      int i = tokens.indexAt(time.span().start());
      if (i < timeFrom.length) {
        timeFrom[i] = true;
      }
    }
  }

  /** The figures with their changes. */
  List<Spot> read(List<Spot> spots) {
    List<Spot> told = new ArrayList<>(spots);
    for (int n = 0; n < told.size(); n++) {
      Spot last = n == 0 ? null : told.get(n - 1);
      Spot spot = told.get(n);
      Change change = change(spot, last);
      if (change == null && last != null && isBefore(spot, last)) {
        Direction direction = direction(spot, last);
        change = new Change(direction, Role.FROM);
        if (last.figure().change() == null) {
          told.set(n - 1, last.with(last.figure().in(new Change(direction, Role.TO))));
        }
      }
      told.set(n, spot.with(spot.figure().in(change)));
    }
    return told;
  }

  private @Nullable Change change(Spot spot, @Nullable Spot last) {
    int start = spot.sentence().from();
    int at = spot.lead() - 1;
    boolean by = isBy(spot);
    if (at < start && !by) {
      return null;
    }
    if (by || changes.is(tokens.get(at), Link.BY)) {
      Word word = word(by ? spot.lead() - 1 : at - 1, spot, last, true);
      if (word != null) {
        return new Change(word.direction(), Role.BY);
      }
    }
    if (changes.is(tokens.get(at), Link.FROM) || changes.is(tokens.get(at), Link.TO)) {
      return way(spot, at, last);
    }
    if (changes.is(tokens.get(at), Link.REACHED)) {
      boolean level = at > start && changes.is(tokens.get(at - 1), Link.TO);
      return level ? way(spot, at - 1, last) : reached(spot, at, last);
    }
    return bare(spot, at, last);
  }

  /** «بـ4.9 في المئة»: a ب that stands alone or is joined to the number. */
  private boolean isBy(Spot spot) {
    Token lead = tokens.get(spot.lead());
    int before = spot.lead() - 1;
    boolean joined =
        spot.lead() == spot.from()
            && lead.key().startsWith("ب")
            && spot.figure().span().end() > lead.span().start()
            && !lead.is("بضع")
            && lead.form().has('ب');
    return joined
        || before >= spot.sentence().from()
            && (tokens.get(before).key().equals("ب") || isJoinedBy(lead));
  }

  private static boolean isJoinedBy(Token token) {
    return token.kind() == Token.Kind.NUMBER && token.form().has('ب');
  }

  /** «من 5» and «إلى 7» behind a word of change. */
  private @Nullable Change way(Spot spot, int link, @Nullable Spot last) {
    Word word = word(link - 1, spot, last, true);
    if (word == null || !isMeasured(spot, link)) {
      return null;
    }
    if (word.kind() == Kind.NOUN && isLength(spot)) {
      // «يصل ارتفاع البرج إلى 300 متر»: how high it is.
      return null;
    }
    Role role = changes.is(tokens.get(link), Link.FROM) ? Role.FROM : Role.TO;
    return new Change(word.direction(), role);
  }

  private static boolean isLength(Spot spot) {
    String unit = spot.figure().unit();
    return "m".equals(unit) || "km".equals(unit) || "cm".equals(unit) || "[ft_i]".equals(unit);
  }

  /** «ليصل إلى 41»، «لتبلغ 7»: the word of change stands before them. */
  private @Nullable Change reached(Spot spot, int at, @Nullable Spot last) {
    boolean so = tokens.get(at).key().startsWith("ل") && tokens.get(at).isWord();
    Word word = so ? word(at - 1, spot, last, true) : null;
    return word == null || !isMeasured(spot, at) ? null : new Change(word.direction(), Role.TO);
  }

  /** «زيادة 5 ملايين دولار»، «ارتفع السعر 5 دولارات»، «رفع الفائدة 200 نقطة أساس». */
  private @Nullable Change bare(Spot spot, int at, @Nullable Spot last) {
    Word near = at < spot.sentence().from() ? null : changes.find(tokens.get(at));
    if (near != null && near.kind() == Kind.NOUN) {
      return isDenied(at) ? null : new Change(near.direction(), Role.BY);
    }
    String unit = spot.figure().unit();
    Word word = unit == null ? null : word(at, spot, last, false);
    boolean points = "%".equals(unit) || "pp".equals(unit) || "bp".equals(unit);
    boolean tells =
        word != null && (word.kind() == Kind.MOVES || word.kind() == Kind.MOVED && points);
    return tells && word != null ? new Change(word.direction(), Role.BY) : null;
  }

  /** The word of change before a token, in its clause; null if there is none. */
  private @Nullable Word word(int from, Spot spot, @Nullable Spot last, boolean linked) {
    int start = Math.max(spot.sentence().from(), from - BACK);
    for (int i = from; i >= start; i--) {
      Token token = tokens.get(i);
      if (!linked && (last != null && i < last.to() || isPreposition(token) || isBracket(token))) {
        return null;
      }
      Word word = changes.find(token);
      if (word != null && !words.isHead(token)) {
        boolean caused = i > start && changes.is(tokens.get(i - 1), Link.CAUSE);
        return caused || isDenied(i) ? null : word;
      }
      if (token.isComma() && !isReached(i + 1) || changes.is(token, Link.CAUSE)) {
        return null;
      }
    }
    return null;
  }

  private boolean isReached(int i) {
    return i < tokens.size()
        && tokens.get(i).key().startsWith("ل")
        && changes.is(tokens.get(i), Link.REACHED);
  }

  private static boolean isPreposition(Token token) {
    return switch (token.key()) {
      case "الي", "من", "علي", "عن", "بعد", "قبل", "تحت", "فوق", "دون", "عند", "بين" -> true;
      default -> false;
    };
  }

  private static boolean isBracket(Token token) {
    return token.isMark(")") || token.isMark("(");
  }

  private boolean isDenied(int i) {
    String before = i == 0 ? "" : tokens.get(i - 1).stem();
    return before.equals("لم") || before.equals("لن") || before.equals("لا");
  }

  /** Whether a value is told that can change: with a unit, or a count of something. */
  private boolean isMeasured(Spot spot, int link) {
    if (spot.figure().unit() != null) {
      return true;
    }
    int start = Math.max(spot.sentence().from(), link - BACK);
    if (spot.figure().counted().start() < spot.figure().span().start()) {
      return true;
    }
    for (int i = link; i >= start; i--) {
      if (words.lead(tokens.get(i)) == FigureWords.Lead.TOTAL) {
        return true;
      }
    }
    return false;
  }

  /** «مقابل 380 ألف طن قبل عام»، «بعد أن كان 5»: what was of the figure before. */
  private boolean isBefore(Spot spot, Spot last) {
    int at = spot.lead() - 1;
    if (!last.sentence().equals(spot.sentence()) || at < last.to() || !isOfUnit(spot, last)) {
      return false;
    }
    boolean was =
        changes.is(tokens.get(at), Link.WAS) && at > last.to() && isAfter(at - 1, last.to());
    if (was) {
      return true;
    }
    if (!isComparable(spot, last)) {
      return false;
    }
    boolean against = changes.is(tokens.get(at), Link.AGAINST);
    if (isBy(spot) && at >= last.to() && !against) {
      against = tokens.get(at).key().equals("مقارنه");
    }
    int limit = Math.min(spot.sentence().to(), spot.to() + TIME_AHEAD);
    for (int i = spot.to(); against && i < limit && !tokens.get(i).isComma(); i++) {
      if (timeFrom[i] || isYear(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** «بعد أن»، «بعدما». */
  private boolean isAfter(int i, int least) {
    String key = tokens.get(i).key();
    return key.equals("بعدما")
        || key.equals("ان") && i - 1 >= least && tokens.get(i - 1).key().equals("بعد");
  }

  /** «في انتخابات 2019». */
  private static boolean isYear(Token token) {
    String key = token.key();
    return token.kind() == Token.Kind.NUMBER
        && key.length() == 4
        && (key.startsWith("19") || key.startsWith("20"));
  }

  private static boolean isOfUnit(Spot spot, Spot last) {
    return Objects.equals(spot.figure().unit(), last.figure().unit());
  }

  /** Whether both count the same: in one unit, or the same noun. */
  private boolean isComparable(Spot spot, Spot last) {
    return isOfUnit(spot, last) && (spot.figure().unit() != null || head(spot).equals(head(last)));
  }

  /** The first word counted, without the ending that the number gives it. */
  private String head(Spot spot) {
    int i = tokens.indexAt(spot.figure().counted().start());
    String key = i < tokens.size() ? tokens.get(i).stem() : "";
    String bare = key.startsWith("ال") ? key.substring(2) : key;
    return bare.endsWith("ا") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** Which way it went from the second to the first. */
  private static @Nullable Direction direction(Spot old, Spot now) {
    Change change = now.figure().change();
    if (change != null && change.role() == Role.TO) {
      return change.direction();
    }
    BigDecimal was = old.figure().low();
    BigDecimal is = now.figure().low();
    int way = was == null || is == null ? 0 : is.compareTo(was);
    return way == 0 ? null : way > 0 ? Direction.UP : Direction.DOWN;
  }
}
