package org.isnad.gather;

import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.isnad.page.Page;

/** Gathers the pages of what a user names: files, folders, {@code -} for standard input. */
public final class Gatherer {
  private final List<Source> sources;
  private final Page.Given given;
  private final Meter meter = new Meter(this::size);

  private Gatherer(List<Source> sources, Page.Given given) {
    this.sources = List.copyOf(sources);
    this.given = given;
  }

  /**
   * A gatherer of files.
   *
   * @param names paths, or {@code -}
   * @param format what they are taken for
   * @param standardInput what {@code -} stands for
   * @param given what is said of every page that does not say so itself
   */
  public static Gatherer of(
      List<String> names, Format format, InputStream standardInput, Page.Given given) {
    return new Gatherer(
        names.stream().<Source>map(n -> new FileSource(n, format, standardInput)).toList(), given);
  }

  /** Shows how far the gathering has come; to be read in the thread that gathers. */
  public Meter meter() {
    return meter;
  }

  /** Hands over all pages and faults, in the order in which their sources were named. */
  public void gather(Consumer<Gathered> taker) {
    for (Source source : sources) {
      source.gather(meter, found -> taker.accept(complete(found)));
    }
  }

  private Gathered complete(Gathered found) {
    return switch (found) {
      case Gathered.Arrived(Page page) -> new Gathered.Arrived(page.given(page.given().or(given)));
      case Gathered.Fault fault -> fault;
    };
  }

  private OptionalLong size() {
    long size = 0;
    for (Source source : sources) {
      OptionalLong part = source.size();
      if (part.isEmpty()) {
        return part;
      }
      size += part.getAsLong();
    }
    return OptionalLong.of(size);
  }
}
