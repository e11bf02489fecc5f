package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Sentence;
import org.isnad.token.Token;

/**
 * Adds to the names of the rules those that the tagger alone is sure of. Where a rule sees a name,
 * {@link Amender} says what becomes of it.
 */
final class LearnedNames {
  static final RuleId PERSON = RuleId.of("mention.person.learned");
  static final RuleId ORGANIZATION = RuleId.of("mention.organization.learned");
  static final RuleId PLACE = RuleId.of("mention.place.learned");

  /** How sure the tagger must be of each token of a name. */
  static final float SURE = 0.9f;

  private LearnedNames() {}

  /** How sure it must be where a rule sees a part of the name. */
  static final float LIKELY = 0.5f;

  /** A name of the tagger: its tokens, and how sure it is of each at least. */
  record Tagged(int from, int to, float chance) {
    boolean isSure() {
      return chance >= SURE;
    }
  }

  /** The likely names of the tagger, in page order. */
  static List<Tagged> likely(Glosses glosses, Tags tags) {
    List<Tagged> names = new ArrayList<>();
    for (Sentence sentence : glosses.tokens().sentences()) {
      int i = sentence.from();
      while (i < sentence.to()) {
        if (!tags.begins(i)) {
          i++;
          continue;
        }
        int to = Math.min(tags.end(i), sentence.to());
        float chance = tags.sure(i, to);
        if (chance >= LIKELY) {
          names.add(new Tagged(i, to, chance));
        }
        i = to;
      }
    }
    return names;
  }

  /** The names that the tagger alone sees, in page order; marks their tokens as taken. */
  static List<Candidate> find(Glosses glosses, Tags tags, List<Tagged> likely, boolean[] taken) {
    List<Candidate> names = new ArrayList<>();
    for (Tagged name : likely) {
      if (name.isSure() && isFree(name, taken) && mayOpen(glosses, name.from())) {
        of(name, glosses.form(name.from()), tags.kind(name.from())).ifPresent(names::add);
      }
    }
    for (Candidate name : names) {
      Arrays.fill(taken, name.from(), name.to(), true);
    }
    return names;
  }

  private static boolean isFree(Tagged name, boolean[] taken) {
    for (int i = name.from(); i < name.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayOpen(Glosses glosses, int from) {
    Token first = glosses.token(from);
    boolean word = first.isWord() || first.kind() == Token.Kind.FOREIGN;
    return word && !glosses.cut(from).is(Trait.STOP);
  }

  /** A name of one of the tagger's kinds; empty for a kind that is none here. */
  static Optional<Candidate> of(Tagged name, Form form, String kind) {
    return switch (kind) {
      case "PER" -> Optional.of(of(name, form, Mention.Kind.PERSON, PERSON));
      case "ORG" -> Optional.of(of(name, form, Mention.Kind.ORGANIZATION, ORGANIZATION));
      case "LOC" -> Optional.of(of(name, form, Mention.Kind.PLACE, PLACE));
      default -> Optional.empty();
    };
  }

  private static Candidate of(Tagged name, Form form, Mention.Kind kind, RuleId rule) {
    return new Candidate(name.from(), form, name.to(), kind, null, null, 1, rule);
  }
}
