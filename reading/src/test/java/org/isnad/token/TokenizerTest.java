package org.isnad.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.Folding;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private final Tokenizer tokenizer = Tokenizer.load(Folding.load());

  @Test
  void cutsClitics() {
    assertThat(stems("وبالقاهرة للقاهرة لكييف وقال بنسبة وزير والوزير سيشارك فقال بيان"))
        .containsExactly(
            "القاهره", "القاهره", "كييف", "قال", "نسبه", "وزير", "الوزير", "يشارك", "فقال", "بيان");
  }

  @Test
  void spansLeaveClitcsOut() {
    Tokens tokens = tokenizer.tokenize("وصل للقاهرة");
    assertThat(tokens.textOf(tokens.get(1).stemSpan())).isEqualTo("لقاهرة");
  }

  @Test
  void keepsSentencesWhole() {
    assertThat(
            sentences(
                "قال د. سامي إن النسبة 3.5 في المئة. وأضاف: «انتهى الأمر. لن نعود»، ثم غادر."))
        .containsExactly(
            "قال د. سامي إن النسبة 3.5 في المئة.", "وأضاف: «انتهى الأمر. لن نعود»، ثم غادر.");
    assertThat(sentences("نقلت أ.ف.ب. الخبر. هل يعود؟ نعم!"))
        .containsExactly("نقلت أ.ف.ب. الخبر.", "هل يعود؟", "نعم!");
  }

  @Test
  void pairsQuotations() {
    Tokens tokens = tokenizer.tokenize("قال \"نعم\" ثم «لا \"أبدا\" لا» و”ربما“.");
    assertThat(tokens.quotations().stream().map(q -> tokens.textOf(q.span())))
        .containsExactly("\"نعم\"", "«لا \"أبدا\" لا»", "\"أبدا\"", "”ربما“");
  }

  private List<String> stems(String text) {
    return tokenizer.tokenize(text).list().stream().map(Token::stem).toList();
  }

  private List<String> sentences(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return tokens.sentences().stream().map(s -> tokens.textOf(s.span())).toList();
  }
}
