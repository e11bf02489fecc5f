package org.isnad.article;

import java.util.List;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a page's markup says of the article, each part from the source most trusted.
 *
 * @param title the headline; null if unknown
 * @param published when it was published; null if unknown
 * @param outlet the site's name; null if unknown
 * @param address the page's own address; null if unknown
 * @param authors who wrote it
 * @param language the language that the page claims, a BCP 47 tag; null if it claims none
 */
record Metadata(
    @Nullable String title,
    @Nullable Moment published,
    @Nullable String outlet,
    @Nullable String address,
    List<String> authors,
    @Nullable String language) {
  /** Nothing is known. */
  static final Metadata NOTHING = new Metadata(null, null, null, null, List.of(), null);

  Metadata {
    authors = List.copyOf(authors);
  }
}
