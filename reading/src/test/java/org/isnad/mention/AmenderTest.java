package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.Folding;
import org.isnad.token.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules and the tagger make of a name together. */
class AmenderTest {
  private static final Folding FOLDING = Folding.load();
  private static final Tokenizer TOKENIZER = Tokenizer.load(FOLDING);
  private static final MentionFinder RULES = MentionFinder.ofRules(FOLDING);
  private static final MentionFinder BOTH = MentionFinder.load(FOLDING);

  private static List<String> persons(MentionFinder finder, String text) {
    return finder.find(TOKENIZER.tokenize(text)).list().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.form() == Mention.Form.NAME)
        .map(m -> text.substring(m.span().start(), m.span().end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "وغادر سامي القلشاوي مسرعا إلى بيته., سامي القلشاوي مسرعا, سامي القلشاوي",
    "وخرج المدرب سامي القلشاوي غاضبا من الملعب., سامي القلشاوي غاضبا, سامي القلشاوي",
    "وقالت ليلى دغباج مبتسمة إن الحفل نجح., ليلى دغباج مبتسمة, ليلى دغباج",
    "وطالب المبعوث هاينريش غولدمان الفصائل بالهدوء., هاينريش غولدمان الفصائل, هاينريش غولدمان",
  })
  void theTaggerSeesWhereANameEnds(String text, String byRules, String byBoth) {
    assertThat(persons(RULES, text)).containsExactly(byRules);
    assertThat(persons(BOTH, text)).containsExactly(byBoth);
  }

  @ParameterizedTest
  @CsvSource({
    "قال سامي الحداد ومنير القاسمي إن الموعد قريب., 2",
    "وقال الوزير كريم الساحلي إن العمل انتهى., 1",
    "وصلت السفينة إلى الميناء ليلا., 0",
  })
  void whatTheRulesSeeWholeStands(String text, int names) {
    assertThat(persons(BOTH, text)).isEqualTo(persons(RULES, text)).hasSize(names);
  }
}
