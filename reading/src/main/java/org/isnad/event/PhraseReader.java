package org.isnad.event;

import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases without a name of their own: «مسلحون مجهولون»، «قبطان الناقلة»، «النقابة». */
final class PhraseReader {
  /** A noun phrase without a name is not followed further than this. */
  static final int LONGEST = 5;

  private final Scene scene;

  PhraseReader(Scene scene) {
    this.scene = scene;
  }

  /** «تظاهر المئات»: people that are only counted. */
  @Nullable Party crowd(int i) {
    Token token = scene.token(i);
    boolean definite = scene.form(i).key().startsWith("ال") && scene.form(i).clitics().isEmpty();
    return definite
        ? new Party(i, i + 1, token.span(), null, Party.Kind.GROUP, false, false)
        : null;
  }

  /** «وفد من حركة حماس»، «ممثلين عن وزارة المالية»: the body that sent them. */
  @Nullable Party delegation(int i, int limit) {
    Word word = scene.word(i);
    boolean sent = word.kinds.contains(Word.Kind.SENT) && scene.covering(i) == null;
    for (int k = i + 1; sent && k + 1 < limit && k < i + 4; k++) {
      String key = scene.token(k).key();
      if (key.equals("من") || key.equals("عن")) {
        Mention body = scene.name(k + 1);
        return body == null || body.kind() == Mention.Kind.PERSON ? null : Party.of(body, scene);
      }
      if (!scene.token(k).isWord() || scene.covering(k) != null || !scene.clitics(k).isEmpty()) {
        return null;
      }
    }
    return null;
  }

  /** «مسلحون مجهولون»، «قبطان الناقلة»، «منفذي هجوم باريس». */
  @Nullable Party headed(int i, int limit) {
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
        return Party.of(name, scene).startingAt(i);
      }
      if (name != null && open) {
        j = name.to();
        of = true;
        break;
      }
      Party.Kind other = scene.word(j).party;
      boolean next = (j > i + 1 || !open) && other != null && other != Party.Kind.BODY;
      boolean article = token.key().startsWith("ال");
      boolean object = j > i + 1 && other == Party.Kind.THING && !isChained(kind);
      object |= j > i + 1 && other == Party.Kind.THING && scene.word(j - 1).nation != null;
      if (article ? next : j > i + 1 && !scene.word(j).nouns.isEmpty() || object) {
        // «فرقت قوات الأمن المتظاهرين»، «نفذت وكالة الاستخبارات عملية».
        break;
      }
      boolean goes =
          continues(token, scene.token(j - 1), open, scene.word(j).nation != null)
              || j == i + 1 && isSecond(i, kind, limit)
              || isChained(kind) && isChain(i, j, limit);
      if (name != null || !token.isWord() || !goes) {
        break;
      }
      j++;
    }
    int own = j;
    j = affiliated(j, limit, kind);
    Span span = new Span(scene.token(i).spanOf(scene.form(i)).start(), lastEnd(j));
    boolean armed = kind == Party.Kind.FORCES;
    // «مصفاة حمص» is one of its kind, as a name is; so are «النقابة»، «مجلس الوزراء» and «عامل
    // الإقليم».
    boolean titled = kind == Party.Kind.HUMAN && open && isDefinite(i, j, true) && !isPlural(i);
    boolean one =
        kind == Party.Kind.THING && of
            || kind == Party.Kind.BODY && (of || isDefinite(i, j, open))
            || titled;
    EntityId whose = j > own && kind == Party.Kind.FORCES ? ownerOf(own, j) : null;
    return new Party(i, j, span, whose, kind, one || whose != null, armed);
  }

  /** «رتل تابع للتحالف»: forces act for the body they belong to. */
  private @Nullable EntityId ownerOf(int from, int to) {
    for (int k = from; k < to; k++) {
      Mention body = scene.name(k);
      if (body != null) {
        return body.entity();
      }
    }
    return null;
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

  private static boolean isChained(Party.Kind kind) {
    return kind == Party.Kind.HUMAN || kind == Party.Kind.FORCES;
  }

  /** «رئيس حكومة تصريف الأعمال»، «مدير مدرسة»: nouns in a row up to the one that is definite. */
  private boolean isChain(int i, int j, int limit) {
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

  private boolean isDefinite(int i, int to, boolean open) {
    String head = scene.form(i).key();
    boolean many = head.endsWith("ات") && !head.endsWith("سلطات");
    boolean one = !many && !head.endsWith("دول") && !head.endsWith("احزاب");
    return one && (!open || to > i + 1 && scene.token(to - 1).key().startsWith("ال"));
  }

  /** «مشتبه بهم»، «محكوم عليه». */
  private static boolean isBack(Token token) {
    return switch (token.key()) {
      case "به", "بهم", "بهما", "بها", "عليه", "عليهم", "فيه", "فيهم" -> true;
      default -> false;
    };
  }

  /** «اغتال مجهولون فلاناً»: several are not the one who is named next. */
  private boolean isPlural(int i) {
    String key = scene.form(i).key();
    return key.endsWith("ون") || key.endsWith("ين") || key.endsWith("ان");
  }

  int lastEnd(int to) {
    return scene.token(to - 1).span().end();
  }

  /** Whether a word can go on with a noun phrase: the article, or the end of an adjective. */
  private static boolean continues(Token token, Token before, boolean open, boolean nation) {
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

  /** «القيادي في حركة حماس فلان» is the person. */
  @Nullable Party member(int i, int limit) {
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
        ? Party.of(name, scene)
        : null;
  }

  /** «مسلحون من حركة الشباب»، «عاملون في بلدية»، «رتل تابع للتحالف»: the body they belong to. */
  private int affiliated(int j, int limit, Party.Kind kind) {
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

  /**
   * Whoever stands where only people can: «اعتقلت الشرطة بائع سمك», though no table knows the word.
   */
  @Nullable Party anyone(int i, int limit) {
    if (!isPlain(i, limit) || scene.word(i).party != null || scene.token(i).key().length() < 3) {
      return null;
    }
    int j = i + 1;
    while (j < limit
        && j < i + 3
        && isPlain(j, limit)
        && continues(scene.token(j), scene.token(j - 1), true, scene.word(j).nation != null)) {
      j++;
    }
    Span span = new Span(scene.token(i).span().start(), lastEnd(j));
    return new Party(i, j, span, null, Party.Kind.HUMAN, false, false);
  }

  /** Whether a word has nothing joined to it and no other work in the clause. */
  private boolean isPlain(int i, int limit) {
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
