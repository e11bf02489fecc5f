package org.isnad.event;

import org.isnad.article.Article;
import org.isnad.time.Timex;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells when an event happens: the nearest day or hour of its clause. */
final class When {
  private static final int REACH = 15;

  /** How long a day is written: 2024-12-18. */
  private static final int DAY = 10;

  private When() {}

  /** The nearest day or hour of the same clause, behind the word or before it; null if none. */
  static @Nullable Timex near(int i, Scene scene, Sentence sentence) {
    for (int k = i + 1; k < sentence.to() && k <= i + REACH && !scene.isBreak(k); k++) {
      if (isWhen(scene.times[k])) {
        return scene.times[k];
      }
    }
    for (int k = i - 1; k >= sentence.from() && k >= i - REACH && !scene.isBreak(k); k--) {
      if (isWhen(scene.times[k])) {
        return scene.times[k];
      }
    }
    return null;
  }

  private static boolean isWhen(@Nullable Timex timex) {
    return timex != null && (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME);
  }

  /** Whether a time begins after the day of publication. */
  static boolean isAhead(@Nullable Timex time, Article article) {
    String from = time == null ? null : time.from();
    String day = article.anchor().map(moment -> moment.date().toString()).orElse("");
    return from != null
        && !day.isEmpty()
        && from.length() >= day.length()
        && from.substring(0, day.length()).compareTo(day) > 0;
  }

  /** The day of a time, {@code 2024-12-18}; null if it tells none. */
  static @Nullable String day(@Nullable Timex timex) {
    if (timex == null || timex.from() == null || timex.value().length() < DAY) {
      return null;
    }
    return timex.from().substring(0, Math.min(DAY, timex.from().length()));
  }

  /** Whether the times do not speak against one happening: only two different days do. */
  static boolean agree(@Nullable Timex a, @Nullable Timex b) {
    String one = day(a);
    String other = day(b);
    return one == null || other == null || one.equals(other);
  }
}
