package org.isnad.cli;

import java.util.OptionalLong;
import org.isnad.gather.Meter;

/** A bar on standard error that shows how far long work has come; only where it is a terminal. */
final class Progress {
  private static final int CELLS = 24;
  private static final long FIRST = 700_000_000L;
  private static final long EVERY = 100_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  private final Voice voice;
  private final boolean shown;
  private final long begin = System.nanoTime();
  private long last = begin + FIRST - EVERY;
  private boolean visible;

  Progress(Voice voice, boolean wanted) {
    this.voice = voice;
    this.shown = wanted && voice.surroundings().terminals().err();
  }

  /** Shows how far it is, unless it did so a moment ago or the work is still short. */
  void show(Meter meter, int pages) {
    long now = System.nanoTime();
    if (!shown || now - last < EVERY) {
      return;
    }
    last = now;
    visible = true;
    voice.say(CLEAR + bar(meter.total(), meter.taken()) + " " + counted(pages));
  }

  private String counted(int pages) {
    Messages messages = voice.messages();
    return messages.say("progress", messages.count("count.pages", pages));
  }

  private static String bar(OptionalLong total, long taken) {
    if (total.isEmpty() || total.getAsLong() == 0) {
      return "";
    }
    long share = Math.min(100, taken * 100 / total.getAsLong());
    int full = (int) (share * CELLS / 100);
    return "█".repeat(full) + "░".repeat(CELLS - full) + " " + share + "%";
  }

  /** Takes the bar away so that a line can be written. */
  void clear() {
    if (visible) {
      voice.say(CLEAR);
      visible = false;
    }
  }

  /** Takes the bar away for good. */
  void end() {
    clear();
  }
}
