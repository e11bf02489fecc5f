package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.number.NumeralFinder;
import org.isnad.text.Moment;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;
import org.junit.jupiter.api.Test;

/** The phrases of {@code specs/ar/time.tsv}, and what times are without an anchor. */
class TimeSpecTest {
  private static final Moment WEDNESDAY = Moment.of(LocalDate.of(2024, 12, 18));

  private final Folding folding = Folding.load();
  private final Tokenizer tokenizer = Tokenizer.load(folding);
  private final NumeralFinder numbers = NumeralFinder.load(folding);
  private final TimeFinder news = TimeFinder.load(folding);

  @Test
  void phrases() throws IOException {
    Path file = Path.of(System.getProperty("isnad.root", "..")).resolve("specs/ar/time.tsv");
    List<String> faults = new ArrayList<>();
    for (Table.Row row : Table.parse("time.tsv", Files.readString(file))) {
      String found = values(news, row.need("phrase"), Optional.of(WEDNESDAY));
      if (!row.need("expected").equals(found)) {
        faults.add(row.id() + ": " + row.need("expected") + " <> " + found);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void withoutAnchorRelativeTimesStayOpen() {
    assertThat(values(news, "أمس", Optional.empty())).isEqualTo("XXXX-XX-XX");
    assertThat(values(news, "الثلاثاء", Optional.empty())).isEqualTo("XXXX-WXX-2");
    assertThat(values(news, "الأسبوع الماضي", Optional.empty())).isEqualTo("XXXX-WXX");
    assertThat(values(news, "في 3 مايو", Optional.empty())).isEqualTo("XXXX-05-03");
    assertThat(values(news, "العام الماضي", Optional.empty())).isEqualTo("XXXX");
    assertThat(values(news, "24 فبراير 2022", Optional.empty())).isEqualTo("2022-02-24");
    assertThat(values(news, "خلال أيام", Optional.empty())).isEqualTo("PXD");
  }

  @Test
  void anAssistantLooksAhead() {
    TimeFinder assistant = TimeFinder.load(folding, Convention.ASSISTANT);
    assertThat(values(assistant, "الثلاثاء", Optional.of(WEDNESDAY))).isEqualTo("2024-12-24");
    assertThat(values(assistant, "1 مارس", Optional.of(WEDNESDAY))).isEqualTo("2025-03-01");
    assertThat(values(assistant, "بعد ثلاثة أيام", Optional.of(WEDNESDAY))).isEqualTo("2024-12-21");
  }

  private String values(TimeFinder finder, String phrase, Optional<Moment> anchor) {
    Tokens tokens = tokenizer.tokenize(phrase);
    List<Timex> times = finder.find(tokens, numbers.find(tokens), anchor);
    return times.isEmpty()
        ? "-"
        : times.stream().map(Timex::value).collect(Collectors.joining(" ; "));
  }
}
