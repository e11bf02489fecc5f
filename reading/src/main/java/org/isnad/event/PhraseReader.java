package org.isnad.event;

import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases without a name of their own: «مسلحون مجهولون»، «قبطان الناقلة»، «النقابة». */
final class PhraseReader {
  private final Scene scene;
  private final Extent extent;

  PhraseReader(Scene scene) {
    this.scene = scene;
    this.extent = new Extent(scene);
  }

  /** How far noun phrases go. */
  Extent extent() {
    return extent;
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
    while (j < limit && j <= i + Extent.LONGEST) {
      Token token = scene.token(j);
      Mention name = scene.name(j);
      if (Extent.isBack(token)) {
        j++;
        break;
      }
      if (!scene.clitics(j).isEmpty() || scene.times[j] != null || extent.isSign(j)) {
        break;
      }
      if (name != null && name.kind() == Mention.Kind.PERSON && kind == Party.Kind.HUMAN) {
        if (extent.isPlural(i)) {
          break;
        }
        if (!scene.is(i, Word.Kind.KIN)) {
          return Party.of(name, scene).startingAt(i);
        }
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
          Extent.continues(token, scene.token(j - 1), open, scene.word(j).nation != null)
              || j == i + 1 && extent.isSecond(i, kind, limit)
              || isChained(kind) && extent.isChain(i, j, limit);
      if (name != null || !token.isWord() || !goes) {
        break;
      }
      j++;
    }
    int own = j;
    j = extent.affiliated(j, limit, kind);
    Span span = new Span(scene.token(i).spanOf(scene.form(i)).start(), lastEnd(j));
    boolean armed = kind == Party.Kind.FORCES;
    // «مصفاة حمص» is one of its kind, as a name is; so are «النقابة»، «مجلس الوزراء» and «عامل
    // الإقليم».
    boolean titled =
        kind == Party.Kind.HUMAN && open && isDefinite(i, j, true) && !extent.isPlural(i);
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

  private static boolean isChained(Party.Kind kind) {
    return kind == Party.Kind.HUMAN || kind == Party.Kind.FORCES;
  }

  private boolean isDefinite(int i, int to, boolean open) {
    String head = scene.form(i).key();
    boolean many = head.endsWith("ات") && !head.endsWith("سلطات");
    boolean one = !many && !head.endsWith("دول") && !head.endsWith("احزاب");
    return one && (!open || to > i + 1 && scene.token(to - 1).key().startsWith("ال"));
  }

  int lastEnd(int to) {
    return scene.token(to - 1).span().end();
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

  /**
   * Whoever stands where only people can: «اعتقلت الشرطة بائع سمك», though no table knows the word.
   */
  @Nullable Party anyone(int i, int limit) {
    if (!extent.isPlain(i, limit)
        || scene.word(i).party != null
        || scene.token(i).key().length() < 3) {
      return null;
    }
    int j = i + 1;
    while (j < limit
        && j < i + 3
        && extent.isPlain(j, limit)
        && Extent.continues(
            scene.token(j), scene.token(j - 1), true, scene.word(j).nation != null)) {
      j++;
    }
    Span span = new Span(scene.token(i).span().start(), lastEnd(j));
    return new Party(i, j, span, null, Party.Kind.HUMAN, false, false);
  }
}
