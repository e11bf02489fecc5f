package org.isnad.article;

import java.util.Optional;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published and how that is known.
 *
 * @param value the moment; null if unknown
 * @param basis how it is known
 */
public record Published(@Nullable Moment value, Basis basis) {
  /** Not known. */
  public static final Published UNKNOWN = new Published(null, Basis.UNKNOWN);

  /** The moment, if known. */
  public Optional<Moment> moment() {
    return Optional.ofNullable(value);
  }

  /** How a publication date is known. */
  public enum Basis {
    /** The one who brought the page said so. */
    GIVEN,
    /** The page's metadata. */
    METADATA,
    /** The feed that led to it. */
    FEED,
    /** A date line in its text. */
    TEXT,
    /** It is not known. */
    UNKNOWN
  }
}
