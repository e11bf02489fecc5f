package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.json.Json;
import org.isnad.mention.OwnNameReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A user's own lists of names, from the file to the reading. */
class NamesTest {
  private static final String LIST =
      """
      # our council
      kind\tname\tenglish\taliases\tcountry\twikidata\toffices
      person\tزرغون الشطبي\tZarghun al-Shatbi\tالشطبي\tEG\tQ12345\tوزير الخارجية 2023-01..2024-01
      organization\tشمسين\tShamsin\t\tAE\thttp://www.wikidata.org/entity/Q99\t
      """;
  private static final String PAGE =
      """
      شمسين تفتح فرعاً جديداً
      أعلنت شمسين أنها ستفتح فرعاً جديداً الشهر المقبل. ورحب زرغون الشطبي بالمشروع.
      وقال وزير الخارجية المصري إن الفرع سيوفر مئة وظيفة.
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void anImportedNameIsReadAndSaysWhereItIsFrom() throws IOException {
    assertThat(run("names", "import", file("council.tsv", LIST))).isZero();
    assertThat(err.toString()).startsWith("Kept 2 names as the list council: ");
    assertThat(run("read", "--json", "-q", "--published", "2023-06-01", file("p.txt", PAGE)))
        .isZero();
    Json reading = Json.parse(out.toString()).optional().orElseThrow();
    Json firm = entity(reading, "شمسين");
    assertThat(firm.text("english")).contains("Shamsin");
    assertThat(firm.text("englishBasis")).contains("listed");
    assertThat(firm.text("wikidata")).contains("Q99");
    assertThat(firm.get("listed").orElseThrow().text("source")).contains("council");
    Json person = entity(reading, "زرغون الشطبي");
    List<String> rules = rules(reading, person.text("id").orElseThrow());
    assertThat(rules).contains("mention.known.imported", "mention.role.dated-office");
  }

  @Test
  void whatIsNotImportedIsNotKnown() throws IOException {
    assertThat(run("read", "--json", "-q", file("p.txt", PAGE))).isZero();
    assertThat(out.toString()).doesNotContain("imported");
  }

  @Test
  void aWrongLineKeepsAllOutUnlessSkipped() throws IOException {
    String bad = file("bad.tsv", LIST + "man\tسالم\t\t\t\t\t\n");
    assertThat(run("names", "import", bad)).isEqualTo(1);
    assertThat(err.toString())
        .contains("bad.tsv:5: \"man\" is no kind; write person, organization or place")
        .contains("Nothing was kept: 1 wrong line.");
    assertThat(run("names", "list")).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(run("names", "import", "--skip", bad)).isEqualTo(1);
    assertThat(run("names", "list")).isZero();
    assertThat(out.toString()).startsWith("bad\t2\t");
  }

  @Test
  void listsAreReplacedAndRemoved() throws IOException {
    String list = file("council.tsv", LIST);
    assertThat(run("names", "import", list, "--as", "ours")).isZero();
    assertThat(run("names", "import", list, "--as", "ours")).isZero();
    assertThat(err.toString()).contains("in the place of the one there was");
    assertThat(run("names", "remove", "ours")).isZero();
    assertThat(run("names", "remove", "ours")).isEqualTo(1);
    assertThat(run("names", "remove", "../council")).isEqualTo(1);
    assertThat(run("names", "import", list, "--as", "../x")).isEqualTo(1);
    assertThat(Files.exists(folder.resolve("x.names"))).isFalse();
  }

  @Test
  void aKindForAllIsRemembered() throws IOException {
    String plain = file("firms.tsv", "name\nشمسين\n");
    assertThat(run("names", "check", plain)).isEqualTo(1);
    assertThat(run("names", "import", plain, "--kind", "organization")).isZero();
    assertThat(run("read", "--json", "-q", file("p.txt", PAGE))).isZero();
    assertThat(out.toString()).contains("\"source\":\"firms\"");
  }

  @Test
  void jsonLinesAndItemsOfWikidata() throws IOException {
    String lines =
        """
        {"kind":"person","name":"قمر الدجوي","aliases":["الدجوي"],"offices":[{"title":"محافظ","from":"2020"}]}
        {"id":"Q7","labels":{"ar":{"value":"جليل المرعشي"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]}}
        """;
    assertThat(run("names", "check", file("j.jsonl", lines))).isZero();
    assertThat(err.toString()).isEqualTo("Good: 2 names; 0 wrong lines\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person,أ,,,,,,,,,              | this is no name
          person,12345,,,,,,,,,          | this is no name
          person,,,,,,,,,,               | there is no name
          person,سالم \u202Eالزيد,,,,,,,,, | U+202E
          person,سالم \u0007الزيد,,,,,,,,, | U+0007
          person,سالم الزيد,,,x,,,,,,    | is no gender
          person,سالم الزيد,,,,EGY,,,,,  | is no country
          person,سالم الزيد,,,,,42,,,,   | is no item of Wikidata
          place,تل الزعتور,,,,,,91,3,,   | is no position
          place,تل الزعتور,,,,,,33,,,    | is no position
          person,سالم الزيد,,,,,,,,وزير 2023..2019, | this is no office
          person,سالم الزيد,,,,,,,,2023..2024,      | this is no office
          person,سالم الزيد,,,,,,,,,maybe | neither yes nor no
          person,سالم الزيد              | cells and columns do not agree
          """)
  void wrongLinesAreToldPlainly(String line, String said) throws IOException {
    String header =
        "kind\tname\tenglish\taliases\tgender\tcountry\twikidata\tlat\tlon\toffices\tambiguous\n";
    assertThat(run("names", "check", file("x.tsv", header + line.replace(',', '\t') + "\n")))
        .isEqualTo(1);
    assertThat(err.toString()).contains("x.tsv:2: ").contains(said);
  }

  @Test
  void hostileFilesAreRefused() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    Path binary = folder.resolve("binary.tsv");
    Files.write(binary, bytes);
    assertThat(run("names", "import", binary.toString())).isEqualTo(1);
    assertThat(run("names", "import", file("nul.tsv", "kind\tname\nperson\tسالم\0الزيد\n")))
        .isEqualTo(1);
    String line = "person\t" + "س".repeat(OwnNameReader.LONGEST_LINE) + "\n";
    assertThat(run("names", "import", file("long.tsv", "kind\tname\n" + line))).isEqualTo(1);
    assertThat(err.toString()).contains("longer than 100000 characters");
    assertThat(run("names", "import", folder.resolve("none.tsv").toString())).isEqualTo(1);
    assertThat(run("names", "import", file("empty.tsv", ""))).isEqualTo(1);
    assertThat(run("names", "list")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aBrokenListIsComplainedOfAndLeftOut() throws IOException {
    assertThat(run("names", "import", file("council.tsv", LIST))).isZero();
    Files.writeString(folder.resolve("own/broken.names"), "kind\tname\nperson\t1\n");
    assertThat(run("read", "--json", "-q", file("p.txt", PAGE))).isEqualTo(1);
    assertThat(err.toString()).contains("broken.names:2: this is no name");
    assertThat(out.toString()).contains("\"source\":\"council\"");
  }

  @Test
  void aMissingCommandIsToldInTheUsersLanguage() {
    assertThat(run("names", "--lang", "ar")).isEqualTo(2);
    assertThat(err.toString()).contains("أي أمر؟");
  }

  @ParameterizedTest
  @EnumSource(OwnNameReader.Problem.class)
  void everyProblemHasItsWords(OwnNameReader.Problem problem) {
    for (Language language : Language.values()) {
      assertThat(new Messages(language).word("names.fault", problem, "x")).isNotBlank();
    }
  }

  private static Json entity(Json reading, String name) {
    return reading.get("entities").orElseThrow().items().stream()
        .filter(e -> e.text("name").orElse("").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules(Json reading, String entity) {
    return reading.get("mentions").orElseThrow().items().stream()
        .filter(m -> m.text("entity").orElse("").equals(entity))
        .map(m -> m.text("rule").orElse(""))
        .toList();
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    return new Isnad(
            new Surroundings(
                InputStream.nullInputStream(),
                out,
                err,
                Map.of("ISNAD_NAMES", folder.resolve("own").toString()),
                Surroundings.Terminals.NONE))
        .run(args);
  }
}
