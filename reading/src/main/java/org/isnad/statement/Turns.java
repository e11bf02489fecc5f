package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who have spoken so far, in page order. */
final class Turns {
  private final List<Turn> turns = new ArrayList<>();

  /**
   * One who spoke.
   *
   * @param subject who
   * @param block the block in which it spoke
   * @param at the token of its cue
   */
  record Turn(Subject subject, int block, int at) {}

  void add(Subject subject, int block, int at) {
    turns.add(new Turn(subject, block, at));
  }

  /** The last turn was another's, as a phrase behind it tells: «…، نقلاً عن مسؤولين». */
  void correctLast(Subject subject) {
    if (!turns.isEmpty()) {
      Turn last = turns.removeLast();
      turns.add(new Turn(subject, last.block(), last.at()));
    }
  }

  int size() {
    return turns.size();
  }

  Turn get(int i) {
    return turns.get(i);
  }

  @Nullable Turn last() {
    return turns.isEmpty() ? null : turns.getLast();
  }
}
