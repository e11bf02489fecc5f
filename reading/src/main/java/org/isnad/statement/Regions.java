package org.isnad.statement;

import org.isnad.token.Sentence;
import org.isnad.token.Token;

/** Tells where that which belongs to a cue begins: connectors, turn markers and times before it. */
final class Regions {
  private Regions() {}

  static int start(Scene scene, int from, Sentence sentence) {
    int at = from;
    boolean moved = true;
    while (moved && at > sentence.from()) {
      moved = false;
      Token before = scene.token(at - 1);
      int time = clauseTime(scene, at, sentence);
      if (time < at) {
        at = time;
        moved = true;
      } else if (before.isComma() || before.is("قد") || before.is("و")) {
        at--;
        moved = true;
      } else {
        int words = connector(scene, at, sentence);
        if (words > 0) {
          at -= words;
          moved = true;
        }
      }
    }
    return at;
  }

  /**
   * Where a time that opens the clause begins, if one ends just before: «، وأمس الثلاثاء، أعلن».
   */
  private static int clauseTime(Scene scene, int at, Sentence sentence) {
    int from = at;
    while (from > sentence.from() && scene.time(from - 1) != null) {
      from--;
    }
    boolean opens =
        from == sentence.from()
            || scene.token(from - 1).isComma()
            || scene.token(from).form().isJoined();
    return opens ? from : at;
  }

  /** How many tokens just before this one are a connector: «من جهته»، «كما»، «في حين». */
  private static int connector(Scene scene, int at, Sentence sentence) {
    for (int words = 4; words >= 1; words--) {
      int from = at - words;
      if (from >= sentence.from()
          && scene.lexicon.phrase("connector", scene.tokens.list(), from) == words) {
        return words;
      }
    }
    return 0;
  }
}
