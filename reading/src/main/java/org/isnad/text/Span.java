package org.isnad.text;

import java.util.Comparator;

/**
 * A half-open piece of an article's text, in UTF-16 code units. A span is evidence: the text
 * between its ends stands on the page.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last one, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Checks the ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** The words that the span names in its text. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Its length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether it has no unit. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether all of the other lies within it. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at this offset lies within it. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share a unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
