package org.isnad.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.score.Root;

/** The files of the repository, for the tests that hold the rules of the house. */
final class Sources {
  private Sources() {}

  /** The Java files of all modules' main sources. */
  static List<Path> mainJava() {
    return all().stream()
        .filter(f -> f.toString().endsWith(".java") && f.toString().contains("src/main/java"))
        .toList();
  }

  /** All files of the repository but what is built or git's own. */
  static List<Path> all() {
    Path root = Root.PATH.toAbsolutePath().normalize();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.toString().contains("/target/") && !f.toString().contains("/.git"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path as people write it. */
  static String name(Path file) {
    return Root.PATH.toAbsolutePath().normalize().relativize(file).toString().replace('\\', '/');
  }

  /** A file's text; bytes that are no UTF-8 become U+FFFD. */
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
