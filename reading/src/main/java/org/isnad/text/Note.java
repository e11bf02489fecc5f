package org.isnad.text;

import java.util.List;

/**
 * Something that a reader of the record should know and that is no failure: a message key and its
 * arguments, put into words by the desk.
 *
 * @param key the message, such as {@code article.date-conflict}
 * @param arguments what the message speaks of, verbatim
 */
public record Note(String key, List<String> arguments) {
  /** Copies the arguments. */
  public Note {
    arguments = List.copyOf(arguments);
  }

  /** A note with its arguments. */
  public static Note of(String key, String... arguments) {
    return new Note(key, List.of(arguments));
  }
}
