package org.isnad.time;

import java.time.LocalDate;
import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Token;
import org.isnad.token.Tokens;

/**
 * Reads years that a stroke or a dash joins: «الموسم الرياضي 2016/2017» is one season, «الخطة
 * 2021-2025» names two years.
 */
final class YearPairReader {
  private static final RuleId SEASON = RuleId.of("time.period.season-years");
  private static final RuleId YEARS = RuleId.of("time.period.years");
  private static final int HEAD_REACH = 3;
  private static final int LONGEST = 100;

  private final Clues clues;
  private final Tokens tokens;

  YearPairReader(Clues clues) {
    this.clues = clues;
    this.tokens = clues.tokens();
  }

  /** The season, or the two years, that begin at a token; none if none do. */
  List<Found> read(int i) {
    int limit = clues.limit(i);
    if (i + 2 >= limit || tokens.get(i).kind() != Token.Kind.NUMBER) {
      return List.of();
    }
    Token mark = tokens.get(i + 1);
    boolean stroke = mark.isMark("/");
    boolean dash = mark.isMark("-") || mark.isMark("–");
    int first = year(i);
    if (first < 0 || !stroke && !dash || isMark(i - 1, clues.start(i)) || isChain(i + 3, limit)) {
      return List.of();
    }
    int second = year(i + 2);
    boolean head = isHeaded(i);
    if (second < 0 && head && tokens.get(i + 2).key().length() == 2) {
      second = shortened(first, tokens.get(i + 2).key());
    }
    int start = tokens.get(i).span().start();
    if (second == first + 1 && (head || stroke)) {
      String value = Almanac.four(first) + "/" + Almanac.four(second);
      LocalDate from = LocalDate.of(first, 7, 1);
      LocalDate to = LocalDate.of(second, 6, 30);
      When when = new When(Timex.Type.DATE, value, from.toString(), to.toString(), false);
      return List.of(new Found(i, i + 3, start, when, SEASON));
    }
    if (!dash || second <= first || second - first > LONGEST) {
      return List.of();
    }
    int then = tokens.get(i + 2).span().start();
    return List.of(
        new Found(i, i + 1, start, Almanac.year(first), YEARS),
        new Found(i + 2, i + 3, then, Almanac.year(second), YEARS));
  }

  private int year(int i) {
    String key = tokens.get(i).key();
    if (key.length() != 4 || !key.chars().allMatch(Character::isDigit)) {
      return -1;
    }
    int year = Integer.parseInt(key);
    return year >= 1900 && year <= 2100 ? year : -1;
  }

  /** 17 of «2016-17»; -1 if it is not the year after. */
  private static int shortened(int first, String key) {
    boolean next =
        key.chars().allMatch(Character::isDigit) && Integer.parseInt(key) == (first + 1) % LONGEST;
    return next ? first + 1 : -1;
  }

  /** Whether a word just before says that a season is meant: «موسم»، «العام الدراسي». */
  private boolean isHeaded(int i) {
    int start = clues.start(i);
    for (int k = i - 1; k >= start && k >= i - HEAD_REACH; k--) {
      if (clues.role(k, Role.SEASON) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(int i, int start) {
    return i >= start && (tokens.get(i).isMark("/") || tokens.get(i).isMark("-"));
  }

  private boolean isChain(int i, int limit) {
    return i + 1 < limit && isMark(i, 0) && tokens.get(i + 1).kind() == Token.Kind.NUMBER;
  }
}
