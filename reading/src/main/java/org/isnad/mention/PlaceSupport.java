package org.isnad.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds places whose names are also everyday words by what else the article says: «القصرين والكاف»,
 * a list of towns of one land; and «في الأبيض» where the article has said «مدينة الأبيض».
 */
final class PlaceSupport {
  private static final RuleId RULE = RuleId.of("mention.known.placed");

  /** A list is read on to both sides; longer ones of doubtful names only are no list. */
  private static final int ROUNDS = 3;

  private final Gazetteer names;
  private final Lexicon lexicon;
  private final Glosses glosses;
  private final List<Candidate> candidates;
  private final @Nullable Candidate[] from;
  private final @Nullable Candidate[] to;
  private final Set<String> said = new HashSet<>();

  PlaceSupport(Lexicon lexicon, Glosses glosses, List<Candidate> candidates) {
    this.names = lexicon.names();
    this.lexicon = lexicon;
    this.glosses = glosses;
    this.candidates = candidates;
    this.from = new Candidate[glosses.size()];
    this.to = new Candidate[glosses.size() + 1];
    for (Candidate candidate : candidates) {
      note(candidate);
    }
  }

  private void note(Candidate candidate) {
    Known known = candidate.known();
    if (known != null && known.place() != null) {
      from[candidate.from()] = candidate;
      to[candidate.to()] = candidate;
      said.add(known.id());
    }
  }

  /** Adds the places that the article speaks for. */
  void propose() {
    boolean more = true;
    for (int round = 0; more && round < ROUNDS; round++) {
      more = false;
      int end = 0;
      for (int i = 0; i < glosses.size(); i++) {
        Candidate here = from[i];
        end = here == null ? end : Math.max(end, here.to());
        Candidate found = i < end || !glosses.token(i).isWord() ? null : at(i);
        if (found != null) {
          note(found);
          candidates.add(found);
          more = true;
        }
      }
    }
  }

  private @Nullable Candidate at(int i) {
    for (Form form : glosses.token(i).forms()) {
      Gazetteer.Node node = form.has('س') ? null : names.begin(form.key());
      if (node != null && KnownProposer.isLikely(glosses, i, form)) {
        Candidate found = longest(node, i, form);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Candidate longest(Gazetteer.Node first, int i, Form form) {
    Candidate best = null;
    Gazetteer.Node node = first;
    int end = glosses.end(i);
    for (int next = i + 1; node != null; next++) {
      Known found = placed(node.doubtful(), i, next, form);
      Known plain = node.known();
      if (found == null && plain != null && !Prominence.isState(plain)) {
        // No list of names says that it is an everyday word, but another list does: «الكاف».
        found = placed(List.of(plain), i, next, form);
      }
      if (found != null) {
        best = new Candidate(i, form, next, found.kind(), found, null, 4, RULE);
      }
      node = next < end ? node.then(glosses.token(next).key()) : null;
    }
    return best;
  }

  private @Nullable Known placed(List<Known> few, int i, int next, Form form) {
    for (Known known : few) {
      Place place = known.place();
      if (place != null && isPlaced(known, place, i, next, form)) {
        return known;
      }
    }
    return null;
  }

  private boolean isPlaced(Known known, Place place, int i, int next, Form form) {
    return said.contains(known.id()) && isGoverned(i, form) || isListed(place, i, next, form);
  }

  /** «في الأبيض», «بالأبيض», «شمالي الأبيض». */
  private boolean isGoverned(int i, Form form) {
    if (form.has('ب')) {
      return true;
    }
    return i > 0
        && glosses.end(i - 1) > i
        && form.skip() == 0
        && lexicon.isToward(glosses.form(i - 1).key());
  }

  /** «القصرين والكاف», «الكاف وسوسة»: beside a town of the same land that is no doubtful name. */
  private boolean isListed(Place place, int i, int next, Form form) {
    int before = i;
    boolean joined = form.clitics().equals("و");
    if (!joined && i > 1 && glosses.token(i - 1).isComma()) {
      before = i - 1;
      joined = form.skip() == 0;
    }
    if (joined && isTown(to[before], place)) {
      return true;
    }
    int after = next;
    boolean comma = next + 1 < glosses.size() && glosses.token(next).isComma();
    after += comma ? 1 : 0;
    if (after >= glosses.end(i) || form.has('و')) {
      return false;
    }
    Candidate other = from[after];
    boolean goesOn =
        other != null && (comma ? other.form().skip() == 0 : other.form().clitics().equals("و"));
    return goesOn && isTown(other, place);
  }

  private static boolean isTown(@Nullable Candidate candidate, Place place) {
    Known known = candidate == null ? null : candidate.known();
    Place other = known == null ? null : known.place();
    return other != null
        && place.country() != null
        && !other.kind().equals("country")
        && Objects.equals(other.country(), place.country());
  }
}
