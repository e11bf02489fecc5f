package org.isnad.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** The program as a user starts it, measured from outside. */
final class Program {
  private static final int STARTS = 7;
  private static final long LONGEST_SECONDS = 60;
  private static final List<Integer> MEGABYTES = List.of(16, 24, 32, 48, 64, 96, 128, 192, 256);

  private final Path root;
  private final Path example;

  Program(Path root) {
    this.root = root;
    this.example = root.resolve("examples/one.txt");
  }

  /** The median time of {@code ./isnad read examples/one.txt}, in milliseconds of the clock. */
  OptionalLong start() {
    Path launcher = root.resolve("isnad");
    if (!Files.isExecutable(launcher) || run("" + launcher, "read", "" + example) != 0) {
      return OptionalLong.empty();
    }
    long[] times = new long[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long before = System.nanoTime();
      run("" + launcher, "read", "" + example);
      times[i] = (System.nanoTime() - before) / 1_000_000;
    }
    Arrays.sort(times);
    return OptionalLong.of(times[STARTS / 2]);
  }

  /** The least heap, in megabytes, with which one article can be read. */
  OptionalInt leastHeap() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    return MEGABYTES.stream()
        .filter(
            m ->
                run(java, "-Xmx" + m + "m", "-cp", path, "org.isnad.cli.Main", "read", "" + example)
                    == 0)
        .mapToInt(m -> m)
        .findFirst();
  }

  private static int run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      // With too little heap it only collects garbage and ends never.
      process.destroyForcibly().waitFor();
      return -1;
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
