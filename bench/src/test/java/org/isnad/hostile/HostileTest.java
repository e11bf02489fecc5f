package org.isnad.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.page.Page;
import org.isnad.reading.Outcome;
import org.junit.jupiter.api.Test;

/** Pages made to hurt: read in time that grows with their length, not with its square. */
class HostileTest {
  /** Units repeated without end. */
  private static final Map<String, String> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("straight quotation marks", "\"");
    UNITS.put("opening quotation marks", "«");
    UNITS.put("closing quotation marks", "»");
    UNITS.put("curly quotation marks", "“ ");
    UNITS.put("quotation marks both ways", "\"«");
    UNITS.put("quoted words", "«قال» ");
    UNITS.put("cues", "قال ");
    UNITS.put("cues with particles", "وأضاف أن ");
    UNITS.put("cues with colons", "قال: ");
    UNITS.put("cues that open quotations", "قال: \"نعم ");
    UNITS.put("cues with commas", "مؤكداً أن، ");
    UNITS.put("relays", "نقلت رويترز عن ");
    UNITS.put("sources", "بحسب مصدر ");
    UNITS.put("roles", "وزير ");
    UNITS.put("heads of organizations", "وزارة الخارجية ");
    UNITS.put("names", "محمد ");
    UNITS.put("many people", "قالت رنا الحلبوني إن حسن مراد غادر. ");
    UNITS.put("places", "القاهرة ");
    UNITS.put("numbers", "7 ");
    UNITS.put("digits", "7");
    UNITS.put("number words", "مليون ");
    UNITS.put("number words joined", "ثلاثة وعشرون ");
    UNITS.put("thousands", "1,");
    UNITS.put("times", "أمس ");
    UNITS.put("months", "فبراير/شباط ");
    UNITS.put("ranges", "بين 12 و");
    UNITS.put("proclitics", "وال");
    UNITS.put("letters", "ا");
    UNITS.put("tatweel", "ـ");
    UNITS.put("vowel marks", "ً");
    UNITS.put("invisible marks", "\u200f");
    UNITS.put("full stops", ".");
    UNITS.put("abbreviations", "د. ");
    UNITS.put("colons", "خبر: ");
    UNITS.put("brackets", "(");
    UNITS.put("short lines", "خبر\n");
    UNITS.put("lines of furniture", "اقرأ أيضا\n");
    UNITS.put("paragraphs", "قال الوزير إن الاجتماع تأجل.\n");
    UNITS.put("figures in speech", "قال الوزير إن 12 سيارة وصلت أمس.\n");
    UNITS.put("line ends", "\n");
    UNITS.put("blanks", " ");
    UNITS.put("addresses", "http://a.b/c ");
    UNITS.put("Latin words", "word ");
    UNITS.put("NULs", "\0ا");
    UNITS.put("half surrogates", "\ud800ا");
    UNITS.put("presentation forms", "ﷺ ");
  }

  private static final Map<String, String> HTML_UNITS =
      Map.of(
          "nested divisions", "<div>",
          "nested divisions with text", "<div>خبر ",
          "nested tables", "<table><tr><td>",
          "nested quotations", "<blockquote>خبر",
          "unclosed links", "<a href=x>خبر ",
          "unclosed formatting", "<b><i>خبر",
          "comments", "<!-- خبر -->",
          "entities", "&laquo;خبر&raquo; ",
          "paragraphs", "<p>قال الوزير إن الاجتماع تأجل.</p>",
          "open brackets", "<");

  @Test
  void aHundredThousandQuotationMarks() {
    for (String mark : List.of("\"", "«", "»", "“", "«ا", "ا\"")) {
      Checked.read(Page.ofText("marks.txt", "خبر من الساحل\n" + mark.repeat(100_000)));
    }
  }

  @Test
  void textTimeGrowsWithLength() {
    List<String> slow = new ArrayList<>();
    UNITS.forEach((what, unit) -> growth(what, unit, s -> Page.ofText("hostile.txt", s), slow));
    assertThat(slow).isEmpty();
  }

  @Test
  void htmlTimeGrowsWithLength() {
    List<String> slow = new ArrayList<>();
    HTML_UNITS.forEach(
        (what, unit) -> growth(what, unit, s -> Page.ofHtml("hostile.html", s), slow));
    assertThat(slow).isEmpty();
  }

  /**
   * Doubles the length until the time can be measured, then compares it with four times as much.
   */
  private static void growth(
      String what,
      String unit,
      java.util.function.Function<String, Page> maker,
      List<String> slow) {
    String head = "خبر من الساحل قال إن ";
    int length = 8_000;
    long base = 0;
    while (length <= 64_000) {
      base = time(maker.apply(head + unit.repeat(length / unit.length())));
      if (base > 20_000_000) {
        break;
      }
      length *= 2;
    }
    if (base > 4_000_000_000L) {
      slow.add(what + ": " + base / 1_000_000 + " ms for " + length + " characters");
      return;
    }
    long more = time(maker.apply(head + unit.repeat(4 * length / unit.length())));
    // Linear is 4, quadratic 16; below some tenths of a second it is noise.
    if (more > 300_000_000) {
      System.out.println(
          "slow: " + what + " " + 4 * length + " characters " + more / 1_000_000 + " ms");
    }
    if (more > 10 * base && more > 400_000_000) {
      slow.add(
          "%s: %d characters %d ms, %d characters %d ms"
              .formatted(what, length, base / 1_000_000, 4 * length, more / 1_000_000));
    }
  }

  /** The processor time of one reading, in nanoseconds; not the clock's, which others share. */
  private static long time(Page page) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Outcome outcome = Checked.READER.read(page);
    assertThat(outcome).isNotNull();
    return threads.getCurrentThreadCpuTime() - before;
  }

  @Test
  void hostilePagesAreReadRightToo() {
    UNITS.forEach(
        (_, unit) -> Checked.read(Page.ofText("hostile.txt", "خبر " + unit.repeat(2000))));
    HTML_UNITS.forEach(
        (_, unit) -> Checked.read(Page.ofHtml("hostile.html", "<p>خبر " + unit.repeat(2000))));
  }
}
