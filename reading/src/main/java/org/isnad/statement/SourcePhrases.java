package org.isnad.statement;

import java.util.List;
import org.isnad.mention.Mention;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
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
  private static final RuleId OWN_WORDS = RuleId.of("statement.source.own-words");

  /** A comma farther behind the source than this belongs to what is said. */
  private static final int FARTHEST_COMMA = 8;

  private final Scene scene;
  private final SubjectReader subjects;

  SourcePhrases(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  /** The end of the words of a draft where a phrase ends them. */
  record Stop(int at) {}

  void find(Sentence sentence, List<Draft> drafts, List<Stop> stops) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = scene.token(i);
      if (!token.isWord() || scene.covering(i) != null || scene.tokens.quotationAt(i) >= 0) {
        continue;
      }
      if (isOwnWords(i, sentence)) {
        int start = Regions.start(scene, i, sentence);
        stops.add(new Stop(start));
        quotedOwnWords(i, start, sentence, drafts);
      } else if (isAttribution(i)) {
        phrase(i, sentence, drafts);
      }
    }
  }

  /** «لأن الحرب "تحتاج إلى طول نفس"، حسب تعبيره»: words in marks that no cue brings. */
  private void quotedOwnWords(int i, int start, Sentence sentence, List<Draft> drafts) {
    int close = start - 1;
    while (close > sentence.from() && scene.token(close).isComma()) {
      close--;
    }
    int index = scene.tokens.quotationAt(close);
    Quotation quotation = index < 0 ? null : scene.tokens.quotations().get(index);
    if (quotation == null
        || quotation.close() != close
        || quotation.open() < sentence.from()
        || close - quotation.open() < 4) {
      return;
    }
    for (Draft draft : drafts) {
      boolean open = draft.contentTo < 0 || draft.contentTo > quotation.open();
      if (draft.contentFrom <= quotation.open() && open) {
        return;
      }
    }
    Draft draft = new Draft(i, cue(scene.token(i)), Statement.Act.ASSERT, Frame.QUOTE, OWN_WORDS);
    draft.contentFrom = quotation.open();
    draft.contentTo = close + 1;
    draft.regionFrom = quotation.open();
    draft.carriesOn = true;
    draft.followsDoer = true;
    draft.loose = true;
    drafts.add(draft);
  }

  /** «على حد قوله»، «وفق تعبيرها»، «بحسب رأيه». */
  private boolean isOwnWords(int i, Sentence sentence) {
    int j = i;
    if (scene.token(i).is("علي") && i + 2 < sentence.to() && scene.token(i + 1).is("حد")) {
      j = i + 1;
    } else if (!scene.lexicon.is("attribution-preposition", scene.token(i))) {
      return false;
    }
    if (j + 1 >= sentence.to()) {
      return false;
    }
    Token next = scene.token(j + 1);
    if (scene.lexicon.isOwned("owned-words", next)
        || scene.lexicon.is("own-words", next)
        || next.key().equals("تعبير")
        || next.form().has('ل') && isOwn(next)) {
      return true;
    }
    return next.is("ما") && j + 2 < sentence.to() && isOwnVerb(scene.token(j + 2));
  }

  private boolean isOwn(Token token) {
    for (var form : token.forms()) {
      if (form.clitics().endsWith("ل")
          && scene.lexicon.is("own-words", stripped(token, form.key()))) {
        return true;
      }
    }
    return false;
  }

  /** «حسب ما قال» with nobody named after it is not told from one with a name here. */
  private static boolean isOwnVerb(Token token) {
    return token.is("وصفه") || token.is("وصفها") || token.is("سماه");
  }

  private static Token stripped(Token token, String key) {
    return new Token(
        token.span(), token.kind(), key, List.of(new org.isnad.token.Form(0, key, "")));
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
    return subject != null && end(subject.to(), sentence) >= sentence.to() - 1;
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
        j = behindMedium(behindCircumstances(j, sentence), sentence);
        j = behindComma(behindCircumstances(j, sentence), sentence);
      }
    }
    Subject source = source(j, sentence);
    if (source == null && toldAt >= 0 && j < sentence.to()) {
      source = unlisted(j, sentence);
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
      bearer = medium(source.to(), sentence);
    }
    int end = end(source.to(), sentence);
    boolean unmarked = end > source.to() + FARTHEST_COMMA || end >= sentence.to();
    boolean leads = Regions.start(scene, i, sentence) == sentence.from();
    if (unmarked && leads && !(end < sentence.to() && isThen(end))) {
      source = subjects.extent().plain(source);
      end = source.to();
    }
    Cue cue = cue(scene.token(i));
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

  /** «أفاد مسؤول وكالة الغد»، «صرح مسؤول لقناة الغد»: the outlet told, behind the source. */
  private @Nullable Subject medium(int i, Sentence sentence) {
    Mention name = i < sentence.to() ? scene.name(i) : null;
    if (name == null && i + 1 < sentence.to() && scene.token(i).key().equals("ل")) {
      name = scene.name(i + 1);
    }
    return name != null && Media.is(scene, name) ? Media.subject(scene, name) : null;
  }

  /** «ما أعلن عنه اليوم السبت بعين الكبيرة وزير …»: steps over times and places. */
  private int behindCircumstances(int j, Sentence sentence) {
    int k = j;
    while (k < sentence.to() && k < j + 10) {
      var name = scene.name(k);
      boolean in = scene.token(k).is("في") && k + 1 < sentence.to();
      var place = in ? scene.name(k + 1) : name;
      boolean governed = in || scene.token(k).form().isGoverned();
      if (place != null && place.kind() == Mention.Kind.PLACE && governed) {
        k = place.to();
      } else if (scene.time(k) != null && name == null) {
        k++;
      } else {
        break;
      }
    }
    return k;
  }

  private int behindComma(int j, Sentence sentence) {
    return j < sentence.to() && scene.token(j).isComma() ? j + 1 : j;
  }

  /** «ما صرح به للإذاعة، الصحفي فلان»: steps over the outlet spoken to. */
  private int behindMedium(int j, Sentence sentence) {
    int here = j < sentence.to() ? scene.toldHere(j) : -1;
    if (here > 0) {
      return here < sentence.to() && scene.token(here).isComma() ? here + 1 : here;
    }
    if (j + 1 >= sentence.to() || !scene.token(j).form().has('ل') && !scene.token(j).is("ل")) {
      return j;
    }
    Subject told = AddresseeReader.read(scene, j, sentence.to());
    var name = scene.name(j) != null ? scene.name(j) : scene.name(j + 1);
    int k = told != null ? told.to() : name != null && Media.is(scene, name) ? name.to() : j;
    while (k > j && k < sentence.to() && scene.token(k).isComma()) {
      k++;
    }
    return k;
  }

  /** «…، وفق ما ذكرته في تغريدة»: the source is the one who acts in the sentence. */
  private void elided(int i, int verb, Sentence sentence, List<Draft> drafts) {
    int end = end(verb + 1, sentence);
    Draft draft = new Draft(i, cue(scene.token(i)), Statement.Act.ASSERT, Frame.INNA, TRAILING);
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
  private Cue cue(Token token) {
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

  /** One who can be a source: a named person or body, an unnamed source, a document, an outlet. */
  private @Nullable Subject source(int j, Sentence sentence) {
    if (j >= sentence.to()) {
      return null;
    }
    var name = scene.name(j);
    var title = scene.title(j);
    if (name != null && (title == null || title.to() <= name.to())) {
      if (!Nouns.canSpeak(name)) {
        return null;
      }
      return Media.subject(scene, name);
    }
    Subject subject = subjects.read(j, sentence.to());
    if (subject == null) {
      subject = governed(j, sentence);
    }
    return subject;
  }

  /** «وفق ما أكدته آمرة المطار، ليلى العمري»: whoever stands behind a verb with its object. */
  private @Nullable Subject unlisted(int j, Sentence sentence) {
    Token token = scene.token(j);
    boolean noun =
        Nouns.at(scene, j)
            && !token.form().isGoverned()
            && !scene.lexicon.is("preposition", token)
            && !scene.lexicon.is("venue-preposition", token);
    if (!noun) {
      return null;
    }
    int end = end(j, sentence);
    for (int k = j; k < Math.min(sentence.to(), end + 4); k++) {
      Mention name = scene.name(k);
      boolean person = name != null && name.kind() == Mention.Kind.PERSON && !scene.isGoverned(k);
      if (person && name != null && (k <= end || k == end + 1)) {
        return subjects.person(name).startingAt(j);
      }
    }
    int close = Math.min(subjects.extent().end(j, sentence.to()), Math.max(end, j + 1));
    return subjects.worded(j, close, Subject.Gender.UNKNOWN);
  }

  /** «وفقاً لمصادر»: a noun phrase with its preposition joined. */
  private @Nullable Subject governed(int j, Sentence sentence) {
    Subject document = subjects.document(j, sentence.to());
    if (document != null) {
      return document;
    }
    Token token = scene.token(j);
    SpeechLexicon.Source noun = scene.lexicon.source(token);
    var title = scene.title(j);
    if (noun == null && title == null) {
      Quotable quotable = quotedMedium(j, sentence);
      return quotable == null ? null : quotable.subject();
    }
    int end = title != null ? title.to() : subjects.extent().end(j, sentence.to());
    int start = title != null ? title.span().start() : startOf(token);
    var span = new Span(start, scene.token(end - 1).span().end());
    var entity = title != null ? title.entity() : null;
    String name = scene.entity(entity).map(e -> e.name()).orElse(scene.tokens.textOf(span));
    Speaker.Kind kind =
        entity != null
            ? Speaker.Kind.NAMED
            : noun != null && noun.kind() == SpeechLexicon.Kind.COLLECTIVE
                ? Speaker.Kind.COLLECTIVE
                : Speaker.Kind.UNNAMED;
    Subject.Gender gender =
        noun == null ? Subject.Gender.UNKNOWN : Subject.Gender.of(noun.feminine());
    return new Subject(j, end, span, entity, name, kind, gender, noun != null && noun.plural());
  }

  private int startOf(Token token) {
    for (var form : token.forms()) {
      if (scene.lexicon.source(stripped(token, form.key())) != null) {
        return token.spanOf(form).start();
      }
    }
    return token.stemSpan().start();
  }

  private record Quotable(Subject subject) {}

  /** «وفقاً لـ«الغد»». */
  private @Nullable Quotable quotedMedium(int j, Sentence sentence) {
    var quotation = scene.opens(j);
    if (quotation == null
        || quotation.close() >= sentence.to()
        || !scene.isNameQuotation(quotation)) {
      return null;
    }
    Subject subject = Media.subject(scene, quotation);
    return subject == null ? null : new Quotable(subject);
  }

  /** The end of the source's own phrase: at a comma or the sentence's end. */
  private int end(int from, Sentence sentence) {
    int k = from;
    while (k < sentence.to()
        && k < from + 20
        && !scene.token(k).isComma()
        && !scene.token(k).isMark(".")
        && !isThen(k)) {
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
    if (j < sentence.to() && isThen(j)) {
      // «فإن» stays outside; «فإنه» speaks of somebody and stays in.
      return scene.token(j).key().length() > 3 ? j : Math.min(j + 1, sentence.to() - 1);
    }
    return first && j < sentence.to() - 1 ? j : -1;
  }

  /** «فإن»، «فإنه»: what the source says begins here. */
  private boolean isThen(int k) {
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
