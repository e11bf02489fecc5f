package org.isnad.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;

/**
 * Cuts proclitics off words: و ف, then ب ك ل, then the article (which stays), or س before a verb.
 * Words that begin with such a letter of their own are data ({@code clitics/stems.tsv}), and a bare
 * ب ك ل is cut only before a known word ({@code clitics/words.tsv}); where both ways are possible,
 * both are kept, the likelier first.
 */
public final class Clitics {
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بكل";
  private static final List<String> SUFFIXES =
      List.of(
          "", "ه", "ها", "هم", "هما", "هن", "ي", "نا", "كم", "ات", "ين", "ون", "ان", "ا", "يه",
          "يا", "ت", "تا", "تين", "وا", "يون", "يين", "يات", "ته", "تها", "تهم", "تنا", "اته",
          "اتها", "اتهم", "ائه", "ائها");

  private final Folding folding;
  private final Map<Character, Set<String>> own = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  private Clitics(Folding folding) {
    this.folding = folding;
  }

  /** Loads the tables of Arabic. */
  public static Clitics load(Folding folding) {
    Clitics clitics = new Clitics(folding);
    for (Table.Row row : Table.load("clitics/stems.tsv")) {
      for (String stem : row.list("stems")) {
        String key = folding.fold(stem);
        clitics.own.computeIfAbsent(key.charAt(0), _ -> new HashSet<>()).add(key);
        clitics.words.add(key);
      }
    }
    for (Table.Row row : Table.load("clitics/words.tsv")) {
      for (String word : row.list("words")) {
        clitics.words.add(folding.fold(word));
      }
    }
    return clitics;
  }

  /** The ways to cut a word, the likeliest first. */
  public List<Form> forms(String word) {
    String key = folding.fold(word);
    Form whole = new Form(0, key, "");
    if (key.length() < 3 || key.length() > 40 || hasLigature(word, key)) {
      return List.of(whole);
    }
    List<Form> forms = new ArrayList<>(4);
    char first = key.charAt(0);
    if (CONJUNCTIONS.indexOf(first) >= 0) {
      String rest = key.substring(1);
      boolean cut = !hasOwn(first, key) && (first == 'و' || isLikelyAfterFa(rest));
      inner(word, rest, 1, String.valueOf(first), forms);
      forms.add(cut ? forms.size() : 0, whole);
    } else {
      inner(word, key, 0, "", forms);
    }
    return List.copyOf(forms);
  }

  /** Whether one character of the word is several letters, so that no cut falls between letters. */
  private boolean hasLigature(String word, String key) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += folding.drops(word.charAt(i)) ? 0 : 1;
    }
    return letters != key.length();
  }

  /** The ways to cut what is left after a conjunction of {@code cut} letters. */
  private void inner(String word, String key, int cut, String clitics, List<Form> forms) {
    Form whole = form(word, key, cut, clitics);
    if (key.length() < 3) {
      forms.add(whole);
      return;
    }
    char first = key.charAt(0);
    String rest = key.substring(1);
    if (first == 'ل' && key.length() > 3 && key.charAt(1) == 'ل') {
      forms.add(form(word, "ا" + rest, cut + 1, clitics + "ل"));
      forms.add(whole);
    } else if (PREPOSITIONS.indexOf(first) >= 0) {
      Form bare = form(word, rest, cut + 1, clitics + first);
      boolean article = rest.startsWith("ال") && rest.length() > 3 && first != 'ل';
      boolean preferred =
          !hasOwn(first, key)
              && (article || isKnown(rest) || clitics.isEmpty() && isRelative(rest));
      forms.add(preferred ? bare : whole);
      forms.add(preferred ? whole : bare);
    } else if (first == 'س' && key.length() > 3 && "يتنا".indexOf(key.charAt(1)) >= 0) {
      Form bare = form(word, rest, cut + 1, clitics + "س");
      boolean preferred = !hasOwn(first, key);
      forms.add(preferred ? bare : whole);
      forms.add(preferred ? whole : bare);
    } else {
      forms.add(whole);
    }
  }

  /** A form whose key begins after so many letters of the word, marks of theirs skipped too. */
  private Form form(String word, String key, int letters, String clitics) {
    int skip = 0;
    int left = letters;
    while (left > 0 && skip < word.length()) {
      if (!folding.drops(word.charAt(skip))) {
        left--;
      }
      skip++;
    }
    while (skip < word.length() && folding.drops(word.charAt(skip))) {
      skip++;
    }
    return letters == 0 ? new Form(0, key, clitics) : new Form(skip, key, clitics);
  }

  private boolean isKnown(String key) {
    return hasStem(words, key);
  }

  private static boolean isRelative(String rest) {
    return rest.equals("ان") || rest.equals("انه") || rest.equals("انها") || rest.equals("انهم");
  }

  private static boolean isLikelyAfterFa(String rest) {
    return rest.startsWith("ال") && rest.length() > 3
        || rest.startsWith("ان")
        || rest.equals("قد")
        || rest.equals("لا")
        || rest.equals("هو")
        || rest.equals("هي")
        || rest.equals("لم")
        || rest.equals("لن")
        || rest.equals("من")
        || rest.equals("هم")
        || rest.equals("ما")
        || rest.equals("كان")
        || rest.equals("كانت");
  }

  private boolean hasOwn(char first, String key) {
    return hasStem(own.getOrDefault(first, Set.of()), key);
  }

  private static boolean hasStem(Set<String> stems, String key) {
    if (stems.contains(key)) {
      return true;
    }
    for (String suffix : SUFFIXES) {
      int end = key.length() - suffix.length();
      if (!suffix.isEmpty() && end >= 2 && key.endsWith(suffix)) {
        String stem = key.substring(0, end);
        if (stems.contains(stem) || stems.contains(stem + "ه")) {
          return true;
        }
      }
    }
    return false;
  }
}
