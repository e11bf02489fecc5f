package org.isnad.cli;

/**
 * How text is shown: with colours or without, with isolates or without, how wide.
 *
 * @param colored whether ANSI colours are written
 * @param isolated whether each piece of page text is put between Unicode isolates, so that its
 *     direction and that of the labels do not disturb each other; only in a terminal, since a pipe
 *     or a file should hold nothing that is not on the page
 * @param columns the width at which lines are broken; 0 for none
 */
record Look(boolean colored, boolean isolated, int columns) {
  /** Nothing but the text: for pipes and files. */
  static final Look PLAIN = new Look(false, false, 0);

  /** Narrower terminals are treated as this wide. */
  private static final int NARROWEST = 40;

  /** Lines longer than this are hard to read. */
  private static final int WIDEST = 100;

  /** When colours are written. */
  enum Color {
    /** In a terminal, unless the environment says {@code NO_COLOR}. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  /** The look that suits where standard output goes. */
  static Look of(Color color, Surroundings surroundings) {
    boolean terminal = surroundings.terminals().out();
    boolean colored =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              terminal
                  && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
                  && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
        };
    int columns = Math.clamp(surroundings.terminals().columns(), NARROWEST, WIDEST);
    return new Look(colored, terminal, terminal ? columns : 0);
  }

  /** A way of writing. */
  enum Style {
    /** As it is. */
    PLAIN(""),
    /** The headline. */
    TITLE("1"),
    /** The heading of a part. */
    SECTION("1;36"),
    /** The name of a row. */
    LABEL("2"),
    /** Who speaks or acts. */
    NAME("1;33"),
    /** Words from the page. */
    WORDS("32"),
    /** A number or a date. */
    VALUE("36"),
    /** What matters less. */
    DIM("2"),
    /** What went wrong. */
    FAULT("31");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** The text in a style, if colours are written. */
  String paint(Style style, String text) {
    return colored && !style.code.isEmpty() && !text.isEmpty()
        ? "\u001B[" + style.code + "m" + text + "\u001B[0m"
        : text;
  }

  /** A piece of page text within a line, in the direction of its own first letter. */
  String isolate(String text) {
    return isolated ? "\u2068" + text + "\u2069" : text;
  }

  /** A whole line that runs in the direction of this language. */
  String line(Language language, String line) {
    return isolated && language == Language.AR ? "\u2067" + line + "\u2069" : line;
  }

  /**
   * Text that is safe to show: without control characters, which could command the terminal, and
   * without marks of direction that could reach beyond it. Line ends and tabs become blanks.
   */
  static String safe(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029') {
        tidy.append(' ');
      } else if (!Character.isISOControl(c) && !isDirection(c)) {
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  private static boolean isDirection(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }

  /** How many columns a text takes; marks that stand on or between letters take none. */
  static int width(String text) {
    int width = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      int type = Character.getType(c);
      if (type != Character.NON_SPACING_MARK
          && type != Character.ENCLOSING_MARK
          && type != Character.FORMAT) {
        width += isWide(c) ? 2 : 1;
      }
    }
    return width;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0x1F300 && c <= 0x1FAFF;
  }
}
