package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.article.Article;
import org.isnad.event.Event;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

/** Our own gold is well formed: what it names stands on its page, as often as it says. */
class GoldTest {
  private static final Set<String> KINDS = Set.of("person", "organization", "place");
  private static final Set<String> MANNERS = Set.of("direct", "indirect", "mixed");

  private final List<String> faults = new ArrayList<>();
  private String page = "";
  private String text = "";

  @Test
  void everythingNamedStandsOnItsPage() {
    Reader reader = Reader.arabic();
    List<Gold> golds = Gold.loadAll(Root.PATH.resolve("specs/ar/gold"));
    assertThat(golds).hasSizeGreaterThanOrEqualTo(10);
    for (Gold gold : golds) {
      page = gold.file().substring(gold.file().lastIndexOf('/') + 1);
      text = " " + flat(((Article) reader.clean(gold.page())).text()) + " ";
      check(gold);
    }
    assertThat(faults).isEmpty();
  }

  private void check(Gold gold) {
    gold.keep().forEach(k -> stands("keep", k));
    names(gold.names() == null ? List.of() : gold.names());
    for (Gold.Time time : gold.times() == null ? List.<Gold.Time>of() : gold.times()) {
      // What is optional may stand in a line that is no prose, such as the date line.
      if (!time.optional()) {
        stands("time", time.text());
      }
    }
    for (Gold.Said said : gold.statements() == null ? List.<Gold.Said>of() : gold.statements()) {
      stands("speaker", said.speaker());
      said.speakerIs().ifPresent(is -> stands("speakerIs", is));
      stands("content", said.content());
      if (!MANNERS.contains(said.manner().orElse(""))) {
        fault("manner", said.toString());
      }
    }
    for (Gold.Counted figure : gold.figures() == null ? List.<Gold.Counted>of() : gold.figures()) {
      stands("figure", figure.text());
      stands("counted", figure.counted());
      if (figure.value().size() != 2) {
        fault("value", figure.toString());
      }
    }
    for (Gold.Happened event : gold.events() == null ? List.<Gold.Happened>of() : gold.events()) {
      if (EnumSet.allOf(Event.Type.class).stream().noneMatch(t -> t.name().equals(event.type()))) {
        fault("event type", event.type());
      }
      event.participants().forEach(p -> stands("participant", p));
    }
  }

  private void names(List<Gold.Name> names) {
    TreeMap<String, Integer> listed =
        new TreeMap<>(
            java.util.Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(java.util.Comparator.naturalOrder()));
    Set<String> optional = new HashSet<>();
    for (Gold.Name name : names) {
      if (!KINDS.contains(name.kind())) {
        fault("kind", name.kind());
      }
      name.is().ifPresent(is -> stands("is", is));
      listed.merge(name.text(), 1, Integer::sum);
      if (name.optional()) {
        optional.add(name.text());
      }
    }
    // The longest names first, each struck out once counted, so that none is counted inside
    // another.
    StringBuilder rest = new StringBuilder(text);
    listed.forEach(
        (name, times) -> {
          int count = strike(rest, name);
          if (count != times && !optional.contains(name)) {
            fault("name listed " + times + " times, stands " + count + " times", name);
          }
        });
  }

  private static int strike(StringBuilder rest, String name) {
    int count = 0;
    for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
      int end = at + name.length();
      int before = at;
      while (at - before < 2 && "وفبكل".indexOf(rest.charAt(before - 1)) >= 0) {
        before--;
      }
      if (!isWordPart(rest.charAt(before - 1)) && !isWordPart(rest.charAt(end))) {
        count++;
        rest.replace(at, end, "#".repeat(name.length()));
      }
    }
    return count;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void stands(String what, String words) {
    if (!text.contains(flat(words))) {
      fault(what + " not on the page", words);
    }
  }

  private void fault(String what, String words) {
    faults.add(page + ": " + what + ": " + words);
  }

  private static String flat(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}
