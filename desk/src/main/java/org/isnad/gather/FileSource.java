package org.isnad.gather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.gather.Gathered.Problem;

/**
 * A file, a folder with all that is in it, or standard input.
 *
 * <p>A folder is walked in the order of its names. Of its files only those are read whose ending
 * says text, HTML or pages; hidden ones are left out. Links are followed, each folder is read once.
 */
record FileSource(String name, Format format, InputStream standardInput) implements Source {

  @Override
  public OptionalLong size() {
    if (name.equals("-")) {
      return OptionalLong.empty();
    }
    long[] size = {0};
    try {
      walk(Path.of(name), file -> size[0] += size(file), (_, _) -> {});
    } catch (InvalidPathException _) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(size[0]);
  }

  @Override
  public void gather(Meter meter, Consumer<Gathered> taker) {
    FileGathering gathering = new FileGathering(format, meter, taker);
    if (name.equals("-")) {
      gathering.standardInput(standardInput);
      return;
    }
    try {
      Path top = Path.of(name);
      boolean[] empty = {Files.isDirectory(top)};
      walk(
          top,
          file -> {
            empty[0] = false;
            gathering.file(file);
          },
          (folder, fault) -> {
            empty[0] = false;
            gathering.fault(folder.toString(), fault);
          });
      if (empty[0]) {
        taker.accept(new Gathered.Fault(name, Problem.NOTHING_INSIDE, ""));
      }
    } catch (InvalidPathException _) {
      taker.accept(new Gathered.Fault(name, Problem.MISSING, ""));
    }
  }

  /** What is to be done with a folder that cannot be read. */
  private interface Unreadable {
    void accept(Path folder, IOException fault);
  }

  private static void walk(Path top, Consumer<Path> file, Unreadable unreadable) {
    Deque<Path> waiting = new ArrayDeque<>(List.of(top));
    Set<Path> seen = new HashSet<>();
    while (!waiting.isEmpty()) {
      Path path = waiting.pop();
      if (!Files.isDirectory(path)) {
        file.accept(path);
        continue;
      }
      try {
        if (seen.add(path.toRealPath())) {
          children(path).reversed().forEach(waiting::push);
        }
      } catch (IOException e) {
        unreadable.accept(path, e);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(FileSource::isRead).sorted().toList();
    }
  }

  private static boolean isRead(Path path) {
    String file = path.getFileName().toString();
    return !file.startsWith(".")
        && (FileGathering.format(file) != Format.AUTO || Files.isDirectory(path));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }
}
