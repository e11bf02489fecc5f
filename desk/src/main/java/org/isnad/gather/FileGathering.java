package org.isnad.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.page.Content;
import org.isnad.page.Page;
import org.jspecify.annotations.Nullable;

/** Takes the pages out of files, one file at a time. */
final class FileGathering {
  /** One byte more than the largest page, so that the cleaner sees that it is too large. */
  private static final int MOST = 64 * 1024 * 1024 + 1;

  private final Format format;
  private final Meter meter;
  private final Consumer<Gathered> taker;

  FileGathering(Format format, Meter meter, Consumer<Gathered> taker) {
    this.format = format;
    this.meter = meter;
    this.taker = taker;
  }

  /** The format that a file's name tells; {@code AUTO} if it tells none. */
  static Format format(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "txt", "text" -> Format.TEXT;
      case "html", "htm", "xhtml" -> Format.HTML;
      case "jsonl", "ndjson" -> Format.PAGES;
      default -> Format.AUTO;
    };
  }

  /** Takes the pages of a file. */
  void file(Path path) {
    String name = path.toString();
    try (InputStream in = meter.count(Files.newInputStream(path))) {
      stream(name, format == Format.AUTO ? format(name) : format, in);
    } catch (IOException e) {
      fault(name, e);
    }
  }

  /** Takes the pages of standard input: JSON Lines if it opens like a JSON object. */
  void standardInput(InputStream standardInput) {
    InputStream in = new BufferedInputStream(meter.count(standardInput));
    try {
      in.mark(2);
      boolean object = in.read() == '{' && in.read() == '"';
      in.reset();
      stream("-", format == Format.AUTO && object ? Format.PAGES : format, in);
    } catch (IOException e) {
      fault("-", e);
    }
  }

  /** Reports what stood in the way of reading. */
  void fault(String where, IOException e) {
    taker.accept(Gathered.Fault.of(where, e));
  }

  private void stream(String name, Format format, InputStream in) throws IOException {
    switch (format) {
      case PAGES -> new PagesLines(name, taker).read(new BufferedInputStream(in, 1 << 16));
      case TEXT -> page(name, in, "text/plain");
      case HTML -> page(name, in, "text/html");
      case AUTO -> page(name, in, null);
    }
  }

  private void page(String name, InputStream in, @Nullable String type) throws IOException {
    Content content = Content.Bytes.of(in.readNBytes(MOST), type);
    taker.accept(new Gathered.Arrived(new Page(name, content, Page.Given.NOTHING)));
  }
}
