package org.isnad.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads what prepositions link to an event word: «مع نظيره»، «على غزة»، «بين مصر وليبيا». */
final class Slots {
  /** How far a participant may stand from its verb or noun. */
  private static final int REACH = Clause.REACH;

  private final Scene scene;
  private final PartyReader parties;

  Slots(Scene scene, PartyReader parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /** Adds those that prepositions link to the word: «مع نظيره»، «على غزة»، «بين مصر وليبيا». */
  void read(int from, int limit, Map<Slot, Event.Role> slots, Parts parts) {
    int stop = Math.min(limit, from + REACH);
    int last = from;
    boolean ties = false;
    Set<Slot> spent = EnumSet.noneOf(Slot.class);
    for (int k = from; k < stop; k++) {
      Token token = scene.token(k);
      if (scene.isBreak(k)
          || scene.is(k, Word.Kind.RELATIVE)
          || token.isComma() && !goesOn(k + 1, stop)) {
        return;
      }
      if (scene.covering(k) == null && isVerb(k)) {
        return;
      }
      if (scene.clitics(k).endsWith("ل") && (last > from || k > from + 2)) {
        // «زيارة إلى المدينة لعزاء الأسرة»: another purpose begins.
        continue;
      }
      // «القبض على محتالين سطوا على بنوك»: the second على belongs to another word.
      Slot link = preposition(k);
      if (link != null && slots.containsKey(link) && !spent.add(link)) {
        continue;
      }
      ties |= scene.is(k, Word.Kind.TIES);
      if (ties && link == Slot.BETWEEN) {
        // «تناول اللقاء التعاون القائم بين»: not who met.
        continue;
      }
      int to = slot(k, from, limit, slots, parts);
      last = to > k ? to : last;
      k = Math.max(k, to - 1);
    }
  }

  private boolean isVerb(int k) {
    Word word = scene.word(k);
    // «هدد برد قاس»: what ب governs is no verb.
    boolean known = !scene.isGoverned(k) && (word.isVerb() || word.carrier != null);
    return known && word.nouns.isEmpty();
  }

  /** Whether a clause goes on behind a comma. */
  private boolean goesOn(int k, int limit) {
    boolean linked =
        k < limit && scene.isGoverned(k) && (scene.role(k) != null || scene.name(k) != null);
    return linked || k < limit && (scene.times[k] != null || scene.is(k, Word.Kind.PREPOSITION));
  }

  /** Reads one linked row; returns its end, or {@code k} if there is none. */
  private int slot(int k, int first, int limit, Map<Slot, Event.Role> slots, Parts parts) {
    Slot slot = preposition(k);
    int at = k + 1;
    if (slot == null) {
      String clitics = scene.clitics(k);
      slot = clitics.indexOf('ب') >= 0 ? Slot.BY : clitics.indexOf('ل') >= 0 ? Slot.FOR : null;
      at = k;
    }
    if (slot == Slot.FROM && at < limit && isAgent(scene.token(at))) {
      at++;
      List<Party> row = parties.row(at, limit);
      parts.add(row, Event.Role.ACTOR);
      return row.isEmpty() ? k : row.getLast().to();
    }
    Event.Role role = slot == null ? null : slots.get(slot);
    // «جلسة للاستماع لرئيس الحكومة» is no session of his.
    boolean late =
        slot == Slot.BETWEEN && parts.has(Event.Role.ACTOR)
            || slot == Slot.FOR && role == Event.Role.ACTOR && at > first + 1;
    if (role == null || late || at >= limit || at > k && scene.isGoverned(at)) {
      return k;
    }
    if (slot == Slot.ON && role == Event.Role.ACTOR) {
      // «مقتل جندي على يد مسلحين».
      if (!isHand(scene.token(at)) || at + 1 >= limit) {
        return k;
      }
      at++;
    }
    if (slot == Slot.FOR && parts.has(Event.Role.ACTOR) && slots.containsKey(Slot.ON)) {
      // «قصف للاحتلال على غزة», but «قصف الجيش لبلدة».
      role = slots.getOrDefault(Slot.ON, role);
    }
    boolean whom = slot == Slot.WITH && at > k && role == Event.Role.OTHER;
    List<Party> row = whom ? parties.people(at, limit) : parties.row(at, limit);
    if (slot == Slot.BY && !row.isEmpty() && row.getFirst().kind() == Party.Kind.PLACE) {
      // «لقائه بأنقرة نظيره»: where, not whom.
      return k;
    }
    if (slot == Slot.BETWEEN && row.size() < 2 && !isPair(row)) {
      return k;
    }
    parts.add(row, role);
    return row.isEmpty() ? k : row.getLast().to();
  }

  private static boolean isPair(List<Party> row) {
    return row.size() == 1
        && (row.getFirst().kind() == Party.Kind.GROUP || row.getFirst().isPair());
  }

  private static boolean isAgent(Token token) {
    return token.key().equals("قبل") || token.key().equals("جانب") || token.key().equals("طرف");
  }

  private static boolean isHand(Token token) {
    return token.key().equals("يد") || token.key().equals("ايدي") || token.key().equals("يدي");
  }

  @Nullable Slot preposition(int k) {
    return switch (scene.token(k).isWord() ? scene.form(k).key() : "") {
      case "مع" -> Slot.WITH;
      case "علي" -> Slot.ON;
      case "ضد" -> Slot.AGAINST;
      case "الي" -> Slot.TO;
      case "من" -> Slot.FROM;
      case "عن" -> Slot.OF;
      case "في" -> Slot.IN;
      case "بين" -> Slot.BETWEEN;
      case "حضور", "مشاركه", "رئاسه" -> scene.isGoverned(k) ? Slot.PRESENCE : null;
      default -> null;
    };
  }

  /** The first place that «في» or ب names in the clause behind a word; null if none. */
  @Nullable Mention place(int from, int limit) {
    int stop = Math.min(limit, from + REACH);
    for (int k = from; k < stop && !scene.isBreak(k); k++) {
      Mention name = scene.name(k);
      boolean in = k > from && preposition(k - 1) == Slot.IN && scene.clitics(k).isEmpty();
      if (name != null
          && name.kind() == Mention.Kind.PLACE
          && (in || scene.clitics(k).endsWith("ب"))) {
        return name;
      }
    }
    return null;
  }
}
