package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file over 300 lines wants splitting; the few that may be longer say why. */
class SizeTest {
  private static final int LINES = 300;
  private static final int MOST = 500;

  /** Longer files, by path, with the reason. */
  private static final Map<String, String> LONGER = Map.of();

  @Test
  void filesAreShort() {
    List<String> faults = new ArrayList<>();
    for (Path file : Sources.mainJava()) {
      long lines = Sources.text(file).lines().count();
      String name = Sources.name(file);
      if (lines > MOST || lines > LINES && !LONGER.containsKey(name)) {
        faults.add(name + ": " + lines + " lines");
      }
      if (lines <= LINES && LONGER.containsKey(name)) {
        faults.add(name + ": short enough now, no exception needed");
      }
    }
    assertThat(faults).isEmpty();
  }
}
