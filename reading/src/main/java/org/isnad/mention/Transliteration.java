package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.language.Folding;
import org.isnad.language.Table;

/**
 * Writes Arabic names in Latin letters, as newsrooms do: names of persons as the lists of given and
 * family names spell them, other words letter by letter ({@code names/letters.tsv}), with an «a»
 * where two consonants meet, since short vowels are not written. Readable, not reversible.
 */
final class Transliteration {
  private static final int LONGEST = 120;
  private static final String ARTICLE = "ال";
  private static final String SERVANT = "عبد";
  private static final String RELIGION = "الدين";

  private final Folding folding;
  private final Map<String, String> names = new HashMap<>(1 << 13);
  private final Map<String, String> words = new HashMap<>();
  private final Map<Character, String> consonants = new HashMap<>();
  private final Map<Character, String> vowels = new HashMap<>();

  private Transliteration(Folding folding) {
    this.folding = folding;
  }

  static Transliteration load(Folding folding) {
    Transliteration made = new Transliteration(folding);
    for (Table.Row row : Table.load("names/letters.tsv")) {
      String letter = row.need("letter");
      switch (row.need("kind")) {
        case "word" -> made.words.put(folding.fold(letter), row.get("latin"));
        case "vowel" -> made.vowels.put(letter.charAt(0), row.get("latin"));
        default -> made.consonants.put(letter.charAt(0), row.get("latin"));
      }
    }
    return made;
  }

  /** Learns how a given or family name is spelled; the first spelling stays. */
  void learn(String name, String english) {
    names.putIfAbsent(folding.fold(name), english);
  }

  /**
   * A name in Latin letters.
   *
   * @param name as the page writes it
   * @param person whether it is a person's, so that the lists of persons' names spell it
   * @return empty if it holds nothing that can be written so
   */
  String of(String name, boolean person) {
    if (name.length() > LONGEST) {
      return "";
    }
    List<String> made = new ArrayList<>();
    String[] parts = name.split("[\\s\\u00A0-]+");
    for (int i = 0; i < parts.length; i++) {
      String word = bare(parts[i]);
      if (word.isEmpty()) {
        continue;
      }
      String key = folding.fold(word);
      String next = i + 1 < parts.length ? folding.fold(bare(parts[i + 1])) : "";
      if (key.equals(SERVANT) && next.startsWith(ARTICLE)) {
        String both = names.get(SERVANT + next);
        made.add(both == null ? "Abd " + word(next, person) : both);
        i++;
      } else {
        made.add(word(word, person));
      }
    }
    String text = String.join(" ", made).strip();
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String word(String word, boolean person) {
    String key = folding.fold(word);
    String listed = words.get(key);
    if (listed != null) {
      return listed;
    }
    boolean definite = Glosses.isDefinite(key);
    String rest = definite ? key.substring(2) : key;
    if (person) {
      String whole = names.get(key);
      String bare = whole == null && definite ? names.get(rest) : null;
      if (whole != null) {
        return definite && !whole.startsWith("Al-") && !whole.startsWith("El-")
            ? "al-" + whole
            : whole;
      }
      if (bare != null) {
        return "al-" + bare;
      }
    }
    if (key.endsWith(RELIGION) && key.length() > RELIGION.length() + 1) {
      return word(key.substring(0, key.length() - RELIGION.length()), person) + " al-Din";
    }
    if (key.startsWith(SERVANT + ARTICLE) && key.length() > 6) {
      return "Abd " + word(key.substring(SERVANT.length()), person);
    }
    // A sign for a whole phrase is folded to more letters than it has.
    String own =
        rest.length() < word.length() ? word.substring(word.length() - rest.length()) : rest;
    String plain = definite ? own : word;
    return (definite ? "al-" : "") + capital(letters(plain));
  }

  /** Letter by letter, with the vowels that are not written. */
  private String letters(String word) {
    StringBuilder out = new StringBuilder();
    boolean open = true;
    boolean coda = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean last = i == word.length() - 1;
      boolean first = i == 0;
      String vowel = vowels.get(c);
      boolean glide = (c == 'و' || c == 'ي') && (first || !last && isLong(word.charAt(i + 1)));
      if (vowel != null && !glide) {
        out.append(vowel);
        open = true;
        continue;
      }
      String consonant = consonants.get(c);
      if (consonant == null) {
        if (c < 0x80 && Character.isLetterOrDigit(c)) {
          out.append(c);
        }
        continue;
      }
      // «شنتوف» is Shan-tuf: a consonant may close a syllable if the next one opens another.
      boolean opens = !last && isVowel(word, i + 1);
      boolean insert = !open && !(coda && opens);
      out.append(insert ? "a" : "").append(consonant);
      coda = i > 0 && (open || insert);
      open = consonant.isEmpty();
    }
    return out.toString();
  }

  private boolean isVowel(String word, int i) {
    char c = word.charAt(i);
    boolean glide = (c == 'و' || c == 'ي') && i + 1 < word.length() && isLong(word.charAt(i + 1));
    return vowels.containsKey(c) && !glide;
  }

  private static boolean isLong(char c) {
    return c == 'ا' || c == 'و' || c == 'ي' || c == 'ى' || c == 'ة' || c == 'آ';
  }

  private static String capital(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Without marks at its ends. */
  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }
}
