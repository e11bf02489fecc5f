package org.isnad.statement;

import java.util.Objects;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Quotation;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a cue with its speaker and the words said: times, adverbs, venues, those who
 * were spoken to, appositions: «، في تصريح لقناة الغد أمس الثلاثاء،».
 */
final class Adjuncts {
  private static final int FARTHEST = 60;
  private static final int LONGEST_PHRASE = 22;

  private final Scene scene;
  private final CueWord cue;
  private final int limit;
  private final AdjunctWords words;
  private final int from;
  private int at;
  private @Nullable Span venue;
  private @Nullable Timex time;
  private @Nullable Subject relay;
  private boolean relayPasses;
  private @Nullable Subject addressee;
  private @Nullable Span anonymityReason;

  private Adjuncts(Scene scene, CueWord cue, int from, int limit) {
    this.scene = scene;
    this.cue = cue;
    this.from = from;
    this.at = from;
    this.limit = Math.min(limit, from + FARTHEST);
    this.words = new AdjunctWords(scene, cue, this.limit);
  }

  /** «وقال شهود للجزيرة إن» on a page of «الجزيرة نت»: its first word, right before the words. */
  private int briefly(int i) {
    boolean alone = scene.isToldBriefly(i) && i + 1 < limit;
    boolean leads =
        alone && (words.leads(i + 1) || scene.token(i + 1).isComma() || scene.time(i + 1) != null);
    return leads ? i + 1 : -1;
  }

  /** Skips what may be skipped from a token on. */
  static Adjuncts skip(Scene scene, CueWord cue, int from, int limit) {
    Adjuncts adjuncts = new Adjuncts(scene, cue, from, limit);
    boolean more = true;
    while (more && adjuncts.at < adjuncts.limit) {
      more = adjuncts.step();
    }
    return adjuncts;
  }

  int at() {
    return at;
  }

  @Nullable Span venue() {
    return venue;
  }

  @Nullable Timex time() {
    return time;
  }

  @Nullable Subject relay() {
    return relay;
  }

  /** Whether the relay is only that of these words. */
  boolean relayPasses() {
    return relayPasses;
  }

  /** The one spoken to: «قال للصحافيين». */
  @Nullable Subject addressee() {
    return addressee;
  }

  /** Why the speaker is not named: «طلب عدم كشف هويته». */
  @Nullable Span anonymityReason() {
    return anonymityReason;
  }

  private boolean step() {
    if (Frames.begins(scene, cue, at)) {
      return false;
    }
    Token token = scene.token(at);
    boolean afterComma = scene.token(at - 1).isComma();
    if (scene.lexicon.is("while", token)) {
      return skipPhrase(at + 1);
    }
    if (token.isComma() || scene.lexicon.is("adverb", token)) {
      at++;
      return true;
    }
    int connector = scene.lexicon.phrase("connector", scene.tokens.list(), at);
    if (connector > 1) {
      at += connector;
      return true;
    }
    if (scene.time(at) != null) {
      Timex found = Objects.requireNonNull(scene.time(at));
      time = time == null ? found : time;
      while (at < limit && found.equals(scene.time(at))) {
        at++;
      }
      return true;
    }
    if (token.isMark("(") || token.isMark("-") || token.isMark("–")) {
      return skipTo(token.isMark("(") ? ")" : token.key());
    }
    if (scene.lexicon.is("relative", token)) {
      return afterComma && skipToComma() || skipPhrase(at + 1);
    }
    int here = scene.toldHere(at) > 0 ? scene.toldHere(at) : briefly(at);
    if (here > 0) {
      relay = relay != null ? relay : Subject.outlet(scene, at, here);
      at = here;
      return true;
    }
    boolean lam = words.isTo(at);
    if (scene.lexicon.is("amounting", token)) {
      // «العمال البالغ عددهم 300 بـ»
      return skipPhrase(at + 1);
    }
    if (words.isPlatform(at) || scene.lexicon.is("speaking-adjunct", token)) {
      return skipPhrase(at + 1);
    }
    if (words.isTongue(at)) {
      return skipTongue();
    }
    if (token.key().equals("نقلا") && at + 2 < limit && scene.token(at + 1).is("عن")) {
      Subject source = new SubjectReader(scene).read(at + 2, limit);
      at = source == null ? at : source.to();
      return source != null;
    }
    if (scene.lexicon.is("attribution-preposition", token) && at + 1 < limit) {
      boolean told = scene.token(at + 1).is("ما") && at + 3 < limit;
      Subject medium = told ? new SubjectReader(scene).read(at + 3, limit) : null;
      if (relay == null && medium != null && Media.isReporter(scene, medium)) {
        // «وزعم الجيش، بحسب ما أوردت إذاعته، أن»
        relay = medium;
        relayPasses = true;
      }
      return scene.token(at + 1).is("ما") && skipToClause();
    }
    boolean toUs = afterComma && at + 1 < limit && scene.lexicon.is("to-us", scene.token(at + 1));
    if (toUs || scene.lexicon.is("received", token)) {
      return skipToComma();
    }
    if (token.isWord()
        && at + 1 < limit
        && scene.time(at + 1) != null
        && words.isBeforeTime(token)) {
      at++;
      return true;
    }
    if (scene.lexicon.is("venue-preposition", token) || lam && words.isMedium(at)) {
      int start = at;
      boolean skipped = skipPhrase(lam ? at : at + 1);
      if (cue.takesObject() && (!skipped || at < limit && scene.token(at).isComma())) {
        // «في نشرته استمرار هطول الأمطار، محذراً»: the comma comes behind the thing said.
        int comma = at;
        at = start;
        boolean brief = skipShort();
        at = brief ? at : comma;
        skipped |= brief;
      }
      if (skipped && lam && relay == null) {
        relay = namelessMedium(start);
      }
      return skipped;
    }
    if (token.form().clitics().equals("ب") && words.isWhere(at)) {
      return skipPhrase(at + 1);
    }
    if (lam && skipAddressee()) {
      return true;
    }
    if (Anonymities.begins(scene, at, limit)) {
      int from = at;
      if (!skipPhrase(at + 1)) {
        return false;
      }
      anonymityReason = scene.span(from, at);
      return true;
    }
    if (afterComma
        && token.isWord()
        && !token.form().isJoined()
        && scene.lexicon.cue(token) == null
        && !scene.lexicon.is("connector", token)
        && (!cue.takesObject() || at == from + 1 && words.isApposition(at))) {
      return skipPhrase(at);
    }
    return false;
  }

