package org.isnad.event;

import org.isnad.mention.Mention;
import org.isnad.token.Token;

/** Tells how far a noun phrase without a name goes: «قبطان الناقلة»، «رئيس حكومة تصريف الأعمال». */
final class Extent {
  /** A noun phrase without a name is not followed further than this. */
  static final int LONGEST = 5;

  private final Scene scene;

  Extent(Scene scene) {
    this.scene = scene;
  }

  /** «هيئة مكافحة الفساد»، «طائرة مسيرة»: the second word belongs to the first. */
  boolean isSecond(int i, Party.Kind kind, int limit) {
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

  /** «رئيس حكومة تصريف الأعمال»، «مدير مدرسة»: nouns in a row up to the one that is definite. */
  boolean isChain(int i, int j, int limit) {
    boolean open = !isPlural(i);
    for (int k = i; k < j; k++) {
      open &= !scene.token(k).key().startsWith("ال") && !scene.token(k).key().endsWith("ا");
    }
    if (!open || scene.token(j).key().startsWith("ال") || !isPlain(j, limit)) {
      return false;
    }
    Party.Kind second = scene.word(j).party;
    boolean known =
        j == i + 1
            && (second == Party.Kind.BODY
                || second == Party.Kind.THING
                || scene.is(j, Word.Kind.AREA));
    boolean ends =
        j + 1 < limit
            && scene.token(j + 1).form().clitics().isEmpty()
            && scene.token(j + 1).key().startsWith("ال")
            && scene.token(j + 1).isWord()
            && scene.role(j + 1) == null;
    return known || ends && j > i + 1;
  }

  /** «مشتبه بهم»، «محكوم عليه». */
  static boolean isBack(Token token) {
    return switch (token.key()) {
      case "به", "بهم", "بهما", "بها", "عليه", "عليهم", "فيه", "فيهم" -> true;
      default -> false;
    };
  }

  /** «اغتال مجهولون فلاناً»: several are not the one who is named next. */
  boolean isPlural(int i) {
    String key = scene.form(i).key();
    return key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ان");
  }

  /** Whether a word can go on with a noun phrase: the article, or the end of an adjective. */
  static boolean continues(Token token, Token before, boolean open, boolean nation) {
    String key = token.key();
    if (key.startsWith("ال") && key.length() > 4) {
      return true;
    }
    boolean adjective =
        key.length() > 4
            && agrees(key, before.key())
            && ("يت".indexOf(key.charAt(0)) < 0 || nation);
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

  boolean isSign(int j) {
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

  /** «مسلحون من حركة الشباب»، «عاملون في بلدية»، «رتل تابع للتحالف»: the body they belong to. */
  int affiliated(int j, int limit, Party.Kind kind) {
    if (j + 1 >= limit
        || kind == Party.Kind.SIDES
        || kind == Party.Kind.THING
        || kind == Party.Kind.BODY) {
      return j;
    }
    String key = scene.token(j).key();
    boolean within = key.equals("من") || key.equals("في") && kind != Party.Kind.FORCES;
    boolean of = scene.is(j, Word.Kind.BELONGS) && scene.clitics(j + 1).equals("ل");
    Mention body = scene.name(j + 1);
    if (body == null || body.kind() != Mention.Kind.ORGANIZATION || body.to() > limit) {
      return j;
    }
    return of || within && scene.clitics(j + 1).isEmpty() ? body.to() : j;
  }

  /** Whether a word has nothing joined to it and no other work in the clause. */
  boolean isPlain(int i, int limit) {
    return i < limit
        && scene.token(i).isWord()
        && scene.token(i).form().clitics().isEmpty()
        && scene.form(i).clitics().isEmpty()
        && scene.times[i] == null
        && scene.covering(i) == null
        && scene.role(i) == null
        && scene.word(i).nouns.isEmpty()
        && !scene.is(i, Word.Kind.QUANTITY)
        && !isSign(i);
  }

  /**
   * The end of articled words and areas that go on with a title: «منطقة الرياض»، «البلاد المفدى».
   */
  int plainEnd(int from, int limit) {
    int j = from;
    while (j < limit && j < from + LONGEST) {
      Mention name = scene.name(j);
      if (name != null && name.kind() == Mention.Kind.PLACE && scene.clitics(j).isEmpty()) {
        j = name.to();
        continue;
      }
      boolean word = scene.token(j).key().startsWith("ال") && scene.word(j).party == null;
      if (!isPlain(j, limit) || !word && !scene.is(j, Word.Kind.AREA)) {
        break;
      }
      j++;
    }
    return j;
  }
}
