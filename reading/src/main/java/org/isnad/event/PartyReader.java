package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases that can take part in an event, alone and in rows. */
final class PartyReader {
  private static final int MOST = 8;

  private final Scene scene;
  private final PhraseReader phrases;

  PartyReader(Scene scene) {
    this.scene = scene;
    this.phrases = new PhraseReader(scene);
  }

  /** The one that begins at a token, whatever preposition is joined to it; null if none does. */
  @Nullable Party read(int i, int limit) {
    if (i + 2 < limit
        && scene.token(i).kind() == Token.Kind.QUOTE
        && scene.token(i + 1).isWord()
        && scene.clitics(i + 1).isEmpty()) {
      return quoted(i, limit);
    }
    int j = ahead(i, limit);
    if (j > i && scene.is(j - 1, Word.Kind.QUANTITY) && isAlone(j, limit)) {
      return phrases.crowd(j - 1);
    }
    if (j >= limit) {
      return null;
    }
    Mention name = scene.name(j);
    Mention role = scene.role(j);
    if (scene.is(j, Word.Kind.PREPOSITION) && (name == null || name.to() == j + 1)) {
      return null;
    }
    if (role != null && (name == null || role.to() > name.to())) {
      return ofRole(role, limit).startingAt(i);
    }
    if (name != null) {
      return Party.of(name, scene).startingAt(i);
    }
    Party member = phrases.member(j, limit);
    if (member == null) {
      member = phrases.delegation(j, limit);
    }
    if (member != null) {
      return member.startingAt(i);
    }
    Party headed = phrases.headed(j, limit);
    return headed == null ? null : headed.startingAt(i);
  }

  /** Where the head stands, behind numbers and words of honour: «عشرات»، «كبار»، «السيد». */
  private int ahead(int i, int limit) {
    int j = i;
    boolean quantity = false;
    while (j < limit && j < i + 5 && scene.name(j) == null && scene.role(j) == null) {
      Token token = scene.token(j);
      boolean number = token.kind() == Token.Kind.NUMBER && scene.times[j] == null;
      boolean counts = number || scene.is(j, Word.Kind.QUANTITY);
      boolean linked = quantity && token.key().equals("من");
      boolean honour = scene.is(j, Word.Kind.HONOUR) && j + 1 < limit;
      if (honour) {
        // «صاحب السمو الملكي الأمير فلان»: a title may stand between it and the name.
        honour =
            scene.name(j + 1) != null
                || scene.role(j + 1) != null
                || scene.is(j + 1, Word.Kind.HONOUR);
      }
      if (!counts && !linked && !honour) {
        break;
      }
      quantity |= counts;
      j++;
    }
    return j;
  }

  /** «وزير الخارجية القطري فلان» is the person; the role alone if no name follows. */
  private Party ofRole(Mention role, int limit) {
    int j = ahead(titleEnd(role.to(), limit), limit);
    if (j < limit) {
      Mention name = scene.name(j);
      if (name != null && name.kind() == Mention.Kind.PERSON && scene.clitics(j).isEmpty()) {
        return Party.of(name, scene).startingAt(role.from());
      }
    }
    Entity entity = scene.entity(role.entity());
    boolean body = role.kind() == Mention.Kind.ORGANIZATION;
    boolean titled = scene.form(role.from()).key().startsWith("ال");
    boolean named = body || entity != null || titled || role.to() - role.from() > 1;
    Party.Kind kind = body ? Party.Kind.BODY : Party.Kind.HUMAN;
    boolean armed = scene.is(role.from(), Word.Kind.ARMED);
    return new Party(role.from(), role.to(), role.span(), role.entity(), kind, named, armed);
  }

  /**
   * Where a title ends of which only the start is known: «وزير الخارجية والمغتربين بالخارج فلان».
   */
  private int titleEnd(int from, int limit) {
    for (int j = from; j < limit && j < from + 4; j++) {
      Mention name = scene.name(j);
      if (name != null) {
        return name.kind() == Mention.Kind.PERSON && scene.clitics(j).isEmpty() ? j : from;
      }
      if (!scene.token(j).isWord()
          || scene.role(j) != null
          || scene.times[j] != null
          || scene.is(j, Word.Kind.PREPOSITION)
          || scene.isBreak(j)
          || scene.word(j).isVerb()
          || !scene.token(j).form().key().startsWith("ال")) {
        return from;
      }
    }
    return from;
  }

