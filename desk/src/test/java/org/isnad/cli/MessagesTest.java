package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Published;
import org.isnad.article.Rejected;
import org.isnad.cli.Language.Plural;
import org.isnad.event.Event;
import org.isnad.figure.Figure;
import org.isnad.gather.Gathered;
import org.isnad.mention.Mention;
import org.isnad.statement.Chain;
import org.isnad.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages: complete in both languages, and right beside every number. */
class MessagesTest {
  private static final Map<String, Class<? extends Enum<?>>> WORDS =
      Map.of(
          "act", Statement.Act.class,
          "manner", Statement.Manner.class,
          "link", Chain.Kind.class,
          "hedge", Figure.Hedge.class,
          "event", Event.Type.class,
          "status", Event.Status.class,
          "participant", Event.Role.class,
          "kind", Mention.Kind.class,
          "rejected", Rejected.Reason.class,
          "fault", Gathered.Problem.class);

  @ParameterizedTest
  @ValueSource(strings = {"messages", "help"})
  void bothLanguagesSayTheSameThings(String file) {
    assertThat(keys(file, Language.AR)).isEqualTo(keys(file, Language.EN));
  }

  @Test
  void everyChoiceHasItsWord() {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      WORDS.forEach(
          (prefix, type) -> {
            for (Enum<?> constant : type.getEnumConstants()) {
              assertThat(messages.word(prefix, constant)).isNotBlank();
            }
          });
      for (Published.Basis basis : Published.Basis.values()) {
        assertThat(messages.word("basis", basis)).isNotBlank();
      }
    }
  }

  @Test
  void everyKeyInTheSourcesIsThereAndHasItsPlurals() throws IOException {
    Path sources = Path.of(System.getProperty("isnad.root"), "desk/src/main/java/org/isnad/cli");
    Pattern said = Pattern.compile("(say|count)\\(\\s*\"([a-z0-9.-]+)\"[,)]");
    List<String> missing = new ArrayList<>();
    try (Stream<Path> files = Files.list(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = said.matcher(Files.readString(file));
        while (matcher.find()) {
          for (Language language : Language.values()) {
            for (String key : forms(matcher.group(1), matcher.group(2), language)) {
              if (!Messages.bundle("messages", language).containsKey(key)) {
                missing.add(language + " " + key);
              }
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyNoteHasItsMessage() throws IOException {
    Path sources = Path.of(System.getProperty("isnad.root"), "reading/src/main/java");
    Pattern note = Pattern.compile("Note\\.of\\(\\s*\"([a-z.-]+)\"");
    List<String> missing = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        note.matcher(Files.readString(file))
            .results()
            .map(found -> "note." + found.group(1))
            .filter(key -> !new Messages(Language.EN).has(key))
            .forEach(missing::add);
      }
    }
    assertThat(missing).as("to be added to messages_en and messages_ar").isEmpty();
  }

  private static List<String> forms(String call, String key, Language language) {
    if (call.equals("say")) {
      return List.of(key);
    }
    List<Plural> forms =
        switch (language) {
          case AR -> List.of(Plural.values());
          case EN -> List.of(Plural.ONE, Plural.OTHER);
        };
    return forms.stream().map(f -> key + "." + f.name().toLowerCase(Locale.ROOT)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | لا أقوال
          1    | قول واحد
          2    | قولان
          3    | 3 أقوال
          10   | 10 أقوال
          11   | 11 قولاً
          99   | 99 قولاً
          100  | 100 قول
          101  | 101 قول
          102  | 102 قول
          103  | 103 أقوال
          1111 | 1,111 قولاً
          """)
  void arabicNumbersAndTheirNouns(long number, String expected) {
    assertThat(new Messages(Language.AR).count("count.statements", number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,0 figures", "1,1 figure", "2,2 figures", "1000,'1,000 figures'"})
  void englishNumbersAndTheirNouns(long number, String expected) {
    assertThat(new Messages(Language.EN).count("count.figures", number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ar_EG.UTF-8,,,AR",
    "ar,,,AR",
    "en_US.UTF-8,ar_MA,ar,EN",
    ",ar_MA,en,AR",
    ",,ar_SA.UTF-8,AR",
    ",,C.UTF-8,EN",
    ",,,EN",
    "arn_CL,,,EN"
  })
  void theLanguageOfTheLocale(String all, String messages, String lang, Language expected) {
    Map<String, String> environment =
        Stream.of(
                Map.entry("LC_ALL", String.valueOf(all)),
                Map.entry("LC_MESSAGES", String.valueOf(messages)),
                Map.entry("LANG", String.valueOf(lang)))
            .filter(e -> !e.getValue().equals("null"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(Language.of(environment)).isEqualTo(expected);
  }

  private static Set<String> keys(String file, Language language) {
    ResourceBundle bundle = Messages.bundle(file, language);
    Set<String> keys = new TreeSet<>(bundle.keySet());
    // English has fewer plural forms.
    keys.removeIf(k -> k.startsWith("count.") && !k.endsWith(".one"));
    return keys;
  }
}
