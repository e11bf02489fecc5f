package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.isnad.reading.Reader;
import org.isnad.reading.Reading;
import org.isnad.text.Span;

/** What is true of the events of any text. */
class EventFinderProperties {
  private static final Reader READER = Reader.arabic();

  private static final List<String> WORDS =
      List.of(
          "التقى",
          "وزار",
          "مصر",
          "وفرنسا",
          "لقائه",
          "بمحمود عباس",
          "سيرغي لافروف",
          "أن",
          "،",
          ".",
          "«",
          "»",
          "(",
          ")",
          "الذي",
          "شن",
          "هجوماً",
          "على",
          "غزة",
          "بين",
          "مع",
          "في",
          "أمس",
          "اعتقلت",
          "الشرطة",
          "ثلاثة",
          "أشخاص",
          "3",
          "لم",
          "قد",
          "سوف",
          "فجر",
          "نفسه",
          "إضراب",
          "الجوع",
          "خاضه",
          "الأسرى",
          "وقع",
          "اتفاق",
          "إطلاق",
          "سراح",
          "قبل",
          "من",
          "مقتل",
          "\n");

  @Property(tries = 300)
  void spansAreInsideAndReadingTwiceIsTheSame(@ForAll("texts") String text) {
    Page page = Page.ofText("page.txt", text);
    if (READER.read(page) instanceof Outcome.Read(Reading reading)) {
      int length = reading.article().text().length();
      for (Event event : reading.events()) {
        assertThat(event.participants()).isNotEmpty();
        assertInside(event.span(), length);
        event.participants().forEach(part -> assertInside(part.span(), length));
      }
      assertThat(READER.read(page)).isEqualTo(new Outcome.Read(reading));
    }
  }

  private static void assertInside(Span span, int length) {
    assertThat(span.isEmpty()).isFalse();
    assertThat(span.end()).isLessThanOrEqualTo(length);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(60).map(w -> String.join(" ", w));
  }
}
