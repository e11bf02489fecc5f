package org.isnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The forms of verbs as they are written. */
class ConjugationTest {
  private final Conjugation conjugation = new Conjugation(Folding.load());

  @Test
  void afterLamHollowAndWeakVerbsLoseALetter() {
    assertThat(jussives("قال", "يقول")).contains("يقل", "تقل", "يقولوا");
    assertThat(jussives("نفى", "ينفي")).contains("ينف", "تنف");
    assertThat(jussives("علق", "يعلق")).contains("يعلق", "تعلق", "يعلقوا");
  }

  @Test
  void onlyThePresentHasThem() {
    Conjugation.Form perfect =
        conjugation.forms("قال", "يقول", null, false).stream()
            .filter(form -> form.tense() == Conjugation.Tense.PERFECT)
            .findFirst()
            .orElseThrow();
    assertThat(Conjugation.jussives(perfect)).isEmpty();
  }

  private Set<String> jussives(String perfect, String present) {
    Set<String> found = new TreeSet<>();
    for (Conjugation.Form form : conjugation.forms(perfect, present, null, false)) {
      found.addAll(List.copyOf(Conjugation.jussives(form)));
    }
    return found;
  }
}
