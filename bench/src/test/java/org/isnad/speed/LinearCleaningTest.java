package org.isnad.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.article.Cleaner;
import org.isnad.language.Folding;
import org.isnad.page.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Cleaning takes work in proportion to the page. Work is counted in bytes allocated, which do not
 * depend on the machine; sizes are such that a quadratic walk without allocation would not end.
 */
class LinearCleaningTest {
  private static final int TIMES = 20_000;

  /** Four times the page may take so many times the work. */
  private static final double MOST = 5.5;

  private static final Cleaner CLEANER = Cleaner.load(Folding.load());

  private static final String SENTENCE = "قال الوزير إن العمل في الميناء الجديد انتهى قبل موعده. ";

  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.of(
              "one line of words", SENTENCE,
              "one line without blanks", "قال",
              "paragraphs", SENTENCE + "\n",
              "quotation marks", "\"«",
              "brackets and dashes", "( - ",
              "teasers", "اقرأ أيضاً\nخمس مدن ساحلية تستعد للموسم\n",
              "brackets never closed", "تخطى قصص وواصل القراءة\n",
              "short lines", "قال\n",
              "numbers", "12:30 3/4/2024 ",
              "mojibake", "Ø§Ù„Ø¹Ø±Ø¨ "));

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "nested divs", "<div>",
              "nested links", "<a href=x>ا",
              "paragraphs of HTML", "<p>" + SENTENCE + "</p>",
              "asides", "<div class=related><p>" + SENTENCE + "</p></div>",
              "open tags", "<",
              "cells", "<table><tr><td>ا",
              "entities", "&laquo;&",
              "scripts", "<script type=application/ld+json>{\"a\":[",
              "top headings", "<h1>ا</h1>",
              "formatting", "<b><i>ا"));

  @TestFactory
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  Stream<DynamicTest> workGrowsWithThePage() {
    return Stream.concat(
        TEXTS.entrySet().stream()
            .map(e -> test(e.getKey(), n -> Page.ofText("page.txt", e.getValue().repeat(n)))),
        PAGES.entrySet().stream()
            .map(e -> test(e.getKey(), n -> Page.ofHtml("page.html", e.getValue().repeat(n)))));
  }

  private static DynamicTest test(String name, java.util.function.IntFunction<Page> page) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          work(page.apply(TIMES / 10));
          long once = work(page.apply(TIMES));
          long fourTimes = work(page.apply(4 * TIMES));
          assertThat((double) fourTimes / once).as(name).isLessThan(MOST);
        });
  }

  private static long work(Page page) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().threadId();
    long before = threads.getThreadAllocatedBytes(id);
    assertThat(CLEANER.clean(page)).isNotNull();
    return threads.getThreadAllocatedBytes(id) - before;
  }
}
