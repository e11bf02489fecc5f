package org.isnad.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Says which names of an article stand for one entity. */
final class Resolver {
  /** Among more namesakes than these nobody is looked for: the text is no article. */
  private static final int MOST_NAMESAKES = 40;

  private final Glosses glosses;
  private final Lexicon lexicon;
  private final Folding folding;
  private final Map<String, Draft> byKey = new HashMap<>();
  private final Map<String, Set<Draft>> byBones = new HashMap<>();
  private final Map<String, List<Draft>> byWord = new HashMap<>();

  Resolver(Glosses glosses, Lexicon lexicon, Folding folding) {
    this.glosses = glosses;
    this.lexicon = lexicon;
    this.folding = folding;
  }

  /**
   * Mentions and entities from the names, roles and free tokens of an article.
   *
   * @param day the day of the article; null if unknown
   */
  Mentions resolve(
      List<Candidate> names,
      List<Role> roles,
      boolean[] taken,
      Whereabouts whereabouts,
      @Nullable LocalDate day) {
    Draft[] of = new Draft[names.size()];
    // Long names first, so that short ones find them wherever they stand.
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> names.get(b).length() - names.get(a).length());
    for (int i : order) {
      of[i] = draft(names.get(i), i > 0 ? names.get(i - 1) : null, i > 0 ? of[i - 1] : null);
    }
    Map<Draft, EntityId> ids = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Candidate name = names.get(i);
      Draft draft = of[i];
      EntityId id = ids.computeIfAbsent(draft, _ -> new EntityId("e" + (ids.size() + 1)));
      Span span = glosses.span(name.from(), name.form(), name.to());
      draft.seen(glosses.tokens().textOf(span));
      mentions.add(
          new Mention(
              span, name.from(), name.to(), name.kind(), Mention.Form.NAME, id, name.rule()));
    }
    TitleLinker titles = new TitleLinker(glosses, lexicon, ids, mentions, day);
    titles.roles(roles, names, of);
    titles.nouns(names, of, taken);
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    List<Entity> entities = new ArrayList<>();
    whereabouts.read(names, of);
    ids.forEach(
        (draft, id) -> entities.add(draft.entity(id, lexicon, whereabouts.spot(draft), day)));
    return new Mentions(mentions, entities);
  }

  private Draft draft(Candidate name, @Nullable Candidate before, @Nullable Draft draftBefore) {
    String text = text(name);
    String[] words = text.split(" ");
    Known known = name.known();
    String exact = name.kind() + " " + (known == null ? text : idOf(known, text));
    Draft draft = byKey.get(exact);
    if (draftBefore != null && before != null && isAcronymOf(name, before)) {
      draft = draftBefore;
    }
    if (draft == null || known != null && words.length == 1) {
      draft = namesake(name, text, draft);
    }
    if (draft == null) {
      draft = new Draft(name.kind());
      for (String word : words) {
        byWord.computeIfAbsent(bare(word), _ -> new ArrayList<>()).add(draft);
      }
    }
    draft.known = draft.known == null ? known : draft.known;
    draft.head = draft.head == null ? name.head() : draft.head;
    if (draft.texts.add(text) && draft.kind == Mention.Kind.PERSON) {
      String bones = ShortForms.skeleton(words[words.length - 1]);
      byBones.computeIfAbsent(bones, _ -> new LinkedHashSet<>()).add(draft);
    }
    if (draft.gender == Entity.Gender.UNKNOWN) {
      draft.gender = genderOf(name);
    }
    byKey.put(exact, draft);
    byKey.putIfAbsent(name.kind() + " " + text, draft);
    return draft;
  }

  /** What stands for a listed name; places that share one are told apart only in the end. */
  private String idOf(Known known, String text) {
    if (known.place() == null || !known.ambiguous()) {
      return known.id();
    }
    for (Known other : lexicon.names().places(text)) {
      if (!other.ambiguous()) {
        return other.id();
      }
    }
    List<Known> all = lexicon.names().places(text);
    return all.isEmpty() ? known.id() : all.getFirst().id();
  }

  /** «منظمة الصحة العالمية (WHO)»: what stands in brackets right after a name is that name. */
  private boolean isAcronymOf(Candidate name, Candidate before) {
    return name.kind() == Mention.Kind.ORGANIZATION
        && before.kind() == Mention.Kind.ORGANIZATION
        && name.from() == before.to() + 1
        && glosses.token(before.to()).isMark("(")
        && name.length() < before.length();
  }

  private Entity.Gender genderOf(Candidate name) {
    if (name.known() != null) {
      return name.known().gender();
    }
    if (name.kind() == Mention.Kind.PERSON) {
      Word first = lexicon.word(name.form().key());
      return first.isGiven() ? first.gender() : Entity.Gender.UNKNOWN;
    }
    return name.head() == null ? Entity.Gender.UNKNOWN : name.head().gender();
  }

  /** «ترمب» is whom the article has named in full, if that can be, before whom the lists mean. */
  private @Nullable Draft namesake(Candidate name, String text, @Nullable Draft listed) {
    Draft full = longer(name, text);
    Known known = name.known();
    if (full == null) {
      return listed;
    }
    if (known == null) {
      return full;
    }
    if (known.kind() != Mention.Kind.PERSON) {
      return listed == null && isOf(known, text, full) ? full : listed;
    }
    boolean other =
        full.gender != Entity.Gender.UNKNOWN
            && known.gender() != Entity.Gender.UNKNOWN
            && full.gender != known.gender();
    return other ? listed : full;
  }

  /** Whether a draft is what a listed name means, or one of the places it may mean. */
  private boolean isOf(Known known, String text, Draft draft) {
    Known full = draft.known;
    if (full == null) {
      return false;
    }
    return full.id().equals(known.id())
        || full.place() != null
            && lexicon.names().places(text).stream().anyMatch(k -> k.id().equals(full.id()));
  }

  /** The one longer name of which this is a part; null if there is none, or more than one. */
  private @Nullable Draft longer(Candidate name, String text) {
    String[] words = text.split(" ");
    Draft found = null;
    List<Draft> sharing = byWord.getOrDefault(bare(words[words.length - 1]), List.of());
    for (Draft draft : sharing.size() > MOST_NAMESAKES ? List.<Draft>of() : sharing) {
      if (draft.kind == name.kind() && draft.holds(text)) {
        if (found != null && !found.equals(draft)) {
          return null;
        }
        found = draft;
      }
    }
    if (found == null && name.kind() == Mention.Kind.PERSON && words.length == 1) {
      found = variant(text);
    }
    return found;
  }

  private @Nullable Draft variant(String text) {
    String bones = ShortForms.skeleton(text);
    Set<Draft> alike = bones.length() < 3 ? Set.of() : byBones.getOrDefault(bones, Set.of());
    Draft only = alike.size() == 1 ? alike.iterator().next() : null;
    return only != null && only.isSpelled(text) ? only : null;
  }

  /** The folded words of a name, «عبد العاطي» in one, the article kept. */
  private String text(Candidate name) {
    StringBuilder text = new StringBuilder(name.form().key());
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (glosses.token(i).isWord() || glosses.token(i).span().length() > 1) {
        text.append(text.toString().endsWith("عبد") ? "" : " ").append(glosses.token(i).key());
      }
    }
    return folding.fold(text);
  }

  private static String bare(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }
}
