package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.junit.jupiter.api.Test;

/** Questions and answers on a page are the answers of the one interviewed. */
class InterviewsTest {
  private static final Reader READER = Reader.arabic();

  @Test
  void answersAreTheGuests() {
    Reading reading =
        read(
            """
            الروائية ليلى العمري: المدينة تكتب نفسها

            في حوار مع صحيفة الغد، تتحدث الروائية اللبنانية ليلى العمري عن روايتها الجديدة.

            كيف بدأت فكرة الرواية؟

            بدأت من رسالة وجدتها في بيت جدي. كانت الرسالة قصيرة جداً.

            كنت أقرؤها كل مساء.

            ولماذا اخترت حيفا؟

            لأن المدن الساحلية تتشابه في ذاكرتي.
            """);
    List<Statement> answers = answers(reading);
    assertThat(answers).hasSize(2);
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.decidedSpeaker().map(Speaker::name)).contains("ليلى العمري");
              assertThat(answer.manner()).isEqualTo(Statement.Manner.INDIRECT);
            });
    assertThat(reading.words(answers.getFirst())).startsWith("بدأت من رسالة").endsWith("كل مساء.");
  }

  @Test
  void labelsTellQuestionsFromAnswers() {
    Reading reading =
        read(
            """
            حوار مع كريم المنصوري

            التقينا المدرب كريم المنصوري قبل المباراة.

            س: متى يعود القائد إلى التشكيلة.

            ج: يعود الأسبوع المقبل إن وافق الطبيب.

            س: وماذا عن الحارس.

            ج: الحارس جاهز تماماً.
            """);
    assertThat(answers(reading))
        .extracting(reading::words)
        .containsExactly("يعود الأسبوع المقبل إن وافق الطبيب.", "الحارس جاهز تماماً.");
  }

  @Test
  void oneQuestionMakesNoInterview() {
    Reading reading =
        read(
            """
            من يربح الكأس

            من يربح الكأس هذا العام؟

            الفريق الأزرق هو الأقرب إلى اللقب.

            وفاز الفريق في آخر خمس مباريات.
            """);
    assertThat(answers(reading)).isEmpty();
  }

  private static List<Statement> answers(Reading reading) {
    return reading.statements().stream()
        .filter(s -> s.rule().value().equals("statement.interview.answer"))
        .toList();
  }

  private static Reading read(String text) {
    Outcome outcome = READER.read(Page.ofText("interview", text));
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).reading();
  }
}
