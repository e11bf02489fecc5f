package org.isnad.statement;

import java.util.List;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads who or what a preposition brings as a source: «بحسب وزارة الصحة»، «وفقاً لـ«الغد»». */
final class SourceReader {
  private final Scene scene;
  private final SubjectReader subjects;

  SourceReader(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  static Token stripped(Token token, String key) {
    return new Token(
        token.span(), token.kind(), key, List.of(new org.isnad.token.Form(0, key, "")));
  }

  /** «أفاد مسؤول وكالة الغد»، «صرح مسؤول لقناة الغد»: the outlet told, behind the source. */
  @Nullable Subject medium(int i, Sentence sentence) {
    Mention name = i < sentence.to() ? scene.name(i) : null;
    if (name == null && i + 1 < sentence.to() && scene.token(i).key().equals("ل")) {
      name = scene.name(i + 1);
    }
    return name != null && Media.is(scene, name) ? Media.subject(scene, name) : null;
  }

  /** «ما أعلن عنه اليوم السبت بعين الكبيرة وزير …»: steps over times and places. */
  int behindCircumstances(int j, Sentence sentence) {
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

  int behindComma(int j, Sentence sentence) {
    return j < sentence.to() && scene.token(j).isComma() ? j + 1 : j;
  }

  /** «ما صرح به للإذاعة، الصحفي فلان»: steps over the outlet spoken to. */
  int behindMedium(int j, Sentence sentence) {
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

  /** One who can be a source: a named person or body, an unnamed source, a document, an outlet. */
  @Nullable Subject source(int j, Sentence sentence) {
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
  @Nullable Subject unlisted(int j, Sentence sentence) {
    Token token = scene.token(j);
    boolean noun =
        Nouns.at(scene, j)
            && !token.form().isGoverned()
            && !scene.lexicon.is("preposition", token)
            && !scene.lexicon.is("venue-preposition", token);
    if (!noun) {
      return null;
    }
    int end = SourcePhrases.end(scene, j, sentence);
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
  @Nullable Subject governed(int j, Sentence sentence) {
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

  int startOf(Token token) {
    for (var form : token.forms()) {
      if (scene.lexicon.source(stripped(token, form.key())) != null) {
        return token.spanOf(form).start();
      }
    }
    return token.stemSpan().start();
  }

  record Quotable(Subject subject) {}

  /** «وفقاً لـ«الغد»». */
  @Nullable Quotable quotedMedium(int j, Sentence sentence) {
    var quotation = scene.opens(j);
    if (quotation == null
        || quotation.close() >= sentence.to()
        || !scene.isNameQuotation(quotation)) {
      return null;
    }
    Subject subject = Media.subject(scene, quotation);
    return subject == null ? null : new Quotable(subject);
  }
}
