package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line from end to end, in this process. */
class CommandLineTest {
  private static final String PAGE =
      """
      وزارة النقل: الجسر الجديد يُفتتح الخميس
      قال وزير النقل كريم الساحلي، أمس الثلاثاء، إن الجسر الجديد سيُفتتح أمام السيارات الخميس.
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String page = "";

  @BeforeEach
  void writePage() throws IOException {
    page = folder.resolve("page.txt").toString();
    Files.writeString(Path.of(page), PAGE);
  }

  @Test
  void readPrintsARecordAndTheCounts() {
    assertThat(run("read", page, "--published", "2025-03-12", "--outlet", "صحيفة الميناء"))
        .isZero();
    assertThat(out.toString()).contains("12 March 2025 (as given)", "outlet صحيفة الميناء");
    assertThat(err.toString()).startsWith("Read 1 page: ").endsWith("\n");
  }

  @Test
  void readSpeaksArabic() {
    assertThat(run("read", "--lang", "ar", page, "--published", "2025-03-12")).isZero();
    assertThat(out.toString()).contains("12 آذار/مارس 2025 (كما أُعطي)");
    assertThat(err.toString()).startsWith("المقروء صفحة واحدة: ");
  }

  @Test
  void readPrintsJsonLines() {
    assertThat(run("read", "--json", "--quiet", page, page)).isZero();
    assertThat(out.toString().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(json(line).text("schema")).contains("isnad/reading/1"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void readTakesStandardInputAndPages() {
    String line = "{\"uri\":\"u\",\"text\":\"" + PAGE.replace("\n", "\\n") + "\"}\n";
    assertThat(run(line + "broken\n" + line, "read", "--json", "-")).isEqualTo(1);
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("isnad: -:2: this line is not JSON", "; 1 fault");
  }

  @Test
  void cleanPrintsTheArticleAlone() {
    assertThat(run("clean", "--json", page)).isZero();
    assertThat(json(out.toString()).text("language")).contains("ar");
    assertThat(err.toString()).isEqualTo("Cleaned 1 page\n");
  }

  @Test
  void cleanTakesAnyLanguage() throws IOException {
    Path english = folder.resolve("english.txt");
    Files.writeString(
        english,
        "The bridge opens next month\nThe minister said that the new bridge will open to cars.\n");
    assertThat(run("clean", "--json", english.toString())).isZero();
    assertThat(json(out.toString()).text("language")).contains("en");
    assertThat(run("read", english.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("english.txt: the page is in another language (en)");
  }

  @Test
  void oneBadInputStopsNothing() throws IOException {
    Path empty = folder.resolve("empty.txt");
    Files.writeString(empty, "");
    assertThat(run("read", "none", empty.toString(), page)).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "isnad: none: no such file or folder",
            "empty.txt: nothing to read",
            "Read 1 page: ",
            "; 1 page rejected, 1 fault");
    assertThat(out.toString()).contains("وزارة النقل");
  }

  @Test
  void whatIsNotUnderstoodIsToldInBothLanguages() {
    assertThat(run("read")).isEqualTo(2);
    assertThat(run("raed", page)).isEqualTo(2);
    assertThat(run("read", "--jsn", page)).isEqualTo(2);
    assertThat(run("read", "--format", "pdf", page)).isEqualTo(2);
    assertThat(run("read", "--published", "18/12/2024", page)).isEqualTo(2);
    assertThat(run("read", "--lang", "ar", "--jsn", page)).isEqualTo(2);
    assertThat(run("--lang=ar", "read")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "isnad: missing: FILE\nTry: isnad read --help\n",
            "isnad: not understood: raed",
            "isnad: not understood: --jsn. Did you mean --json?",
            "isnad: pdf is no value for --format; choose from: auto, text, html, pages",
            "isnad: 18/12/2024 is no date for --published",
            "isnad: غير مفهوم: --jsn. لعلك تقصد --json؟",
            "isnad: ينقص: FILE");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void withoutACommandTheHelpIsShownAndTheCodeSaysSo() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("isnad read examples/");
  }

  @Test
  void helpSpeaksBothLanguagesAndNamesEveryCommand() {
    assertThat(run("--help")).isZero();
    assertThat(run("--help", "--lang", "ar")).isZero();
    assertThat(run("read", "--help", "--lang", "ar")).isZero();
    assertThat(out.toString())
        .contains("Reads news pages", "يقرأ صفحات الأخبار", "clean", "time", "number", "completion")
        .contains("رموز الخروج")
        .doesNotContain("train");
  }

  @Test
  void completionIsAScriptForBothShells() {
    assertThat(run("completion", "bash")).isZero();
    assertThat(out.toString()).startsWith("#!").contains("complete -F", "--published");
    assertThat(run("completion", "zsh")).isZero();
    assertThat(out.toString()).contains("bashcompinit");
    assertThat(run("completion", "fish")).isEqualTo(2);
  }

  @Test
  void timesAndNumbersAreJson() {
    assertThat(run("time", "--anchor", "2025-03-12", "أمس الثلاثاء")).isZero();
    assertThat(run("ثلاثة وعشرون\nلا عدد\n", "number", "-")).isZero();
    assertThat(out.toString().lines()).allSatisfy(line -> json(line));
  }

  @Test
  void labelKeepsTheTokensAndTheSentences() {
    String conll = "قال O\nوزير O\nالنقل O\n\nفي\nباريس B-LOC\n";
    assertThat(run(conll, "label", "-")).isZero();
    assertThat(out.toString())
        .startsWith("قال O\n")
        .contains("\n\nفي O\n")
        .contains("باريس B-LOC\n");
    assertThat(run("label", folder.resolve("none.conll").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none.conll: no such file or folder");
  }

  @Test
  void aReaderThatGoesAwayIsNoFault() {
    Writer gone =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThat(new Isnad(surroundings("", gone)).run("read", "--json", page)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFullDiskIsAFault() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThat(new Isnad(surroundings("", full)).run("read", "--json", page)).isEqualTo(1);
    assertThat(err.toString()).contains("could not be written: No space left on device");
  }

  @Test
  void theTrainingForAQuickStartRuns() {
    assertThat(run("train")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... args) {
    boolean input = args.length > 0 && args[0].contains("\n");
    String in = input ? args[0] : "";
    List<String> rest = List.of(args).subList(input ? 1 : 0, args.length);
    return new Isnad(surroundings(in, out)).run(rest.toArray(String[]::new));
  }

  private Surroundings surroundings(String in, Writer out) {
    return new Surroundings(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        out,
        err,
        Map.of("LANG", "en_US.UTF-8"),
        Surroundings.Terminals.NONE);
  }

  private static Json json(String line) {
    return Json.parse(line).optional().orElseThrow(() -> new AssertionError(line));
  }
}
