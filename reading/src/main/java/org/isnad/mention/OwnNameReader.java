package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.json.Json;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads a user's own list of names, line by line: tab-separated with a header, or JSON Lines, told
 * by its first line. What a line gets wrong is a value that says so; the next one is read.
 */
public final class OwnNameReader {
  /** A longer line is refused. */
  public static final int LONGEST_LINE = 100_000;

  private final String list;
  private final Folding folding;
  private final Mention.@Nullable Kind usual;
  private final Set<String> countries = new HashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private @Nullable List<String> columns;
  private boolean json;
  private boolean begun;

  /** What a line turned out to be. */
  public sealed interface Line {
    /**
     * A name.
     *
     * @param name the name
     */
    record Good(OwnName name) implements Line {}

    /**
     * A line that is no name.
     *
     * @param problem what is wrong
     * @param detail the particulars; may be empty
     */
    record Bad(Problem problem, String detail) implements Line {}

    /** A header, a comment or an empty line. */
    record Nothing() implements Line {}
  }

  /** What can be wrong with a line. */
  public enum Problem {
    /**
     * The first line is no header with the columns kind and name; detail: the columns there are.
     */
    HEADER,
    /** A column or field that is none of those there are; detail: its name. */
    COLUMN,
    /** More or fewer cells than columns; detail: both numbers. */
    CELLS,
    /** The line is longer than {@link #LONGEST_LINE}. */
    TOO_LONG,
    /** The line is not JSON; detail: why. */
    NOT_JSON,
    /** The line is JSON, but no object. */
    NOT_AN_OBJECT,
    /** A kind that is none of person, organization, place; detail: the kind. */
    KIND,
    /** There is no name. */
    NO_NAME,
    /** A name without letters, or too long to be one; detail: the name. */
    NAME,
    /** A character that is not seen or is no text; detail: its code point. */
    CHARACTER,
    /** A gender that is none of masculine, feminine; detail: the gender. */
    GENDER,
    /** A country that is no code of ISO 3166; detail: the code. */
    COUNTRY,
    /** No item of Wikidata; detail: what stands there. */
    WIKIDATA,
    /** No latitude or longitude, or only one of them; detail: what stands there. */
    POSITION,
    /** Not true, yes, false, no or empty; detail: what stands there. */
    AMBIGUOUS,
    /** An office without a title or with dates that are none; detail: the office. */
    OFFICE,
    /** The same kind and name stood before; detail: its line. */
    TWICE
  }

  /**
   * A reader of one list.
   *
   * @param list the list's name
   * @param usual the kind of lines that tell none; null if each must tell it
   */
  public OwnNameReader(String list, Folding folding, Mention.@Nullable Kind usual) {
    this.list = list;
    this.folding = folding;
    this.usual = usual;
    for (Table.Row row : Table.load("names/countries.tsv")) {
      countries.add(row.id());
    }
  }

  /**
   * Reads the next line.
   *
   * @param number its number, from 1
   * @param line the line without its end
   */
  public Line read(int number, String line) {
    if (line.length() > LONGEST_LINE) {
      return bad(Problem.TOO_LONG, String.valueOf(LONGEST_LINE));
    }
    String text = !begun && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.isBlank() || text.startsWith("#")) {
      return new Line.Nothing();
    }
    int odd = OwnNameCells.unseen(text);
    if (odd >= 0) {
      return bad(Problem.CHARACTER, "U+%04X".formatted(odd));
    }
    if (!begun) {
      begun = true;
      json = text.stripLeading().startsWith("{");
      if (!json) {
        return header(text);
      }
    }
    try {
      OwnName name = cells(text).name(list, number, usual, countries);
      Integer before = seen.putIfAbsent(name.kind() + " " + folding.fold(name.name()), number);
      return before == null ? new Line.Good(name) : bad(Problem.TWICE, String.valueOf(before));
    } catch (OwnNameCells.Wrong e) {
      return bad(e.problem(), e.detail());
    }
  }

  private Line header(String text) {
    List<String> cells = new ArrayList<>();
    for (String cell : text.split("\t", -1)) {
      cells.add(OwnNameCells.column(cell.strip()));
    }
    for (String cell : cells) {
      if (!OwnNameCells.COLUMNS.contains(cell)) {
        boolean any = cells.contains("name");
        return any
            ? bad(Problem.COLUMN, cell)
            : bad(Problem.HEADER, String.join(", ", OwnNameCells.COLUMNS));
      }
    }
    if (!cells.contains("name") || usual == null && !cells.contains("kind")) {
      return bad(Problem.HEADER, String.join(", ", OwnNameCells.COLUMNS));
    }
    columns = List.copyOf(cells);
    return new Line.Nothing();
  }

  private OwnNameCells cells(String text) throws OwnNameCells.Wrong {
    if (json) {
      Json.Parsed parsed = Json.parse(text);
      Json value = parsed.value();
      if (value == null) {
        throw new OwnNameCells.Wrong(Problem.NOT_JSON, parsed.fault());
      }
      return OwnNameCells.of(value);
    }
    List<String> header = columns;
    if (header == null) {
      throw new OwnNameCells.Wrong(Problem.HEADER, String.join(", ", OwnNameCells.COLUMNS));
    }
    String[] cells = text.split("\t", -1);
    if (cells.length != header.size()) {
      throw new OwnNameCells.Wrong(Problem.CELLS, cells.length + "/" + header.size());
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      named.put(header.get(i), cells[i].strip());
    }
    return new OwnNameCells(named);
  }

  private static Line bad(Problem problem, String detail) {
    return new Line.Bad(problem, detail.length() > 80 ? detail.substring(0, 80) + "…" : detail);
  }
}
