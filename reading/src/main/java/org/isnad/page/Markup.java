package org.isnad.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells HTML from text and reads the encoding that a page declares. */
final class Markup {
  private static final int BEGINNING = 4096;
  private static final List<String> TAGS =
      List.of(
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<meta",
          "<title",
          "<div",
          "<article",
          "<p>",
          "<p ",
          "<span",
          "<table",
          "<h1");

  private Markup() {}

  /** Whether a text is HTML by its media type or by its first tags. */
  static boolean isHtml(String text, String type) {
    String kind = type.toLowerCase(Locale.ROOT);
    if (kind.contains("html")) {
      return true;
    }
    String start =
        text.substring(0, Math.min(text.length(), BEGINNING)).strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return true;
    }
    if (kind.contains("text/plain") || !start.startsWith("<")) {
      return false;
    }
    return TAGS.stream().anyMatch(start::contains);
  }

  /** The encoding that a header or the beginning of a page names after {@code charset=}. */
  static Optional<Charset> charset(String declaration) {
    int at = declaration.toLowerCase(Locale.ROOT).indexOf("charset");
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + 7;
    while (start < declaration.length() && " =\"'".indexOf(declaration.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < declaration.length() && isNameChar(declaration.charAt(end)) && end < start + 40) {
      end++;
    }
    try {
      return end == start
          ? Optional.empty()
          : Optional.of(Charset.forName(declaration.substring(start, end)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isNameChar(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':');
  }
}
