package org.isnad.article;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Moment;
import org.isnad.text.Note;
import org.jspecify.annotations.Nullable;

/**
 * A page cleaned: the article's own text, which never changes from here on, and what is known of
 * it.
 *
 * @param id stable for the same content and address
 * @param source where it came from
 * @param title its headline; null if none was found
 * @param language BCP 47 tag
 * @param authors as named in its byline
 * @param agencies the wires it credits, as the record names them
 * @param published when it was published
 * @param text headline, captions and paragraphs in page order, blocks separated by one line feed
 * @param blocks the text's blocks, in order, none empty
 * @param dropped what was thrown away
 * @param notes what a reader should know of the cleaning
 */
public record Article(
    String id,
    Source source,
    @Nullable String title,
    String language,
    List<String> authors,
    List<String> agencies,
    Published published,
    String text,
    List<Block> blocks,
    List<Dropped> dropped,
    List<Note> notes)
    implements Cleaned {

  /** Copies the lists and checks that the blocks lie in the text. */
  public Article {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
    blocks = List.copyOf(blocks);
    dropped = List.copyOf(dropped);
    notes = List.copyOf(notes);
    int last = 0;
    for (Block block : blocks) {
      if (block.span().start() < last || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block outside the text: " + block);
      }
      last = block.span().end();
    }
  }

  /** The day and time from which relative times are counted, if known. */
  public Optional<Moment> anchor() {
    return published.moment();
  }

  /**
   * Where an article came from.
   *
   * @param uri as given: a path or an address
   * @param outlet the outlet's name; null if unknown
   * @param retrieved when it was fetched; null if unknown
   */
  public record Source(String uri, @Nullable String outlet, @Nullable Moment retrieved) {}
}
