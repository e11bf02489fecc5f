package org.isnad.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's article begins and ends among its lines.
 *
 * @param headline the headline's line; -1 if there is none
 * @param first the first paragraph's line; the number of lines if there is none
 * @param last the last paragraph's line; -1 if there is none
 */
record Layout(int headline, int first, int last) {
  /** A headline has at least so many words, if another line may be it. */
  private static final int HEADLINE = 4;

  private static final int LONGEST_HEADLINE = 30;

  static Layout of(List<Look> looks, List<String> keys, @Nullable String title) {
    int first = prose(looks, 0);
    int last = last(looks, first);
    int headline = title == null ? -1 : titled(looks, keys, title, first);
    if (headline < 0) {
      headline = headline(looks, first);
    }
    boolean stopped =
        first < looks.size() && keys.get(first).equals(title)
            || headline < 0 && isHeadlineWithStop(looks, first);
    if (stopped) {
      int second = prose(looks, first + 1);
      return new Layout(first, second, second == looks.size() ? first : Math.max(last, second));
    }
    return new Layout(headline, first, last);
  }

  private static int prose(List<Look> looks, int from) {
    int at = from;
    while (at < looks.size() && !looks.get(at).isProse()) {
      at++;
    }
    return at;
  }

  /** The line that says what the title known from elsewhere says. */
  private static int titled(List<Look> looks, List<String> keys, String title, int first) {
    for (int i = 0; i < first; i++) {
      if (keys.get(i).equals(title)) {
        return i;
      }
    }
    for (int i = 0; i < first; i++) {
      String key = keys.get(i);
      boolean part = title.startsWith(key) || key.startsWith(title);
      if (part && looks.get(i).line().count() >= HEADLINE) {
        return i;
      }
    }
    return -1;
  }

  private static int headline(List<Look> looks, int first) {
    if (isClean(looks, first) && first > 0 && mayOpen(looks.getFirst())) {
      return 0;
    }
    int shorter = -1;
    for (int i = 0; i < first; i++) {
      Look look = looks.get(i);
      Line.Hint hint = look.line().hint();
      if (hint == Line.Hint.HEADLINE && !look.isFurniture()) {
        return i;
      }
      if (!look.isPlain() || hint == Line.Hint.LINK || hint == Line.Hint.CAPTION) {
        continue;
      }
      int count = look.line().count();
      if (count >= HEADLINE && count <= LONGEST_HEADLINE) {
        return i;
      }
      shorter = shorter < 0 && count > 1 ? i : shorter;
    }
    return shorter;
  }

  /** Whether nothing above the text says that this is a whole page rather than an article alone. */
  private static boolean isClean(List<Look> looks, int first) {
    for (int i = 0; i < first; i++) {
      if (looks.get(i).isFurniture()) {
        return false;
      }
    }
    return true;
  }

  /** A first line is a headline however short it is, even «دمشق - هدوء حذر» with its place. */
  private static boolean mayOpen(Look look) {
    boolean named =
        look.credit() != null
            && !look.credit().unknown().isEmpty()
            && look.line().count() > HEADLINE;
    Line.Hint hint = look.line().hint();
    if (hint == Line.Hint.LINK || hint == Line.Hint.CAPTION || hint == Line.Hint.ITEM) {
      return false;
    }
    return look.isPlain() || named && look.byline() == null && !look.captioned();
  }

  /** A headline with a full stop, when the text's first line is much shorter than the second. */
  private static boolean isHeadlineWithStop(List<Look> looks, int first) {
    if (first > 0 || first + 1 >= looks.size()) {
      return false;
    }
    Line line = looks.get(first).line();
    Line next = looks.get(first + 1).line();
    return line.count() <= 18 && next.isProse() && next.count() >= 2 * line.count();
  }

  /**
   * The last paragraph: teasers of other articles after it, which may be whole sentences, are few
   * words in many lines.
   */
  private static int last(List<Look> looks, int first) {
    int last = -1;
    int wordsAfter = 0;
    int proseAfter = 0;
    for (int i = first; i < looks.size(); i++) {
      if (looks.get(i).isProse()) {
        last = i;
        wordsAfter += looks.get(i).line().count();
        proseAfter++;
      }
    }
    int wordsBefore = 0;
    int lastBefore = -1;
    for (int i = first; i < last; i++) {
      Look look = looks.get(i);
      if (look.isProse()) {
        wordsBefore += look.line().count();
        wordsAfter -= look.line().count();
        proseAfter--;
        lastBefore = i;
      } else if (look.hit() != null) {
        boolean few = proseAfter * 4 <= looks.size() - i && wordsAfter * 3 < wordsBefore;
        boolean tail =
            switch (look.hit().opens()) {
              case LIST -> few;
              case COMMENTS -> wordsAfter < wordsBefore;
              case NONE, CAPTION, TAGS, BRACKET -> false;
            };
        if (tail) {
          return lastBefore;
        }
      }
    }
    return last;
  }
}
