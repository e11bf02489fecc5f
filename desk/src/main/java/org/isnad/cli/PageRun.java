package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.article.Rejected;
import org.isnad.gather.Gathered;
import org.isnad.gather.Gatherer;
import org.isnad.gather.Meter;
import org.isnad.page.Page;

/**
 * One run over pages: makes something of each, prints it in the order of the pages, reports what
 * failed and goes on, and counts.
 */
final class PageRun {
  private final Voice voice;
  private final boolean quiet;
  private final Function<Page, Made> maker;
  private final Progress progress;
  private Tally tally = Tally.NONE;

  /**
   * A run that has not begun.
   *
   * @param quiet whether nothing but results and faults is said
   * @param maker what makes the result of a page; called from several threads
   */
  PageRun(Voice voice, boolean quiet, Function<Page, Made> maker) {
    this.voice = voice;
    this.quiet = quiet;
    this.maker = maker;
    this.progress = new Progress(voice, !quiet);
  }

  /**
   * What was made of a page.
   *
   * @param text what is printed; may be empty
   * @param tally what was counted
   * @param where the input that a complaint speaks of
   * @param complaint what went wrong; empty if nothing did
   */
  record Made(String text, Tally tally, String where, String complaint) {
    /** A result. */
    static Made of(String text, Tally tally) {
      return new Made(text, tally, "", "");
    }
  }

  /** The result of a page that was rejected. */
  static Made rejected(Rejected rejected, Voice voice) {
    return new Made("", Tally.REJECTED, rejected.uri(), voice.words(rejected));
  }

  /**
   * Takes all pages.
   *
   * @return what was counted
   */
  Tally run(Gatherer gatherer) {
    Meter meter = gatherer.meter();
    try (Conveyor<Made> conveyor =
        new Conveyor<>(Runtime.getRuntime().availableProcessors(), made -> take(made, meter))) {
      gatherer.gather(found -> conveyor.put(work(found)));
      conveyor.finish();
    } finally {
      progress.end();
    }
    voice.flush();
    return tally;
  }

  private Callable<Made> work(Gathered found) {
    return switch (found) {
      case Gathered.Arrived(Page page) -> () -> make(page);
      case Gathered.Fault fault ->
          () -> new Made("", Tally.FAULT, fault.where(), voice.words(fault));
    };
  }

  /** One page must never stop the rest, whatever it does to us. */
  private Made make(Page page) {
    try {
      return maker.apply(page);
    } catch (OutOfMemoryError _) {
      return new Made("", Tally.FAULT, page.uri(), voice.messages().say("error.memory"));
    } catch (RuntimeException | StackOverflowError e) {
      String fault =
          e.getClass().getSimpleName() + ": " + Look.safe(String.valueOf(e.getMessage()));
      return new Made("", Tally.FAULT, page.uri(), voice.messages().say("error.internal", fault));
    }
  }

  private void take(Made made, Meter meter) {
    tally = tally.plus(made.tally());
    if (!made.text().isEmpty()) {
      voice.print(made.text());
    }
    if (!made.complaint().isEmpty()) {
      progress.clear();
      voice.complain(made.where(), made.complaint());
    }
    progress.show(meter, tally.pages());
  }

  /** Tells the counts, unless the user wants quiet. */
  void close(String counted) {
    if (quiet) {
      return;
    }
    Messages messages = voice.messages();
    List<String> failed = new ArrayList<>();
    if (tally.rejected() > 0) {
      failed.add(messages.count("count.rejected", tally.rejected()));
    }
    if (tally.faults() > 0) {
      failed.add(messages.count("count.faults", tally.faults()));
    }
    String more =
        failed.isEmpty()
            ? ""
            : messages.say("done.more", String.join(messages.say("comma"), failed));
    voice.tell(counted + more);
  }
}
