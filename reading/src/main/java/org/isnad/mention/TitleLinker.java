package org.isnad.mention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Says whom the titles of an article mean, and which organization its bare nouns. */
final class TitleLinker {
  private static final RuleId ROLE = RuleId.of("mention.role");
  private static final RuleId ROLE_ALONE = RuleId.of("mention.role.alone");
  private static final RuleId ROLE_DATED = RuleId.of("mention.role.dated-office");
  private static final RuleId NOUN_ALONE = RuleId.of("mention.organization.noun-alone");

  /** So many people are asked for an office; a text with more of them is no article. */
  private static final int MOST_LISTED = 60;

  private final Glosses glosses;
  private final Lexicon lexicon;
  private final Map<Draft, EntityId> ids;
  private final List<Mention> mentions;
  private final @Nullable LocalDate day;

  /** Adds what it finds to these mentions. */
  TitleLinker(
      Glosses glosses,
      Lexicon lexicon,
      Map<Draft, EntityId> ids,
      List<Mention> mentions,
      @Nullable LocalDate day) {
    this.glosses = glosses;
    this.lexicon = lexicon;
    this.ids = ids;
    this.mentions = mentions;
    this.day = day;
  }

  /** The roles of an article; {@code of} holds the entity of each name. */
  void roles(List<Role> roles, List<Candidate> names, Draft[] of) {
    Map<Integer, Draft> at = new HashMap<>();
    Map<Integer, Candidate> endsAt = new HashMap<>();
    for (int i = 0; i < of.length; i++) {
      at.put(names.get(i).from(), of[i]);
      endsAt.put(names.get(i).to(), names.get(i));
    }
    Map<String, Set<Draft>> bearers = new HashMap<>();
    Set<Draft> listed = listed(of);
    for (Role role : roles) {
      Draft person = bearer(role, at, endsAt);
      if (person != null) {
        Span span = glosses.span(role.from(), role.form(), role.to());
        person.roles.add(glosses.tokens().textOf(span));
        if (person.gender == Entity.Gender.UNKNOWN) {
          person.gender = role.word().gender();
        }
        String key = role.title() + person.gender;
        bearers.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(person);
      } else if (role.isAlone() && !role.word().plural()) {
        person = only(bearers, role);
      }
      RuleId rule = role.isAlone() ? ROLE_ALONE : ROLE;
      if (person == null) {
        person = holder(role, listed);
        rule = person == null ? rule : ROLE_DATED;
      }
      if (person != null || isTelling(role)) {
        mentions.add(mention(role, person == null ? null : ids.get(person), rule));
      }
    }
  }

  /**
   * Whether a role says something though nobody is named: no «العالم», «المواطنين», «السبب الرئيس».
   */
  private boolean isTelling(Role role) {
    Word word = role.word();
    if (role.isAlone()) {
      return word.is(Trait.OFFICE) && !word.plural() && !glosses.isAdjectival(role.from());
    }
    return word.is(Trait.OFFICE) || word.is(Trait.PROFESSION);
  }

  /** Those of an article of whom the lists may know offices. */
  private static Set<Draft> listed(Draft[] of) {
    Set<Draft> listed = new LinkedHashSet<>();
    for (Draft draft : of) {
      if (draft.kind == Mention.Kind.PERSON && draft.known != null && listed.size() < MOST_LISTED) {
        listed.add(draft);
      }
    }
    return listed;
  }

  /**
   * The one whom the article names elsewhere and who, by the lists, held this office on its day;
   * null if there is none, or more than one.
   */
  private @Nullable Draft holder(Role role, Set<Draft> named) {
    if (day == null || role.isAlone() || role.word().plural() || !role.word().is(Trait.OFFICE)) {
      return null;
    }
    Span span = glosses.span(role.from(), role.form(), role.to());
    Office title = lexicon.standings().of(glosses.tokens().textOf(span));
    Draft found = null;
    for (Draft draft : named) {
      Known known = draft.known;
      if (known != null && lexicon.tenures().fits(known, title, day)) {
        if (found != null) {
          return null;
        }
        found = draft;
      }
    }
    return found;
  }

