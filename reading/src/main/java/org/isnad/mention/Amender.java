package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.text.RuleId;
import org.isnad.token.Token;

/**
 * What becomes of a rule's name where the tagger is sure of another one. The rule's name stands,
 * but for persons, whose names hold words that no list has: the tagger's name is taken if it is
 * longer («شفيق صرصار», where the rule sees «شفيق») or if it ends before a word that is no name
 * («مهدي جمعة مضيفا»), and its kind if the rule had only a verb of speech to go by.
 */
final class Amender {
  private static final Set<RuleId> PERSONS =
      Set.of(
          RuleId.of("mention.person.given-name"),
          RuleId.of("mention.person.after-title"),
          RuleId.of("mention.person.after-nation"),
          RuleId.of("mention.person.after-speech"));
  private static final RuleId SPOKEN = RuleId.of("mention.person.after-speech");
  private static final RuleId SHORT = RuleId.of("mention.short-form");

  /** A place of the lists is given up for a person only if the tagger is surer than otherwise. */
  private static final float SURER = 0.95f;

  private final Glosses glosses;
  private final Tags tags;
  private final boolean[] titles;

  Amender(Proposed proposed, Tags tags) {
    this.glosses = proposed.glosses();
    this.tags = tags;
    this.titles = new boolean[glosses.size()];
    for (Role role : proposed.roles()) {
      Arrays.fill(titles, role.from(), role.to(), true);
    }
  }

  /**
   * The names of the rules with what changes, in page order.
   *
   * @param names the names of the rules, in page order
   * @param likely the likely names of the tagger, in page order
   * @param taken the tokens of names, brought up to date
   */
  List<Candidate> amend(List<Candidate> names, List<LearnedNames.Tagged> likely, boolean[] taken) {
    List<Candidate> amended = new ArrayList<>();
    int next = 0;
    for (LearnedNames.Tagged tagged : likely) {
      while (next < names.size() && names.get(next).to() <= tagged.from()) {
        amended.add(names.get(next++));
      }
      int end = next;
      while (end < names.size() && names.get(end).from() < tagged.to()) {
        end++;
      }
      if (end > next) {
        List<Candidate> met = names.subList(next, end);
        List<Candidate> instead = instead(tagged, met);
        if (!instead.equals(met)) {
          met.forEach(name -> Arrays.fill(taken, name.from(), name.to(), false));
          instead.forEach(name -> Arrays.fill(taken, name.from(), name.to(), true));
          amended.addAll(instead);
          next = end;
        }
      }
    }
    amended.addAll(names.subList(next, names.size()));
    return amended;
  }

  /** What stands in the place of the names that a name of the tagger meets; often they do. */
  private List<Candidate> instead(LearnedNames.Tagged tagged, List<Candidate> met) {
    Candidate first = met.getFirst();
    String kind = tags.kind(tagged.from());
    boolean same = met.size() == 1 && first.from() == tagged.from() && first.to() == tagged.to();
    if (same && tagged.isSure()) {
      boolean weak =
          first.kind() == Mention.Kind.PERSON
              && (first.rule().equals(SPOKEN) || first.rule().equals(SHORT));
      return weak && !kind.equals("PER")
          ? LearnedNames.of(tagged, first.form(), kind).map(List::of).orElse(met)
          : met;
    }
    if (same || !kind.equals("PER")) {
      return met;
    }
    if (met.size() == 1 && first.from() == tagged.from() && first.to() > tagged.to()) {
      return tagged.isSure() && PERSONS.contains(first.rule()) && endsHere(tagged.to())
          ? List.of(until(first, tagged.to()))
          : met;
    }
    if (!covers(tagged, met)) {
      return met;
    }
    boolean opens = first.from() == tagged.from();
    var form = opens ? first.form() : glosses.form(tagged.from());
    return LearnedNames.of(tagged, form, kind).map(List::of).orElse(met);
  }

  /** Whether a longer name of a person holds all of these, and they may give way to it. */
  private boolean covers(LearnedNames.Tagged tagged, List<Candidate> met) {
    // A rule's one word of a name and the tagger's likely ones speak for each other.
    Candidate first = met.getFirst();
    boolean agreed = met.size() == 1 && first.length() == 1 && PERSONS.contains(first.rule());
    if (!agreed && !tagged.isSure()) {
      return false;
    }
    boolean surer = tagged.chance() >= SURER;
    boolean[] inside = new boolean[tagged.to() - tagged.from()];
    for (Candidate name : met) {
      boolean within = name.from() >= tagged.from() && name.to() <= tagged.to();
      boolean gives =
          name.kind() == Mention.Kind.PERSON || surer && name.known() != null && name.length() == 1;
      if (!within || !gives) {
        return false;
      }
      Arrays.fill(inside, name.from() - tagged.from(), name.to() - tagged.from(), true);
    }
    for (int i = tagged.from(); i < tagged.to(); i++) {
      Token token = glosses.token(i);
      boolean joined = i > tagged.from() && glosses.form(i).has('و');
      boolean word = token.isWord() && !glosses.cut(i).is(Trait.STOP) && !joined;
      if (!inside[i - tagged.from()] && (!word || titles[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name ends before this word, which a rule took for a part of it. */
  private boolean endsHere(int i) {
    Word word = glosses.whole(i);
    String key = glosses.token(i).key();
    boolean family = Glosses.isDefinite(key) && key.endsWith("ي");
    boolean name = word.isName() || word.is(Trait.FAMILY) || word.is(Trait.NATION);
    return tags.outside(i) >= LearnedNames.SURE && !family && !name;
  }

  private static Candidate until(Candidate name, int to) {
    return new Candidate(
        name.from(), name.form(), to, name.kind(), null, null, name.strength(), name.rule());
  }
}
