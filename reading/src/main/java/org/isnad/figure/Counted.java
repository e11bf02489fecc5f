package org.isnad.figure;

import org.jspecify.annotations.Nullable;

/**
 * What a number counts, found beside it.
 *
 * @param from its first token
 * @param to the index after its last token
 * @param reach where the figure goes on, after it
 * @param unit ISO 4217, {@code %} or UCUM; null if it is none of them
 * @param below whether the number is below zero: «3 درجات تحت الصفر»
 */
record Counted(int from, int to, int reach, @Nullable String unit, boolean below) {
  Counted(int from, int to, int reach, @Nullable String unit) {
    this(from, to, reach, unit, false);
  }
}
