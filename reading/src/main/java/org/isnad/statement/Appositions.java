package org.isnad.statement;

import org.isnad.mention.Mention;
import org.isnad.token.Quotation;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person's name that stands beside words telling what he is: «المتحدث باسم الوزارة، الدكتور
 * خالد مجاهد»، «الخبير هاني سليمان»، «محاميته ليلى العمري».
 */
final class Appositions {
  /** An apposition is not followed further than this. */
  private static final int LONGEST = 25;

  /** «وزير الاتصال، الناطق باسم الحكومة، فلان»: so many commas may stand before the name. */
  private static final int MOST_COMMAS = 2;

  private final Scene scene;
  private final NamedSubjects names;

  Appositions(Scene scene, NamedSubjects names) {
    this.scene = scene;
    this.names = names;
  }

  /** «الجامعية ليلى العمري»: a noun of no list with the article, and a person's name behind it. */
  @Nullable Subject behindEpithet(int i, int limit) {
    boolean noun =
        i + 1 < limit
            && scene.token(i).isWord()
            && scene.token(i).key().startsWith("ال")
            && scene.token(i).key().length() > 4
            && scene.lexicon.cue(scene.token(i)) == null
            && !scene.lexicon.is("relative", scene.token(i));
    Mention name = noun ? scene.name(i + 1) : null;
    boolean person = name != null && name.kind() == Mention.Kind.PERSON && !scene.isGoverned(i + 1);
    return person && name != null
        ? names.ofName(name, names.titledEnd(name, limit)).startingAt(i)
        : null;
  }

  /** A person named within an apposition: «المتحدث باسم الوزارة، الدكتور خالد مجاهد،». */
  @Nullable Subject personAfter(int from, int end, int limit) {
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
        return names.ofName(name, names.titledEnd(name, limit)).startingAt(from);
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
  boolean isTowards(int j, int limit) {
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
  boolean isOrigin(int j) {
    return VerbSubjects.isQuality(scene.token(j));
  }

  boolean isHonour(int j) {
    return scene.lexicon.is("honorific", scene.token(j)) || scene.title(j) != null;
  }

  /** «الخبير هاني سليمان»: words of honour, then a person's name. */
  @Nullable Subject honoured(int i, int limit) {
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
      return names.ofName(name, names.titledEnd(name, limit)).startingAt(i);
    }
    return null;
  }

  /** «المدون التونسي كريم المنصوري»: a name behind a noun and adjectives that have the article. */
  @Nullable Subject behindAdjectives(int head, int end, int limit) {
    int k = head;
    while (k < end && scene.token(k).form().key().startsWith("ال") && scene.name(k) == null) {
      k++;
    }
    Mention name = k > head && k < end ? scene.name(k) : null;
    boolean person = name != null && name.kind() == Mention.Kind.PERSON && !scene.isGoverned(k);
    return person && name != null ? names.ofName(name, names.titledEnd(name, limit)) : null;
  }

  /** «محاميته ليلى العمري»: the name right behind a noun with a pronoun. */
  @Nullable Subject apposed(int head, int end) {
    Mention name = head + 1 < end ? scene.name(head + 1) : null;
    return name != null && name.kind() == Mention.Kind.PERSON
        ? names.ofName(name, names.titledEnd(name, end))
        : null;
  }

  /** «أحد الناجين، ويدعى شعبان ربيع»: the name given behind a description. */
  @Nullable Subject called(int end, int limit) {
    int k = end < limit && scene.token(end).isComma() ? end + 1 : end;
    if (k + 1 >= limit || !scene.lexicon.is("called", scene.token(k))) {
      return null;
    }
    Mention name = scene.name(k + 1);
    return name != null && name.kind() == Mention.Kind.PERSON
        ? names.ofName(name, name.to())
        : null;
  }
}
