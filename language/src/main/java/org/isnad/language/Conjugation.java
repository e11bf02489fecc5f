package org.isnad.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The written forms of an Arabic verb, made from three of them: the perfect («قال»), the present
 * («يقول») and the active participle («قائل»). Without vowel marks active and passive look alike.
 */
public final class Conjugation {
  private final Folding folding;

  /** A conjugation that makes folded forms. */
  public Conjugation(Folding folding) {
    this.folding = folding;
  }

  /**
   * One written form of a verb.
   *
   * @param key its folded spelling
   * @param tense perfect, present or participle
   * @param feminine whether it agrees with a feminine subject
   * @param plural whether it agrees with a plural or dual subject
   * @param object whether a pronoun is joined to its end
   */
  public record Form(String key, Tense tense, boolean feminine, boolean plural, boolean object) {}

  /** The tenses that news tells speech in. */
  public enum Tense {
    /** «قال». */
    PERFECT,
    /** «يقول». */
    PRESENT,
    /** «قائلاً», in the accusative, as it goes on for the same speaker. */
    PARTICIPLE
  }

  /**
   * All third-person forms of a verb.
   *
   * @param perfect third person masculine singular
   * @param present third person masculine singular, beginning with ي
   * @param participle masculine singular; null if the verb has none in use
   * @param object whether forms with a joined pronoun are wanted too
   */
  public List<Form> forms(
      String perfect, String present, @Nullable String participle, boolean object) {
    List<Form> forms = new ArrayList<>();
    perfect(folding.fold(perfect), endsInHamza(perfect), forms);
    present(folding.fold(present), endsInHamza(present), forms);
    if (participle != null) {
      participle(folding.fold(participle), forms);
    }
    if (object) {
      for (Form form : List.copyOf(forms)) {
        if (form.tense != Tense.PARTICIPLE && !form.key.endsWith("ا")) {
          for (String pronoun : List.of("ه", "ها", "هم", "هما", "نا", "ني")) {
            forms.add(new Form(form.key + pronoun, form.tense, form.feminine, form.plural, true));
          }
        }
      }
    }
    return forms;
  }

  /**
   * How a form of the present is written after لم: «يقول» as «يقل», «ينفي» as «ينف», «يعلقون» as
   * «يعلقوا». Empty for other tenses.
   */
  public static List<String> jussives(Form form) {
    String key = form.key();
    if (form.tense() != Tense.PRESENT || form.object() || key.length() < 3) {
      return List.of();
    }
    if (form.plural()) {
      return key.endsWith("ون") ? List.of(key.substring(0, key.length() - 1) + "ا") : List.of();
    }
    int last = key.length() - 1;
    if (isLong(key.charAt(last))) {
      return List.of(key.substring(0, last));
    }
    if (isLong(key.charAt(last - 1))) {
      return List.of(key.substring(0, last - 1) + key.charAt(last), key);
    }
    return List.of(key);
  }

  private static boolean isLong(char letter) {
    return letter == 'و' || letter == 'ي' || letter == 'ا';
  }

  /** «بدأ» keeps its last letter where «بدا» does not: «بدأت». */
  private static boolean endsInHamza(String verb) {
    return verb.endsWith("أ");
  }

  private static void perfect(String key, boolean hamza, List<Form> forms) {
    boolean weak = !hamza && (key.endsWith("ا") || key.endsWith("ي"));
    String stem = weak ? key.substring(0, key.length() - 1) : key;
    forms.add(new Form(key, Tense.PERFECT, false, false, false));
    forms.add(new Form(stem + "ت", Tense.PERFECT, true, false, false));
    forms.add(new Form(stem + "وا", Tense.PERFECT, false, true, false));
    forms.add(new Form(weak ? stem + "يا" : stem + "ا", Tense.PERFECT, false, true, false));
    forms.add(new Form(stem + "تا", Tense.PERFECT, true, true, false));
  }

  private static void present(String key, boolean hamza, List<Form> forms) {
    char last = key.charAt(key.length() - 1);
    boolean weak = !hamza && (last == 'و' || last == 'ي' || last == 'ا');
    String stem = weak ? key.substring(0, key.length() - 1) : key;
    forms.add(new Form(key, Tense.PRESENT, false, false, false));
    forms.add(new Form("ت" + key.substring(1), Tense.PRESENT, true, false, false));
    forms.add(new Form(stem + "ون", Tense.PRESENT, false, true, false));
    forms.add(new Form(key + "ان", Tense.PRESENT, false, true, false));
    forms.add(new Form("ت" + key.substring(1) + "ان", Tense.PRESENT, true, true, false));
  }

  private static void participle(String key, List<Form> forms) {
    boolean weak = key.endsWith("ي");
    String stem = weak ? key.substring(0, key.length() - 1) : key;
    forms.add(new Form(key + "ا", Tense.PARTICIPLE, false, false, false));
    forms.add(new Form(key + "ه", Tense.PARTICIPLE, true, false, false));
    forms.add(new Form(stem + "ين", Tense.PARTICIPLE, false, true, false));
    forms.add(new Form(key + "ات", Tense.PARTICIPLE, true, true, false));
  }
}
