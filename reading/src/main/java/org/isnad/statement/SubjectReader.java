package org.isnad.statement;

import java.util.Optional;
import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.isnad.token.Quotation;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase that can speak: a name with its titles, a title alone, a source noun. */
final class SubjectReader {
  /** A noun phrase is not followed further than this. */
  private static final int LONGEST = 25;

  private final Scene scene;
  private final Documents documents;

  SubjectReader(Scene scene) {
    this.scene = scene;
    this.documents = new Documents(scene);
  }

  /** The text that stands at a token, with or without a preposition, if it tells who issued it. */
  @Nullable Subject document(int i, int limit) {
    return i < limit && documents.isHead(i) ? documents.issued(i, i, limit) : null;
  }

  /** Whether a noun for a text stands at a token. */
  boolean isText(int i, int limit) {
    return i < limit && documents.isHead(i);
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
    if (isGoverned(i)) {
      return null;
    }
    Subject named = named(i, limit);
    if (named != null) {
      return named;
    }
    Subject collective = each(i, limit);
    return collective != null ? collective : source(i, limit);
  }

  /** Whether a preposition is joined to the token, so that it is no subject. */
  boolean isGoverned(int i) {
    Mention mention = scene.name(i) != null ? scene.name(i) : scene.title(i);
    Token token = scene.token(i);
    if (mention == null) {
      return token.form().isGoverned();
    }
    int skip = mention.span().start() - token.span().start();
    if (skip <= 0) {
      return false;
    }
    char last = token.key().charAt(Math.min(skip, token.key().length()) - 1);
    return last != 'و' && last != 'ف';
  }

  /** «رئيسة الحكومة الإيطالية جورجيا ميلوني»، «ميلوني»، «الوزيرة»، «كييف». */
  private @Nullable Subject named(int i, int limit) {
    Mention title = scene.title(i);
    Mention name = scene.name(i);
    if (title == null && name == null) {
      return honoured(i, limit);
    }
    if (title != null && (name == null || title.to() > name.to() || name.to() == title.to())) {
      int end = title.to();
      Subject person = personAfter(i, end, limit);
      if (person != null) {
        return person;
      }
      return ofTitle(title, end, limit);
    }
    if (name == null) {
      return null;
    }
    Subject person =
        name.kind() == Mention.Kind.PERSON || title == null
            ? null
            : personAfter(i, Math.max(name.to(), title.to()), limit);
    if (person != null) {
      return person;
    }
    boolean body = name.kind() == Mention.Kind.ORGANIZATION;
    int end = body && isNation(name.to(), limit) ? name.to() + 1 : name.to();
    boolean human = name.kind() == Mention.Kind.PERSON;
    return ofName(name, human ? titledEnd(name, limit) : appositionEnd(end, limit));
  }

  /** A person named within an apposition: «المتحدث باسم الوزارة، الدكتور خالد مجاهد،». */
  private @Nullable Subject personAfter(int from, int end, int limit) {
    int j = end;
    int commas = 0;
    int words = 0;
    while (j < limit && j < end + LONGEST) {
      Token token = scene.token(j);
      Mention name = scene.name(j);
      if (name != null && name.kind() == Mention.Kind.PERSON) {
        if (name.span().start() - token.span().start() > 0) {
          return null;
        }
        return ofName(name, titledEnd(name, limit)).startingAt(from);
      }
      if (name != null) {
        j = name.to();
        words++;
        continue;
      }
      if (token.isComma()) {
        if (++commas > 1) {
          return null;
        }
      } else if (token.isMark("(") || token.isMark(")") || token.isMark(".")) {
        words++;
      } else if (!token.isWord()
          || scene.isComplementizer(j)
          || token.key().startsWith("فان")
          || scene.isColon(j)
          || scene.time(j) != null
          || scene.lexicon.cue(token) != null
          || commas > 0 && !isHonour(j) && !isOrigin(j)
          || ++words > 8) {
        return null;
      } else if (commas == 0 && token.form().isJoined() && !token.form().clitics().isEmpty()) {
        words += 2;
      }
      j++;
    }
    return null;
  }

  /** «البرتغالي»: where somebody comes from, before the name. */
  private boolean isOrigin(int j) {
    String key = scene.token(j).key();
    return key.startsWith("ال") && (key.endsWith("ي") || key.endsWith("يه"));
  }

  private boolean isHonour(int j) {
    return scene.lexicon.is("honorific", scene.token(j)) || scene.title(j) != null;
  }

  /** «الخبير هاني سليمان»: words of honour, then a person's name. */
  private @Nullable Subject honoured(int i, int limit) {
    int j = i;
    while (j < limit && j < i + 8 && scene.name(j) == null) {
      int words = scene.lexicon.phrase("honorific", scene.tokens.list(), j);
      Mention title = j > i ? scene.title(j) : null;
      if (words == 0 && title == null && !scene.token(j).isMark(".")) {
        break;
      }
      j = title != null ? title.to() : j + Math.max(1, words);
    }
    if (j == i) {
      return null;
    }
    Mention name = j < limit ? scene.name(j) : null;
    if (name != null && name.kind() == Mention.Kind.PERSON) {
      return ofName(name, titledEnd(name, limit)).startingAt(i);
    }
    return null;
  }

