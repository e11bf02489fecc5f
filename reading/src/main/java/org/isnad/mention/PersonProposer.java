package org.isnad.mention;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Sees persons by their given names or after their titles, and the titles themselves. */
final class PersonProposer {
  private static final RuleId GIVEN = RuleId.of("mention.person.given-name");
  private static final RuleId TITLED = RuleId.of("mention.person.after-title");
  private static final int LONGEST_TITLE = 14;

  private final Glosses glosses;
  private final @Nullable Candidate[] known;
  private final NameReader names;
  private final List<Candidate> candidates;
  private final List<Role> roles;

  PersonProposer(
      Glosses glosses, @Nullable Candidate[] known, List<Candidate> candidates, List<Role> roles) {
    this.glosses = glosses;
    this.known = known;
    this.names = new NameReader(glosses, known);
    this.candidates = candidates;
    this.roles = roles;
  }

  void propose() {
    int i = 0;
    while (i < glosses.size()) {
      Token token = glosses.token(i);
      if (!token.isWord()) {
        i++;
        continue;
      }
      Word word = glosses.cut(i);
      i = word.isTitle() && word.title() != null ? titled(i, word) : given(i);
    }
  }

  private int given(int i) {
    for (Form form : glosses.token(i).forms()) {
      if (form.has('س')) {
        continue;
      }
      int to = names.read(i, form, false);
      if (to > i) {
        add(i, form, to, GIVEN);
        return to;
      }
    }
    return i + 1;
  }

  private int titled(int i, Word word) {
    int end = Math.min(glosses.end(i), i + LONGEST_TITLE);
    Form form = glosses.token(i).form();
    boolean definite = Glosses.isDefinite(form.key());
    int to = phrase(i, word, definite, end);
    int name = honorifics(to, end);
    int person = -1;
    if (name < end && glosses.token(name).isWord()) {
      boolean full = definite || to > i + 1 || word.is(Trait.NAMING) || word.is(Trait.HONORIFIC);
      int after = names.read(name, glosses.token(name).form(), full);
      if (after > name && (full || glosses.token(name).form().skip() == 0)) {
        add(name, glosses.token(name).form(), after, TITLED);
        person = name;
      }
    }
    boolean role = !word.is(Trait.NAMING) && !word.is(Trait.KIN);
    if (role && (definite || to > i + 1)) {
      String title = word.title() == null ? "" : word.title();
      roles.add(new Role(i, form, to, title, word.gender(), word.plural(), person));
    }
    return person >= 0 ? person : i + 1;
  }

  /** Skips «السيد», «د.» and the like. */
  private int honorifics(int from, int end) {
    int i = from;
    while (i < end && glosses.whole(i).is(Trait.HONORIFIC)) {
      i++;
      if (i < end && (glosses.token(i).isMark(".") || glosses.token(i).isMark("/"))) {
        i++;
      }
    }
    return i;
  }

  /** The index after a title with all that belongs to it: «رئيسة المفوضية الأوروبية». */
  private int phrase(int from, Word title, boolean definite, int end) {
    if (title.is(Trait.NAMING)) {
      return from + 1;
    }
    boolean open = !definite;
    int i = from + 1;
    while (i < end && glosses.token(i).isWord()) {
      Candidate name = known[i];
      String clitics = glosses.token(i).form().clitics();
      Word whole = glosses.whole(i);
      if (name != null && name.kind() != Mention.Kind.PERSON) {
        boolean governed = name.form().clitics().equals("ل") || name.form().clitics().equals("ب");
        if (name.form().skip() == 0 && open || governed) {
          i = name.to();
          open = false;
          continue;
        }
        break;
      }
      if (name != null || whole.isSureName() && !glosses.token(i).key().equals("باسم")) {
        break;
      }
      if (glosses.token(i).key().equals("باسم") || glosses.token(i).key().equals("لدي")) {
        open = true;
        i++;
        continue;
      }
      if (clitics.isEmpty()) {
        if (glosses.isDefinite(i)) {
          if (whole.is(Trait.HONORIFIC) || !open && isNameLike(i, whole)) {
            break;
          }
          if (whole.is(Trait.STOP) && !whole.is(Trait.QUALIFIER)) {
            break;
          }
          open = false;
          i++;
          continue;
        }
        if (open && !whole.is(Trait.STOP) && !whole.isUnknown() && !whole.is(Trait.OPENS)) {
          i++;
          continue;
        }
        break;
      }
      Word cut = glosses.cut(i);
      if (cut.is(Trait.STOP) || cut.isSureName()) {
        break;
      }
      boolean nounAfter = Glosses.isDefinite(glosses.token(i).form().key());
      if (clitics.equals("و") && nounAfter && !open && !cut.isTitle() && cut.head() == null) {
        i++;
        continue;
      }
      if (clitics.equals("ل") || clitics.equals("ب")) {
        if (nounAfter || cut.head() != null) {
          open = !nounAfter;
          i++;
          continue;
        }
      }
      break;
    }
    // A phrase that still waits for its genitive is only its first word.
    return open && !definite ? from + 1 : i;
  }

  /** Whether a definite word after a title is rather the name: «الوزير القصبي». */
  private boolean isNameLike(int i, Word word) {
    String key = glosses.token(i).key();
    return word.is(Trait.FAMILY) || word.isUnknown() && key.charAt(key.length() - 1) != 'ه';
  }

  private void add(int from, Form form, int to, RuleId rule) {
    candidates.add(new Candidate(from, form, to, Mention.Kind.PERSON, null, null, 5, rule));
  }
}
