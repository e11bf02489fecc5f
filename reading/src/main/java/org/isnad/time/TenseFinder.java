package org.isnad.time;

import org.isnad.token.Form;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Says on which side of now a day without more words lies: by the nearest verb of its clause. */
final class TenseFinder {
  private static final int BACK = 30;
  private static final int AHEAD = 6;

  private final Clues clues;
  private final Tokens tokens;

  TenseFinder(Clues clues) {
    this.clues = clues;
    this.tokens = clues.tokens();
  }

  /** The tense that decides a day which its own words leave open. */
  Tense of(Draft draft) {
    boolean open = draft.weekday != null || draft.month > 0 && draft.year == null;
    return open ? around(draft.from, draft.to) : Tense.OPEN;
  }

  /** The tense around the words from one token to another. */
  Tense around(int from, int to) {
    int start = Math.max(clues.start(from), from - BACK);
    Tense own = opens(from) && to < clues.limit(from) ? of(to) : null;
    if (own != null) {
      return own;
    }
    for (int i = from - 1; i >= start; i--) {
      Tense tense = of(i);
      if (tense != null) {
        return tense == Tense.PAST && isCall(i, from) ? Tense.FUTURE : tense;
      }
    }
    int end = Math.min(clues.limit(from), to + AHEAD);
    for (int i = to; i < end; i++) {
      Token token = tokens.get(i);
      if (token.isComma() || token.key().equals("ان")) {
        break;
      }
      Tense tense = of(i);
      // A verb farther on that looks ahead is often that of «قرارا يصادق على».
      if (tense != null && (i == to || tense != Tense.FUTURE || !isImperfect(token))) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  /** «دعا النقابات إلى إضراب الخميس»: what one calls for before a day is to come on it. */
  private boolean isCall(int verb, int day) {
    if (clues.role(verb, Role.CALLS) < 0) {
      return false;
    }
    for (int i = verb + 1; i + 1 < day; i++) {
      if (tokens.get(i).is("الي") && clues.plainRole(i + 1, Role.GATHERING) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isImperfect(Token token) {
    String key = token.form().key();
    return !token.form().has('س') && (key.startsWith("ي") || key.startsWith("ت"));
  }

  /** Whether a time begins its clause, so that its verb comes after it: «وفي رمضان كان». */
  private boolean opens(int from) {
    int start = clues.start(from);
    int at = from > start && clues.role(from - 1, Role.FILLER) > 0 ? from - 1 : from;
    boolean joined = at < from && tokens.get(at).form().isJoined();
    joined |= at < from && at > start && tokens.get(at - 1).key().equals("و");
    return at == start || joined || tokens.get(at - 1).isComma();
  }

  private @Nullable Tense of(int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return null;
    }
    Clue<Sense.Cue> cue = clues.at(i, Sense.Cue.class);
    if (cue != null) {
      if (cue.form().has('س')) {
        return Tense.FUTURE;
      }
      boolean past = cue.sense().tense() == Tense.PAST;
      if (past && cue.form().isGoverned()) {
        // «لعقد القمة» is a noun.
        return null;
      }
      return past && isOfFeminine(i) ? Tense.FUTURE : cue.sense().tense();
    }
    Form form = token.form();
    String key = form.key();
    boolean verb = key.startsWith("ي") || key.length() > 3;
    return form.has('س') && verb ? Tense.FUTURE : null;
  }

  /**
   * «تعرض الحكومة» is no past verb: that would have the ت of the feminine at its end. So it is with
   * every verb of this form.
   */
  private boolean isOfFeminine(int i) {
    String verb = tokens.get(i).form().key();
    String noun = i + 1 < clues.limit(i) ? tokens.get(i + 1).key() : "";
    return verb.startsWith("ت")
        && !verb.endsWith("ت")
        && noun.startsWith("ال")
        && noun.endsWith("ه");
  }
}
