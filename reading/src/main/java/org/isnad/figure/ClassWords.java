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
import org.jspecify.annotations.Nullable;

/**
 * The words that tell what becomes of people, from {@code number/classes.tsv}, and who is people.
 */
final class ClassWords {
  /** What a word does beside a number. */
  enum Role {
    /** «قتيل»: who is counted. */
    NOUN,
    /** «مقتل»: before the number. */
    ACT,
    /** «قضوا»: behind who is counted. */
    FATE,
    /** «كوليرا». */
    SICKNESS,
    /** «إصابة»: its class is told by a sickness. */
    CASE,
    /** «نجا»: nobody was hurt. */
    ESCAPE,
    /** «مسافر»: people, whatever becomes of them. */
    PEOPLE
  }

  /**
   * A word of a class.
   *
   * @param link the preposition that must stand right before the number; empty if none
   */
  record Word(String kind, Role role, String link) {}

  /** The tables of nouns for people, each with the rows of it that name them. */
  private static final Map<String, Set<String>> PEOPLE =
      Map.of(
          "number/people.tsv", Set.of("people", "people-sound"),
          "number/casualties.tsv", Set.of("casualties"),
          "events/parties.tsv", Set.of("forces", "group", "human"));

  private final Map<String, List<Word>> words = new HashMap<>();
  private final Set<String> people = new HashSet<>();

  private ClassWords() {}

  static ClassWords load(Folding folding) {
    ClassWords all = new ClassWords();
    for (Table.Row row : Table.load("number/classes.tsv")) {
      Role role = row.choice("role", Role.class);
      for (String phrase : row.list("words")) {
        int space = phrase.indexOf(' ');
        String link = space < 0 ? "" : folding.fold(phrase.substring(space + 1));
        Word word = new Word(row.get("class"), role, link);
        String key = folding.fold(space < 0 ? phrase : phrase.substring(0, space));
        boolean noun = role == Role.NOUN || role == Role.CASE || role == Role.PEOPLE;
        for (String form : noun ? noun(key) : List.of(key)) {
          all.words.computeIfAbsent(form, _ -> new ArrayList<>(1)).add(word);
          if (role == Role.NOUN || role == Role.PEOPLE) {
            all.people.add(form);
          }
        }
      }
    }
    for (var table : PEOPLE.entrySet()) {
      Table people = Table.load(table.getKey());
      String column = people.columns().contains("words") ? "words" : "nouns";
      for (Table.Row row : people) {
        if (table.getValue().contains(row.id())) {
          row.list(column).forEach(noun -> all.people.addAll(noun(folding.fold(noun))));
        }
      }
    }
    for (Table.Row row : Table.load("names/countries.tsv")) {
      row.list("plurals").forEach(noun -> all.people.addAll(noun(folding.fold(noun))));
      all.people.addAll(noun(folding.fold(row.get("masculine"))));
    }
    return all;
  }

  /** A noun as it is counted and with the article: «قتيل», «قتيلا», «القتلى», «قتيلان». */
  private static List<String> noun(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    String bare = key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
    String stem = bare.endsWith("ه") ? bare.substring(0, bare.length() - 1) + "ت" : bare;
    return List.of(bare, bare + "ا", "ال" + bare, stem + "ان", stem + "ين");
  }

  /** What a token tells in this role; null if nothing. */
  @Nullable Word find(Token token, Role role) {
    if (token.isWord()) {
      for (Form form : token.forms()) {
        for (Word word : words.getOrDefault(form.key(), List.of())) {
          if (word.role() == role) {
            return word;
          }
        }
      }
    }
    return null;
  }

  /** What a token tells in this role before a number that this preposition stands before. */
  @Nullable Word act(Token token, String link) {
    if (token.isWord()) {
      for (Form form : token.forms()) {
        for (Word word : words.getOrDefault(form.key(), List.of())) {
          if (word.role() == Role.ACT && word.link().equals(link)) {
            return word;
          }
        }
      }
    }
    return null;
  }

  /** Whether a token names people. */
  boolean isPeople(Token token) {
    return token.isWord() && people.contains(token.stem());
  }
}
