package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom and what an article names, and which names are one entity. Several proposers each see
 * names in their own way; what they see is reconciled in one place, and then the short forms of
 * what was found are looked for.
 */
public final class MentionFinder {
  private final Folding folding;
  private final Lexicon lexicon;
  private final KnownProposer known;

  private MentionFinder(Folding folding, Lexicon lexicon) {
    this.folding = folding;
    this.lexicon = lexicon;
    this.known = new KnownProposer(lexicon.names());
  }

  /** A finder with the names, titles and places of Arabic news. */
  public static MentionFinder load(Folding folding) {
    return new MentionFinder(folding, Lexicon.load(folding));
  }

  /** All mentions and entities of an article. */
  public Mentions find(Article article, Tokens tokens) {
    return find(tokens);
  }

  /** All mentions and entities of a text. */
  public Mentions find(Tokens tokens) {
    Glosses glosses = new Glosses(tokens, lexicon);
    List<Candidate> candidates = new ArrayList<>();
    List<Role> roles = new ArrayList<>();
    known.propose(glosses, candidates);
    @Nullable Candidate[] listed = new Candidate[glosses.size()];
    for (Candidate candidate : candidates) {
      listed[candidate.from()] = candidate;
    }
    new OrganizationProposer(glosses, listed, candidates).propose();
    new PlaceProposer(glosses, listed, candidates).propose();
    // Names that only a verb of speech vouches for wait until it is known who else is named.
    List<Candidate> late = new ArrayList<>();
    new PersonProposer(glosses, listed, candidates, late, roles).propose();
    boolean[] taken = new boolean[glosses.size()];
    List<Candidate> names = new ArrayList<>(Reconciler.choose(candidates, taken));
    names.addAll(again(glosses, names, taken));
    List<Candidate> spoken = Reconciler.choose(late, taken);
    names.addAll(spoken);
    names.addAll(again(glosses, spoken, taken));
    names.sort(Comparator.comparingInt(Candidate::from));
    return new Resolver(glosses, lexicon, folding).resolve(names, roles, taken);
  }

  /** The short forms of these names where nothing has been found yet. */
  private List<Candidate> again(Glosses glosses, List<Candidate> names, boolean[] taken) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<Candidate> shorts = new ArrayList<>();
    new ShortForms(glosses, lexicon, folding, names).propose(taken, shorts);
    return Reconciler.choose(shorts, taken);
  }
}
