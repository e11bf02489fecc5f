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
  private static final RuleId NATIONAL = RuleId.of("mention.person.after-nation");
  private static final RuleId SPOKEN = RuleId.of("mention.person.after-speech");
  private static final int LONGEST_TITLE = 14;

  private final Glosses glosses;
  private final @Nullable Candidate[] known;
  private final NameReader names;
  private final List<Candidate> candidates;
  private final List<Candidate> late;
  private final List<Role> roles;

  PersonProposer(
      Glosses glosses,
      @Nullable Candidate[] known,
      List<Candidate> candidates,
      List<Candidate> late,
      List<Role> roles) {
    this.glosses = glosses;
    this.known = known;
    this.names = new NameReader(glosses, known);
    this.candidates = candidates;
    this.late = late;
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
      i = isTitle(i, word) ? titled(i, word) : given(i);
    }
  }

  /** Whether a word is a title here, no given name and no adjective: «الحزب السياسي». */
  private boolean isTitle(int i, Word word) {
    if (!word.isTitle() || word.is(Trait.STOP) || isGivenName(i, word)) {
      return false;
    }
    boolean definite = Glosses.isDefinite(glosses.form(i).key());
    boolean adjective = definite && word.is(Trait.PROFESSION) && glosses.isAdjectival(i);
    boolean organization = definite && word.head() != null;
    return !adjective && !organization;
  }

  /** «سيد سركيس», «أمين معلوف»: a title's word without the article that is a given name here. */
  private boolean isGivenName(int i, Word word) {
    return word.isGiven()
        && !Glosses.isDefinite(glosses.form(i).key())
        && names.read(i, glosses.form(i), false) > i + 1;
  }

  private int given(int i) {
    List<Form> forms = glosses.token(i).forms();
    for (int f = 0; f < forms.size(); f++) {
      Form form = forms.get(f);
      // Only given names and «أبو» open a name here, so that all others are left at once.
      if (f > 0 && !KnownProposer.isLikely(glosses, i, form)
          || form.has('س')
          || !mayOpen(glosses.word(i, form))) {
        continue;
      }
      int to = names.read(i, form, false);
      if (to > i) {
        add(i, form, to, GIVEN);
        return to;
      }
    }
    if (glosses.cut(i).is(Trait.NATION)) {
      return national(i);
    }
    return glosses.cut(i).is(Trait.SAYING) ? spoken(i + 1) : i + 1;
  }

  private static boolean mayOpen(Word word) {
    return word.isGiven() || word.is(Trait.OPENS);
  }

  /** «وسجل البرازيلي إلتون ألميدا»: one of a nation, as a noun, and the name. */
  private int national(int i) {
    int name = i + 1;
    boolean noun =
        Glosses.isDefinite(glosses.form(i).key())
            && !glosses.cut(i).plural()
            && glosses.cut(i).gender() != Entity.Gender.UNKNOWN
            && !glosses.isAdjectival(i)
            && (i == 0 || glosses.cut(i - 1).head() == null && !glosses.cut(i - 1).isTitle());
    if (!noun || !glosses.isBareWord(name, glosses.end(i)) || glosses.isDefinite(name)) {
      return name;
    }
    int to = names.read(name, glosses.form(name), true);
    // One unknown word alone is too little.
    if (to > name + 1 || to > name && glosses.whole(name).isSureName()) {
      add(name, glosses.form(name), to, NATIONAL);
      return to;
    }
    return name;
  }

  /** «وقال إسكاميلا إن»: words of no list between a verb of speech and what it governs. */
  private int spoken(int from) {
    int end = Math.min(glosses.end(from - 1), from + 4);
    if (from >= end || !glosses.isBareWord(from, end) || !glosses.whole(from).isUnknown()) {
      return from;
    }
    int to = names.read(from, glosses.form(from), true);
    if (to == from || to >= glosses.end(from - 1)) {
      return from;
    }
    Token after = glosses.token(to);
    // «قائلا:», «ردا على»: an adverb, no name.
    boolean adverb = to == from + 1 && glosses.token(from).key().endsWith("ا");
    boolean adjective =
        glosses.isDefinite(from) && !glosses.token(from).key().endsWith("ي") && to == from + 1;
    // «يقول بملء فيه»: only what is said may follow a word that may be governed.
    boolean cut = glosses.token(from).forms().size() > 1;
    boolean said = !after.isWord() || after.key().equals("ان");
    boolean governs =
        !adverb
            && (said || !cut)
            && !adjective
            && (!after.isWord() || glosses.cut(to).is(Trait.STOP));
    if (governs) {
      late.add(of(from, glosses.form(from), to, SPOKEN));
    }
    return from;
  }

  private int titled(int i, Word word) {
    int end = Math.min(glosses.end(i), i + LONGEST_TITLE);
    Form form = glosses.form(i);
    boolean definite = Glosses.isDefinite(form.key());
    boolean bears = definite || word.is(Trait.OFFICE) || word.is(Trait.HONORIFIC);
    int to = bears ? phrase(i, word, definite, end) : i + 1;
    int name = honorifics(to, end);
    int person = -1;
    if (name < end && glosses.token(name).isWord() && !isTitleAgain(name)) {
      boolean full =
          !word.plural()
              && (definite || to > i + 1 || word.is(Trait.NAMING) || word.is(Trait.HONORIFIC));
      int after = names.read(name, glosses.form(name), full);
      // An unknown single word after «المنتج», «النجم» is rather an adjective.
      boolean doubtful =
          word.is(Trait.PROFESSION) && after == name + 1 && !glosses.cut(name).isName();
      // «اللاعب واعتراه»: a proclitic never stands between a title and its name.
      boolean apart = glosses.form(name).skip() > 0;
      // «المدير التنفيذي لنوكيا»: what he is the manager of.
      boolean governed =
          definite
              && glosses.whole(name).isUnknown()
              && glosses.token(name).key().startsWith("ل")
              && glosses.token(name).forms().size() > 1;
      if (after > name && !apart && !governed && !doubtful) {
        add(name, glosses.form(name), after, TITLED);
        person = name;
      }
    }
    if (!word.is(Trait.NAMING) && !word.is(Trait.KIN) && (definite || to > i + 1)) {
      String title = word.title() == null ? "" : word.title();
      roles.add(new Role(i, form, to, title, word, person));
    }
    return person >= 0 ? person : to;
  }

  /** «وزير الدفاع قائد الجيش»: a second title, though «قائد» may be a given name. */
  private boolean isTitleAgain(int i) {
    Word word = glosses.whole(i);
    return word.isTitle() && word.isGiven() && !isGivenName(i, word);
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
      String clitics = glosses.form(i).clitics();
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
          boolean first = definite && !open && isAllNation(from + 1, i);
          if (whole.is(Trait.HONORIFIC)
              || whole.is(Trait.FAMILY) && !open && !whole.is(Trait.NATION)) {
            break;
          }
          if (first && isNameLike(i, whole) && !isNameNext(i + 1, end)) {
            break;
          }
          boolean rank = whole.is(Trait.QUALIFIER) || whole.is(Trait.ADJECTIVE);
          if (whole.is(Trait.STOP) && !rank) {
            break;
          }
          if (!open && !isAdjectiveLike(i, whole)) {
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
      boolean nounAfter = Glosses.isDefinite(glosses.form(i).key());
      if (clitics.equals("و")
          && nounAfter
          && !open
          && !definite
          && !cut.isTitle()
          && cut.head() == null) {
        i++;
        continue;
      }
      if (clitics.equals("ل") || clitics.equals("ب")) {
        if (nounAfter && clitics.equals("ل") || cut.head() != null) {
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

  /** Whether a definite word can go on a phrase that is complete: «المتحدث باسم الجيش الوطني». */
  private boolean isAdjectiveLike(int i, Word word) {
    String key = glosses.token(i).key();
    char last = key.charAt(key.length() - 1);
    return word.is(Trait.NATION)
        || word.is(Trait.ADJECTIVE)
        || word.is(Trait.QUALIFIER)
        || word.isTitle()
        || last == 'ي'
        || last == 'ه';
  }

  /** Whether a definite word after a title is rather the name: «الوزير القصبي». */
  private boolean isNameLike(int i, Word word) {
    String key = glosses.token(i).key();
    return word.isUnknown() && key.charAt(key.length() - 1) != 'ه';
  }

  /** Whether what stands between is only the title's nation: «الرئيس التونسي». */
  private boolean isAllNation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!glosses.whole(i).is(Trait.NATION)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name without the article may begin here, so that the word before is an adjective. */
  private boolean isNameNext(int i, int end) {
    if (!glosses.isBareWord(i, end) || glosses.isDefinite(i)) {
      return false;
    }
    Word word = glosses.whole(i);
    return word.isSureName() || word.isUnknown() || known[i] != null;
  }

  private void add(int from, Form form, int to, RuleId rule) {
    candidates.add(of(from, form, to, rule));
  }

  private static Candidate of(int from, Form form, int to, RuleId rule) {
    return new Candidate(from, form, to, Mention.Kind.PERSON, null, null, 5, rule);
  }
}
