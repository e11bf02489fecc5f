package org.isnad.language;

/** A fault in the language data that came with the program, with the file and line it stands in. */
public final class LanguageDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception for one place.
   *
   * @param file the table, as a path under {@code ar/}
   * @param line the line, from 1; 0 for the file as a whole
   * @param message what is wrong
   */
  public LanguageDataException(String file, int line, String message) {
    super("ar/" + file + ":" + line + ": " + message);
  }
}
