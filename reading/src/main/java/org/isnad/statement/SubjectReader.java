package org.isnad.statement;

import java.util.Objects;
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

  /** «وزير الاتصال، الناطق باسم الحكومة، فلان»: so many commas may stand before the name. */
  private static final int MOST_COMMAS = 2;

  /** The most words of a name. */
  private static final int LONGEST_NAME = 5;

  private final Scene scene;
  private final Documents documents;
  private final PhraseExtent extent;

  SubjectReader(Scene scene) {
    this.scene = scene;
    this.documents = new Documents(scene);
    this.extent = new PhraseExtent(scene);
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
    return source != null ? source : behindEpithet(i, limit);
  }

  /** «الجامعية ليلى العمري»: a noun of no list with the article, and a person's name behind it. */
  private @Nullable Subject behindEpithet(int i, int limit) {
    boolean noun =
        i + 1 < limit
            && scene.token(i).isWord()
            && scene.token(i).key().startsWith("ال")
            && scene.token(i).key().length() > 4
            && scene.lexicon.cue(scene.token(i)) == null
            && !scene.lexicon.is("relative", scene.token(i));
    Mention name = noun ? scene.name(i + 1) : null;
    boolean person =
        name != null && name.kind() == Mention.Kind.PERSON && !scene.isGoverned(i + 1);
    return person && name != null ? ofName(name, titledEnd(name, limit)).startingAt(i) : null;
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
      Quotation quotation = scene.opens(j);
      if (quotation != null && j > end && scene.isNameQuotation(quotation)) {
        // «الأمين العام لـ«حزب الله» فلان»
        j = quotation.close() + 1;
        words++;
        continue;
      }
      if (name != null && name.kind() == Mention.Kind.PERSON) {
        boolean cut = name.span().start() > token.span().start();
        if (cut && (commas == 0 || !scene.token(j - 1).isComma())) {
          // Behind the comma of an apposition no preposition stands: «، بلحسن العمري،».
          return null;
        }
        return ofName(name, titledEnd(name, limit)).startingAt(from);
      }
      Mention office = commas > 0 ? scene.title(j) : null;
      Mention step = name != null ? name : office;
      if (step != null) {
        j = Math.max(j + 1, step.to());
        words++;
        continue;
      }
      if (commas == 0 && isTowards(j, limit)) {
        return null;
      }
      if (token.isComma()) {
        if (++commas > MOST_COMMAS) {
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

  /**
   * «المدرب إلى غياب فلان»: a preposition that no office is followed by; «المبعوث إلى اليمن» is
   * one.
   */
  private boolean isTowards(int j, int limit) {
    Token token = scene.token(j);
    Mention next = j + 1 < limit ? scene.name(j + 1) : null;
    boolean place = next != null && next.kind() == Mention.Kind.PLACE;
    return scene.isPreposition(j, Frame.ILA) && !place
        || token.is("مع")
        || token.is("بعد")
        || token.is("خلال")
        || token.is("عقب")
        || token.is("حول")
        || token.is("عبر");
  }

  /** «البرتغالي»: where somebody comes from, before the name. */
  private boolean isOrigin(int j) {
    return VerbSubjects.isQuality(scene.token(j));
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

  /**
   * An office with the words behind it that can only be its holder's name, though they were not
   * read as one: «قال مدرب الفريق باب تياو إن». The same subject if there are none.
   */
  Subject withUnreadName(Subject office, int limit) {
    boolean open =
        office.entity() == null && !office.plural() && office.kind() == Speaker.Kind.UNNAMED;
    Mention title = scene.title(office.from());
    if (!open || title == null || title.kind() != Mention.Kind.ROLE) {
      return office;
    }
    int end = office.to();
    while (end < limit && end < office.to() + LONGEST_NAME && isBare(end, office.to())) {
      end++;
    }
    boolean ends = end >= limit || !scene.token(end).isWord() || isClosing(end);
    if (!ends || end - office.to() < 2) {
      return office;
    }
    Span span = scene.span(office.from(), end);
    return new Subject(
        office.from(),
        end,
        span,
        null,
        scene.tokens.textOf(span),
        Speaker.Kind.NAMED,
        office.gender(),
        false);
  }

  /** A word without a preposition, of no list, that may be part of a name. */
  private boolean isBare(int i, int first) {
    Token token = scene.token(i);
    return token.isWord()
        && token.form().clitics().isEmpty()
        && !(i == first && (token.key().startsWith("ال") || token.key().endsWith("ه")))
        && token.key().length() > 1
        && !scene.isComplementizer(i)
        && scene.time(i) == null
        && scene.covering(i) == null
        && scene.title(i) == null
        && scene.lexicon.cue(token) == null
        && scene.lexicon.source(token) == null
        && scene.lexicon.masdar(token) == null
        && !isClosing(i)
        && !scene.lexicon.is("told-thing", token)
        && !scene.lexicon.is("adverb", token)
        && !scene.lexicon.is("relative", token)
        && !scene.lexicon.is("connector", token)
        && !scene.lexicon.is("auxiliary", token);
  }

  private boolean isClosing(int i) {
    Token token = scene.token(i);
    return scene.isComplementizer(i)
        || scene.time(i) != null
        || scene.lexicon.is("preposition", token)
        || scene.lexicon.is("venue-preposition", token);
  }

  /** One who is told of by words of no list. */
  Subject worded(int from, int to, Subject.Gender gender) {
    Span span = scene.span(from, to);
    return new Subject(
        from, to, span, null, scene.tokens.textOf(span), Speaker.Kind.UNNAMED, gender, false);
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

  private Subject ofTitle(Mention title, int titleEnd, int limit) {
    int end = titleEnd;
    if (end + 1 < limit
        && scene.lexicon.is("delegate", scene.token(title.from()))
        && scene.token(end).is("عن")
        && scene.name(end + 1) != null) {
      end = Math.max(end + 2, Objects.requireNonNull(scene.name(end + 1)).to());
    }
    Optional<Entity> entity = scene.entity(title.entity());
    String name = entity.map(Entity::name).orElse(scene.tokens.textOf(title.span()));
    SpeechLexicon.Source source = scene.lexicon.source(scene.token(title.from()));
    Subject.Gender gender =
        source != null ? Subject.Gender.of(source.feminine()) : genderOf(entity, title);
    boolean plural = source != null && source.plural();
    if (end < limit && scene.lexicon.is("itself", scene.token(end))) {
      Span span = scene.span(title.from(), end + 1);
      return new Subject(
          title.from(),
          end + 1,
          span,
          title.entity(),
          entity.map(Entity::name).orElse(scene.tokens.textOf(span)),
          entity.isPresent() ? Speaker.Kind.NAMED : Speaker.Kind.UNNAMED,
          gender,
          plural);
    }
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
            && !scene.isGoverned(j)
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
    boolean alone = same || scene.lexicon.is("his-honour", scene.token(head));
    int end = alone ? head + 1 : extent.end(head, limit);
    Subject person = personAfter(i, end, limit);
    boolean one = !source.plural() && source.kind() != SpeechLexicon.Kind.DOCUMENT;
    if (person != null && one) {
      return person;
    }
    Subject behind = one ? behindAdjectives(head, end, limit) : null;
    if (behind != null) {
      return behind.startingAt(i);
    }
    Subject apposed =
        one && scene.lexicon.isPossessed(scene.token(head)) ? apposed(head, end) : null;
    if (apposed != null) {
      return apposed.startingAt(i);
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

  /** «المدون التونسي كريم المنصوري»: a name behind a noun and adjectives that have the article. */
  private @Nullable Subject behindAdjectives(int head, int end, int limit) {
    int k = head;
    while (k < end && scene.token(k).form().key().startsWith("ال") && scene.name(k) == null) {
      k++;
    }
    Mention name = k > head && k < end ? scene.name(k) : null;
    boolean person =
        name != null && name.kind() == Mention.Kind.PERSON && !scene.isGoverned(k);
    return person && name != null ? ofName(name, titledEnd(name, limit)) : null;
  }

  /** «محاميته ليلى العمري»: the name right behind a noun with a pronoun. */
  private @Nullable Subject apposed(int head, int end) {
    Mention name = head + 1 < end ? scene.name(head + 1) : null;
    return name != null && name.kind() == Mention.Kind.PERSON
        ? ofName(name, titledEnd(name, end))
        : null;
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
}
