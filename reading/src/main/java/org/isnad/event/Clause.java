package org.isnad.event;

import java.util.List;
import org.isnad.mention.Mention;
import org.isnad.token.Sentence;
import org.isnad.token.Token;

/** Walks the clause around a word: past what may stand between, to subjects and objects. */
final class Clause {
  /** How far a participant may stand from its verb or noun. */
  static final int REACH = 18;

  private final Scene scene;
  private final PartyReader parties;
  private final Leads leads;

  Clause(Scene scene, PartyReader parties) {
    this.scene = scene;
    this.parties = parties;
    this.leads = new Leads(scene, parties, this);
  }

  /** With whom sentences open. */
  Leads leads() {
    return leads;
  }

  /** The first token from {@code i} that is no time, adverb, bracket, aside or «في …». */
  int skip(int i, int limit) {
    int j = i;
    int stop = Math.min(limit, i + REACH);
    while (j < stop) {
      int next = adjunct(j, stop);
      if (next == j) {
        break;
      }
      j = next;
    }
    return j;
  }

  private int adjunct(int j, int limit) {
    Token token = scene.token(j);
    Mention name = scene.name(j);
    if (name != null && name.kind() == Mention.Kind.PLACE && scene.clitics(j).equals("ب")) {
      // «أوقفت المصالح بفاس ثلاثة».
      return Math.min(limit, name.to());
    }
    if (name != null || scene.role(j) != null) {
      return j;
    }
    if (scene.is(j, Word.Kind.AREA) && scene.form(j).clitics().equals("ب")) {
      return phraseEnd(j, limit);
    }
    if (scene.times[j] != null || scene.is(j, Word.Kind.ADVERB)) {
      return j + 1;
    }
    if (scene.is(j, Word.Kind.VIOLENT) && scene.form(j).clitics().equals("ب")) {
      // «هاجموا بالرصاص أقباطا».
      return j + 1;
    }
    if (token.isMark("(")) {
      return Math.max(j, parties.apposition(j, limit));
    }
    if (token.isComma()) {
      return aside(j, limit);
    }
    boolean follows = j + 1 < limit;
    if (follows && scene.times[j + 1] != null && scene.is(j, Word.Kind.PREPOSITION)) {
      return j + 1;
    }
    if (isAdjunctPreposition(token)) {
      if (follows && !scene.word(j + 1).nouns.isEmpty() && scene.token(j).key().equals("في")) {
        // «قتل أشخاص في تفجير انتحاري»: nobody else is told behind it.
        return j;
      }
      return follows ? phraseEnd(j + 1, limit) : j;
    }
    return j;
  }

  private static boolean isAdjunctPreposition(Token token) {
    return switch (token.key()) {
      case "في", "خلال", "قبل", "بعد", "لدي", "قرب", "اثناء", "وسط", "داخل", "عقب", "عبر" -> true;
      case "امام", "قباله", "فوق", "شرق", "غرب", "شمال", "جنوب", "شرقي", "غربي", "خارج" -> true;
      default -> false;
    };
  }

  /** «، أمس في القاهرة،»، «، وزير الخارجية،». */
  private int aside(int j, int limit) {
    if (j > 0 && !scene.word(j - 1).verbs.isEmpty() && scene.covering(j - 1) == null) {
      // «التقى، وزير التنمية فلان …»: a mark too much.
      return j + 1;
    }
    for (int k = j + 1; k < limit && k <= j + 12; k++) {
      if (scene.token(k).isComma()) {
        return k + 1;
      }
      boolean verb = scene.times[k] == null && !scene.word(k).verbs.isEmpty();
      if (scene.isBreak(k) || verb && scene.covering(k) == null) {
        return j;
      }
    }
    return j;
  }

  /** The end of a plain noun phrase: a name, or a word with its articled words and a name. */
  int phraseEnd(int i, int limit) {
    int j = i;
    while (j < limit && j < i + 5) {
      Mention name = scene.name(j) != null ? scene.name(j) : scene.role(j);
      if (name != null && (j == i || scene.clitics(j).isEmpty())) {
        boolean apart = j > i && name.kind() != Mention.Kind.PLACE && isClosed(j - 1);
        return apart ? j : Math.min(limit, name.to());
      }
      Token token = scene.token(j);
      boolean chained =
          j == i + 1
              && j + 1 < limit
              && scene.is(i, Word.Kind.AREA)
              && scene.name(j + 1) != null
              && token.form().clitics().isEmpty();
      boolean goes =
          token.isWord()
              && (j == i
                  || chained
                  || token.form().clitics().isEmpty() && token.key().startsWith("ال"));
      if (!goes) {
        break;
      }
      j++;
    }
    return j;
  }

