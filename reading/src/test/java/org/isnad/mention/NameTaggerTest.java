package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.isnad.language.Folding;
import org.isnad.token.Tokenizer;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
  private static final Folding FOLDING = Folding.load();
  private static final Labeler LABELER = Labeler.load(FOLDING);

  /** Long enough for any machine, far too short for work that grows with the square. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void theModelComesWithTheProgram() {
    assertThat(NameTagger.load()).isPresent();
  }

  @Test
  void labelsPersonsPlacesAndOrganizations() {
    List<String> words =
        List.of(
            "وصل", "سامي", "الحداد", "إلى", "بيروت", "،", "وقالت", "منظمة", "الصحة", "العالمية");
    assertThat(LABELER.label(List.of(words)))
        .containsExactly(
            List.of("O", "B-PER", "I-PER", "O", "B-LOC", "O", "O", "B-ORG", "I-ORG", "I-ORG"));
  }

  @Test
  void findsNamesThatNoRuleSees() {
    // No list has the words of this name, and no rule sees it.
    List<List<String>> text =
        List.of(List.of("وسجل", "كوردانيو", "الهدف", "الثاني", "لفريق", "بلاده", "."));
    assertThat(Labeler.ofRules(FOLDING).label(text).getFirst().get(1)).isEqualTo("O");
    assertThat(LABELER.label(text).getFirst().get(1)).isEqualTo("B-PER");
  }

  @Test
  void theSameTextHasTheSameLabels() {
    List<List<String>> text =
        Collections.nCopies(20, List.of("قال", "كريم", "الساحلي", "في", "تونس", "."));
    assertThat(LABELER.label(text)).isEqualTo(LABELER.label(text));
  }

  @Test
  void nothingAndMarksAloneHaveLabelsToo() {
    assertThat(LABELER.label(List.of())).isEmpty();
    assertThat(LABELER.label(List.of(List.of("ـ", "\u200F", "((", "3"))))
        .containsExactly(List.of("O", "O", "O", "O"));
  }

  @Test
  void aMegabyteIsNoTrouble() {
    String word = "ا".repeat(1 << 20);
    assertTimeoutPreemptively(
        PATIENCE, () -> LABELER.label(List.of(List.of(word), List.of("في", word))));
    List<String> endless = Collections.nCopies(1 << 17, "محمد");
    assertTimeoutPreemptively(PATIENCE, () -> LABELER.label(List.of(endless)));
    MentionFinder finder = MentionFinder.load(FOLDING);
    assertTimeoutPreemptively(
        PATIENCE, () -> finder.find(Tokenizer.load(FOLDING).tokenize("سيلفانو ".repeat(1 << 17))));
  }
}
