package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.article.Homes;
import org.jspecify.annotations.Nullable;

/**
 * Says which of several places of one name an article means: by the land that it names beside it,
 * by the one place that is far larger than the others, by the lands that the article speaks of, by
 * where it was filed, by where its outlet is at home. What none of these tells stays open.
 */
final class Whereabouts {
  /** How far behind a name the land it lies in may be told, in tokens. */
  private static final int NEAR = 7;

  /** A land must be named so many times as often as another one. */
  private static final int OFTENER = 2;

  private final Glosses glosses;
  private final Lexicon lexicon;
  private final Homes homes;
  private final @Nullable Article article;
  private final Map<Draft, List<Known>> spots = new HashMap<>();
  private final Map<Draft, Set<String>> beside = new HashMap<>();
  private final Map<String, Integer> lands = new HashMap<>();
  private final Set<String> filed = new HashSet<>();

  Whereabouts(Glosses glosses, Lexicon lexicon, Homes homes, @Nullable Article article) {
    this.glosses = glosses;
    this.lexicon = lexicon;
    this.homes = homes;
    this.article = article;
  }

  /**
   * Reads what an article tells of where its places lie.
   *
   * @param names its names in page order
   * @param of for each the entity in the making
   */
  void read(List<Candidate> names, Draft[] of) {
    for (Draft draft : of) {
      if (draft.kind == Mention.Kind.PLACE) {
        spots.computeIfAbsent(draft, this::namesakes);
      }
    }
    if (spots.values().stream().allMatch(few -> few.size() == 1 && Prominence.isKnown(few))) {
      return;
    }
    count(names, of);
    for (int i = 0; i < names.size(); i++) {
      if (spots.containsKey(of[i])) {
        neighbours(names, of, i);
      }
    }
  }

