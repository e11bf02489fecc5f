package org.isnad.event;

import java.util.List;
import org.isnad.event.Event.Status;
import org.isnad.language.Conjugation;
import org.isnad.statement.Statement;
import org.isnad.text.Span;
import org.isnad.token.Form;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells how real an event is from the words before it: «سيلتقي» is planned, «قد يلتقي» possible,
 * «لم يلتق» denied, «يجب أن يلتقي» is no event.
 */
final class Reality {
  private static final int BEFORE = 5;
  private static final int RESULT_REACH = 9;

  private final Scene scene;
  private final int[] wished;
  private final int[] denied;
  private final int[] open;

  Reality(Scene scene, List<Statement> statements) {
    this.scene = scene;
    int size = scene.tokens.size() + 1;
    wished = new int[size];
    denied = new int[size];
    open = new int[size];
    for (Statement statement : statements) {
      switch (statement.act()) {
        case DEMAND, ASK -> mark(wished, statement);
        case DENY -> mark(denied, statement);
        case EXPECT, PROMISE, WARN -> mark(open, statement);
        case ASSERT, ACCUSE, REVEAL, DECLINE, UNSAID -> {}
      }
    }
    for (int i = 1; i < size; i++) {
      wished[i] += wished[i - 1];
      denied[i] += denied[i - 1];
      open[i] += open[i - 1];
    }
  }

  private void mark(int[] layer, Statement statement) {
    for (Span span : statement.content()) {
      int last = scene.tokens.indexAt(Math.max(span.start(), span.end() - 1));
      layer[scene.tokens.indexAt(span.start())]++;
      layer[Math.min(last + 1, layer.length - 1)]--;
    }
  }

  /** How real what a verb tells is; null if it is not told as an event. */
  @Nullable Status ofVerb(int i, Conjugation.Form form, Sentence sentence) {
    String clitics = scene.form(i).clitics();
    if (clitics.indexOf('ل') >= 0 || clitics.indexOf('ب') >= 0 || clitics.indexOf('ك') >= 0) {
      return null;
    }
    boolean present = form.tense() == Conjugation.Tense.PRESENT;
    Status said = said(i);
    if (said == null) {
      return null;
    }
    if (clitics.indexOf('س') >= 0) {
      return Status.PLANNED;
    }
    if (i == sentence.from()) {
      return said;
    }
    int p = i - 1;
    String key = scene.form(p).key();
    return switch (key) {
      case "سوف" -> Status.PLANNED;
      case "لم", "لن", "ما", "لا" -> Status.DENIED;
      case "قد", "ربما" -> present ? Status.POSSIBLE : said;
      case "لو", "اذا", "ان", "بان" -> governed(p, key, present, sentence, said);
      case "كي", "لكي", "حتي" -> present ? null : said;
      default -> said;
    };
  }

  /** After «أن»: «من المقرر أن يزور»، «يمكن أن يزور»، «نفى أن يكون زار»، «بعد أن زار». */
  private @Nullable Status governed(
      int p, String key, boolean present, Sentence sentence, Status said) {
    if (!key.endsWith("ان")) {
      return Status.POSSIBLE;
    }
    for (int k = p - 1; k >= sentence.from() && k >= p - BEFORE; k--) {
      if (scene.is(k, Word.Kind.PLANNED)) {
        return Status.PLANNED;
      }
      if (scene.is(k, Word.Kind.POSSIBLE)) {
        return Status.POSSIBLE;
      }
      if (scene.is(k, Word.Kind.DENIED)) {
        return Status.DENIED;
      }
      if (scene.is(k, Word.Kind.WISHED)) {
        return null;
      }
    }
    return present ? null : said;
  }

  /** How real what a noun tells is; null if it is only wished for or spoken of. */
  @Nullable Status ofNoun(int i, int end, Sentence sentence) {
    Status said = said(i);
    if (said == null) {
      return null;
    }
    if (scene.isGoverned(i) || i > sentence.from() && scene.is(i - 1, Word.Kind.PREPOSITION)) {
      // «نفت مسؤوليتها عن اغتياله»: not the deed is denied.
      said = said == Status.DENIED ? Status.HAPPENED : said;
    }
    if (isResult(i, sentence)) {
      return said;
    }
    boolean on = i - 2 >= sentence.from() && scene.token(i - 1).key().equals("علي");
    if (on && scene.is(i - 2, Word.Kind.ANSWER)) {
      // «سترد على ضربة»: told as a reason only.
      return null;
    }
    for (int k = i - 1; k >= sentence.from() && k >= i - BEFORE; k--) {
      Token token = scene.token(k);
      if (token.isComma() || scene.isBreak(k) && !scene.is(k, Word.Kind.DENIED)) {
        break;
      }
      if (scene.is(k, Word.Kind.WISHED)) {
        return null;
      }
      if (scene.is(k, Word.Kind.DENIED) && scene.form(k).key().length() > 2) {
        return scene.is(i - 1, Word.Kind.PREPOSITION) ? said : Status.DENIED;
      }
      if (scene.is(k, Word.Kind.PASSED_PLANNED) || isFuture(k)) {
        return Status.PLANNED;
      }
      if (scene.is(k, Word.Kind.POSSIBLE) && !scene.form(k).key().equals("قد")) {
        return Status.POSSIBLE;
      }
      if (scene.is(k, Word.Kind.PLANNED)) {
        return Status.PLANNED;
      }
    }
    for (int k = end; k < sentence.to() && k < end + BEFORE; k++) {
      if (scene.isBreak(k) || scene.token(k).isComma()) {
        break;
      }
      if (isFuture(k) || scene.is(k, Word.Kind.AFTER_PLANNED) && scene.times[k] == null) {
        return Status.PLANNED;
      }
    }
    return said;
  }

  /** «أسفرت العملية الأمنية عن اعتقال»: what comes of it is no more than told. */
  private boolean isResult(int i, Sentence sentence) {
    if (i == sentence.from() || !scene.is(i - 1, Word.Kind.PREPOSITION)) {
      return false;
    }
    for (int k = i - 2; k >= sentence.from() && k >= i - RESULT_REACH; k--) {
      if (scene.is(k, Word.Kind.RESULT) && scene.covering(k) == null) {
        return true;
      }
      if (!scene.token(k).isWord() || scene.is(k, Word.Kind.PREPOSITION) || scene.isBreak(k)) {
        return false;
      }
    }
    return false;
  }

  private boolean isFuture(int k) {
    Form form = scene.token(k).form();
    return scene.covering(k) == null
        && (form.has('س') && form.key().length() > 3 || scene.form(k).key().equals("سوف"));
  }

  /** How real the statement makes it in whose words it stands. */
  private @Nullable Status said(int i) {
    if (wished[i] > 0) {
      return null;
    }
    return denied[i] > 0 ? Status.DENIED : open[i] > 0 ? Status.POSSIBLE : Status.HAPPENED;
  }
}
