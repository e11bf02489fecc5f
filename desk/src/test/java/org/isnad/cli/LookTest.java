package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.isnad.cli.Look.Color;
import org.isnad.cli.Look.Style;
import org.junit.jupiter.api.Test;

/** Colours, isolates, widths, and page text that would like to command the terminal. */
class LookTest {

  @Test
  void coloursOnlyForATerminalThatWantsThem() {
    assertThat(look(true, Map.of(), Color.AUTO).colored()).isTrue();
    assertThat(look(true, Map.of("NO_COLOR", "1"), Color.AUTO).colored()).isFalse();
    assertThat(look(true, Map.of("NO_COLOR", ""), Color.AUTO).colored()).isTrue();
    assertThat(look(true, Map.of("TERM", "dumb"), Color.AUTO).colored()).isFalse();
    assertThat(look(false, Map.of(), Color.AUTO)).isEqualTo(Look.PLAIN);
    assertThat(look(false, Map.of("NO_COLOR", "1"), Color.ALWAYS).colored()).isTrue();
    assertThat(look(true, Map.of(), Color.NEVER).colored()).isFalse();
  }

  @Test
  void isolatesOnlyInATerminal() {
    assertThat(look(true, Map.of(), Color.NEVER).isolate("أ")).isEqualTo("\u2068أ\u2069");
    assertThat(look(false, Map.of(), Color.ALWAYS).isolate("أ")).isEqualTo("أ");
  }

  @Test
  void pageTextCannotCommandTheTerminal() {
    String hostile = "قبل\u001B[2J\u0007\u202Eبعد\u2067\nسطر\u009B31m\u0000";
    assertThat(Look.safe(hostile)).isEqualTo("قبل[2Jبعد سطر31m");
  }

  @Test
  void marksOnLettersTakeNoColumn() {
    assertThat(Look.width("محمد")).isEqualTo(4);
    assertThat(Look.width("مُحَمَّد")).isEqualTo(4);
    assertThat(Look.width("\u2068أ\u2069")).isEqualTo(1);
    assertThat(Look.width("日本")).isEqualTo(4);
    assertThat(Look.width("📰")).isEqualTo(2);
  }

  @Test
  void linesBreakAtBlanksAndNothingIsLost() {
    String words = "قالت الوزيرة إن الجسر الجديد يفتتح الشهر المقبل بعد أعمال استمرت عامين";
    List<String> lines = Sheet.wrap(words, 20);
    assertThat(lines).hasSizeGreaterThan(2).allMatch(l -> Look.width(l) <= 20);
    assertThat(String.join(" ", lines)).isEqualTo(words);
    assertThat(Sheet.wrap(words, 0)).containsExactly(words);
    assertThat(Sheet.wrap("كلمةأطولمنالسطربكثيرجدا", 5)).containsExactly("كلمةأطولمنالسطربكثيرجدا");
  }

  @Test
  void paintEndsWhereItsTextEnds() {
    assertThat(new Look(true, false, 0).paint(Style.NAME, "أ")).isEqualTo("\u001B[1;33mأ\u001B[0m");
    assertThat(Look.PLAIN.paint(Style.NAME, "أ")).isEqualTo("أ");
  }

  private static Look look(boolean terminal, Map<String, String> environment, Color color) {
    return Look.of(
        color,
        new Surroundings(
            InputStream.nullInputStream(),
            new StringWriter(),
            new StringWriter(),
            environment,
            new Surroundings.Terminals(terminal, terminal, 80)));
  }
}
