package org.isnad.statement;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in a text: «جاء في بيان الوزارة أن»، «ورد في التقرير: "…"»، «رسالة مفادها أن»،
 * «بيان جاء فيه: "…"».
 */
final class TextCues {
  private static final RuleId IN_TEXT = RuleId.of("statement.text");
  private static final RuleId WHOSE_CONTENT = RuleId.of("statement.text.content");
  private static final int FARTHEST = 30;

  private final Scene scene;
  private final SubjectReader subjects;

  TextCues(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  void find(Sentence sentence, List<Draft> drafts) {
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      Token token = scene.token(i);
      if (!token.isWord() || scene.tokens.quotationAt(i) >= 0 || scene.covering(i) != null) {
        continue;
      }
      Draft draft = null;
      if (scene.lexicon.is("came-in", token)) {
        draft = cameIn(i, sentence);
      } else if (scene.lexicon.is("whose-content", token)) {
        draft = begin(i, i + 1, sentence, WHOSE_CONTENT);
      }
      if (draft != null) {
        Draft found = draft;
        drafts.removeIf(d -> d.cueAt > found.cueAt && d.cueAt < found.contentFrom);
        drafts.add(found);
      }
    }
  }

  private @Nullable Draft cameIn(int i, Sentence sentence) {
    int limit = sentence.to();
    if (scene.lexicon.is("in-it", scene.token(i + 1))) {
      Draft draft = begin(i, i + 2, sentence, WHOSE_CONTENT);
      if (draft != null) {
        draft.subject = issuerBefore(i - 1, sentence);
      }
      return draft;
    }
    if (!scene.token(i + 1).is("في")) {
      return null;
    }
    boolean after = i > sentence.from() && scene.token(i - 1).key().equals("ما");
    Subject text = after ? null : text(i + 2, limit);
    if (text == null) {
      return null;
    }
    int frame = frame(text.to(), limit);
    Draft draft = frame < 0 ? null : begin(i, frame, sentence, IN_TEXT);
    if (draft != null) {
      draft.subject = text;
      draft.regionFrom = Regions.start(scene, i, sentence);
      for (int k = i; k < frame && draft.time == null; k++) {
        draft.time = scene.time(k);
      }
    }
    return draft;
  }

  /** «صدر عن النقابة بيان جاء فيه»: the issuer named before the text. */
  private @Nullable Subject issuerBefore(int text, Sentence sentence) {
    if (text <= sentence.from() || !subjects.isText(text, sentence.to())) {
      return null;
    }
    for (int k = text - 3; k >= sentence.from() && k > text - 12; k--) {
      boolean issued = scene.lexicon.is("issuing", scene.token(k)) && scene.token(k + 1).is("عن");
      if (issued) {
        Quotation quotation = scene.opens(k + 2);
        return quotation != null && quotation.close() < text
            ? Media.subject(scene, quotation)
            : subjects.read(k + 2, text);
      }
    }
    return null;
  }

  /** A text as it stands after «في»: with its issuer, or by its own noun. */
  private @Nullable Subject text(int from, int limit) {
    int at =
        from + 1 < limit && scene.lexicon.is("part-of-text", scene.token(from)) ? from + 1 : from;
    Subject issued = subjects.document(at, limit);
    if (issued != null) {
      return issued;
    }
    if (subjects.isText(at, limit)) {
      return subjects.read(at, limit);
    }
    return at < limit && scene.lexicon.is("text-noun", scene.token(at)) ? unlisted(at) : null;
  }

  /** «القرار»، «المرسوم»: a text that is no source elsewhere. */
  private Subject unlisted(int at) {
    Span span = scene.span(at, at + 1);
    return Subject.told(
        scene, at, at + 1, span, Speaker.Kind.UNNAMED, Subject.Gender.UNKNOWN, false);
  }

  /** Where أن, a colon or a quotation begins the words of the text; -1 if nothing does. */
  private int frame(int from, int limit) {
    for (int k = from; k < limit && k < from + FARTHEST; k++) {
      Token token = scene.token(k);
      Quotation quotation = scene.opens(k);
      boolean words = quotation != null && !scene.isNameQuotation(quotation);
      if (scene.isComplementizer(k) || scene.isColon(k) || words) {
        return k;
      }
      if (token.isWord() && scene.lexicon.cue(token) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** A cue whose words begin at a token; the speaker is the one who issued or spoke the text. */
  private @Nullable Draft begin(int i, int at, Sentence sentence, RuleId rule) {
    boolean colon = at < sentence.to() && scene.isColon(at);
    int from = colon ? at + 1 : at;
    if (from >= sentence.to()) {
      return null;
    }
    Quotation quotation = scene.opens(from);
    if (!colon && quotation == null && !scene.isComplementizer(from)) {
      return null;
    }
    Cue cue = new Cue(scene.token(i).stemSpan(), scene.tokens.textOf(scene.token(i).stemSpan()));
    Frame frame = scene.isComplementizer(from) ? Frame.INNA : Frame.QUOTE;
    Draft draft = new Draft(i, cue, Statement.Act.ASSERT, frame, rule);
    draft.contentFrom = from;
    draft.carriesOn = true;
    draft.followsDoer = true;
    draft.hangs = rule.equals(WHOSE_CONTENT);
    if (quotation != null && quotation.close() < sentence.to()) {
      draft.contentTo = quotation.close() + 1;
    }
    return draft;
  }
}
