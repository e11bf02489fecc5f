package org.isnad.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.gather.Gathered.Arrived;
import org.isnad.gather.Gathered.Fault;
import org.isnad.gather.Gathered.Problem;
import org.isnad.page.Content;
import org.isnad.page.Page;
import org.isnad.text.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of files, folders and lines, good and bad. */
class GathererTest {
  private static final Page.Given GIVEN =
      new Page.Given("صحيفة الميناء", Moment.of(LocalDate.of(2025, 3, 11)), null, null);

  @TempDir Path folder;

  @Test
  void aFolderIsReadInTheOrderOfItsNames() throws IOException {
    write("b/2.html", "<p>ب</p>");
    write("b/1.txt", "أ");
    write("a.text", "ت");
    write("c.jsonl", "{\"uri\":\"u\",\"text\":\"ث\"}\n");
    write("README.md", "no page");
    write(".hidden.txt", "no page");
    assertThat(uris(gather(folder.toString())))
        .containsExactly(path("a.text"), path("b/1.txt"), path("b/2.html"), "u");
  }

  @Test
  void theNameTellsTheKind() throws IOException {
    write("a.txt", "أ");
    write("b.htm", "<p>ب</p>");
    write("c.unknown", "ت");
    assertThat(gather(path("a.txt"), path("b.htm"), path("c.unknown")))
        .map(found -> ((Content.Bytes) ((Arrived) found).page().content()).type())
        .containsExactly("text/plain", "text/html", null);
  }

  @Test
  void aFolderThatHoldsItselfEnds() throws IOException {
    write("a.txt", "أ");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(uris(gather(folder.toString()))).containsExactly(path("a.txt"));
  }

  @Test
  void whatIsMissingIsAFaultAndTheRestIsRead() throws IOException {
    write("a.txt", "أ");
    Files.createDirectory(folder.resolve("empty"));
    List<Gathered> found = gather(path("none.txt"), path("empty"), path("a.txt"), "a\0b");
    assertThat(problems(found))
        .containsExactly(Problem.MISSING, Problem.NOTHING_INSIDE, Problem.MISSING);
    assertThat(uris(found)).containsExactly(path("a.txt"));
  }

  @Test
  void aBrokenLineIsAFaultWithItsNumber() {
    byte[] lines =
        """
        \uFEFF{"uri":"one","text":"أ","outlet":"الساحل","published":"2024-12-18T09:30"}

        {"uri":"broken","text":
        ["no object"]
        {"uri":"empty","text":"  "}
        {"uri":"two","html":"<p>ب</p>","published":"yesterday"}
        {"text":"ت"}"""
            .getBytes(StandardCharsets.UTF_8);
    List<Gathered> found = gather(new ByteArrayInputStream(lines), Format.PAGES, "-");
    assertThat(uris(found)).containsExactly("one", "two", "-:7");
    assertThat(found)
        .filteredOn(Fault.class::isInstance)
        .map(f -> ((Fault) f).where() + " " + ((Fault) f).problem())
        .containsExactly("-:3 NOT_JSON", "-:4 NOT_AN_OBJECT", "-:5 NO_CONTENT", "-:6 BAD_DATE");
    Page first = ((Arrived) found.getFirst()).page();
    assertThat(first.given().outlet()).isEqualTo("الساحل");
    assertThat(first.given().published()).hasToString("2024-12-18T09:30");
  }

  @Test
  void aLineThatIsNotUtf8IsAFault() {
    byte[] line = {
      '{', '"', (byte) 0xC7, '"', '\n', '{', '"', 't', 'e', 'x', 't', '"', ':', '"', 'a', '"', '}'
    };
    List<Gathered> found = gather(new ByteArrayInputStream(line), Format.PAGES, "-");
    assertThat(problems(found)).containsExactly(Problem.NOT_UTF8);
    assertThat(uris(found)).containsExactly("-:2");
  }

  @Test
  void standardInputIsPagesIfItOpensLikeAnObject() {
    InputStream pages =
        new ByteArrayInputStream("{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(uris(gather(pages, Format.AUTO, "-"))).containsExactly("-:1");
    InputStream text = new ByteArrayInputStream("{قوس}".getBytes(StandardCharsets.UTF_8));
    assertThat(uris(gather(text, Format.AUTO, "-"))).containsExactly("-");
  }

  @Test
  void whatTheUserSaysStandsWhereThePageSaysNothing() {
    byte[] lines =
        "{\"text\":\"a\",\"outlet\":\"الساحل\"}\n{\"text\":\"b\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    List<Gathered> found = gather(new ByteArrayInputStream(lines), Format.PAGES, "-");
    assertThat(found)
        .map(f -> ((Arrived) f).page().given().outlet())
        .containsExactly("الساحل", "صحيفة الميناء");
  }

  @Test
  void theMeterKnowsHowFarItIs() throws IOException {
    write("a.txt", "12345");
    write("b.txt", "123");
    Gatherer gatherer =
        Gatherer.of(List.of(folder.toString()), Format.AUTO, InputStream.nullInputStream(), GIVEN);
    List<Long> taken = new ArrayList<>();
    gatherer.gather(_ -> taken.add(gatherer.meter().taken()));
    assertThat(gatherer.meter().total()).hasValue(8);
    assertThat(taken).containsExactly(5L, 8L);
  }

  @Test
  void theTakerCanStopIt() throws IOException {
    write("a.txt", "أ");
    write("b.txt", "ب");
    assertThatThrownBy(
            () ->
                Gatherer.of(
                        List.of(folder.toString()),
                        Format.AUTO,
                        InputStream.nullInputStream(),
                        GIVEN)
                    .gather(
                        _ -> {
                          throw new IllegalStateException("enough");
                        }))
        .hasMessage("enough");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static List<Gathered> gather(String... names) {
    return gather(InputStream.nullInputStream(), Format.AUTO, names);
  }

  private static List<Gathered> gather(InputStream in, Format format, String... names) {
    List<Gathered> found = new ArrayList<>();
    Gatherer.of(List.of(names), format, in, GIVEN).gather(found::add);
    return found;
  }

  private static List<String> uris(List<Gathered> found) {
    return found.stream()
        .filter(Arrived.class::isInstance)
        .map(f -> ((Arrived) f).page().uri())
        .toList();
  }

  private static List<Problem> problems(List<Gathered> found) {
    return found.stream().filter(Fault.class::isInstance).map(f -> ((Fault) f).problem()).toList();
  }
}
