package org.isnad.figure;

import java.util.ArrayList;
import java.util.List;
import org.isnad.figure.ClassWords.Role;
import org.isnad.figure.ClassWords.Word;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what becomes of the people whom figures count: by who they are («12 قتيلا»), by what is
 * done before the number («إصابة 37 آخرين»، «أفرجت السلطات عن خمسة») or told behind it («سبعة رجال
 * قضوا»), by the figure to which و joins it, or by the one whole of which it is a part.
 */
final class ClassReader {
  /** So far before a number may the word of what is done stand. */
  private static final int BACK = 8;

  /** So far behind who is counted may what becomes of them stand: «6 عناصر من الدفاع أصيبوا». */
  private static final int AHEAD = 6;

  /** So far before the number may the sickness be named: «الإصابات بالملاريا إلى 230». */
  private static final int SICK = 4;

  private static final String DEAD = "dead";

  private final Tokens tokens;
  private final ClassWords words;

  ClassReader(Tokens tokens, ClassWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The figures with the class of their people. */
  List<Spot> read(List<Spot> spots) {
    List<Spot> told = new ArrayList<>(spots.size());
    for (Spot spot : spots) {
      told.add(spot.with(spot.figure().of(kind(spot, told))));
    }
    return told;
  }

  private @Nullable String kind(Spot spot, List<Spot> before) {
    int counted = tokens.indexAt(spot.figure().counted().start());
    if (spot.figure().unit() != null || counted >= tokens.size()) {
      return null;
    }
    Token head = tokens.get(counted);
    Word noun = noun(spot, counted);
    if (noun != null && noun.kind().equals(DEAD)) {
      return DEAD;
    }
    Word cases = words.find(head, Role.CASE);
    if (cases != null && counted >= spot.from()) {
      return sickness(spot) == null ? null : cases.kind();
    }
    boolean toll = words.act(head, "") != null && counted < spot.from();
    boolean others = PartReader.isOther(head);
    if (noun == null && !toll && !others && !isPeople(spot, counted)) {
      return null;
    }
    Word act = act(spot);
    if (act != null) {
      return act.kind().equals("wounded") && sickness(spot) != null ? "infected" : act.kind();
    }
    if (noun != null) {
      return noun.kind();
    }
    Word fate = fate(spot);
    return fate != null ? fate.kind() : carried(spot, before);
  }

  private @Nullable Word noun(Spot spot, int counted) {
    Word noun = words.find(tokens.get(counted), Role.NOUN);
    boolean more = noun == null && tokens.get(counted).span().end() < spot.figure().counted().end();
    return more ? words.find(tokens.get(counted + 1), Role.NOUN) : noun;
  }

  private boolean isPeople(Spot spot, int counted) {
    return words.isPeople(tokens.get(counted))
        || tokens.get(counted).span().end() < spot.figure().counted().end()
            && words.isPeople(tokens.get(counted + 1))
            && tokens.get(counted).key().length() < 4;
  }

  /** What is said before the number to be done, in the same clause and of no other number. */
  private @Nullable Word act(Spot spot) {
    int last = spot.lead() - 1;
    int start = Math.max(spot.sentence().from(), last - BACK);
    if (last < start || isJoinedNumber(spot)) {
      return null;
    }
    String link = tokens.get(last).isWord() ? tokens.get(last).key() : "";
    for (int i = last; i >= start && tokens.get(i).isWord(); i--) {
      Word linked = i < last ? words.act(tokens.get(i), link) : null;
      if (linked != null) {
        return isDenied(i, start) ? null : linked;
      }
      Word plain = words.act(tokens.get(i), "");
      if (plain != null && isObject(i, last)) {
        return isDenied(i, start) ? null : plain;
      }
      // «مقتل شخصين وتحرير 20»: و begins what is done to the 20.
      if (words.find(tokens.get(i), Role.ESCAPE) != null
          || isEnd(i)
          || tokens.get(i).form().isJoined() && !NounReader.isDefinite(tokens.get(i))) {
        return null;
      }
    }
    return null;
  }

  /** «مقتل 5 جنود و12 مسلحا»: what is done before the number belongs to another one first. */
  private boolean isJoinedNumber(Spot spot) {
    Token lead = tokens.get(spot.lead());
    return lead.span().start() < spot.figure().span().start()
        && tokens.text().charAt(lead.span().start()) == 'و';
  }

  /**
   * Whether the number is what is done to: right behind the word, behind its subject («اعتقلت قوات
   * الأمن 3 أشخاص») or behind a place or time that is no clause of its own («قتل في الغارة 5»).
   */
  private boolean isObject(int act, int last) {
    for (int i = act + 1; i <= last; i++) {
      String key = tokens.get(i).key();
      if (key.equals("من") || key.equals("الي") || key.equals("عن") || key.equals("علي")) {
        return false;
      }
      if (key.equals("في") || key.equals("خلال") || key.equals("اثر")) {
        // «قتل في هجوم نفذه 3 مسلحين»: behind an open noun a clause of its own may begin.
        return i + 1 >= last || NounReader.isDefinite(tokens.get(last));
      }
    }
    return true;
  }

  private boolean isEnd(int i) {
    Token token = tokens.get(i);
    return token.key().startsWith("الذي")
        || token.key().equals("التي")
        || token.key().equals("ان")
        || token.key().equals("بينهم")
        || words.find(token, Role.FATE) != null;
  }

  private boolean isDenied(int i, int start) {
    for (int k = i - 1; k >= Math.max(start, i - 2); k--) {
      String key = tokens.get(k).stem();
      if (key.equals("لم") || key.equals("لن") || key.equals("دون") || key.equals("عدم")) {
        return true;
      }
    }
    return false;
  }

  /** «سبعة رجال لقوا حتفهم»، «6 عناصر من الدفاع المدني أصيبوا». */
  private @Nullable Word fate(Spot spot) {
    int limit = Math.min(spot.sentence().to(), spot.to() + AHEAD);
    boolean of = spot.to() < limit && tokens.get(spot.to()).key().equals("من");
    for (int i = spot.to(); i < limit && tokens.get(i).isWord(); i++) {
      Word fate = words.find(tokens.get(i), Role.FATE);
      boolean close = of || i <= spot.to() + 1;
      if (fate != null && close && !isOpen(i, limit)) {
        return fate;
      }
    }
    return null;
  }

  /** «3 مسلحين قتلوا جنديا»: somebody is named behind, to whom they did it; or it stays open. */
  private boolean isOpen(int i, int limit) {
    if (i + 1 >= limit) {
      return false;
    }
    Token next = tokens.get(i + 1);
    if (next.key().equals("او")) {
      // «قضوا أو فقدوا»: not known which.
      return true;
    }
    if (!tokens.get(i).key().startsWith("قتل")) {
      return false;
    }
    return next.kind() == Token.Kind.NUMBER || words.isPeople(next);
  }

  private @Nullable Word sickness(Spot spot) {
    int limit = Math.min(spot.sentence().to(), spot.to() + AHEAD);
    int start = Math.max(spot.sentence().from(), spot.lead() - SICK);
    for (int i = start; i < limit; i++) {
      Word sickness = words.find(tokens.get(i), Role.SICKNESS);
      if (sickness != null) {
        return sickness;
      }
    }
    return null;
  }

  /** The class of the figure to which و joins it, or of its one whole. */
  private static @Nullable String carriedFrom(Spot spot, Spot last, boolean joined) {
    boolean whole =
        spot.figure().wholes().size() == 1
            && spot.figure().wholes().getFirst().equals(last.figure().span());
    boolean beside = joined && spot.figure().wholes().equals(last.figure().wholes());
    return whole || beside ? last.figure().kind() : null;
  }

  private @Nullable String carried(Spot spot, List<Spot> before) {
    if (before.isEmpty()) {
      return null;
    }
    Spot last = before.getLast();
    return carriedFrom(spot, last, PartReader.isJoined(tokens, last, spot));
  }
}