  private Mention mention(Role role, @Nullable EntityId person, RuleId rule) {
    return new Mention(
        glosses.span(role.from(), role.form(), role.to()),
        role.from(),
        role.to(),
        Mention.Kind.ROLE,
        Mention.Form.TITLE,
        person,
        rule);
  }

  /** The one who is named beside a role: after it, or before it and a comma or a verb of speech. */
  private @Nullable Draft bearer(
      Role role, Map<Integer, Draft> at, Map<Integer, Candidate> endsAt) {
    Draft person = role.person() < 0 ? null : at.get(role.person());
    if (person == null && role.person() < 0 && !role.isAlone() && role.form().skip() == 0) {
      int end = role.from();
      boolean comma = end > 0 && glosses.token(end - 1).isComma();
      Candidate name = endsAt.get(comma ? end - 1 : end);
      if (name != null && glosses.end(name.from()) > role.from()) {
        boolean said = name.from() > 0 && glosses.cut(name.from() - 1).is(Trait.SAYING);
        person = comma || said ? at.get(name.from()) : null;
      }
    }
    return person != null && person.kind == Mention.Kind.PERSON ? person : null;
  }

  /** The one bearer of a title whose gender fits; null if there is none, or more than one. */
  private static @Nullable Draft only(Map<String, Set<Draft>> bearers, Role role) {
    Set<Draft> same = bearers.getOrDefault(role.title() + role.word().gender(), Set.of());
    Set<Draft> open = bearers.getOrDefault(role.title() + Entity.Gender.UNKNOWN, Set.of());
    if (role.word().gender() == Entity.Gender.UNKNOWN || same.size() + open.size() != 1) {
      return null;
    }
    return same.isEmpty() ? open.iterator().next() : same.iterator().next();
  }

  /** «الوزارة», «الحركة»: the nearest organization before with that head. */
  void nouns(List<Candidate> names, Draft[] of, boolean[] taken) {
    Map<String, Draft> last = new HashMap<>();
    int next = 0;
    for (int i = 0; i < glosses.size(); i++) {
      while (next < names.size() && names.get(next).from() <= i) {
        for (String head : heads(names.get(next))) {
          last.put(head, of[next]);
        }
        next++;
      }
      Head head = glosses.cut(i).head();
      if (!taken[i] && head != null && isNoun(i, head)) {
        Draft draft = last.get(head.id());
        mentions.add(
            new Mention(
                glosses.span(i, glosses.form(i), i + 1),
                i,
                i + 1,
                Mention.Kind.ORGANIZATION,
                Mention.Form.TITLE,
                draft == null ? null : ids.get(draft),
                NOUN_ALONE));
      }
    }
  }

  private boolean isNoun(int i, Head head) {
    return head.kind() == Mention.Kind.ORGANIZATION
        && Glosses.isDefinite(glosses.form(i).key())
        && !glosses.cut(i).plural()
        && !glosses.isAdjectival(i)
        && !isQualified(i)
        && !(head.takes() == Head.Takes.NATION && isBefore(i, "علي"));
  }

  /** «الحركة الأدبية»: with an adjective of its own it means another thing. */
  private boolean isQualified(int i) {
    int next = i + 1;
    return glosses.isBareWord(next, glosses.end(i))
        && glosses.isDefinite(next)
        && !glosses.whole(next).is(Trait.STOP)
        && !glosses.whole(next).isTitle();
  }

  /** «القضاء على الفقر» is no court. */
  private boolean isBefore(int i, String key) {
    return i + 1 < glosses.size() && glosses.token(i + 1).key().equals(key);
  }

  /** The nouns that may stand for a name: its own head, or by what the lists say it is. */
  private List<String> heads(Candidate name) {
    if (name.kind() != Mention.Kind.ORGANIZATION) {
      return List.of();
    }
    Head head = name.head() == null ? glosses.cut(name.from()).head() : name.head();
    if (head != null) {
      return List.of(head.id());
    }
    Known known = name.known();
    return known == null ? List.of() : known.nouns();
  }
}
