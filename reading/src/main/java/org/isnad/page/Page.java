package org.isnad.page;

import java.util.Optional;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What arrived: the content of one page and what is known of it from outside.
 *
 * @param uri the path or address as given
 * @param content bytes, or text already decoded
 * @param given what the one who brought the page says of it
 */
public record Page(String uri, Content content, Given given) {

  /** A page of plain text of which nothing else is known. */
  public static Page ofText(String uri, String text) {
    return new Page(uri, new Content.Text(text), Given.NOTHING);
  }

  /** A page of HTML of which nothing else is known. */
  public static Page ofHtml(String uri, String html) {
    return new Page(uri, new Content.Html(html), Given.NOTHING);
  }

  /** A page of bytes, whose kind and encoding are still to be found. */
  public static Page ofBytes(String uri, byte[] bytes) {
    return new Page(uri, Content.Bytes.of(bytes, null), Given.NOTHING);
  }

  /** The same page with other knowledge of it. */
  public Page given(Given given) {
    return new Page(uri, content, given);
  }

  /**
   * What is said of a page from outside; each part may be unknown.
   *
   * @param outlet the outlet's name, as it is to stand in the record
   * @param published when it was published
   * @param title its headline
   * @param retrieved when it was fetched
   */
  public record Given(
      @Nullable String outlet,
      @Nullable Moment published,
      @Nullable String title,
      @Nullable Moment retrieved) {
    /** Nothing is known. */
    public static final Given NOTHING = new Given(null, null, null, null);

    /** These, and what is missing here from the other. */
    public Given or(Given other) {
      return new Given(
          Optional.ofNullable(outlet).orElse(other.outlet),
          Optional.ofNullable(published).orElse(other.published),
          Optional.ofNullable(title).orElse(other.title),
          Optional.ofNullable(retrieved).orElse(other.retrieved));
    }
  }
}
