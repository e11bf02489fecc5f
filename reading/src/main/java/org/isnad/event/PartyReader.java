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
    boolean named = entity != null || role.to() - role.from() > 1;
    Party.Kind kind = role.kind() == Mention.Kind.ORGANIZATION ? Party.Kind.BODY : Party.Kind.HUMAN;
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
      if (name != null || !token.isWord() || !continues(token, scene.token(j - 1), open)) {
        break;
      }
      j++;
    }
    Span span = new Span(scene.token(i).spanOf(scene.form(i)).start(), lastEnd(j));
    boolean armed = kind == Party.Kind.FORCES;
    // «مصفاة حمص» is one of its kind, as a name is.
    return new Party(i, j, span, null, kind, of && kind == Party.Kind.THING, armed);
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
      first = j < limit && scene.clitics(j).equals("و") ? read(j, limit) : null;
    }
    return row;
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
