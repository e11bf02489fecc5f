package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.number.Numeral;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** The tokens of a text with what each can mean in a time, looked up when first asked for. */
final class Clues {
  private static final List<Clue<? extends Sense>> NONE = List.of();

  private final Tokens tokens;
  private final TimeWords words;
  private final Numeral[] numerals;
  private final List<Clue<? extends Sense>>[] found;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Clues(Tokens tokens, List<Numeral> numerals, TimeWords words) {
    this.tokens = tokens;
    this.words = words;
    this.found = new List[tokens.size()];
    this.numerals = new Numeral[tokens.size()];
    for (Numeral numeral : numerals) {
      this.numerals[numeral.from()] = numeral;
    }
  }

  Tokens tokens() {
    return tokens;
  }

  /** The end of the sentence that holds a token. */
  int limit(int i) {
    return tokens.sentenceOf(i).to();
  }

  /** The first token of the sentence that holds a token. */
  int start(int i) {
    return tokens.sentenceOf(i).from();
  }

  boolean isIn(int i, int limit) {
    return i >= 0 && i < limit;
  }

  /** The number that begins at a token; null if none does. */
  @Nullable Numeral numeral(int i) {
    return i < numerals.length ? numerals[i] : null;
  }

  /** Whether the number that begins here has no proclitic of its own. */
  boolean isPlain(Numeral numeral) {
    return numeral.span().start() == tokens.get(numeral.from()).span().start();
  }

  /** The meaning of this kind of the words at a token, the longest first; null if there is none. */
  <S extends Sense> @Nullable Clue<S> at(int i, Class<S> kind) {
    if (i < 0 || i >= found.length) {
      return null;
    }
    for (Clue<? extends Sense> clue : all(i)) {
      if (kind.isInstance(clue.sense())) {
        return new Clue<>(kind.cast(clue.sense()), clue.to(), clue.form());
      }
    }
    return null;
  }

  /** Whether the word at a token can have a role; the index after it, or -1. */
  int role(int i, Role role) {
    if (i < 0 || i >= found.length) {
      return -1;
    }
    for (Clue<? extends Sense> clue : all(i)) {
      if (clue.sense() instanceof Sense.Word(Role r) && r == role) {
        return clue.to();
      }
    }
    return -1;
  }

  /** As {@link #role}, but the word carries no proclitic. */
  int plainRole(int i, Role role) {
    if (i < 0 || i >= found.length) {
      return -1;
    }
    for (Clue<? extends Sense> clue : all(i)) {
      if (clue.isPlain() && clue.sense() instanceof Sense.Word(Role r) && r == role) {
        return clue.to();
      }
    }
    return -1;
  }

  /** «قبل» or «بعد» before «الماضي», «المقبل», also behind «الذي»; the index after it, or -1. */
  int further(int i) {
    int which = plainRole(i, Role.WHICH);
    int at = which > 0 ? which : i;
    int ago = plainRole(at, Role.AGO);
    int further = ago > 0 ? ago : plainRole(at, Role.AFTER);
    if (further < 0 || further >= limit(i)) {
      return -1;
    }
    Clue<Sense.Shifted> shifted = at(further, Sense.Shifted.class);
    int steps = shifted == null || !shifted.isPlain() ? 0 : shifted.sense().shift().steps();
    return steps != 0 && steps < 0 == ago > 0 ? further : -1;
  }

  /** Whether a time can begin with the word at a token: not with «في», «قال», «شارع». */
  boolean canBegin(int i) {
    for (Clue<? extends Sense> clue : all(i)) {
      boolean beside =
          clue.sense() instanceof Sense.Cue
              || clue.sense() instanceof Sense.Word(Role role) && role.isBeside();
      if (!beside) {
        return true;
      }
    }
    return false;
  }

  /** All meanings of the words at a token. */
  List<Clue<? extends Sense>> all(int i) {
    List<Clue<? extends Sense>> list = found[i];
    if (list == null) {
      list = look(i);
      found[i] = list;
    }
    return list;
  }

  private List<Clue<? extends Sense>> look(int i) {
    Token token = tokens.get(i);
    if (!token.isWord() && token.kind() != Token.Kind.FOREIGN) {
      return NONE;
    }
    List<Clue<? extends Sense>> list = null;
    for (Form form : token.forms()) {
      for (TimeWords.Entry entry : words.at(form.key())) {
        if (isFollowed(i, entry.rest())) {
          list = list == null ? new ArrayList<>(4) : list;
          list.add(new Clue<>(entry.sense(), i + 1 + entry.rest().size(), form));
        }
      }
    }
    return list == null ? NONE : list;
  }

  private boolean isFollowed(int i, List<String> rest) {
    if (rest.isEmpty()) {
      return true;
    }
    if (i + rest.size() >= limit(i)) {
      return false;
    }
    for (int k = 0; k < rest.size(); k++) {
      if (!tokens.get(i + 1 + k).key().equals(rest.get(k))) {
        return false;
      }
    }
    return true;
  }
}
