package org.isnad.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table of language data: tab-separated UTF-8 lines with a header, sorted by the Latin id in the
 * first column, {@code #} before comments. Loading stops at the first fault with its file and line.
 */
public final class Table implements Iterable<Table.Row> {
  /** The constants of an enum as cells write them. */
  private static final ClassValue<Map<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          Map<String, Object> constants = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            constants.put(name.toLowerCase(Locale.ROOT).replace('_', '-'), constant);
          }
          return constants;
        }
      };

  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Loads a table that came with the program.
   *
   * @param file its path under {@code ar/}, such as {@code time/months.tsv}
   * @throws LanguageDataException if it is missing or breaks a rule of the format
   */
  public static Table load(String file) {
    try (InputStream in = Table.class.getResourceAsStream("ar/" + file)) {
      if (in == null) {
        throw new LanguageDataException(file, 0, "no such table");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("reading ar/" + file, e);
    }
  }

  /**
   * Reads a table from text.
   *
   * @param file the name used in messages
   * @param text the table's whole text
   * @throws LanguageDataException if the text breaks a rule of the format
   */
  public static Table parse(String file, String text) {
    if (text.indexOf('\r') >= 0) {
      throw new LanguageDataException(file, 0, "lines end in LF alone");
    }
    List<String> columns = List.of();
    Map<String, Integer> index = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    String last = "";
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = List.of(cells);
        if (!cells[0].equals("id")) {
          throw new LanguageDataException(file, number, "the first column is \"id\"");
        }
        for (int i = 0; i < cells.length; i++) {
          if (index.put(cells[i], i) != null) {
            throw new LanguageDataException(file, number, "column twice: " + cells[i]);
          }
        }
        continue;
      }
      if (cells.length != columns.size()) {
        throw new LanguageDataException(
            file, number, cells.length + " cells under " + columns.size() + " columns");
      }
      checkCells(file, number, cells);
      if (cells[0].compareTo(last) <= 0) {
        throw new LanguageDataException(
            file, number, "ids are sorted and unique: " + cells[0] + " after " + last);
      }
      last = cells[0];
      rows.add(new Row(file, number, index, List.of(cells)));
    }
    if (columns.isEmpty()) {
      throw new LanguageDataException(file, 0, "no header");
    }
    return new Table(file, columns, List.copyOf(rows));
  }

  private static void checkCells(String file, int number, String[] cells) {
    for (int i = 0; i < cells[0].length(); i++) {
      char c = cells[0].charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-')) {
        throw new LanguageDataException(file, number, "id of a-z 0-9 . - only: " + cells[0]);
      }
    }
    for (String cell : cells) {
      int end = cell.length() - 1;
      if (end >= 0
          && (Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(end)))) {
        throw new LanguageDataException(file, number, "white space around \"" + cell + "\"");
      }
    }
  }

  /** The path it was loaded from, under {@code ar/}. */
  public String file() {
    return file;
  }

  /** The names of its columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** Its rows, in the order of their ids. */
  public List<Row> rows() {
    return rows;
  }

  @Override
  public Iterator<Row> iterator() {
    return rows.iterator();
  }

  /** One line of a table. */
  public static final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> index;
    private final List<String> cells;

    Row(String file, int line, Map<String, Integer> index, List<String> cells) {
      this.file = file;
      this.line = line;
      this.index = index;
      this.cells = cells;
    }

    /** The row's id. */
    public String id() {
      return cells.getFirst();
    }

    /** The line it stands on, from 1. */
    public int line() {
      return line;
    }

    /**
     * A cell that may be empty.
     *
     * @throws LanguageDataException if the table has no such column
     */
    public String get(String column) {
      Integer at = index.get(column);
      if (at == null) {
        throw fault("no column " + column);
      }
      return cells.get(at);
    }

    /** A cell, or nothing if it is empty. */
    public Optional<String> find(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /**
     * A cell that must be filled.
     *
     * @throws LanguageDataException if it is empty
     */
    public String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw fault("empty cell: " + column);
      }
      return cell;
    }

    /** The pieces of a cell between {@code |}, each stripped; none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      // Tables are read at each start of the program: a plain loop needs no warming up.
      List<String> pieces = new ArrayList<>();
      for (int from = 0; from <= cell.length(); ) {
        int to = cell.indexOf('|', from);
        to = to < 0 ? cell.length() : to;
        String piece = cell.substring(from, to).strip();
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        from = to + 1;
      }
      return List.copyOf(pieces);
    }

    /**
     * A cell as a whole number.
     *
     * @throws LanguageDataException if it is none
     */
    public int integer(String column) {
      try {
        return Integer.parseInt(need(column));
      } catch (NumberFormatException e) {
        throw fault("not a whole number: " + column + " " + get(column));
      }
    }

    /**
     * A constant written in small letters, with - for _; an empty cell stands for the usual one.
     *
     * @throws LanguageDataException if the cell is none of the constants
     */
    public <E extends Enum<E>> E choice(String column, Class<E> type, E usual) {
      return find(column).isEmpty() ? usual : choice(column, type);
    }

    /**
     * A cell as one constant of an enum, written in lower case with hyphens.
     *
     * @throws LanguageDataException if there is no such constant
     */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
      String cell = need(column);
      Object constant = CONSTANTS.get(type).get(cell);
      if (constant != null) {
        return type.cast(constant);
      }
      throw fault(column + " is none of " + Arrays.toString(type.getEnumConstants()) + ": " + cell);
    }

    /** A fault at this row, to be thrown by whoever finds its content wrong. */
    public LanguageDataException fault(String message) {
      return new LanguageDataException(file, line, message);
    }
  }
}