  /** The person that a name stands for. */
  Subject person(Mention name) {
    return ofName(name, name.to());
  }

  /** «حزب العدالة والتنمية المغربي»: an adjective that the name leaves out. */
  private boolean isNation(int j, int limit) {
    return j < limit
        && scene.token(j).isWord()
        && scene.name(j) == null
        && scene.title(j) == null
        && isOrigin(j);
  }

  private Subject ofName(Mention mention, int end) {
    Optional<Entity> entity = scene.entity(mention.entity());
    String name = entity.map(Entity::name).orElse(scene.tokens.textOf(mention.span()));
    Subject.Gender gender = genderOf(entity, mention);
    return new Subject(
        mention.from(),
        Math.max(end, mention.to()),
        mention.span(),
        mention.entity(),
        name,
        Speaker.Kind.NAMED,
        gender,
        false);
  }

  private Subject ofTitle(Mention title, int end, int limit) {
    Optional<Entity> entity = scene.entity(title.entity());
    String name = entity.map(Entity::name).orElse(scene.tokens.textOf(title.span()));
    SpeechLexicon.Source source = scene.lexicon.source(scene.token(title.from()));
    Subject.Gender gender =
        source != null ? Subject.Gender.of(source.feminine()) : genderOf(entity, title);
    boolean plural = source != null && source.plural();
    Speaker.Kind kind = entity.isPresent() ? Speaker.Kind.NAMED : Speaker.Kind.UNNAMED;
    return new Subject(
        title.from(),
        Math.max(end, appositionEnd(end, limit)),
        title.span(),
        title.entity(),
        name,
        kind,
        gender,
        plural);
  }

  private Subject.Gender genderOf(Optional<Entity> entity, Mention mention) {
    Entity.Gender known = entity.map(Entity::gender).orElse(Entity.Gender.UNKNOWN);
    return switch (known) {
      case MASCULINE -> Subject.Gender.MASCULINE;
      case FEMININE -> Subject.Gender.FEMININE;
      case UNKNOWN -> {
        SpeechLexicon.Source source = scene.lexicon.source(scene.token(mention.from()));
        if (source != null && mention.kind() == Mention.Kind.ORGANIZATION) {
          yield Subject.Gender.of(source.feminine());
        }
        yield Subject.Gender.UNKNOWN;
      }
    };
  }

  /** The end of a person's name with a title behind it: «ناصر بن راشد ولي العهد». */
  private int titledEnd(Mention name, int limit) {
    int j = name.to();
    Mention title = j < limit ? scene.title(j) : null;
    boolean follows =
        title != null
            && title.kind() == Mention.Kind.ROLE
            && !isGoverned(j)
            && !scene.token(j).form().isJoined();
    return appositionEnd(follows && title != null ? Math.max(j, title.to()) : j, limit);
  }

  /** The end of what stands beside a name: «(إرنا)»، «، وزير الخارجية،»، «، الذي كان حاضراً،». */
  private int appositionEnd(int end, int limit) {
    int j = end;
    if (j < limit && scene.token(j).kind() == Token.Kind.QUOTE && scene.opens(j) == null) {
      j++;
    }
    if (j < limit && scene.token(j).isMark("(")) {
      int k = j + 1;
      while (k < limit && k < j + 8 && !scene.token(k).isMark(")")) {
        k++;
      }
      if (k < limit && scene.token(k).isMark(")")) {
        j = k + 1;
      }
    }
    return j;
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
    return new Subject(
        i,
        end,
        span,
        null,
        scene.tokens.textOf(span),
        Speaker.Kind.COLLECTIVE,
        Subject.Gender.UNKNOWN,
        true);
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
    int end = same ? head + 1 : phraseEnd(head, limit);
    Subject person = personAfter(i, end, limit);
    boolean one = !source.plural() && source.kind() != SpeechLexicon.Kind.DOCUMENT;
    if (person != null && one) {
      return person;
    }
    Subject called = one ? called(end, limit) : null;
    if (called != null) {
      return called.startingAt(i);
    }
    Span span = scene.span(i, end);
    Speaker.Kind kind =
        source.kind() == SpeechLexicon.Kind.COLLECTIVE
            ? Speaker.Kind.COLLECTIVE
            : Speaker.Kind.UNNAMED;
    return new Subject(
        i,
        end,
        span,
        null,
        scene.tokens.textOf(span),
        kind,
        Subject.Gender.of(source.feminine()),
        source.plural());
  }

  /** «أحد الناجين، ويدعى شعبان ربيع»: the name given behind a description. */
  private @Nullable Subject called(int end, int limit) {
    int k = end < limit && scene.token(end).isComma() ? end + 1 : end;
    if (k + 1 >= limit || !scene.lexicon.is("called", scene.token(k))) {
      return null;
    }
    Mention name = scene.name(k + 1);
    return name != null && name.kind() == Mention.Kind.PERSON ? ofName(name, name.to()) : null;
  }

