package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase that can speak: a name with its titles, a title alone, a source noun. */
final class SubjectReader {
  /** A noun phrase is not followed further than this. */
  private static final int LONGEST = 25;

  private final Scene scene;
  private final Documents documents;
  private final PhraseExtent extent;
  private final NamedSubjects names;
  private final Appositions appositions;
  private final UnreadNames unread;

  SubjectReader(Scene scene) {
    this.scene = scene;
    this.documents = new Documents(scene);
    this.extent = new PhraseExtent(scene);
    this.names = new NamedSubjects(scene);
    this.appositions = new Appositions(scene, names);
    this.unread = new UnreadNames(scene);
  }

  /** The text that stands at a token, with or without a preposition, if it tells who issued it. */
  @Nullable Subject document(int i, int limit) {
    return i < limit && documents.isHead(i) ? documents.issued(i, i, limit) : null;
  }

  /** Whether a noun for a text stands at a token. */
  boolean isText(int i, int limit) {
    return i < limit && documents.isHead(i);
  }

  /** How far descriptions go. */
  PhraseExtent extent() {
    return extent;
  }

  /** The subject that begins at a token, or null. */
  @Nullable Subject read(int i, int limit) {
    Subject share = i < limit ? Shares.read(scene, i, limit) : null;
    if (share != null) {
      return share;
    }
    if (i >= limit || !scene.token(i).isWord() && scene.name(i) == null && scene.opens(i) == null) {
      return null;
    }
    if (scene.time(i) != null && scene.name(i) == null && scene.title(i) == null) {
      return null;
    }
    if (scene.isGoverned(i) || scene.toldHere(i) > 0) {
      return null;
    }
    Subject named = named(i, limit);
    if (named != null) {
      return named;
    }
    Subject collective = each(i, limit);
    Subject source = collective != null ? collective : source(i, limit);
    return source != null ? source : appositions.behindEpithet(i, limit);
  }

  /** «رئيسة الحكومة الإيطالية جورجيا ميلوني»، «ميلوني»، «الوزيرة»، «كييف». */
  private @Nullable Subject named(int i, int limit) {
    Mention title = scene.title(i);
    Mention name = scene.name(i);
    if (title == null && name == null) {
      return appositions.honoured(i, limit);
    }
    if (title != null && (name == null || title.to() > name.to() || name.to() == title.to())) {
      int end = title.to();
      Subject person = appositions.personAfter(i, end, limit);
      if (person != null) {
        return person;
      }
      return names.ofTitle(title, end, limit);
    }
    if (name == null) {
      return null;
    }
    Subject person =
        name.kind() == Mention.Kind.PERSON || title == null
            ? null
            : appositions.personAfter(i, Math.max(name.to(), title.to()), limit);
    if (person != null) {
      return person;
    }
    boolean body = name.kind() == Mention.Kind.ORGANIZATION;
    int end = body && isNation(name.to(), limit) ? name.to() + 1 : name.to();
    boolean human = name.kind() == Mention.Kind.PERSON;
    return names.ofName(
        name, human ? names.titledEnd(name, limit) : names.appositionEnd(end, limit));
  }

  /** One who is told of by words of no list. */
  Subject worded(int from, int to, Subject.Gender gender) {
    Span span = scene.span(from, to);
    return Subject.told(scene, from, to, span, Speaker.Kind.UNNAMED, gender, false);
  }

  /** An office with its holder's name that was not read; the same subject if there is none. */
  Subject withUnreadName(Subject office, int limit) {
    return unread.behind(office, limit);
  }

  /** The person that a name stands for. */
  Subject person(Mention name) {
    return names.ofName(name, name.to());
  }

  /** «حزب العدالة والتنمية المغربي»: an adjective that the name leaves out. */
  private boolean isNation(int j, int limit) {
    return j < limit
        && scene.token(j).isWord()
        && scene.name(j) == null
        && scene.title(j) == null
        && appositions.isOrigin(j);
  }

  /** «كل من X وY»: several speak. */
  private @Nullable Subject each(int i, int limit) {
    if (!scene.token(i).key().equals("كل") || i + 2 >= limit || !scene.token(i + 1).is("من")) {
      return null;
    }
    int j = i + 2;
    int end = j;
    while (j < limit && j < i + LONGEST) {
      Mention name = scene.name(j);
      if (name != null) {
        j = name.to();
        end = j;
        if (j < limit && scene.token(j).isWord() && !scene.token(j).form().isJoined()) {
          break;
        }
      } else if (scene.token(j).isWord()
          && !scene.isComplementizer(j)
          && scene.lexicon.cue(scene.token(j)) == null) {
        j++;
      } else if (scene.token(j).isComma()) {
        j++;
      } else {
        break;
      }
    }
    if (end == i + 2) {
      return null;
    }
    Span span = scene.span(i + 2, end);
    return Subject.told(scene, i, end, span, Speaker.Kind.COLLECTIVE, Subject.Gender.UNKNOWN, true);
  }

  /** «مصدر أمني»، «مسؤول في الوزارة»، «السكان»، «أحد الشهود». */
  private @Nullable Subject source(int i, int limit) {
    int head = i;
    if (scene.lexicon.is("collective-head", scene.token(i)) && i + 1 < limit) {
      head = scene.token(i + 1).is("من") ? i + 2 : i + 1;
    }
    if (head >= limit) {
      return null;
    }
    SpeechLexicon.Source source = scene.lexicon.source(scene.token(head));
    if (source == null || scene.token(head).form().isGoverned()) {
      return null;
    }
    if (source.kind() == SpeechLexicon.Kind.DOCUMENT) {
      Subject document = documents.issued(i, head, limit);
      if (document != null) {
        return document;
      }
    }
    boolean same = scene.lexicon.is("same", scene.token(i)) && head > i;
    boolean alone = same || scene.lexicon.is("his-honour", scene.token(head));
    int end = alone ? head + 1 : extent.end(head, limit);
    Subject person = appositions.personAfter(i, end, limit);
    boolean one = !source.plural() && source.kind() != SpeechLexicon.Kind.DOCUMENT;
    if (person != null && one) {
      return person;
    }
    Subject behind = one ? appositions.behindAdjectives(head, end, limit) : null;
    if (behind != null) {
      return behind.startingAt(i);
    }
    Subject apposed =
        one && scene.lexicon.isPossessed(scene.token(head)) ? appositions.apposed(head, end) : null;
    if (apposed != null) {
      return apposed.startingAt(i);
    }
    Subject called = one ? appositions.called(end, limit) : null;
    if (called != null) {
      return called.startingAt(i);
    }
    Span span = scene.span(i, end);
    Speaker.Kind kind =
        source.kind() == SpeechLexicon.Kind.COLLECTIVE
            ? Speaker.Kind.COLLECTIVE
            : Speaker.Kind.UNNAMED;
    return Subject.told(
        scene, i, end, span, kind, Subject.Gender.of(source.feminine()), source.plural());
  }
}
