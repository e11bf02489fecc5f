package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page, judged rightly and in each way wrongly. */
class QuotationScorerTest {
  private static final String SAID = "\"سنفتح الطريق الجديد قبل نهاية العام\"";
  private static final String NAME = "\"أيام الموسيقى في القرية\"";
  private static final String PAGE =
      "افتتاح طريق جديد في الجنوب\n\nقال وزير النقل سالم الحداد: "
          + SAID
          + ".\n\nوتستقبل المدينة مهرجان "
          + NAME
          + " مساء الجمعة المقبل.\n";
  private static final Outcome READ = Reader.arabic().read(Page.ofText("page.txt", PAGE));

  private static Quotation judged(String words, String speaker) {
    int start = PAGE.indexOf(words);
    return new Quotation("page", start, start + words.length(), !speaker.isEmpty(), speaker);
  }

  private static Scores score(Quotation... judged) {
    QuotationScorer scorer = new QuotationScorer();
    scorer.document(PAGE, List.of(judged), READ);
    return scorer.scores();
  }

  @Test
  void agrees() {
    Scores scores = score(judged(SAID, "الدكتور سالم الحداد"), judged(NAME, ""));
    assertThat(scores.errors()).isEmpty();
    assertThat(scores.of(Layer.FOUND)).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.of(Layer.PRECISION)).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.of(Layer.SPEAKERS)).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void missed() {
    Scores scores = score(judged(NAME, "سالم الحداد"));
    assertThat(scores.of(Layer.FOUND)).isEqualTo(new Score(0, 1, 0));
    assertThat(scores.of(Layer.SPEAKERS)).isEqualTo(Score.NONE);
    assertThat(scores.errors()).singleElement().asString().contains("  missed: " + NAME);
  }

  @Test
  void notSaid() {
    Scores scores = score(judged(SAID, ""));
    assertThat(scores.of(Layer.FOUND)).isEqualTo(new Score(0, 0, 1));
    assertThat(scores.of(Layer.PRECISION)).isEqualTo(new Score(0, 1, 1));
    assertThat(scores.errors()).singleElement().asString().contains("  not said: " + SAID);
  }

  @Test
  void wrongSpeaker() {
    Scores scores = score(judged(SAID, "الدكتورة هند الفارس"));
    assertThat(scores.of(Layer.FOUND)).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.of(Layer.SPEAKERS)).isEqualTo(new Score(0, 1, 1));
    assertThat(scores.errors()).singleElement().asString().contains("  speaker: ");
  }

  @Test
  void whatIsNotReadIsMissed() {
    QuotationScorer scorer = new QuotationScorer();
    Outcome refused = Reader.arabic().read(Page.ofText("page.txt", ""));
    scorer.document(PAGE, List.of(judged(SAID, "سالم الحداد"), judged(NAME, "")), refused);
    assertThat(scorer.scores().missing()).isOne();
    assertThat(scorer.scores().of(Layer.FOUND)).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void pieceKeepsItsTurnAmongTheSame() {
    Letters page = new Letters("«نعم»  «نعم»");
    Letters article = new Letters("نعم\nنعم");
    assertThat(page.placeIn(article, 7, 12).orElseThrow().start()).isEqualTo(4);
    assertThat(page.placeIn(new Letters("نعم"), 7, 12)).isEmpty();
  }

  @Test
  void faultyRowNamesItsPlace(@TempDir Path folder) throws Exception {
    Path table = folder.resolve("q.tsv");
    Files.writeString(table, "document\tstart\tend\tsaid\tspeaker\na\t1\t9\tmaybe\t\n");
    assertThatThrownBy(() -> Quotation.load(table)).hasMessageContaining("q.tsv:2");
  }
}
