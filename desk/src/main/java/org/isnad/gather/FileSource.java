package org.isnad.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.gather.Gathered.Problem;
import org.isnad.page.Content;
import org.isnad.page.Page;

/**
 * A file, a folder with all that is in it, or standard input.
 *
 * <p>A folder is walked in the order of its names. Of its files only those are read whose ending
 * says text, HTML or pages; hidden ones are left out. Links are followed, each folder is read once.
 */
final class FileSource implements Source {
  /** One byte more than the largest page, so that the cleaner sees that it is too large. */
  private static final int MOST = 64 * 1024 * 1024 + 1;

  private static final Set<String> TEXT = Set.of("txt", "text");
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
  private static final Set<String> PAGES = Set.of("jsonl", "ndjson");

  private final String name;
  private final Format format;
  private final InputStream standardInput;

  FileSource(String name, Format format, InputStream standardInput) {
    this.name = name;
    this.format = format;
    this.standardInput = standardInput;
  }

  @Override
  public void gather(Consumer<Gathered> taker) {
    if (name.equals("-")) {
      try {
        stream(name, new BufferedInputStream(standardInput), taker);
      } catch (IOException e) {
        taker.accept(fault(name, e));
      }
      return;
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (java.nio.file.InvalidPathException e) {
      taker.accept(new Gathered.Fault(name, Problem.MISSING, ""));
      return;
    }
    if (Files.isDirectory(path)) {
      folder(path, taker);
    } else {
      file(path, taker);
    }
  }

  private void folder(Path top, Consumer<Gathered> taker) {
    Deque<Path> waiting = new ArrayDeque<>(List.of(top));
    Set<Path> seen = new HashSet<>();
    boolean empty = true;
    while (!waiting.isEmpty()) {
      Path path = waiting.pop();
      if (!Files.isDirectory(path)) {
        empty = false;
        file(path, taker);
        continue;
      }
      try (Stream<Path> children = Files.list(path)) {
        if (seen.add(path.toRealPath())) {
          List<Path> sorted =
              new ArrayList<>(children.filter(FileSource::isRead).sorted().toList());
          Collections.reverse(sorted);
          sorted.forEach(waiting::push);
        }
      } catch (IOException e) {
        empty = false;
        taker.accept(fault(path.toString(), e));
      }
    }
    if (empty) {
      taker.accept(new Gathered.Fault(name, Problem.NOTHING_INSIDE, ""));
    }
  }

  private static boolean isRead(Path path) {
    String file = path.getFileName().toString();
    String ending = ending(file);
    return !file.startsWith(".")
        && (TEXT.contains(ending)
            || HTML.contains(ending)
            || PAGES.contains(ending)
            || Files.isDirectory(path));
  }

  private void file(Path path, Consumer<Gathered> taker) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      stream(path.toString(), in, taker);
    } catch (IOException e) {
      taker.accept(fault(path.toString(), e));
    }
  }

  private void stream(String uri, InputStream in, Consumer<Gathered> taker) throws IOException {
    switch (format == Format.AUTO ? guess(uri, in) : format) {
      case PAGES -> new PagesLines(uri, taker).read(in);
      case TEXT -> page(uri, in, "text/plain", taker);
      case HTML -> page(uri, in, "text/html", taker);
      case AUTO -> page(uri, in, "", taker);
    }
  }

  private static void page(String uri, InputStream in, String type, Consumer<Gathered> taker)
      throws IOException {
    byte[] bytes = in.readNBytes(MOST);
    Content content = Content.Bytes.of(bytes, type.isEmpty() ? null : type);
    taker.accept(new Gathered.Arrived(new Page(uri, content, Page.Given.NOTHING)));
  }

  /** Told by the name's ending; for standard input, by whether it opens like a JSON object. */
  private static Format guess(String uri, InputStream in) throws IOException {
    String ending = ending(uri);
    if (PAGES.contains(ending)) {
      return Format.PAGES;
    }
    if (HTML.contains(ending)) {
      return Format.HTML;
    }
    if (TEXT.contains(ending)) {
      return Format.TEXT;
    }
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return uri.equals("-") && first == '{' && second == '"' ? Format.PAGES : Format.AUTO;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Gathered fault(String where, IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> new Gathered.Fault(where, Problem.MISSING, "");
      case AccessDeniedException _ -> new Gathered.Fault(where, Problem.FORBIDDEN, "");
      default -> new Gathered.Fault(where, Problem.UNREADABLE, String.valueOf(e.getMessage()));
    };
  }
}
