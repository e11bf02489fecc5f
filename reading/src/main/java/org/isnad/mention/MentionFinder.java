package org.isnad.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.Homes;
import org.isnad.language.Folding;
import org.isnad.text.Moment;
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
  private final Homes homes;
  private final Optional<NameTagger> tagger;

  private MentionFinder(Folding folding, Lexicon lexicon, Optional<NameTagger> tagger) {
    this.folding = folding;
    this.lexicon = lexicon;
    this.tagger = tagger;
    this.known = new KnownProposer(lexicon.names());
    this.homes = Homes.load(folding);
  }

  /** A finder with the names, titles and places of Arabic news, and with what was learned. */
  public static MentionFinder load(Folding folding) {
    return load(folding, List.of());
  }

  /** The same with the names of a user's own lists, which come before all others. */
  public static MentionFinder load(Folding folding, List<OwnName> own) {
    return new MentionFinder(folding, Lexicon.load(folding, own), NameTagger.load());
  }

  /** A finder that uses the rules alone. */
  public static MentionFinder ofRules(Folding folding) {
    return ofRules(folding, List.of());
  }

  /** The same with the names of a user's own lists. */
  static MentionFinder ofRules(Folding folding, List<OwnName> own) {
    return new MentionFinder(folding, Lexicon.load(folding, own), Optional.empty());
  }

  /** All mentions and entities of an article. */
  public Mentions find(Article article, Tokens tokens) {
    return find(tokens, article);
  }

  /** All mentions and entities of a text of which nothing else is known. */
  public Mentions find(Tokens tokens) {
    return find(tokens, null);
  }

  private Mentions find(Tokens tokens, @Nullable Article article) {
    Proposed proposed = propose(tokens);
    List<Candidate> names = new ArrayList<>(proposed.names());
    boolean[] taken = proposed.taken();
    if (tagger.isPresent()) {
      Tags tags = tagger.get().tag(proposed);
      List<LearnedNames.Tagged> likely = LearnedNames.likely(proposed.glosses(), tags);
      names = new ArrayList<>(new Amender(proposed, tags).amend(names, likely, taken));
      names.addAll(LearnedNames.find(proposed.glosses(), tags, likely, taken));
      // The short forms of the rules' own names have been looked for.
      Set<Candidate> old = Set.copyOf(proposed.names());
      List<Candidate> changed = names.stream().filter(n -> !old.contains(n)).toList();
      names.addAll(again(proposed.glosses(), changed, taken));
      names.sort(Comparator.comparingInt(Candidate::from));
    }
    Whereabouts whereabouts = new Whereabouts(proposed.glosses(), lexicon, homes, article);
    return new Resolver(proposed.glosses(), lexicon, folding)
        .resolve(names, proposed.roles(), taken, whereabouts, dayOf(article));
  }

  private static @Nullable LocalDate dayOf(@Nullable Article article) {
    return article == null ? null : article.anchor().map(Moment::date).orElse(null);
  }

  /** What the rules see. */
  Proposed propose(Tokens tokens) {
    Glosses glosses = new Glosses(tokens, lexicon);
    List<Candidate> candidates = new ArrayList<>();
    List<Role> roles = new ArrayList<>();
    known.propose(glosses, candidates);
    new PlaceSupport(lexicon, glosses, candidates).propose();
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
    return new Proposed(glosses, listed, names, roles, taken);
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
