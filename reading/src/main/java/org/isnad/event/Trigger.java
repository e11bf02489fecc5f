package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.event.Event.Role;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * A verb or noun of the event tables.
 *
 * @param rule the rule that it is
 * @param type the type of event it names
 * @param words folded words of which one must follow; empty if none needs to
 * @param owner the part of who stands in the genitive after it; null for verbs
 * @param slots what else may follow, and the part it plays
 * @param need what must be found
 * @param flags as the tables explain them
 */
record Trigger(
    RuleId rule,
    Event.Type type,
    Set<String> words,
    @Nullable Role owner,
    Map<Slot, Role> slots,
    Need need,
    Set<String> flags) {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن");

  Trigger {
    words = Set.copyOf(words);
    slots = Map.copyOf(slots);
    flags = Set.copyOf(flags);
  }

  static Trigger verb(Table.Row row, Folding folding) {
    return of("event.verb.", row, folding, null);
  }

  static Trigger noun(Table.Row row, Folding folding) {
    return of("event.noun.", row, folding, row.choice("owner", Role.class));
  }

  private static Trigger of(String rules, Table.Row row, Folding folding, @Nullable Role owner) {
    Set<String> words = new HashSet<>();
    for (String word : row.list("words")) {
      words.add(folding.fold(word));
    }
    Map<Slot, Role> slots = new HashMap<>();
    for (String slot : row.list("slots")) {
      int colon = slot.indexOf(':');
      if (colon < 0) {
        throw row.fault("a slot reads slot:role: " + slot);
      }
      slots.put(Slot.of(slot.substring(0, colon), row), role(slot.substring(colon + 1), row));
    }
    return new Trigger(
        RuleId.of(rules + row.id()),
        row.choice("type", Event.Type.class),
        words,
        owner,
        slots,
        row.choice("need", Need.class),
        new HashSet<>(row.list("flags")));
  }

  private static Role role(String name, Table.Row row) {
    for (Role role : Role.values()) {
      if (role.name().equalsIgnoreCase(name)) {
        return role;
      }
    }
    throw row.fault("no such role: " + name);
  }

  boolean is(String flag) {
    return flags.contains(flag);
  }

  /** Whether a sports page tells of matches by it. */
  boolean isOfMatches() {
    return switch (type) {
      case CONSULT, AGREE, SUPPORT, COOPERATE, RETREAT, CONCEDE -> true;
      case AID, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          is("field");
    };
  }

  /** Whether this token is one of the words, with or without ب, the article or a pronoun. */
  boolean wants(Token token) {
    for (Form form : token.forms()) {
      if (isWord(form.key())) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(String key) {
    String bare = key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
    if (words.contains(key)
        || words.contains(bare)
        || key.startsWith("ال") && words.contains(key.substring(2))) {
      return true;
    }
    for (String pronoun : PRONOUNS) {
      String stem = key.endsWith(pronoun) ? key.substring(0, key.length() - pronoun.length()) : "";
      // «أسلحتهم» is of «أسلحة».
      boolean open = stem.endsWith("ت");
      if (words.contains(stem)
          || open && words.contains(stem.substring(0, stem.length() - 1) + "ه")) {
        return true;
      }
    }
    return false;
  }

  /** The folded forms that a noun takes: with the article, dual, accusative, with pronouns. */
  static List<NounForm> nounForms(String noun, boolean dual) {
    List<NounForm> forms = new ArrayList<>();
    boolean marbuta = noun.endsWith("ه");
    String open = marbuta ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    forms.add(new NounForm(noun, false, ""));
    forms.add(new NounForm("ال" + noun, true, ""));
    if (!marbuta && !noun.endsWith("ء")) {
      forms.add(new NounForm(noun + "ا", false, ""));
    }
    if (dual) {
      for (String end : List.of("ين", "ان")) {
        forms.add(new NounForm(open + end, false, ""));
        forms.add(new NounForm("ال" + open + end, true, ""));
      }
    }
    for (String pronoun : PRONOUNS) {
      forms.add(new NounForm(open + pronoun, true, pronoun));
      if (noun.endsWith("ء")) {
        String seat = noun.substring(0, noun.length() - 1);
        forms.add(new NounForm(seat + "ي" + pronoun, true, pronoun));
        forms.add(new NounForm(seat + "و" + pronoun, true, pronoun));
      }
    }
    return forms;
  }

  /**
   * One written form of a noun.
   *
   * @param key its folded spelling
   * @param definite whether it has the article or a pronoun
   * @param pronoun the pronoun joined to it; empty if none
   */
  record NounForm(String key, boolean definite, String pronoun) {}
}