  /** «في مكتبه»، «في القصر»: no genitive can follow. */
  private boolean isClosed(int k) {
    String key = scene.token(k).key();
    boolean mine = key.endsWith("ه") && !scene.endsInMarbuta(k) || key.endsWith("ها");
    return mine || key.startsWith("ال");
  }

  /** The subject that stands before a verb: «أن الجيش اعتقل»، «الشرطة التي اعتقلت». */
  List<Party> before(int verb, Sentence sentence) {
    int j = verb - 1;
    while (j >= sentence.from() && isParticle(j)) {
      j--;
    }
    if (j < sentence.from()) {
      return List.of();
    }
    if (scene.is(j, Word.Kind.RELATIVE)) {
      return behindRelative(j, sentence);
    }
    // What leads the clause is its subject when the verb follows it at once.
    int least = Math.max(sentence.from(), j - 2 * REACH);
    List<Party> last = List.of();
    for (int k = j; k >= least; k--) {
      boolean starts = k == sentence.from();
      boolean fact = k > sentence.from() && isFact(k - 1);
      boolean comma = k > sentence.from() && scene.token(k - 1).isComma() && j - k < 6;
      if (starts || fact || comma || k == j - 1 && scene.isJoined(k)) {
        List<Party> row = parties.row(k, sentence.to());
        if (!row.isEmpty() && !scene.isGoverned(k) && reaches(row.getLast().to(), j + 1, fact)) {
          if (starts || fact || comma) {
            return row;
          }
          // «مصر والسعودية تقطعان»: the row may begin before.
          last = row;
        }
      }
      if (fact || k < j && !scene.word(k).verbs.isEmpty() && scene.covering(k) == null) {
        break;
      }
    }
    return last;
  }

  private boolean isFact(int k) {
    return scene.is(k, Word.Kind.FACT) && scene.covering(k) == null || scene.token(k).isMark(":");
  }

  /** Whether nothing but words that belong to a subject stand between its end and the verb. */
  private boolean reaches(int from, int verb, boolean fact) {
    int longest = fact ? 9 : 4;
    if (verb - from > longest) {
      return false;
    }
    for (int k = from; k < verb; k++) {
      Token token = scene.token(k);
      boolean predicate = token.key().equals("علي");
      if (token.isComma() || predicate || scene.is(k, Word.Kind.RELATIVE) || scene.isBreak(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb may stand here: first, or behind a mark, a particle, a time or a joined و. */
  boolean begins(int i, Sentence sentence) {
    if (i == sentence.from() || scene.isJoined(i)) {
      return true;
    }
    Token before = scene.token(i - 1);
    return !before.isWord()
        || isParticle(i - 1)
        || isFact(i - 1)
        || scene.is(i - 1, Word.Kind.RELATIVE)
        || scene.is(i - 1, Word.Kind.BROKEN);
  }

  private boolean isParticle(int j) {
    Token token = scene.token(j);
    return scene.times[j] != null
        || scene.is(j, Word.Kind.ADVERB)
        || token.key().equals("قد")
        || token.key().equals("سوف")
        || token.key().equals("لم")
        || token.key().equals("لن")
        || token.key().equals("لا")
        || token.isMark(")");
  }

  /** «القوات التي قصفت»: the phrase that ends where the relative begins. */
  List<Party> behindRelative(int relative, Sentence sentence) {
    int end = relative;
    if (end > sentence.from() && scene.token(end - 1).isComma()) {
      end--;
    }
    for (int k = end - 1; k >= sentence.from() && k >= end - 8; k--) {
      Party party = parties.read(k, end);
      if (party != null && party.to() == end) {
        return List.of(party);
      }
    }
    return List.of();
  }

  /** The phrase that ends right before a token: «لاجئين سوريين أنقذتهم». */
  List<Party> endingAt(int end, Sentence sentence) {
    return behindRelative(end, sentence);
  }
}
