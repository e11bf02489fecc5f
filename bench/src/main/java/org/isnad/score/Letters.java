package org.isnad.score;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * The letters and digits of a text with their places. Cleaning a page moves lines and blanks but
 * leaves letters as they are, so a piece of the page is found again in the article by them.
 */
final class Letters {
  private final String letters;
  private final int[] places;

  Letters(String text) {
    StringBuilder kept = new StringBuilder();
    places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        places[kept.length()] = i;
        kept.append(text.charAt(i));
      }
    }
    letters = kept.toString();
  }

  /**
   * Where a piece of this text stands in another: the same letters, as many times before as here.
   * Empty if they are not there so often, or if the piece has no letters.
   */
  Optional<Span> placeIn(Letters other, int start, int end) {
    int from = before(start);
    int to = before(end);
    if (from == to) {
      return Optional.empty();
    }
    String piece = letters.substring(from, to);
    int there = -1;
    for (int here = -1; here < from; ) {
      here = letters.indexOf(piece, here + 1);
      there = other.letters.indexOf(piece, there + 1);
      if (there < 0) {
        return Optional.empty();
      }
    }
    int last = other.places[there + piece.length() - 1];
    return Optional.of(new Span(other.places[there], last + 1));
  }

  /** How many letters stand in a span of the text. */
  int count(int start, int end) {
    return Math.max(0, before(end) - before(start));
  }

  private int before(int place) {
    int low = java.util.Arrays.binarySearch(places, 0, letters.length(), place);
    return low < 0 ? -low - 1 : low;
  }
}