  private boolean skipTongue() {
    for (int i = at + 2; i < limit && i < at + LONGEST_PHRASE; i++) {
      Mention name = scene.name(i);
      if (name != null && name.kind() == Mention.Kind.PERSON) {
        relay = relay == null ? Media.subject(scene, name) : relay;
      }
      if (scene.token(i).isComma() || i > at + 2 && Frames.begins(scene, cue, i)) {
        at = i;
        return true;
      }
    }
    return false;
  }

  /**
   * «في تدوينة على فيسبوك توقف المصفاة»: circumstances that end before a noun without the article,
   * where the thing said begins.
   */
  private boolean skipShort() {
    boolean closed = false;
    for (int i = at + 1; i < limit && i < at + 8; i++) {
      Token token = scene.token(i);
      Mention name = scene.name(i);
      boolean platform = scene.lexicon.is("platform", token);
      boolean definite = token.form().key().startsWith("ال") || name != null || platform;
      boolean owned =
          scene.lexicon.isOwned("owned-text", token) || scene.lexicon.is("itself", token);
      boolean small = scene.lexicon.is("preposition", token) || !token.form().clitics().isEmpty();
      if (!token.isWord() && name == null) {
        return false;
      }
      boolean clause = scene.isComplementizer(i) || scene.lexicon.cue(token) != null;
      if (closed && !definite && !owned && !small && !clause && Nouns.at(scene, i)) {
        if (venue == null && scene.lexicon.is("venue-noun", scene.token(at + 1))) {
          venue = scene.span(at + 1, i);
        }
        at = i;
        return true;
      }
      closed = definite || owned || closed && small;
      if (name != null) {
        i = Math.max(i, name.to() - 1);
      }
    }
    return false;
  }

  /** «للصحافيين»، «لوزير الخارجية»: steps over the one spoken to if words or a break follow. */
  private boolean skipAddressee() {
    Subject told = AddresseeReader.read(scene, at, limit);
    if (told == null || told.to() >= limit) {
      return false;
    }
    boolean leads =
        Frames.begins(scene, cue, told.to())
            || scene.token(told.to()).isComma()
            || scene.time(told.to()) != null
            || scene.lexicon.is("venue-preposition", scene.token(told.to()));
    if (!leads) {
      return false;
    }
    addressee = addressee == null ? told : addressee;
    at = told.to();
    return true;
  }

  /** A bracket or a pair of dashes. */
  private boolean skipTo(String closing) {
    for (int i = at + 1; i < limit && i < at + LONGEST_PHRASE; i++) {
      if (scene.token(i).isMark(closing)) {
        at = i + 1;
        return true;
      }
      boolean venueNoun =
          scene.lexicon.is("venue-noun", scene.token(at + 1))
              || at + 2 < limit && scene.lexicon.is("venue-noun", scene.token(at + 2));
      if (relay == null && venueNoun) {
        // «-في تصريحات لوسائل إعلام محلية-»
        relay = Media.described(scene, i, limit);
      }
    }
    return false;
  }

