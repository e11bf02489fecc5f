package org.isnad.gather;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.isnad.page.Page;

/** What gathering yields, one at a time: a page, or the fault that stood in the way of one. */
public sealed interface Gathered {

  /**
   * A page that arrived.
   *
   * @param page the page
   */
  record Arrived(Page page) implements Gathered {}

  /**
   * Something that could not be gathered; gathering goes on after it.
   *
   * @param where the path, with {@code :line} where a line is at fault
   * @param problem what is wrong
   * @param detail the particulars, such as the parser's words; may be empty
   */
  record Fault(String where, Problem problem, String detail) implements Gathered {

    /** The fault that an exception stands for. */
    public static Fault of(String where, IOException e) {
      return switch (e) {
        case NoSuchFileException _ -> new Fault(where, Problem.MISSING, "");
        case AccessDeniedException _ -> new Fault(where, Problem.FORBIDDEN, "");
        case CharacterCodingException _ -> new Fault(where, Problem.NOT_UTF8, "");
        default -> new Fault(where, Problem.UNREADABLE, String.valueOf(e.getMessage()));
      };
    }
  }

  /** What can be wrong with an input. */
  enum Problem {
    /** There is no such file or folder. */
    MISSING,
    /** It may not be read. */
    FORBIDDEN,
    /** Reading it failed; the detail says how. */
    UNREADABLE,
    /** A folder holds nothing that can be read. */
    NOTHING_INSIDE,
    /** A line or file is not UTF-8. */
    NOT_UTF8,
    /** A line of pages is longer than what is read; the detail gives the limit. */
    LINE_TOO_LONG,
    /** A line of pages is not JSON; the detail says why. */
    NOT_JSON,
    /** A line of pages is JSON, but no object. */
    NOT_AN_OBJECT,
    /** An object of pages has neither {@code text} nor {@code html}. */
    NO_CONTENT,
    /** A date is not ISO 8601, the page is read without it; the detail gives the date. */
    BAD_DATE
  }
}
