package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no file of the repository holds. */
class PlainFilesTest {
  /** Marks of unfinished work, names of people as authors, paths of one machine. */
  private static final List<String> NOWHERE =
      List.of(
          "TO" + "DO", "FIX" + "ME", "@" + "author", "/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/");

  private static final Set<String> NO_PACKAGES =
      Set.of("util", "utils", "helper", "helpers", "common", "impl", "manager", "misc");

  private static final Set<String> TEXT =
      Set.of("java", "md", "tsv", "xml", "json", "txt", "html", "properties", "run", "isnad");

  /** Files that are no text, by path, with the reason. */
  private static final Map<String, String> BINARY =
      Map.of(
          "reading/src/main/resources/org/isnad/mention/names.model",
          "a learned model; docs/model-card.md says from what, bench/run train makes it again");

  @Test
  void nothingUnfinishedAndNoPathOfOneMachine() {
    List<String> faults = new ArrayList<>();
    for (Path file : Sources.all()) {
      String name = Sources.name(file);
      if (!TEXT.contains(
          name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1))) {
        continue;
      }
      int number = 0;
      for (String line : Sources.text(file).split("\n", -1)) {
        number++;
        for (String word : NOWHERE) {
          if (line.contains(word)) {
            faults.add(name + ":" + number + ": " + word);
          }
        }
        if (line.indexOf('\uFFFD') >= 0 && !name.endsWith(".java")) {
          faults.add(name + ":" + number + ": bytes that are no UTF-8");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What cannot be read in a review needs a reason. */
  @Test
  void onlyNamedFilesAreBinary() {
    for (Path file : Sources.all()) {
      String name = Sources.name(file);
      // What tools leave behind is hidden, and ignored by git.
      boolean hidden = ("/" + name).contains("/.") || name.endsWith(".aot");
      if (!hidden && Sources.text(file).indexOf('\0') >= 0) {
        assertThat(BINARY).containsKey(name);
      }
    }
  }

  @Test
  void packagesAreNamedAfterWhatTheyHold() {
    assertThat(Sources.mainJava())
        .allSatisfy(
            file ->
                assertThat(NO_PACKAGES).doesNotContain(file.getParent().getFileName().toString()));
  }

  /** Spelling variants come from the folding, never from alternatives in a pattern. */
  @Test
  void noSpellingVariantsInPatterns() {
    assertThat(Sources.mainJava())
        .allSatisfy(
            file ->
                assertThat(Sources.text(file))
                    .as(Sources.name(file))
                    .doesNotContain("[اأ", "[أا", "[ىي", "[يى", "[هة", "[ةه"));
  }
}