  /** «وأوضح المصدر وفق ما أوردته الوكالة أنه»: up to the clause. */
  private boolean skipToClause() {
    for (int i = at + 1; i < limit && i < at + LONGEST_PHRASE; i++) {
      if (scene.token(i).isComma() || Frames.at(scene, cue, i) == Frame.INNA) {
        at = i;
        return true;
      }
    }
    return false;
  }

  /** «، تحدث إلينا من نيروبي مفضلا حجب اسمه،», «ورد لصحيفة الغد،». */
  private boolean skipToComma() {
    for (int i = at + 1; i < limit && i < at + LONGEST_PHRASE; i++) {
      if (anonymityReason == null && Anonymities.begins(scene, i, limit)) {
        int from = i;
        while (i < limit && !scene.token(i).isComma()) {
          i++;
        }
        anonymityReason = scene.span(from, i);
      }
      if (i >= limit) {
        return false;
      }
      if (scene.token(i).isComma() || Frames.at(scene, cue, i) == Frame.INNA) {
        at = i;
        return true;
      }
    }
    return false;
  }

  /** A phrase up to a comma or to where the words said begin; notes venue, time and medium. */
  private boolean skipPhrase(int from) {
    int i = from;
    if (i < limit && scene.lexicon.is("venue-noun", scene.token(i)) && venue == null) {
      venue = scene.span(i, i + 1);
    }
    boolean isVenue = venue != null && i < limit && scene.span(i, i + 1).equals(venue);
    while (i < limit && i < from + LONGEST_PHRASE) {
      Token token = scene.token(i);
      Quotation quotation = scene.opens(i);
      if (quotation != null
          && !token.isComma()
          && i > from
          && !words.isThing(i, quotation)
          && words.isTitled(i, quotation)
          && quotation.close() < limit
          && !scene.isNameQuotation(quotation)) {
        // «على هامش ندوة حول "…"»: the title of something, not what is said.
        i = quotation.close() + 1;
        continue;
      }
      boolean object = cue.takesObject() && i > from && token.key().equals("ما");
      object |= i > from && quotation != null && words.isThing(i, quotation);
      object |= i > from && Anonymities.begins(scene, i, limit);
      if (token.isComma() || object || i > from && Frames.begins(scene, cue, i)) {
        if (isVenue && i > from) {
          venue = scene.span(from, i);
        }
        at = i;
        return true;
      }
      CueWord verb = i > from && token.isWord() ? scene.lexicon.cue(token) : null;
      boolean says =
          verb != null && !verb.isExact() && !verb.isParticiple() && scene.name(i) == null;
      if (verb != null && token.form().isJoined()
          || says && scene.lexicon.is("conjunction", scene.token(i - 1))) {
        return false;
      }
      Mention name = scene.name(i);
      if (name != null) {
        noteMedium(i, name);
        i = Math.max(name.to(), i + 1);
      } else if (quotation != null && scene.isNameQuotation(quotation)) {
        i = quotation.close() + 1;
        Mention inside = scene.name(quotation.open() + 1);
        if (inside != null && inside.kind() == Mention.Kind.ORGANIZATION) {
          noteMedium(quotation.open(), inside);
        } else if (words.isMedium(quotation.open() - 1)) {
          noteMedium(quotation);
        }
      } else {
        time = time == null ? scene.time(i) : time;
        if (relay == null && scene.covering(i) == null) {
          relay = Media.described(scene, i, limit);
        }
        i++;
      }
    }
    return false;
  }

  /** «لموقع إخباري ألماني»: an outlet that is not named. */
  private @Nullable Subject namelessMedium(int i) {
    SpeechLexicon.Source noun = scene.lexicon.source(scene.token(i));
    if (noun == null || noun.kind() != SpeechLexicon.Kind.MEDIA) {
      return null;
    }
    int end = i + 1;
    while (end < at && scene.token(end).isWord() && scene.time(end) == null && end < i + 4) {
      end++;
    }
    Span span = new Span(scene.token(i).stemSpan().start(), scene.token(end - 1).span().end());
    return new Subject(
        i,
        end,
        span,
        null,
        Media.words(scene, i, span),
        Speaker.Kind.UNNAMED,
        Subject.Gender.of(noun.feminine()),
        noun.plural());
  }

  private void noteMedium(int i, Mention name) {
    if (relay != null || name.kind() == Mention.Kind.PERSON || name.kind() == Mention.Kind.PLACE) {
      return;
    }
    boolean medium = Media.is(scene, name) || i > 0 && words.isMedium(i - 1);
    if (medium && !scene.lexicon.is("platform", scene.token(name.from()))) {
      relay = Media.subject(scene, name);
    }
  }

  private void noteMedium(Quotation quotation) {
    if (relay == null && !scene.lexicon.is("platform", scene.token(quotation.open() + 1))) {
      relay = Media.subject(scene, quotation);
    }
  }
}