  /**
   * Where a title ends that may stand behind a person's name: «فلان وزير الخارجية»، «فلان أمير
   * البلاد المفدى،»; {@code at} if none does. A title that a name follows is somebody else's.
   */
  int titleBehind(int at, int limit) {
    int words = phrases.extent().plainEnd(at, limit);
    Mention role = words > at || at >= limit ? null : scene.role(at);
    if (role == null || scene.name(at) != null || !scene.clitics(at).isEmpty()) {
      return words;
    }
    boolean person = role.kind() != Mention.Kind.ORGANIZATION;
    return person && ofRole(role, limit).to() == role.to() ? role.to() : at;
  }

  private boolean isAlone(int j, int limit) {
    return j >= limit
        || !scene.token(j).isWord()
        || scene.is(j, Word.Kind.PREPOSITION) && scene.covering(j) == null;
  }

  /** All in a row that begins at a token: «فرنسا وبولندا»، «كل من الوزير، والسفير». */
  List<Party> row(int i, int limit) {
    return row(read(i, limit), limit);
  }

  /** The same where only people can stand, of whom the tables may not know: «اعتقلت بائع سمك». */
  List<Party> people(int i, int limit) {
    Party first = read(i, limit);
    if (first == null) {
      int j = ahead(i, limit);
      Party anyone = j < limit ? phrases.anyone(j, limit) : null;
      first = anyone == null ? null : anyone.startingAt(i);
    }
    return row(first, limit);
  }

  private List<Party> row(@Nullable Party leader, int limit) {
    List<Party> row = new ArrayList<>(2);
    Party first = leader;
    // «البحرين ومصر تقطع»: a row that opens the sentence may have its verb behind it.
    boolean leads =
        leader != null && scene.tokens.sentenceOf(leader.from()).from() == leader.from();
    while (first != null && row.size() < MOST) {
      row.add(first);
      int j = apposition(first.to(), limit);
      if (j < limit && scene.token(j).isComma()) {
        j++;
      }
      first = j < limit ? joined(j, leads, limit) : null;
    }
    return row;
  }

  /**
   * The next of a row: «وبولندا»، «و"جيش التحرير"»; null if what و joins opens a clause of its own:
   * «تفجير فندق والحكومة تتوعد».
   */
  private @Nullable Party joined(int j, boolean leads, int limit) {
    Token token = scene.token(j);
    Party party = null;
    if (scene.clitics(j).equals("و")) {
      party = read(j, limit);
    } else if (token.key().equals("و")
        && j + 2 < limit
        && scene.token(j + 1).kind() == Token.Kind.QUOTE
        && scene.clitics(j + 2).isEmpty()) {
      party = quoted(j + 1, limit);
    }
    return party == null || opensClause(party, leads, limit) ? null : party;
  }

  /** «"جيش التحرير الوطني"»: what the quotation marks hold is a name. */
  private @Nullable Party quoted(int quote, int limit) {
    Party inner = read(quote + 1, limit);
    int to = quote + 1;
    while (to < limit && to < quote + Extent.LONGEST + 2 && scene.token(to).isWord()) {
      to++;
    }
    boolean closed = to < limit && scene.token(to).kind() == Token.Kind.QUOTE;
    if (inner == null || inner.named() || !closed || inner.to() > to) {
      return inner;
    }
    Span span = new Span(scene.token(quote + 1).span().start(), phrases.lastEnd(to));
    return new Party(quote, to + 1, span, null, inner.kind(), true, inner.armed());
  }

  /** Whether a verb of the present follows at once: «والحكومة تتوعد». */
  private boolean opensClause(Party party, boolean leads, int limit) {
    int next = party.to();
    if (next >= limit || scene.covering(next) != null || scene.role(next) != null) {
      return false;
    }
    Token token = scene.token(next);
    String key = token.key();
    return token.isWord()
        && key.length() > 3
        && scene.times[next] == null
        && (key.charAt(0) == 'ي' || key.charAt(0) == 'ت')
        && (party.named() && !leads || scene.token(party.from()).key().startsWith("وال"))
        && !key.endsWith("ه")
        && !key.endsWith("ي")
        && scene.word(next).nouns.isEmpty();
  }

  /** The end of brackets and quotation marks behind a name: «(إرنا)». */
  int apposition(int i, int limit) {
    int j = i;
    if (j < limit && scene.token(j).kind() == Token.Kind.QUOTE) {
      j++;
    }
    if (j < limit && scene.token(j).isMark("(")) {
      int k = j + 1;
      while (k < limit && k < j + 10 && !scene.token(k).isMark(")")) {
        k++;
      }
      if (k < limit && scene.token(k).isMark(")")) {
        return k + 1;
      }
    }
    return j;
  }
}
