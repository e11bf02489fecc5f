package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.language.Folding;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/** What holds of the names of any text, however little sense it makes. */
class MentionFinderProperties {
  private static final List<String> WORDS =
      List.of(
          "قال",
          "وقال",
          "إن",
          "الوزير",
          "وزير",
          "وزارة",
          "الصحة",
          "والسكان",
          "التونسية",
          "محمد",
          "بن",
          "عبد",
          "الله",
          "عبدالعزيز",
          "أبو",
          "آل",
          "فون",
          "دير",
          "ميلوني",
          "ترمب",
          "ترامب",
          "لباريس",
          "بالقاهرة",
          "مدينة",
          "مضيق",
          "هرمز",
          "جامعة",
          "الملك",
          "حزب",
          "«",
          "»",
          "\"",
          "(",
          ")",
          "،",
          ".",
          ":",
          "رويترز",
          "AFP",
          "الحركة",
          "حركة",
          "النهضة",
          "على",
          "علي",
          "ـــ",
          "د",
          "سعيد",
          "حياة",
          "و",
          "الـ",
          "لل",
          "12",
          "\n");

  private static final Folding FOLDING = Folding.load();
  private static final Tokenizer TOKENIZER = Tokenizer.load(FOLDING);
  private static final MentionFinder FINDER = MentionFinder.load(FOLDING);

  @Property(tries = 400)
  void namesLieInTheTextAndNeverOverlap(@ForAll("texts") String text) {
    Tokens tokens = TOKENIZER.tokenize(text);
    Mentions found = FINDER.find(tokens);
    int end = 0;
    for (Mention mention : found.list()) {
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(mention.span().isEmpty()).isFalse();
      assertThat(mention.from()).isLessThan(mention.to());
      if (mention.form() == Mention.Form.NAME) {
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(mention.entity()).isNotNull();
        end = mention.span().end();
      }
      EntityId entity = mention.entity();
      if (entity != null) {
        assertThat(found.entity(entity)).isPresent();
      }
    }
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameNames(@ForAll("texts") String text) {
    Mentions once = FINDER.find(TOKENIZER.tokenize(text));
    assertThat(FINDER.find(TOKENIZER.tokenize(text))).isEqualTo(once);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }
}
