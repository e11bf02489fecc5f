package org.isnad.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of figures: hedges, money, measures, people, and the words that refuse a figure. */
final class FigureWords {
  /** On which side of the number a hedge stands. */
  enum Side {
    BEFORE,
    AFTER,
    VERB,
    APART,
    APART_NOT
  }

  /** What leads to a number that stands after what it counts. */
  enum Lead {
    REACH,
    TOTAL,
    TOLL
  }

  /** How a number belongs to the one before it. */
  enum Belonging {
    AMONG,
    OUT_OF,
    OWN
  }

  /**
   * A phrase that softens a number.
   *
   * @param keys its words, folded
   */
  record HedgePhrase(List<String> keys, Figure.Hedge hedge) {}

  /**
   * A unit of measure.
   *
   * @param rest the keys of its words after the first
   * @param code UCUM; empty for a unit that has none
   * @param how what the table says of it
   */
  record Measure(List<String> rest, String code, How how) {}

  /** What a unit asks of the words around it. */
  enum How {
    /** Nothing. */
    PLAIN,
    /** «من …» names what is measured. */
    OF,
    /** Its number is below zero. */
    BELOW,
    /** A word of heat stands near. */
    HEAT
  }

  private final Folding folding;
  private final Map<Side, Map<String, List<HedgePhrase>>> hedges = new HashMap<>();
  private final Map<List<String>, String> rates = new HashMap<>();
  private final Map<String, List<Measure>> measures = new HashMap<>();
  private final Set<String> units = new HashSet<>();
  private final Map<String, Boolean> duals = new HashMap<>();
  private final Map<String, Belonging> belongings = new HashMap<>();
  private final Map<String, Lead> leads = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> labels;
  private final Set<String> particles;
  private final Set<String> heads;
  private final Set<String> casualties;
  private final Set<String> heat;
  private final Set<String> since;
  private final Set<String> wishes;

  private FigureWords(Folding folding) {
    this.folding = folding;
    this.labels = words("number/labels.tsv");
    this.particles = words("number/particles.tsv");
    this.heads = words("number/heads.tsv");
    this.heat = words("number/heat.tsv");
    this.since = words("number/since.tsv");
    this.casualties = words("number/casualties.tsv");
    this.wishes = words("number/idioms.tsv");
  }

  static FigureWords load(Folding folding) {
    FigureWords words = new FigureWords(folding);
    for (Table.Row row : Table.load("number/hedges.tsv")) {
      words.addHedge(row);
    }
    for (Table.Row row : Table.load("number/rates.tsv")) {
      row.list("words").forEach(word -> words.rates.put(words.keys(word), row.need("code")));
    }
    for (Table.Row row : Table.load("number/measures.tsv")) {
      words.addMeasure(row);
    }
    for (Table.Row row : Table.load("number/people.tsv")) {
      for (String noun : row.list("nouns")) {
        words.addPerson(noun, row.need("plural").equals("sound"));
      }
    }
    for (Table.Row row : Table.load("number/parts.tsv")) {
      for (String word : row.list("words")) {
        words.belongings.put(folding.fold(word), row.choice("role", Belonging.class));
      }
    }
    for (Table.Row row : Table.load("number/totals.tsv")) {
      for (String word : row.list("words")) {
        words.leads.put(folding.fold(word), row.choice("role", Lead.class));
      }
    }
    return words;
  }

  private Set<String> words(String file) {
    Set<String> set = new HashSet<>();
    for (Table.Row row : Table.load(file)) {
      for (String word : row.list("words")) {
        set.add(folding.fold(word));
      }
    }
    return set;
  }

  private void addHedge(Table.Row row) {
    Side side = row.choice("side", Side.class);
    Figure.Hedge hedge = row.choice("hedge", Figure.Hedge.class);
    Map<String, List<HedgePhrase>> map = hedges.computeIfAbsent(side, _ -> new HashMap<>());
    for (String phrase : row.list("words")) {
      List<String> keys = keys(phrase);
      // Those before a number are found from their last word backwards.
      String first = side == Side.AFTER ? keys.getFirst() : keys.getLast();
      List<HedgePhrase> list = map.computeIfAbsent(first, _ -> new ArrayList<>(2));
      list.add(new HedgePhrase(keys, hedge));
      list.sort((a, b) -> b.keys().size() - a.keys().size());
    }
  }

  private List<String> keys(String phrase) {
    List<String> keys = new ArrayList<>();
    for (String word : phrase.split(" ")) {
      keys.add(folding.fold(word));
    }
    return List.copyOf(keys);
  }

