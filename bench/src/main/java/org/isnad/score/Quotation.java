package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pair of quotation marks in a document of a corpus, judged by hand.
 *
 * @param document the document's name
 * @param start where the opening mark stands, in UTF-16 units of headline, empty line, paragraphs
 * @param end behind the closing mark
 * @param said whether somebody is reported to have said the words
 * @param speaker who; empty if nobody
 */
record Quotation(String document, int start, int end, boolean said, String speaker) {
  private static final String HEADER = "document\tstart\tend\tsaid\tspeaker";

  /** Checks that there are words, and a speaker of words that are said. */
  Quotation {
    if (start < 0 || end <= start || said == speaker.isEmpty()) {
      throw new IllegalArgumentException("no judged quotation: " + document + " " + start);
    }
  }

  /** The rows of a table, by document, in the table's order. */
  static Map<String, List<Quotation>> load(Path table) {
    List<String> lines;
    try {
      lines = Files.readAllLines(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalArgumentException(table + ":1: the columns are not " + HEADER);
    }
    Map<String, List<Quotation>> byDocument = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      Quotation row = parse(lines.get(i), table + ":" + (i + 1));
      byDocument.computeIfAbsent(row.document(), _ -> new ArrayList<>()).add(row);
    }
    return byDocument;
  }

  private static Quotation parse(String line, String place) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5 || !cells[3].equals("yes") && !cells[3].equals("no")) {
      throw new IllegalArgumentException(place + ": five cells, the fourth yes or no");
    }
    int start = Integer.parseInt(cells[1]);
    int end = Integer.parseInt(cells[2]);
    return new Quotation(cells[0], start, end, cells[3].equals("yes"), cells[4]);
  }
}
