package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.isnad.page.Page;
import org.isnad.text.Moment;
import org.junit.jupiter.api.Test;

class HeadlineFiguresTest {
  private final Reader reader = Reader.arabic();

  @Test
  void theOneWhoGivesAFigureBelowGivesItInTheHeadline() {
    List<AssertedFigure> figures =
        figures("قال مدير المستشفى كريم المنصوري إن 11 عاملا أصيبوا في الحريق الذي اندلع أمس.");
    assertThat(figures).hasSize(2);
    assertThat(Objects.requireNonNull(figures.getFirst().by()).name()).isEqualTo("كريم المنصوري");
  }

  @Test
  void twoWhoGiveItLeaveTheHeadlineOpen() {
    List<AssertedFigure> figures =
        figures(
            """
            قال مدير المستشفى كريم المنصوري إن 11 عاملا أصيبوا في الحريق الذي اندلع أمس.

            وقالت المديرة ليلى العمري إن 11 عاملا نقلوا إلى العاصمة للعلاج من الحروق.""");
    assertThat(figures.getFirst().by()).isNull();
  }

  @Test
  void otherThingsAreOtherFigures() {
    List<AssertedFigure> figures =
        figures("قال مدير المستشفى كريم المنصوري إن 11 سيارة احترقت في الموقف القريب.");
    assertThat(figures.getFirst().by()).isNull();
  }

  private List<AssertedFigure> figures(String paragraphs) {
    Page.Given given = new Page.Given("الغد", Moment.parse("2024-12-18").orElseThrow(), null, null);
    Page page = Page.ofText("figures", "إصابة 11 عاملا في حريق مصنع\n\n" + paragraphs).given(given);
    return ((Outcome.Read) reader.read(page)).reading().figures();
  }
}
