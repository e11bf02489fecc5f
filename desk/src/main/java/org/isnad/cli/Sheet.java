package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.Look.Style;

/** A page of a record being written: a heading, then rows of a label and what it says. */
final class Sheet {
  private static final String INDENT = "  ";

  private final Look look;
  private final Messages messages;
  private final int labels;
  private final StringBuilder text = new StringBuilder();

  /**
   * An empty sheet.
   *
   * @param labels the columns that labels take
   */
  Sheet(Look look, Messages messages, int labels) {
    this.look = look;
    this.messages = messages;
    this.labels = labels;
  }

  /** An empty line. */
  void space() {
    text.append('\n');
  }

  /** The heading of a part. */
  void section(String title) {
    space();
    line(look.paint(Style.SECTION, title));
  }

  /** A text over the whole width. */
  void paragraph(Style style, String words) {
    wrap(words, look.columns()).forEach(l -> line(look.paint(style, look.isolate(l))));
  }

  /** A text under a heading. */
  void item(Style style, String words) {
    for (String line : wrap(words, look.columns() - INDENT.length())) {
      line(INDENT + look.paint(style, look.isolate(line)));
    }
  }

  /** A row made of parts that already have their colours and isolates; it is not broken. */
  void row(String label, String parts) {
    line(label(label) + parts);
  }

  /** A row with words from the page, broken over several lines if need be. */
  void words(String label, String words) {
    String name = label;
    for (String line : wrap(words, look.columns() - labels - INDENT.length())) {
      line(label(name) + look.paint(Style.WORDS, look.isolate(line)));
      name = "";
    }
  }

  /** A line made of parts that already have their colours and isolates. */
  void line(String parts) {
    text.append(look.line(messages.language(), parts)).append('\n');
  }

  private String label(String label) {
    String blanks = " ".repeat(Math.max(1, labels - Look.width(label)));
    return INDENT + look.paint(Style.LABEL, label) + blanks;
  }

  /** The text in lines of at most this many columns, broken at blanks; in one line if 0 or less. */
  static List<String> wrap(String words, int columns) {
    if (columns <= 0 || Look.width(words) <= columns) {
      return List.of(words);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : words.split(" ")) {
      int more = Look.width(word);
      if (width > 0 && width + 1 + more > columns) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (width > 0) {
        line.append(' ');
        width++;
      }
      line.append(word);
      width += more;
    }
    lines.add(line.toString());
    return lines;
  }

  /** All that was written. */
  @Override
  public String toString() {
    return text.toString();
  }
}