  /** All places that have a name of this entity: of the first of its names that any place has. */
  private List<Known> namesakes(Draft draft) {
    Known known = draft.known;
    if (known != null && Prominence.isState(known)) {
      return Prominence.besideState(known, lexicon.names().places(folded(draft)));
    }
    for (String text : draft.texts) {
      List<Known> found = lexicon.names().places(text);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return known == null || known.place() == null ? List.of() : List.of(known);
  }

  private static String folded(Draft draft) {
    return draft.texts.isEmpty() ? "" : draft.texts.iterator().next();
  }

  /** How often each land is meant, where that is sure, and from where the article was filed. */
  private void count(List<Candidate> names, Draft[] of) {
    for (int i = 0; i < glosses.size(); i++) {
      String land = lexicon.land(glosses.form(i).key());
      if (land != null) {
        lands.merge(land, 1, Integer::sum);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Set<String> only = landsOf(of[i]);
      if (only.size() == 1 && Prominence.isKnown(spots.getOrDefault(of[i], List.of()))) {
        String land = only.iterator().next();
        lands.merge(land, 1, Integer::sum);
        if (isSignOff(names.get(i).from())) {
          filed.add(land);
        }
      }
    }
    for (int i = 0; article != null && i < glosses.size(); i++) {
      String land = isSignOff(i) ? homes.ofTown(glosses.token(i).key()) : null;
      if (land != null) {
        filed.add(land);
      }
    }
  }

  private boolean isSignOff(int token) {
    if (article == null) {
      return false;
    }
    int block = glosses.tokens().sentenceOf(token).block();
    Block.Role role = article.blocks().get(block).role();
    return role == Block.Role.CREDIT || role == Block.Role.BYLINE;
  }

  /** The lands in which the places of an entity's name lie. */
  private Set<String> landsOf(Draft draft) {
    Set<String> all = new LinkedHashSet<>();
    for (Known known : spots.getOrDefault(draft, List.of())) {
      String land = land(known);
      if (land != null) {
        all.add(land);
      }
    }
    return all;
  }

  private static @Nullable String land(Known known) {
    Place place = known.place();
    return place == null ? null : place.country();
  }

  /** «طرابلس اللبنانية», «طرابلس شمالي لبنان», «الزاوية غربي طرابلس». */
  private void neighbours(List<Candidate> names, Draft[] of, int at) {
    int from = names.get(at).to();
    int end = Math.min(glosses.end(names.get(at).from()), from + NEAR);
    int next = at + 1;
    for (int i = from; i < end; i++) {
      if (next < names.size() && names.get(next).from() == i) {
        if (spots.containsKey(of[next]) && !glosses.form(i).has('و')) {
          Set<String> shared = landsOf(of[at]);
          shared.retainAll(landsOf(of[next]));
          if (!shared.isEmpty()) {
            tell(of[at], shared);
            tell(of[next], shared);
          }
        }
        return;
      }
      String key = glosses.form(i).key();
      String land = i == from ? lexicon.land(glosses.token(i).key()) : null;
      if (land != null) {
        tell(of[at], Set.of(land));
        return;
      }
      if (!lexicon.isDirection(key) && !glosses.token(i).isMark("،")) {
        return;
      }
    }
  }

  private void tell(Draft draft, Set<String> shared) {
    Set<String> all = beside.computeIfAbsent(draft, _ -> new HashSet<>(shared));
    all.retainAll(shared);
  }

  /** The place that an entity is, with how that was told; null if it is none or stays open. */
  @Nullable Known spot(Draft draft) {
    List<Known> all = spots.getOrDefault(draft, List.of());
    if (all.isEmpty()) {
      return null;
    }
    Known only = oneOf(all, draft);
    if (only != null) {
      return Prominence.isKnown(all) || mayLieIn(land(only)) ? only : null;
    }
    Set<String> told = beside.get(draft);
    if (told != null && told.isEmpty()) {
      // The article names two places so, or contradicts itself.
      return null;
    }
    List<Known> near =
        told == null ? List.of() : all.stream().filter(k -> told.contains(land(k))).toList();
    Known found = told(near, draft, Place.Basis.BESIDE);
    if (found == null) {
      found = told(Prominence.outstanding(all), draft, Place.Basis.POPULATION);
    }
    if (found == null) {
      found = told(ofArticle(all), draft, Place.Basis.ARTICLE);
    }
    if (found == null && filed.size() == 1) {
      found = told(within(all, filed.iterator().next()), draft, Place.Basis.DATELINE);
    }
    return found == null ? told(within(all, home()), draft, Place.Basis.OUTLET) : found;
  }

  /**
   * Whether an article may speak of a small place in this land, whose name a smaller one may have
   * in the land that it does speak of.
   */
  private boolean mayLieIn(@Nullable String land) {
    if (land == null || lands.containsKey(land) || filed.contains(land)) {
      return true;
    }
    String home = home();
    return lands.isEmpty() && filed.isEmpty() && (home == null || home.equals(land));
  }

  private @Nullable String home() {
    String outlet = article == null ? null : article.source().outlet();
    return outlet == null ? null : homes.ofOutlet(outlet);
  }

  private @Nullable Known told(List<Known> few, Draft draft, Place.Basis basis) {
    Known one = oneOf(few, draft);
    Place place = one == null ? null : one.place();
    return one == null || place == null ? null : one.at(place.by(basis));
  }

  private static List<Known> within(List<Known> all, @Nullable String land) {
    return land == null ? List.of() : all.stream().filter(k -> land.equals(land(k))).toList();
  }

  /** Those in the land that the article names most often by far. */
  private List<Known> ofArticle(List<Known> all) {
    String most = null;
    int best = 0;
    int second = 0;
    Set<String> seen = new HashSet<>();
    for (Known known : all) {
      String land = land(known);
      int often = land == null || !seen.add(land) ? 0 : lands.getOrDefault(land, 0);
      if (often > best) {
        second = best;
        best = often;
        most = land;
      } else {
        second = Math.max(second, often);
      }
    }
    return best >= OFTENER * second ? within(all, most) : List.of();
  }

  /**
   * The one place of several that lie in one land: the governorate behind its head, else the town
   * before the governorate, else the far larger one; null if they lie in several lands.
   */
  private static @Nullable Known oneOf(List<Known> few, Draft draft) {
    Set<String> all = new HashSet<>();
    for (Known known : few) {
      String land = land(known);
      all.add(land == null ? "" : land);
    }
    if (all.size() != 1) {
      return null;
    }
    boolean area = draft.head != null && Prominence.AREA_HEADS.contains(draft.head.id());
    List<Known> fit = new ArrayList<>();
    for (Known known : few) {
      if (Prominence.isArea(known) == area) {
        fit.add(known);
      }
    }
    fit = fit.isEmpty() ? few : fit;
    List<Known> first = fit.size() > 1 ? Prominence.outstanding(fit) : fit;
    return first.size() == 1 ? first.getFirst() : Prominence.vague(fit.getFirst());
  }
}