  /**
   * The end of a noun phrase without names of its own: adjectives, genitives, «في» and «من» once.
   */
  int phraseEnd(int head, int limit) {
    int j = head + 1;
    boolean linked = false;
    while (j < limit && j < head + 9) {
      Token token = scene.token(j);
      Mention name = scene.name(j);
      Quotation quotation = scene.opens(j);
      if (quotation != null && scene.isNameQuotation(quotation) && quotation.close() < limit) {
        j = quotation.close() + 1;
        continue;
      }
      if (name != null && isGoverned(j) && token.key().startsWith("ل")) {
        break;
      }
      if (name != null) {
        j = name.to();
        continue;
      }
      boolean foreign = token.kind() == Token.Kind.FOREIGN;
      if (!foreign && !token.isWord()
          || scene.isComplementizer(j)
          || token.key().startsWith("فان") && token.key().length() <= 6
          || scene.time(j) != null
          || isObliquePlural(token) && !isObliquePlural(scene.token(head))
          || scene.lexicon.cue(token) != null
          || scene.lexicon.relay(token) != null
          || scene.lexicon.is("said-noun", token)
          || token.form().has('ل') && scene.lexicon.source(token) != null
          || token.key().equals("ل")
          || scene.lexicon.is("relative", token)) {
        break;
      }
      boolean preposition = token.is("في") || token.is("من") || token.is("باسم") || token.is("لدى");
      if (preposition && linked
          || !preposition && scene.lexicon.is("venue-preposition", token)
          || isFramePreposition(j) && !scene.lexicon.is("on-adjective", scene.token(j - 1))) {
        break;
      }
      if (preposition) {
        if (isVenue(j + 1, limit)) {
          break;
        }
        linked = true;
      }
      j++;
    }
    while (j > head + 1 && (scene.token(j - 1).is("في") || scene.token(j - 1).is("من"))) {
      j--;
    }
    return j;
  }

  /**
   * A description cut before the first noun without the article behind one that has it, where the
   * thing said begins: «أعلنت إدارة الدفاع المدني إخماد الحريق». Null if there is no such noun.
   */
  @Nullable Subject shorter(Subject described) {
    for (int j = described.from() + 2; j < described.to(); j++) {
      if (isNextPhrase(j, described.from())) {
        Span span = scene.span(described.from(), j);
        return new Subject(
            described.from(),
            j,
            span,
            described.entity(),
            scene.tokens.textOf(span),
            described.kind(),
            described.gender(),
            described.plural());
      }
    }
    return null;
  }

  /**
   * An unnamed source cut behind its adjectives, where no comma tells its end: «تقارير إعلامية منح»
   * is «تقارير إعلامية».
   */
  Subject plainPhrase(Subject described) {
    if (described.entity() != null) {
      return described;
    }
    int head = described.from();
    while (head + 1 < described.to() && scene.lexicon.source(scene.token(head)) == null) {
      head++;
    }
    int end = head + 1;
    while (end < described.to() && goesOn(end)) {
      end++;
    }
    Span span = new Span(described.span().start(), scene.token(end - 1).span().end());
    return new Subject(
        described.from(),
        end,
        span,
        null,
        scene.tokens.textOf(span),
        described.kind(),
        described.gender(),
        described.plural());
  }

  private boolean goesOn(int i) {
    Token token = scene.token(i);
    return isQuality(token) || token.key().startsWith("ال") || scene.name(i) != null;
  }

  /**
   * Whether a noun without the article stands behind one that closes its phrase: «الدفاع المدني
   * إخماد».
   */
  private boolean isNextPhrase(int j, int head) {
    Token token = scene.token(j);
    Token before = scene.token(j - 1);
    return j - 1 > head
        && token.isWord()
        && before.isWord()
        && before.form().key().startsWith("ال")
        && (!token.key().startsWith("ال") || !isQuality(token))
        && token.form().clitics().isEmpty()
        && token.key().length() > 3
        && !scene.lexicon.is("preposition", token)
        && !scene.lexicon.is("venue-preposition", token);
  }

  private static boolean isQuality(Token token) {
    char last = token.key().charAt(token.key().length() - 1);
    return last == 'ي' || last == 'ه' || last == 'ى';
  }

  /** «المتقدمين»: a plural that cannot go on the phrase of a single noun that speaks. */
  private static boolean isObliquePlural(Token token) {
    String key = token.form().key();
    return key.startsWith("ال") && key.endsWith("ين") && key.length() > 6;
  }

  /** Whether a venue begins here: «في تصريح». */
  boolean isVenue(int i, int limit) {
    return i < limit && scene.lexicon.is("venue-noun", scene.token(i));
  }

  private boolean isFramePreposition(int j) {
    return scene.isPreposition(j, Frame.ILA)
        || scene.isPreposition(j, Frame.ALA)
        || scene.isPreposition(j, Frame.AN);
  }
}
