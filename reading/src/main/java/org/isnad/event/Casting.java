package org.isnad.event;

import java.util.List;
import org.isnad.event.Event.Role;
import org.isnad.language.Conjugation;
import org.jspecify.annotations.Nullable;

/** Tells the subject of a verb from its object: «اعتقلت الشرطة رجلين»، «وقتلت أحد المهربين». */
final class Casting {
  private final Scene scene;
  private final PartyReader parties;
  private final Clause clause;

  Casting(Scene scene, PartyReader parties, Clause clause) {
    this.scene = scene;
    this.parties = parties;
    this.clause = clause;
  }

  /** Reads who stands around a verb at {@code i}; returns the end of what was read. */
  int read(
      int i, Trigger trigger, Conjugation.Form form, List<Party> before, int limit, Parts parts) {
    Role object = trigger.slots().get(Slot.OBJECT);
    int at = clause.skip(i + 1, limit);
    if (!before.isEmpty()) {
      parts.add(before, Role.ACTOR);
      if (object == null) {
        return i + 1;
      }
      int end = addObject(at, limit, trigger, object, parts);
      if (end == at) {
        if (!trigger.is("halts") && (at >= limit || !isObject(at))) {
          turnIfPassive(trigger, parts);
        }
        return i + 1;
      }
      return end;
    }
    if (object != null && at < limit && scene.is(at, Word.Kind.HIGHNESS)) {
      // «التقى سموه وزير الخارجية».
      int next = clause.skip(at + 1, limit);
      int end = add(next, limit, object, parts);
      parts.add(clause.leads().ofRank(i), Role.ACTOR);
      return end;
    }
    if (object != null && trigger.is("human")) {
      Party leader = plain(at, limit);
      if (leader != null && isObjectByForm(leader, form)) {
        List<Party> row = parties.row(at, limit);
        parts.add(row, object);
        parts.deed();
        return row.getLast().to();
      }
    }
    int first = add(at, limit, Role.ACTOR, parts);
    if (first == at
        && trigger.type() == Event.Type.PROTEST
        && at < limit
        && scene.clitics(at).isEmpty()) {
      List<Party> row = parties.people(at, limit);
      parts.add(row, Role.ACTOR);
      first = row.isEmpty() ? at : row.getLast().to();
    }
    if (first == at) {
      return i + 1;
    }
    if (object == null) {
      return first;
    }
    int next = clause.skip(behindSubject(first, limit, parts), limit);
    int second = addObject(next, limit, trigger, object, parts);
    if (second == next) {
      if (next >= limit || !isObject(next)) {
        turnIfPassive(trigger, parts);
      }
      return first;
    }
    return second;
  }

  private @Nullable Party plain(int at, int limit) {
    return at < limit && scene.clitics(at).isEmpty() ? parties.read(at, limit) : null;
  }

  /**
   * «وقتلت أحد المهربين»، «يعتقل متظاهرين»، «قتلت ضباطا»: the verb's gender or the noun's ending
   * tells that it is no subject.
   */
  private boolean isObjectByForm(Party party, Conjugation.Form form) {
    if (party.kind() != Party.Kind.HUMAN && party.kind() != Party.Kind.GROUP || party.named()) {
      return false;
    }
    int head = scene.tokens.indexAt(party.span().start());
    String key = scene.form(head).key();
    boolean counted = head > party.from();
    boolean men = key.endsWith("ين") || key.endsWith("ون");
    boolean she = key.endsWith("ه") || key.endsWith("ات");
    boolean accusative =
        !counted && (key.endsWith("ا") && !key.endsWith("يا") || key.endsWith("ين"));
    boolean other = form.feminine() && !she && (men || party.kind() == Party.Kind.HUMAN);
    return accusative || other;
  }

  /**
   * «استقبل الأمير فلان أمير المنطقة في مكتبه سفير …»: the title behind a name is no second one, if
   * somebody else stands behind it.
   */
  private int behindSubject(int first, int limit, Parts parts) {
    Party last = parts.all().getLast();
    if (last.to() != first || last.kind() != Party.Kind.HUMAN) {
      return first;
    }
    int behind = first;
    int at = first;
    int end = parties.titleBehind(at, limit);
    while (end > at) {
      if (plain(clause.skip(end, limit), limit) != null) {
        behind = end;
      }
      at = end;
      end = parties.titleBehind(at, limit);
    }
    return behind;
  }

  private int addObject(int at, int limit, Trigger trigger, Role role, Parts parts) {
    int end = add(at, limit, role, parts);
    if (end == at && at < limit && trigger.is("whom") && scene.clitics(at).isEmpty()) {
      List<Party> row = parties.people(at, limit);
      parts.add(row, role);
      return row.isEmpty() ? at : row.getLast().to();
    }
    return end;
  }

  /** Adds the row that begins at a token with nothing joined to it; returns its end. */
  private int add(int at, int limit, Role role, Parts parts) {
    if (at >= limit || !scene.clitics(at).isEmpty()) {
      return at;
    }
    List<Party> row = parties.row(at, limit);
    parts.add(row, role);
    return row.isEmpty() ? at : row.getLast().to();
  }

  /** Whether an object may begin here that was not read: «أوقف الرئيس العمل»، «يقتل «33» رجلاً». */
  private boolean isObject(int at) {
    return switch (scene.token(at).kind()) {
      case NUMBER, QUOTE -> true;
      case WORD ->
          scene.is(at, Word.Kind.QUANTITY)
              || scene.token(at).key().endsWith("ا") && scene.times[at] == null
              || scene.token(at).key().startsWith("ال") && scene.times[at] == null;
      case FOREIGN, ADDRESS, MARK -> false;
    };
  }

  /** «قتل الرجل» with nobody else: he is not who did it. */
  static void turnIfPassive(Trigger trigger, Parts parts) {
    Party first = parts.of(Role.ACTOR).getFirst();
    if (trigger.type() == Event.Type.COERCE && first.armed() && first.kind() != Party.Kind.HUMAN) {
      // «أوقفت الوحدات الأمنية كهلا»: they arrest, whoever it was.
      return;
    }
    if (trigger.is("undergone")
        && (trigger.is("human") || !parts.of(Role.ACTOR).getFirst().armed())) {
      parts.turn(Role.RECIPIENT);
    }
  }
}
