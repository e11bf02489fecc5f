package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.gather.Gathered;
import org.isnad.language.Folding;
import org.isnad.mention.Mention;
import org.isnad.mention.OwnName;
import org.isnad.mention.OwnNameReader;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a user's own lists of names, one file a list. It is where {@code --names} says, or
 * {@code ISNAD_NAMES}, or under {@code XDG_DATA_HOME}, else under {@code ~/.local/share}.
 */
final class NameFolder {
  /** A larger file is refused: in bytes. */
  static final long LARGEST = 64L << 20;

  /** More names than these, in all lists together, are refused. */
  static final int MOST = 200_000;

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}");
  private static final String ENDING = ".names";

  /** Begins the first line of a kept list, which tells the kind of lines that tell none. */
  private static final String KIND = "# kind: ";

  private static final int MOST_FAULTS = 20;

  private final Path folder;

  NameFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder that an option or the environment says. */
  static NameFolder of(@Nullable Path option, Map<String, String> environment) {
    String said = environment.getOrDefault("ISNAD_NAMES", "");
    if (option != null || !said.isBlank()) {
      return new NameFolder(option == null ? Path.of(said) : option);
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    Path base = data.startsWith("/") ? Path.of(data) : Path.of(home, ".local", "share");
    return new NameFolder(base.resolve("isnad").resolve("names"));
  }

  Path path() {
    return folder;
  }

  /** The name of a list that a file holds: its own without its ending; nothing if it is none. */
  static Optional<String> listName(String file) {
    int dot = file.indexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }

  /** Whether a word can be the name of a list. */
  static boolean isListName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The names of the lists, sorted. */
  List<String> lists() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .filter(NameFolder::isListName)
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Where a list lies. */
  Path file(String list) {
    return folder.resolve(list + ENDING);
  }

  /**
   * Puts a list there, in one step, in the place of one of the same name.
   *
   * @param usual the kind of lines that tell none; null if each tells it
   */
  void put(String list, List<String> lines, Mention.@Nullable Kind usual) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, ".part", "");
    try {
      List<String> kept = new ArrayList<>();
      kept.add(KIND + (usual == null ? "" : usual.name()));
      kept.addAll(lines);
      Files.write(part, kept, StandardCharsets.UTF_8);
      Files.move(part, file(list), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Takes a list away; false if there is none. */
  boolean remove(String list) throws IOException {
    return Files.deleteIfExists(file(list));
  }

  /** Reads a list that was put here. */
  Read read(String list) throws IOException {
    Path file = file(list);
    if (Files.size(file) > LARGEST) {
      throw new TooLarge(Messages.number(BigDecimal.valueOf(LARGEST)));
    }
    String first;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      first = next(in);
    }
    Mention.Kind usual = null;
    for (Mention.Kind kind : Mention.Kind.values()) {
      usual = (KIND + kind.name()).equals(first) ? kind : usual;
    }
    return read(file, list, usual);
  }

  /**
   * What a file of names holds.
   *
   * @param names its names
   * @param lines its lines without those that are wrong
   * @param faults the first of its faults, with {@code :line}
   * @param wrong how many of its lines are wrong
   */
  record Read(List<OwnName> names, List<String> lines, List<Fault> faults, int wrong) {}

  /**
   * A line that is wrong.
   *
   * @param line its number, from 1
   * @param problem what is wrong
   * @param detail the particulars; may be empty
   */
  record Fault(int line, OwnNameReader.Problem problem, String detail) {}

  /** Reads a file of names; it is never in memory as a whole, but what is good of it is. */
  static Read read(Path file, String list, Mention.@Nullable Kind usual) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new TooLarge(Messages.number(BigDecimal.valueOf(LARGEST)));
    }
    OwnNameReader reader = new OwnNameReader(list, Folding.load(), usual);
    List<OwnName> names = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    int wrong = 0;
    int number = 0;
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader in = new BufferedReader(utf8(bytes))) {
      for (String line = next(in); line != null; line = next(in)) {
        number++;
        switch (reader.read(number, line)) {
          case OwnNameReader.Line.Good(OwnName name) -> {
            names.add(name);
            lines.add(line);
          }
          case OwnNameReader.Line.Bad(OwnNameReader.Problem problem, String detail) -> {
            wrong++;
            if (faults.size() < MOST_FAULTS) {
              faults.add(new Fault(number, problem, detail));
            }
            if (problem == OwnNameReader.Problem.HEADER) {
              return new Read(List.of(), List.of(), faults, wrong);
            }
          }
          case OwnNameReader.Line.Nothing() -> lines.add(line);
        }
        if (names.size() > MOST) {
          throw new TooLarge(Messages.number(BigDecimal.valueOf(MOST)));
        }
      }
    }
    return new Read(names, lines, faults, wrong);
  }

  private static Reader utf8(InputStream bytes) {
    return new InputStreamReader(
        bytes,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The next line, cut where it is longer than any that is read; null at the end. */
  private static @Nullable String next(BufferedReader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (line.length() <= OwnNameReader.LONGEST_LINE) {
        line.append((char) c);
      }
      c = in.read();
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  /** A file or folder holds more than is read. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String limit) {
      super(limit);
    }
  }

  /**
   * The names of all lists, for reading pages. A list that cannot be read is complained of and left
   * out.
   */
  Loaded load(Voice voice) {
    List<OwnName> names = new ArrayList<>();
    boolean clean = true;
    List<String> lists = List.of();
    try {
      lists = lists();
    } catch (IOException e) {
      voice.complain(folder.toString(), voice.words(Gathered.Fault.of(folder.toString(), e)));
      clean = false;
    }
    for (String list : lists) {
      try {
        Read read = read(list);
        clean &= read.wrong() == 0;
        for (Fault fault : read.faults()) {
          voice.complain(file(list) + ":" + fault.line(), voice.words(fault));
        }
        if (names.size() + read.names().size() > MOST) {
          throw new TooLarge(Messages.number(BigDecimal.valueOf(MOST)));
        }
        names.addAll(read.names());
      } catch (IOException e) {
        voice.complain(file(list).toString(), voice.wordsOfNames(e, file(list)));
        clean = false;
      }
    }
    return new Loaded(names, clean);
  }

  /**
   * The names of all lists.
   *
   * @param names the names
   * @param clean whether nothing was left out
   */
  record Loaded(List<OwnName> names, boolean clean) {}
}
