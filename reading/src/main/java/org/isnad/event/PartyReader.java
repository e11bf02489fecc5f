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
  /** A noun phrase without a name is not followed further than this. */
  private static final int LONGEST = 5;

  private static final int MOST = 8;

  private final Scene scene;

  PartyReader(Scene scene) {
    this.scene = scene;
  }

  /** The one that begins at a token, whatever preposition is joined to it; null if none does. */
  @Nullable Party read(int i, int limit) {
    int j = ahead(i, limit);
    if (j > i && scene.is(j - 1, Word.Kind.QUANTITY) && isAlone(j, limit)) {
      return crowd(j - 1);
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
      return ofName(name).startingAt(i);
    }
    Party member = member(j, limit);
    if (member == null) {
      member = delegation(j, limit);
    }
    if (member != null) {
      return member.startingAt(i);
    }
    Party headed = headed(j, limit);
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
      if (honour && scene.name(j + 1) == null && !scene.is(j + 1, Word.Kind.HONOUR)) {
        honour = false;
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
    int j = ahead(role.to(), limit);
    if (j < limit) {
      Mention name = scene.name(j);
      if (name != null && name.kind() == Mention.Kind.PERSON && scene.clitics(j).isEmpty()) {
        return ofName(name).startingAt(role.from());
      }
    }
    Entity entity = scene.entity(role.entity());
    boolean body = role.kind() == Mention.Kind.ORGANIZATION;
    boolean named = body || entity != null || role.to() - role.from() > 1;
    Party.Kind kind = body ? Party.Kind.BODY : Party.Kind.HUMAN;
    boolean armed = scene.is(role.from(), Word.Kind.ARMED);
    return new Party(role.from(), role.to(), role.span(), role.entity(), kind, named, armed);
  }

  private Party ofName(Mention name) {
    Party.Kind kind =
        switch (name.kind()) {
          case PERSON, ROLE -> Party.Kind.HUMAN;
          case ORGANIZATION -> Party.Kind.BODY;
          case PLACE -> Party.Kind.PLACE;
        };
    boolean armed = false;
    for (int k = name.from(); k < name.to() && !armed; k++) {
      armed = scene.is(k, Word.Kind.ARMED);
    }
    return new Party(name.from(), name.to(), name.span(), name.entity(), kind, true, armed);
  }

  /** «القيادي في حركة حماس فلان» is the person. */
  private @Nullable Party member(int i, int limit) {
    boolean human =
        scene.word(i).party == Party.Kind.HUMAN
            && scene.form(i).key().startsWith("ال")
            && scene.covering(i) == null;
    if (!human || i + 2 >= limit || !scene.token(i + 1).key().equals("في")) {
      return null;
    }
    Mention body = scene.name(i + 2);
    if (body == null || body.kind() == Mention.Kind.PERSON || body.to() >= limit) {
      return null;
    }
    Mention name = scene.name(body.to());
    return name != null && name.kind() == Mention.Kind.PERSON && scene.clitics(body.to()).isEmpty()
        ? ofName(name)
        : null;
  }

  private boolean isAlone(int j, int limit) {
    return j >= limit
        || !scene.token(j).isWord()
        || scene.is(j, Word.Kind.PREPOSITION) && scene.covering(j) == null;
  }

  /** «تظاهر المئات»: people that are only counted. */
  private @Nullable Party crowd(int i) {
    Token token = scene.token(i);
    boolean definite = scene.form(i).key().startsWith("ال") && scene.form(i).clitics().isEmpty();
    return definite
        ? new Party(i, i + 1, token.span(), null, Party.Kind.GROUP, false, false)
        : null;
  }

  /** «وفد من حركة حماس»، «ممثلين عن وزارة المالية»: the body that sent them. */
  private @Nullable Party delegation(int i, int limit) {
    Word word = scene.word(i);
    boolean sent = word.kinds.contains(Word.Kind.SENT) && scene.covering(i) == null;
    for (int k = i + 1; sent && k + 1 < limit && k < i + 4; k++) {
      String key = scene.token(k).key();
      if (key.equals("من") || key.equals("عن")) {
        Mention body = scene.name(k + 1);
        return body == null || body.kind() == Mention.Kind.PERSON ? null : ofName(body);
      }
      if (!scene.token(k).isWord() || scene.covering(k) != null || !scene.clitics(k).isEmpty()) {
        return null;
      }
    }
    return null;
  }

  /** «مسلحون مجهولون»، «قبطان الناقلة»، «منفذي هجوم باريس». */
  private @Nullable Party headed(int i, int limit) {
    Party.Kind kind = scene.word(i).party;
    if (kind == null || scene.times[i] != null || scene.covering(i) != null) {
      return null;
    }
    int j = i + 1;
    boolean open = !scene.form(i).key().startsWith("ال");
    boolean of = false;
    while (j < limit && j <= i + LONGEST) {
      Token token = scene.token(j);
      Mention name = scene.name(j);
      if (isBack(token)) {
        j++;
        break;
      }
      if (!scene.clitics(j).isEmpty() || scene.times[j] != null || isSign(j)) {
        break;
      }
      if (name != null && name.kind() == Mention.Kind.PERSON && kind == Party.Kind.HUMAN) {
        if (isPlural(i)) {
          break;
        }
        return ofName(name).startingAt(i);
      }
      if (name != null && open) {
        j = name.to();
        of = true;
        break;
      }
      Party.Kind other = scene.word(j).party;
      boolean next = (j > i + 1 || !open) && other != null && other != Party.Kind.BODY;
      boolean article = token.key().startsWith("ال");
      if (article ? next : j > i + 1 && !scene.word(j).nouns.isEmpty()) {
        // «فرقت قوات الأمن المتظاهرين»، «نفذت وكالة الاستخبارات عملية».
        break;
      }
      boolean goes =
          continues(token, scene.token(j - 1), open) || j == i + 1 && isSecond(i, kind, limit);
      if (name != null || !token.isWord() || !goes) {
        break;
      }
      j++;
    }
    Span span = new Span(scene.token(i).spanOf(scene.form(i)).start(), lastEnd(j));
    boolean armed = kind == Party.Kind.FORCES;
    // «مصفاة حمص» is one of its kind, as a name is; so are «النقابة»، «مجلس الوزراء» and «عامل
    // الإقليم».
    boolean titled = kind == Party.Kind.HUMAN && open && isDefinite(i, j, true) && !isPlural(i);
    boolean one =
        kind == Party.Kind.THING && of
            || kind == Party.Kind.BODY && (of || isDefinite(i, j, open))
            || titled;
    return new Party(i, j, span, null, kind, one, armed);
  }

  /** «هيئة مكافحة الفساد»، «طائرة مسيرة»: the second word belongs to the first. */
  private boolean isSecond(int i, Party.Kind kind, int limit) {
    Word word = scene.word(i + 1);
    String head = scene.form(i).key();
    if (head.startsWith("ال") || word.party != null) {
      return false;
    }
    if (kind == Party.Kind.FORCES) {
      return head.endsWith("ه") && scene.token(i + 1).key().endsWith("ه");
    }
    boolean heads = kind == Party.Kind.BODY || kind == Party.Kind.GROUP || kind == Party.Kind.HUMAN;
    boolean plain = word.nouns.isEmpty() && scene.clitics(i + 1).isEmpty() && !isPlural(i);
    boolean third = i + 2 < limit && scene.clitics(i + 2).isEmpty();
    return heads
        && plain
        && third
        && scene.name(i + 2) == null
        && scene.token(i + 2).key().startsWith("ال");
  }

  private boolean isDefinite(int i, int to, boolean open) {
    String head = scene.form(i).key();
    boolean many = head.endsWith("ات") && !head.endsWith("سلطات");
    boolean one = !many && !head.endsWith("دول") && !head.endsWith("احزاب");
    return one && (!open || to > i + 1 && scene.token(to - 1).key().startsWith("ال"));
  }

  /** «مشتبه بهم»، «محكوم عليه». */
  private static boolean isBack(Token token) {
    return switch (token.key()) {
      case "به", "بهم", "بهما", "بها", "عليه", "عليهم" -> true;
      default -> false;
    };
  }

  /** «اغتال مجهولون فلاناً»: several are not the one who is named next. */
  private boolean isPlural(int i) {
    String key = scene.form(i).key();
    return key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ان");
  }

  private int lastEnd(int to) {
    return scene.token(to - 1).span().end();
  }

  /** Whether a word can go on with a noun phrase: the article, or the end of an adjective. */
  private static boolean continues(Token token, Token before, boolean open) {
    String key = token.key();
    if (key.startsWith("ال") && key.length() > 4) {
      return true;
    }
    boolean adjective =
        key.length() > 4 && agrees(key, before.key()) && "يت".indexOf(key.charAt(0)) < 0;
    return open && adjective;
  }

  /** «دبلوماسي أوروبي»، «لاجئين سوريين», but not «مسلحون صحفياً». */
  private static boolean agrees(String key, String before) {
    if (key.endsWith("ون") || key.endsWith("ين")) {
      return before.endsWith(key.substring(key.length() - 2));
    }
    if (key.endsWith("يا")) {
      return before.endsWith("ا");
    }
    return key.endsWith("ي") || key.endsWith("يه");
  }

  private boolean isSign(int j) {
    Word word = scene.word(j);
    return !word.verbs.isEmpty()
        || word.carrier != null
        || scene.is(j, Word.Kind.PREPOSITION)
        || scene.is(j, Word.Kind.RELATIVE)
        || scene.is(j, Word.Kind.ADVERB)
        || scene.is(j, Word.Kind.PLANNED)
        || scene.is(j, Word.Kind.AFTER_PLANNED)
        || scene.isBreak(j);
  }

  /** All in a row that begins at a token: «فرنسا وبولندا»، «كل من الوزير، والسفير». */
  List<Party> row(int i, int limit) {
    List<Party> row = new ArrayList<>(2);
    Party first = read(i, limit);
    while (first != null && row.size() < MOST) {
      row.add(first);
      int j = apposition(first.to(), limit);
      if (j < limit && scene.token(j).isComma()) {
        j++;
      }
      first = j < limit ? joined(j, limit) : null;
    }
    return row;
  }

  /**
   * The next of a row: «وبولندا»، «و"جيش التحرير"»; null if what و joins opens a clause of its own:
   * «تفجير فندق والحكومة تتوعد».
   */
  private @Nullable Party joined(int j, int limit) {
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
    return party == null || opensClause(party, limit) ? null : party;
  }

  /** «"جيش التحرير الوطني"»: what the quotation marks hold is a name. */
  private @Nullable Party quoted(int quote, int limit) {
    Party inner = read(quote + 1, limit);
    int to = quote + 1;
    while (to < limit && to < quote + LONGEST + 2 && scene.token(to).isWord()) {
      to++;
    }
    boolean closed = to < limit && scene.token(to).kind() == Token.Kind.QUOTE;
    if (inner == null || inner.named() || !closed || inner.to() > to) {
      return inner;
    }
    Span span = new Span(scene.token(quote + 1).span().start(), lastEnd(to));
    return new Party(quote, to + 1, span, null, inner.kind(), true, inner.armed());
  }

  /** Whether a verb of the present follows at once: «والحكومة تتوعد». */
  private boolean opensClause(Party party, int limit) {
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
        && scene.token(party.from()).key().startsWith("وال")
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
