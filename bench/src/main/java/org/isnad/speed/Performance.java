package org.isnad.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.isnad.page.Page;
import org.isnad.reading.Reader;
import org.isnad.token.Tokens;

/** The measuring program for speed and memory: writes PERFORMANCE.md. */
public final class Performance {
  private static final int PAGES = 3000;
  private static final int STAGE_PAGES = 1500;
  private static final int TOP = 15;

  /** So many rounds it takes until reading gets no faster. */
  private static final int WARM_UP = 6;

  private final Path root;
  private final StringBuilder out = new StringBuilder();

  private Performance(Path root) {
    this.root = root;
  }

  /** Measures and writes; the system property {@code isnad.root} names the repository. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(System.getProperty("isnad.root", ".")).toAbsolutePath().normalize();
    String page = new Performance(root).page();
    Files.writeString(root.resolve("PERFORMANCE.md"), page);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page);
  }

  private String page() {
    Corpus corpus = Corpus.load(root, PAGES);
    Stages stages = new Stages(Reader.arabic());
    out.append(
        """
        # Performance

        Written by `bench/run performance`; do not edit. One thread, after warm-up, medians of
        processor time, so that what else the machine does matters little. The yardstick is the word
        iterator of the Java class library over the same text in the same run: compare ratios, not
        machines.

        """);
    line(
        "Machine: %s, Java %s, %d processors, heap up to %d MB.",
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    line("Text: %d %s, %d words.%n", corpus.pages().size(), corpus.title(), corpus.words());
    whole(corpus, stages);
    parts(corpus, stages);
    growth(corpus, stages);
    program();
    profile(corpus, stages);
    return out.toString();
  }

  private void whole(Corpus corpus, Stages stages) {
    List<Page> pages = corpus.pages();
    long yard = Clock.median(2, 5, () -> stages.breakWords(pages));
    long read = Clock.median(WARM_UP, 5, () -> stages.read(pages, false));
    long json = Clock.median(2, 5, () -> stages.read(pages, true));
    List<Tokens> tokens = stages.tokens(pages);
    long label = Clock.median(2, 5, () -> stages.label(tokens));
    long bytes = Clock.allocated(() -> stages.read(pages, false));
    line("## Throughput%n");
    line("| what | words/s | against the yardstick |");
    line("|---|--:|--:|");
    speed("finding words with the class library (yardstick)", corpus.words(), yard, yard);
    speed("reading: all layers", corpus.words(), read, yard);
    speed("reading and writing JSON", corpus.words(), json, yard);
    speed("labelling names in words already found", corpus.words(), label, yard);
    line("%nMemory allocated while reading: %d bytes a word.%n", bytes / corpus.words());
  }

  private void speed(String what, long words, long nanos, long yard) {
    line("| %s | %,d | %.3f |", what, words * 1_000_000_000L / nanos, (double) yard / nanos);
  }

  private void parts(Corpus corpus, Stages stages) {
    List<Page> pages = corpus.pages().subList(0, Math.min(STAGE_PAGES, corpus.pages().size()));
    stages.time(pages);
    Map<String, Long> spent = stages.time(pages);
    long all = spent.values().stream().mapToLong(Long::longValue).sum();
    long words = pages.stream().mapToLong(p -> Corpus.words(Corpus.text(p))).sum();
    line("## Stages%n");
    line("| stage | part of the time | words/s alone |");
    line("|---|--:|--:|");
    spent.forEach(
        (stage, nanos) ->
            line(
                "| %s | %.1f %% | %,d |",
                stage, 100.0 * nanos / all, words * 1_000_000_000L / Math.max(1, nanos)));
    line("");
  }

  /** Articles put together to one long page: four times the text may take four times as long. */
  private void growth(Corpus corpus, Stages stages) {
    line("## Growth%n");
    line("One page made of many articles, each a paragraph; linear is 1.00.%n");
    line("| words in the page | time a word, against the first |");
    line("|--:|--:|");
    double first = 0;
    for (int size = 100; size <= 1600 && size <= corpus.pages().size(); size *= 4) {
      StringBuilder text = new StringBuilder();
      for (Page page : corpus.pages().subList(0, size)) {
        text.append(Corpus.text(page)).append('\n');
      }
      List<Page> one = List.of(Page.ofText("long.txt", text.toString()));
      long words = Corpus.words(text.toString());
      double each = (double) Clock.median(1, 3, () -> stages.read(one, false)) / words;
      first = first == 0 ? each : first;
      line("| %,d | %.2f |", words, each / first);
    }
    line("");
  }

  private void program() {
    Program program = new Program(root);
    OptionalLong start = program.start();
    OptionalInt heap = program.leastHeap();
    line("## The program%n");
    line("| what | |");
    line("|---|--:|");
    line(
        "| `./isnad read examples/one.txt`, later starts | %s |",
        start.isPresent() ? start.getAsLong() + " ms" : "not measured");
    line(
        "| least heap with which one article is read | %s |%n",
        heap.isPresent() ? heap.getAsInt() + " MB" : "more than 256 MB");
  }

  private void profile(Corpus corpus, Stages stages) {
    line("## Where the time goes%n");
    line("Samples by the topmost method of ours, what it calls in libraries included.%n");
    line("| method | part |");
    line("|---|--:|");
    for (var top : Profile.top(TOP, () -> stages.read(corpus.pages(), false))) {
      line("| %s | %.1f %% |", top.getKey(), 100 * top.getValue());
    }
    line("");
    if (stages.sink() == 0) {
      line("Nothing was found: something is wrong.");
    }
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
