package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That docs/rules.md lists every rule of the sources. */
class RulesTest {
  private static final Path ROOT = Path.of(System.getProperty("isnad.root"));
  private static final Pattern SOURCE = Pattern.compile("RuleId\\.of\\(\\s*\"([a-z0-9.-]+)\"\\)");
  private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z0-9.*-]+)` \\|");

  @Test
  void everyRuleIsListed() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("reading/src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        used.addAll(found(SOURCE, file));
      }
    }
    Set<String> listed = found(LISTED, ROOT.resolve("docs/rules.md"));
    assertThat(used)
        .as("rules in docs/rules.md: add a row for each")
        .allMatch(rule -> listed.stream().anyMatch(row -> covers(row, rule)));
  }

  private static boolean covers(String row, String rule) {
    return row.endsWith("*")
        ? rule.startsWith(row.substring(0, row.length() - 1))
        : rule.equals(row);
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
