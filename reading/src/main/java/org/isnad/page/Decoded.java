package org.isnad.page;

import java.util.List;
import org.isnad.text.Note;

/** What decoding makes of a page's bytes: text or HTML, or the reason why they are neither. */
public sealed interface Decoded {

  /**
   * The page as text.
   *
   * @param content text or HTML
   * @param notes what was repaired on the way
   */
  record Legible(Content content, List<Note> notes) implements Decoded {
    /** Copies the notes. */
    public Legible {
      notes = List.copyOf(notes);
    }
  }

  /**
   * No text.
   *
   * @param fault why
   * @param detail the fault's particulars; may be empty
   */
  record Illegible(Fault fault, String detail) implements Decoded {}

  /** Why bytes are no text. */
  enum Fault {
    /** There are none. */
    EMPTY,
    /** There are more than {@link Decoder#LARGEST}. */
    TOO_LARGE,
    /** They are an image, an archive, a program. */
    BINARY,
    /** They are text in no encoding that could be told. */
    ENCODING
  }
}
