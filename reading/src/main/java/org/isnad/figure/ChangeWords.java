package org.isnad.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** The words of change and of what links a number to it, from two tables under {@code number}. */
final class ChangeWords {
  /** How a word tells of a change. */
  enum Kind {
    /** «ارتفع»: the thing itself does it. */
    MOVES,
    /** «رفع»: it is done to the thing. */
    MOVED,
    /** «زيادة». */
    NOUN
  }

  /** Which way a word tells that something went. */
  enum Way {
    UP,
    DOWN,
    OPEN
  }

  /** What links a number to a change; the rows of {@code number/links.tsv}. */
  enum Link {
    FROM,
    TO,
    BY,
    REACHED,
    AGAINST,
    WAS,
    CAUSE
  }

  /** What a word tells of a change. */
  record Word(Way way, Kind kind) {
    /** The direction told; null if it stays open. */
    Figure.@Nullable Direction direction() {
      return switch (way) {
        case UP -> Figure.Direction.UP;
        case DOWN -> Figure.Direction.DOWN;
        case OPEN -> null;
      };
    }
  }

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Set<Link>> links = new HashMap<>();

  private ChangeWords() {}

  static ChangeWords load(Folding folding) {
    ChangeWords all = new ChangeWords();
    for (Table.Row row : Table.load("number/changes.tsv")) {
      Word word = new Word(row.choice("direction", Way.class), row.choice("kind", Kind.class));
      for (String name : row.list("words")) {
        all.words.putIfAbsent(folding.fold(name), word);
        if (word.kind() == Kind.NOUN) {
          all.words.putIfAbsent(folding.fold("ال" + name), word);
        }
      }
    }
    for (Table.Row row : Table.load("number/links.tsv")) {
      for (String name : row.list("words")) {
        all.links
            .computeIfAbsent(folding.fold(name), _ -> EnumSet.noneOf(Link.class))
            .add(row.choice("role", Link.class));
      }
    }
    return all;
  }

  /** What a token tells of a change, proclitics apart; null if nothing. */
  @Nullable Word find(Token token) {
    if (!token.isWord()) {
      return null;
    }
    for (Form form : token.forms()) {
      Word word = words.get(form.key());
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  /** Whether a token links a number so, proclitics apart. */
  boolean is(Token token, Link link) {
    if (!token.isWord()) {
      return false;
    }
    for (Form form : token.forms()) {
      if (links.getOrDefault(form.key(), Set.of()).contains(link)) {
        return true;
      }
    }
    return false;
  }
}