  private void addMeasure(Table.Row row) {
    How how = row.get("how").isEmpty() ? How.PLAIN : row.choice("how", How.class);
    for (String name : row.list("names")) {
      List<String> forms = name.contains(" ") ? List.of(name) : withDual(name);
      for (String form : forms) {
        List<String> keys = keys(form);
        Measure measure = new Measure(keys.subList(1, keys.size()), row.get("code"), how);
        List<Measure> list = measures.computeIfAbsent(keys.getFirst(), _ -> new ArrayList<>(2));
        list.add(measure);
        list.sort((a, b) -> b.rest().size() - a.rest().size());
      }
    }
    for (String noun : row.list("dual")) {
      List<String> forms = withDual(noun);
      for (String form : forms.subList(2, forms.size())) {
        units.add(folding.fold(form));
      }
    }
  }

  /** A noun, its accusative and its duals. */
  static List<String> withDual(String noun) {
    String stem = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    return List.of(noun, noun + "ا", stem + "ان", stem + "ين");
  }

  private void addPerson(String noun, boolean soundPlural) {
    people.add(folding.fold(noun));
    people.add(folding.fold(noun + "ا"));
    boolean feminine = noun.endsWith("ة");
    String stem = feminine ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    duals.put(folding.fold(stem + "ان"), false);
    if (!soundPlural) {
      duals.put(folding.fold(stem + "ين"), false);
    }
    if (feminine) {
      duals.putIfAbsent(folding.fold(stem + "ا"), true);
      duals.putIfAbsent(folding.fold(stem + "ي"), true);
    }
  }

  /** The hedge phrases that end (or, after a number, begin) with this key, the longest first. */
  List<HedgePhrase> hedges(Side side, String key) {
    Map<String, List<HedgePhrase>> map = hedges.get(side);
    return map == null ? List.of() : map.getOrDefault(key, List.of());
  }

  /** The unit of time that makes a rate of what stands before a token; null if none does. */
  @Nullable String rate(Tokens tokens, int i, int limit) {
    if (i >= limit) {
      return null;
    }
    String first = tokens.get(i).key();
    String one = rates.get(List.of(first));
    return one != null || i + 1 >= limit ? one : rates.get(List.of(first, tokens.get(i + 1).key()));
  }

  /** How many words a rate has that begins at a token. */
  int rateLength(Tokens tokens, int i) {
    return rates.containsKey(List.of(tokens.get(i).key())) ? 1 : 2;
  }

  /** The measure whose name begins at a token; null if none does. */
  @Nullable Measure measure(Tokens tokens, int i, int limit) {
    for (Measure measure : measures.getOrDefault(tokens.get(i).key(), List.of())) {
      int size = measure.rest().size();
      boolean fits = i + size < limit;
      for (int k = 0; fits && k < size; k++) {
        fits = tokens.get(i + 1 + k).key().equals(measure.rest().get(k));
      }
      if (fits) {
        return measure;
      }
    }
    return null;
  }

  /** Whether a token is the dual of a unit: «كيلومترين». */
  boolean isDualUnit(Token token) {
    return units.contains(token.stem());
  }

  /** The form of a token that is the dual of a person or case; null if none is. */
  @Nullable Form dual(Token token) {
    for (Form form : token.forms()) {
      if (duals.containsKey(form.key())) {
        return form;
      }
    }
    return null;
  }

  /** Whether a dual has lost its nun, so that a noun must follow: «حالتي وفاة». */
  boolean isConstruct(Form dual) {
    return Boolean.TRUE.equals(duals.get(dual.key()));
  }

  boolean isPerson(Token token) {
    return people.contains(token.stem());
  }

  boolean isLabel(Token token) {
    return labels.contains(token.key()) || labels.contains(token.stem());
  }

  boolean isParticle(Token token) {
    return particles.contains(token.key());
  }

  boolean isHead(Token token) {
    return heads.contains(token.stem());
  }

  /** Whether «عشرات» counts it as news counts: «عشرات القتلى». */
  boolean isCasualty(Token token) {
    return casualties.contains(token.stem());
  }

  /** Whether it is a word of the weather's heat. */
  boolean isHeat(Token token) {
    return heat.contains(token.stem());
  }

  /** Whether a year may stand behind it: «في», «منذ», «سنة». */
  boolean isSince(Token token) {
    return since.contains(token.key()) || since.contains(token.stem());
  }

  /** Whether «ألف» before it makes a wish: «ألف مبروك». */
  boolean isWish(Token token) {
    return wishes.contains(token.key());
  }

  /** How a number beside this word belongs to the one before; null if it does not. */
  @Nullable Belonging belonging(Token token) {
    return belongings.get(token.stem());
  }

  /** What a token does before a number that stands after its noun; null if nothing. */
  @Nullable Lead lead(Token token) {
    return leads.get(token.stem());
  }
}
