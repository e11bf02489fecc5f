package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the first screen promises: its record is what the program prints, its code compiles and
 * runs. With {@code -Disnad.golden=write} the record in it is written anew.
 */
class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root"));
  private static final Pattern RECORD =
      Pattern.compile("(?s)```text\n\\$ \\./isnad ([^\n]+)\n(.*?)```");
  private static final Pattern CODE = Pattern.compile("(?s)```java\n(.*?)```");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.ar.md"})
  void theRecordIsTheRealOne(String file) throws IOException {
    Path readme = ROOT.resolve(file);
    String text = Files.readString(readme);
    Matcher shown = RECORD.matcher(text);
    assertThat(shown.find()).isTrue();
    String printed = run(arguments(shown.group(1))).stripTrailing() + "\n";
    String golden = System.getProperty("isnad.golden", "");
    if (golden.equals("write")) {
      Files.writeString(
          readme, text.substring(0, shown.start(2)) + printed + text.substring(shown.end(2)));
    } else if (golden.equals("check")) {
      assertThat(shown.group(2)).isEqualTo(printed);
    } else if (!shown.group(2).equals(printed)) {
      System.err.println(
          "The record in "
              + file
              + " is no longer the real one; write it anew and look at it: mvn test -pl desk -am"
              + " -Dtest=ReadmeTest -Dsurefire.failIfNoSpecifiedTests=false -Disnad.golden=write");
    }
  }

  @Test
  void theCodeCompilesAndRuns(@TempDir Path folder) throws Exception {
    String code = code("README.md");
    assertThat(code("README.ar.md")).isEqualTo(code);
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        """
        import org.isnad.page.Page;
        import org.isnad.reading.Outcome;
        import org.isnad.reading.Reader;
        import org.isnad.reading.Reading;

        public class Example {
          public static void run(String text, java.io.PrintStream out) {
            %s  }
        }
        """
            .formatted(code.replace("System.out", "out")));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
    assertThat(compiled).isZero();
    Path said = folder.resolve("said.txt");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream out = new PrintStream(said.toFile(), StandardCharsets.UTF_8)) {
      loader
          .loadClass("Example")
          .getMethod("run", String.class, PrintStream.class)
          .invoke(null, Files.readString(ROOT.resolve("examples/one.txt")), out);
    }
    assertThat(Files.readString(said)).contains("40 عاملاً شاركوا في الأعمال");
  }

  private static String code(String file) throws IOException {
    Matcher code = CODE.matcher(Files.readString(ROOT.resolve(file)));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private static List<String> arguments(String line) {
    List<String> arguments = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
    while (word.find()) {
      arguments.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return arguments;
  }

  /** Runs the program as if in the root folder. */
  private static String run(List<String> arguments) {
    StringWriter out = new StringWriter();
    List<String> here =
        arguments.stream()
            .map(a -> a.startsWith("examples/") ? ROOT.resolve(a).toString() : a)
            .toList();
    int code =
        new Isnad(
                new Surroundings(
                    InputStream.nullInputStream(),
                    out,
                    new StringWriter(),
                    Map.of(),
                    Surroundings.Terminals.NONE))
            .run(here.toArray(String[]::new));
    assertThat(code).isZero();
    return out.toString().replace(ROOT + "/", "");
  }
}
