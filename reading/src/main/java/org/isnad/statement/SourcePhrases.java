package org.isnad.statement;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources given by a preposition: «…، بحسب وزارة الصحة»، «وفق شهود، …»، «حسبما ذكرت صحيفة». A
 * phrase that only repeats the speaker («على حد قوله»، «وفق تعبيرها») ends the words said.
 */
final class SourcePhrases {
  private static final RuleId LEADING = RuleId.of("statement.source.leading");
  private static final RuleId TRAILING = RuleId.of("statement.source.trailing");

  /** A comma farther behind the source than this belongs to what is said. */
  private static final int FARTHEST_COMMA = 8;

  private final Scene scene;
  private final SubjectReader subjects;
  private final SourceReader sources;
  private final OwnWords own;

  SourcePhrases(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
    this.sources = new SourceReader(scene, subjects);
    this.own = new OwnWords(scene);
  }

  /** The end of the words of a draft where a phrase ends them. */
  record Stop(int at) {}

  void find(Sentence sentence, List<Draft> drafts, List<Stop> stops) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = scene.token(i);
      if (!token.isWord() || scene.covering(i) != null || scene.tokens.quotationAt(i) >= 0) {
        continue;
      }
      if (own.isOwnWords(i, sentence)) {
        int start = Regions.start(scene, i, sentence);
        stops.add(new Stop(start));
        own.quotedOwnWords(i, start, sentence, drafts);
      } else if (isAttribution(i)) {
        phrase(i, sentence, drafts);
      }
    }
  }

  private boolean isAttribution(int i) {
    if (scene.lexicon.is("attribution-preposition", scene.token(i))) {
      return true;
    }
    boolean by =
        scene.token(i).is("علي")
            && i > 0
            && i + 3 < scene.tokens.size()
            && scene.token(i - 1).isComma()
            && scene.token(i + 1).is("ما");
    if (by) {
      return isVerb(i + 2, scene.sentenceOf(i));
    }
    boolean as =
        scene.token(i).key().equals("كما")
            && i > 0
            && i + 2 < scene.tokens.size()
            && scene.token(i - 1).isComma();
    return as && isTelling(i + 1, scene.sentenceOf(i));
  }

  /** «على ما أفاد مسؤول وكالة الغد»: a verb that takes أن, and a speaker behind it. */
  private boolean isVerb(int i, Sentence sentence) {
    CueWord verb = scene.lexicon.cue(scene.token(i));
    Subject source = verb == null ? null : subjects.read(i + 1, sentence.to());
    return verb != null && source != null && verb.takes(Frame.INNA);
  }

  /** «كما ذكرت الوكالة»: a verb that takes أن, and its speaker at once. */
  private boolean isTelling(int i, Sentence sentence) {
    CueWord verb = scene.lexicon.cue(scene.token(i));
    Subject source = verb == null ? null : subjects.read(i + 1, sentence.to());
    return verb != null
        && source != null
        && verb.takes(Frame.INNA)
        && Contents.agrees(verb, source)
        && isLast(i + 1, sentence);
  }

  /** Whether the sentence ends with the phrase that begins at a token. */
  private boolean isLast(int from, Sentence sentence) {
    Subject subject = subjects.read(from, sentence.to());
    return subject != null && end(scene, subject.to(), sentence) >= sentence.to() - 1;
  }

  private void phrase(int i, Sentence sentence, List<Draft> drafts) {
    int j = i + 1;
    // «وفقاً لـ»: the preposition is joined to what follows and stands outside its span.
    if (j < sentence.to()
        && (scene.token(j).is("ما")
            || scene.token(j).is("عن")
            || scene.token(i).is("استنادا") && scene.token(j).is("الي")
            || scene.token(j).key().equals("ل"))) {
      j++;
    }
    Draft over = null;
    int toldAt = -1;
    int toldTo = -1;
    if (j < sentence.to() && scene.token(j).isWord()) {
      CueWord verb = scene.lexicon.cue(scene.token(j));
      boolean relay = scene.lexicon.relay(scene.token(j)) != null;
      boolean stands = scene.lexicon.is("came-in", scene.token(j));
      boolean told = scene.lexicon.tells(scene.token(j));
      if (verb != null && !verb.isParticiple() || relay || stands || told) {
        toldAt = told ? j : -1;
        toldTo = j;
        over = draftAt(j, drafts);
        j++;
        while (j < sentence.to()
            && (scene.token(j).is("عنه")
                || scene.token(j).is("عنها")
                || scene.token(j).is("به")
                || !told && scene.token(j).is("في"))) {
          j++;
        }
        j = sources.behindMedium(sources.behindCircumstances(j, sentence), sentence);
        j = sources.behindComma(sources.behindCircumstances(j, sentence), sentence);
      }
    }
    Subject source = sources.source(j, sentence);
    if (source == null && toldAt >= 0 && j < sentence.to()) {
      source = sources.unlisted(j, sentence);
    }
    if (source == null) {
      if (toldAt >= 0) {
        elided(i, toldAt, sentence, drafts);
      }
      return;
    }
    drafts.remove(over);
    Subject bearer = null;
    if (source.to() + 1 < sentence.to() && scene.token(source.to()).is("عن")) {
      // «بحسب ما نقلته الشبكة عن مصدرين»: the sources speak, the network passes it on.
      Subject told = subjects.read(source.to() + 1, sentence.to());
      if (told != null) {
        bearer = source;
        source = told;
      }
    }
    source = subjects.withUnreadName(source, sentence.to());
    if (bearer == null && toldTo >= 0) {
      bearer = sources.medium(source.to(), sentence);
    }
    int end = end(scene, source.to(), sentence);
    boolean unmarked = end > source.to() + FARTHEST_COMMA || end >= sentence.to();
    boolean leads = Regions.start(scene, i, sentence) == sentence.from();
    if (unmarked && leads && !(end < sentence.to() && isThen(scene, end))) {
      source = subjects.extent().plain(source);
      end = source.to();
    }
    Cue cue = cue(scene, scene.token(i));
    int content = leadingContent(i, end, sentence);
    Draft draft;
    if (content >= 0) {
      draft = new Draft(i, cue, Statement.Act.ASSERT, Frame.INNA, LEADING);
      draft.contentFrom = content;
    } else {
      draft = new Draft(i, cue, Statement.Act.ASSERT, Frame.INNA, TRAILING);
      draft.contentFrom = sentence.from();
      draft.contentTo = trimmed(i, sentence.from());
      draft.phraseTo = end;
      if (draft.contentTo <= draft.contentFrom) {
        return;
      }
    }
    draft.subject = source;
    draft.relay = bearer;
    draft.attributed = true;
    draft.regionFrom = Regions.start(scene, i, sentence);
    drafts.add(draft);
  }

  /** «…، وفق ما ذكرته في تغريدة»: the source is the one who acts in the sentence. */
  private void elided(int i, int verb, Sentence sentence, List<Draft> drafts) {
    int end = end(scene, verb + 1, sentence);
    Draft draft =
        new Draft(i, cue(scene, scene.token(i)), Statement.Act.ASSERT, Frame.INNA, TRAILING);
    draft.contentFrom = sentence.from();
    draft.contentTo = trimmed(i, sentence.from());
    draft.phraseTo = end;
    draft.attributed = true;
    draft.carriesOn = true;
    draft.followsDoer = true;
    draft.agrees = true;
    draft.feminine = scene.token(verb).key().endsWith("ته");
    draft.regionFrom = Regions.start(scene, i, sentence);
    if (draft.contentTo > draft.contentFrom) {
      drafts.add(draft);
    }
  }

  /** «بحسب» as a whole, but «وبحسب» without its و. */
  static Cue cue(Scene scene, Token token) {
    int joined = token.form().isJoined() ? 1 : 0;
    Span span = new Span(token.span().start() + joined, token.span().end());
    return new Cue(span, scene.tokens.textOf(span));
  }

  private @Nullable Draft draftAt(int cueAt, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.cueAt == cueAt) {
        return draft;
      }
    }
    return null;
  }

  /** The end of the source's own phrase: at a comma or the sentence's end. */
  static int end(Scene scene, int from, Sentence sentence) {
    int k = from;
    while (k < sentence.to()
        && k < from + 20
        && !scene.token(k).isComma()
        && !scene.token(k).isMark(".")
        && !isThen(scene, k)) {
      k++;
    }
    return k;
  }

  /** Where the words begin if the phrase stands before them; -1 if it stands after them. */
  private int leadingContent(int i, int end, Sentence sentence) {
    int start = Regions.start(scene, i, sentence);
    boolean first = start == sentence.from() || start > 0 && scene.isColon(start - 1);
    int j = end;
    while (j < sentence.to() && scene.token(j).isComma()) {
      j++;
    }
    if (j < sentence.to() && isThen(scene, j)) {
      // «فإن» stays outside; «فإنه» speaks of somebody and stays in.
      return scene.token(j).key().length() > 3 ? j : Math.min(j + 1, sentence.to() - 1);
    }
    return first && j < sentence.to() - 1 ? j : -1;
  }

  /** «فإن»، «فإنه»: what the source says begins here. */
  private static boolean isThen(Scene scene, int k) {
    String key = scene.token(k).key();
    return key.startsWith("فان") && key.length() <= 6 || key.equals("فقد");
  }

  private int trimmed(int to, int from) {
    int k = to;
    while (k > from && (scene.token(k - 1).isComma() || scene.token(k - 1).isMark("-"))) {
      k--;
    }
    return k;
  }
}
