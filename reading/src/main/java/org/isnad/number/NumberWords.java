package org.isnad.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.number.NumberWord.Kind;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** The number words of Arabic with the forms that grammar gives them, by folded key. */
final class NumberWords {
  private static final List<String> UNITS =
      List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع", "تلات", "تلت", "تمن");

  private final Folding folding;
  private final Map<String, NumberWord> cardinals = new HashMap<>();
  private final Map<String, NumberWord> ordinals = new HashMap<>();

  private NumberWords(Folding folding) {
    this.folding = folding;
  }

  static NumberWords load(Folding folding) {
    NumberWords words = new NumberWords(folding);
    for (Table.Row row : Table.load("number/words.tsv")) {
      Kind kind = row.choice("kind", Kind.class);
      BigDecimal value = new BigDecimal(row.need("value"));
      List<String> list = row.list("words");
      for (int i = 0; i < list.size(); i++) {
        words.addInflected(list.get(i), value, kind, i == 0);
      }
    }
    for (Table.Row row : Table.load("number/ordinals.tsv")) {
      Kind kind = row.choice("kind", Kind.class);
      BigDecimal value = new BigDecimal(row.need("value"));
      for (String word : row.list("words")) {
        words.addOrdinal(word, value, kind);
      }
    }
    return words;
  }

  private void addInflected(String word, BigDecimal value, Kind kind, boolean singular) {
    switch (kind) {
      case TENS -> {
        addCardinal(word, value, kind);
        addCardinal(word.substring(0, word.length() - 2) + "ين", value, kind);
      }
      case HUNDRED -> {
        addCardinal(word, value, kind);
        if (!word.endsWith("ة")) {
          return;
        }
        String stem = word.substring(0, word.length() - 1) + "ت";
        for (String dual : List.of("ان", "ين", "ا", "ي")) {
          addCardinal(stem + dual, value.multiply(BigDecimal.TWO), kind);
        }
        for (int i = 0; i < UNITS.size(); i++) {
          int times = List.of(3, 4, 5, 6, 7, 8, 8, 9, 3, 3, 8).get(i);
          addCardinal(UNITS.get(i) + word, value.multiply(BigDecimal.valueOf(times)), kind);
          if (word.equals("مية")) {
            addCardinal(UNITS.get(i) + "ماية", BigDecimal.valueOf(100L * times), kind);
          }
        }
      }
      case SCALE -> {
        if (!singular) {
          addCardinal(word, value, Kind.PLURAL_SCALE);
          return;
        }
        addCardinal(word, value, kind);
        BigDecimal two = value.multiply(BigDecimal.TWO);
        for (String dual : List.of("ان", "ين", "ي")) {
          addCardinal(word + dual, two, Kind.DUAL_SCALE);
        }
        cardinals.put(folding.fold(word + "ا"), new NumberWord(value, Kind.SCALE, false, true));
      }
      default -> addCardinal(word, value, kind);
    }
  }

  private void addCardinal(String word, BigDecimal value, Kind kind) {
    cardinals.putIfAbsent(folding.fold(word), new NumberWord(value, kind, false, false));
    // «الاثنين» and «الأحد» are days.
    boolean day = kind == Kind.JOINED || kind == Kind.UNIT && value.intValue() == 2;
    if (!day) {
      cardinals.putIfAbsent(folding.fold("ال" + word), new NumberWord(value, kind, true, false));
    }
  }

  private void addOrdinal(String word, BigDecimal value, Kind kind) {
    ordinals.putIfAbsent(folding.fold(word), new NumberWord(value, kind, false, false));
    ordinals.putIfAbsent(folding.fold("ال" + word), new NumberWord(value, kind, true, false));
  }

  /** The number word a token is, by any of its forms; null if it is none. */
  @Nullable NumberWord cardinal(Token token) {
    return find(cardinals, token);
  }

  /** The ordinal a token is, by any of its forms; null if it is none. */
  @Nullable NumberWord ordinal(Token token) {
    return find(ordinals, token);
  }

  /** The form of a token that is a number word; its likeliest form if none is. */
  Form form(Token token) {
    for (Form form : token.forms()) {
      boolean known = cardinals.containsKey(form.key()) || ordinals.containsKey(form.key());
      if (known && isLikely(token, form)) {
        return form;
      }
    }
    return token.form();
  }

  private static @Nullable NumberWord find(Map<String, NumberWord> map, Token token) {
    if (!token.isWord()) {
      return null;
    }
    for (Form form : token.forms()) {
      NumberWord word = map.get(form.key());
      if (word != null && isLikely(token, form)) {
        return word;
      }
    }
    return null;
  }

  /**
   * «كمية» is no hundred and «لست» no six: a short word, or one behind ك, by its likeliest cut
   * only.
   */
  private static boolean isLikely(Token token, Form form) {
    return form.key().length() > 3 && !form.has('ك') || form.equals(token.form());
  }
}
