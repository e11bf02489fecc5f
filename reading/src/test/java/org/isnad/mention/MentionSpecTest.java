package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The phrases of {@code specs/ar} that say what is named, by whom a role is held, who is meant. */
class MentionSpecTest {
  private static final Folding FOLDING = Folding.load();
  private static final Tokenizer TOKENIZER = Tokenizer.load(FOLDING);
  private static final MentionFinder FINDER = MentionFinder.load(FOLDING);

  @TestFactory
  Stream<DynamicTest> names() {
    return rows("names.tsv", MentionSpecTest::names);
  }

  @TestFactory
  Stream<DynamicTest> roles() {
    return rows("roles.tsv", MentionSpecTest::roles);
  }

  @TestFactory
  Stream<DynamicTest> linkedNames() {
    return rows("linked-names.tsv", MentionSpecTest::shorts);
  }

  @TestFactory
  Stream<DynamicTest> linkedNouns() {
    return rows("linked-nouns.tsv", MentionSpecTest::nouns);
  }

  private static String nouns(Mentions found, Tokens tokens) {
    List<String> nouns = new ArrayList<>();
    for (Mention mention : found.list()) {
      if (mention.kind() == Mention.Kind.ORGANIZATION && mention.form() == Mention.Form.TITLE) {
        nouns.add(tokens.textOf(mention.span()) + "=" + entity(found, mention));
      }
    }
    return String.join(" ;; ", nouns);
  }

  private static String names(Mentions found, Tokens tokens) {
    List<String> names = new ArrayList<>();
    for (Mention mention : found.list()) {
      if (mention.form() == Mention.Form.NAME) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT);
        names.add(kind + ":" + tokens.textOf(mention.span()));
      }
    }
    return String.join(" ;; ", names);
  }

  private static String roles(Mentions found, Tokens tokens) {
    List<String> roles = new ArrayList<>();
    for (Mention mention : found.list()) {
      if (mention.kind() == Mention.Kind.ROLE) {
        roles.add(tokens.textOf(mention.span()) + "=" + entity(found, mention));
      }
    }
    return String.join(" ;; ", roles);
  }

  /** The only name that is not its entity's fullest form, or the last one. */
  private static String shorts(Mentions found, Tokens tokens) {
    String last = "";
    for (Mention mention : found.list()) {
      if (mention.form() == Mention.Form.NAME) {
        String text = tokens.textOf(mention.span());
        String name = entity(found, mention);
        last = text + "=" + name;
        if (!text.equals(name)) {
          return last;
        }
      }
    }
    return last;
  }

  private static String entity(Mentions found, Mention mention) {
    EntityId id = mention.entity();
    return id == null ? "" : found.entity(id).orElseThrow().name();
  }

  private static Stream<DynamicTest> rows(String file, Answer answer) {
    Path path = Path.of(System.getProperty("isnad.root"), "specs", "ar", file);
    return Table.parse(file, read(path)).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.id(),
                    () -> {
                      Tokens tokens = TOKENIZER.tokenize(row.need("phrase"));
                      assertThat(answer.of(FINDER.find(tokens), tokens))
                          .as(row.get("phrase"))
                          .isEqualTo(row.get("expected"));
                    }));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the finder makes of a phrase, in the words of the table. */
  private interface Answer {
    String of(Mentions found, Tokens tokens);
  }
}
