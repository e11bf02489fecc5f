package org.isnad.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.figure.Currencies.Currency;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose money a shared name means: by the adjective behind it («دينار كويتي»), by the one
 * state of those that share it which the sentence or the article names, else by the outlet or the
 * dateline of an article that names no other state. If none of them tells, it stays open.
 */
final class MoneyReader {
  /** How far from the money a state named in its sentence tells it. */
  private static final int NEAR = 30;

  /** So much oftener than any other must a state be named to be the one meant. */
  private static final int CLEARLY = 4;

  private final Article article;
  private final Tokens tokens;
  private final Currencies currencies;

  /** How often the article has each word; made when a currency's name is shared. */
  private @Nullable Map<String, Integer> counts;

  /** The state at home; made when the article's words do not tell the money. */
  private @Nullable String home;

  MoneyReader(Article article, Tokens tokens, Currencies currencies) {
    this.article = article;
    this.tokens = tokens;
    this.currencies = currencies;
  }

  /** The money that a token names, with its state's adjective; null if it names none. */
  @Nullable Counted read(int i, int limit) {
    List<Currency> money = currencies.named(tokens.get(i));
    if (money.isEmpty()) {
      return null;
    }
    int next = i + 1;
    if (next < limit && tokens.get(next).isWord()) {
      for (Currency currency : money) {
        if (currency.adjectives().contains(tokens.get(next).key())) {
          return new Counted(i, next + 1, next + 1, currency.code());
        }
      }
    }
    return new Counted(i, next, next, code(money, i, tokens.sentenceOf(i)));
  }

  /** The money of a sign before a number: «$500»; null if it is none. */
  @Nullable String sign(Token token) {
    List<Currency> money = currencies.named(token);
    return money.isEmpty() ? null : money.getFirst().code();
  }

  private @Nullable String code(List<Currency> money, int i, Sentence sentence) {
    for (Currency currency : money) {
      if (currency.usual()) {
        return currency.code();
      }
    }
    int from = Math.max(sentence.from(), i - NEAR);
    int to = Math.min(sentence.to(), i + NEAR);
    Currency near = only(money, countsOf(from, to), Integer.MAX_VALUE);
    if (near != null) {
      return near.code();
    }
    Map<String, Integer> all = counts;
    if (all == null) {
      all = countsOf(0, tokens.size());
      counts = all;
    }
    Currency far = only(money, all, CLEARLY);
    return far != null ? far.code() : ofHome(money, all);
  }

  private Map<String, Integer> countsOf(int from, int to) {
    Map<String, Integer> map = new HashMap<>();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isWord()) {
        map.merge(tokens.get(i).stem(), 1, Integer::sum);
      }
    }
    return map;
  }

  /** The one whose state is named, the others not, or so much oftener than they; null if none. */
  private static @Nullable Currency only(
      List<Currency> money, Map<String, Integer> words, int clearly) {
    Currency best = null;
    long most = 0;
    long second = 0;
    for (Currency currency : money) {
      long count = 0;
      for (String place : currency.places()) {
        count += words.getOrDefault(place, 0);
      }
      if (count > most) {
        second = most;
        most = count;
        best = currency;
      } else {
        second = Math.max(second, count);
      }
    }
    return second == 0 || most >= second * clearly ? best : null;
  }

  /** The money of the outlet's or the dateline's state, if the article names no other state. */
  private @Nullable String ofHome(List<Currency> money, Map<String, Integer> words) {
    String home = this.home;
    if (home == null) {
      home = home(words.keySet());
      this.home = home;
    }
    for (Currency currency : money) {
      if (currency.state().equals(home)) {
        return currency.code();
      }
    }
    return null;
  }

  /** The one state of which all speaks: outlet, dateline, every word; empty if there is none. */
  private String home(Set<String> words) {
    Set<String> homes = new HashSet<>();
    String outlet = article.source().outlet();
    String known = outlet == null ? null : currencies.homes().ofOutlet(outlet);
    if (known != null) {
      homes.add(known);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Block block = article.blocks().get(tokens.sentenceOf(i).block());
      if (block.role() == Block.Role.CREDIT && tokens.get(i).isWord()) {
        String town = currencies.homes().ofTown(tokens.get(i).key());
        if (town != null) {
          homes.add(town);
        }
      }
    }
    if (homes.isEmpty()) {
      return "";
    }
    for (String word : words) {
      String state = currencies.state(word);
      if (state != null) {
        homes.add(state);
      }
    }
    return homes.size() == 1 ? homes.iterator().next() : "";
  }
}
