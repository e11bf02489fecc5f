package org.isnad.mention;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Sees places by their head words: «مضيق هرمز» with it, «بلدة الخيام» without. */
final class PlaceProposer {
  private static final RuleId INSIDE = RuleId.of("mention.place.head");
  private static final RuleId OUTSIDE = RuleId.of("mention.place.after-head");

  private final Glosses glosses;
  private final @Nullable Candidate[] known;
  private final Complement complement;
  private final List<Candidate> candidates;

  PlaceProposer(Glosses glosses, @Nullable Candidate[] known, List<Candidate> candidates) {
    this.glosses = glosses;
    this.known = known;
    this.complement = new Complement(glosses, known);
    this.candidates = candidates;
  }

  void propose() {
    for (int i = 0; i < glosses.size(); i++) {
      Token token = glosses.token(i);
      Head head = glosses.cut(i).head();
      if (!token.isWord() || head == null || head.kind() != Mention.Kind.PLACE) {
        continue;
      }
      Form form = glosses.form(i);
      if (Glosses.isDefinite(form.key())) {
        continue;
      }
      int end = glosses.end(i);
      switch (head.takes()) {
        case INSIDE, INSIDE_ANY, INSIDE_PROPER -> inside(i, form, head, end);
        case OUTSIDE -> outside(i, head, end);
        case ANY, LONG, NAMED, NATION, RARE, TITLED -> {}
      }
    }
  }

  private void inside(int i, Form form, Head head, int end) {
    if (i + 1 >= end) {
      return;
    }
    Candidate name = known[i + 1];
    int to = complement.honoured(i + 1, end);
    if (name != null && name.form().skip() == 0) {
      to = Math.max(to, name.to());
    } else if (to == i + 1) {
      to = Math.max(complement.proper(i + 1, end, 2), complement.person(i + 1, end));
    }
    if (to == i + 1 && glosses.isBareWord(to, end) && glosses.isDefinite(to)) {
      to = isDistinct(glosses.whole(to), head.takes()) ? to + 1 : to;
    }
    if (to > i + 1) {
      to = complement.adjectives(to, end);
      candidates.add(of(i, form, to, head, INSIDE));
    }
  }

  /** Whether a word with the article may name a place after its head. */
  private static boolean isDistinct(Word word, Head.Takes takes) {
    boolean plain = !word.is(Trait.STOP) && !word.isTitle() && word.head() == null;
    return switch (takes) {
      case INSIDE_ANY -> plain;
      case INSIDE -> plain && !word.is(Trait.COMMON);
      case INSIDE_PROPER, OUTSIDE, ANY, LONG, NAMED, NATION, RARE, TITLED -> false;
    };
  }

  private void outside(int i, Head head, int end) {
    if (i + 1 >= end || known[i + 1] != null) {
      return;
    }
    int to = Math.max(complement.proper(i + 1, end, 1), complement.person(i + 1, end));
    if (to > i + 1) {
      candidates.add(of(i + 1, glosses.form(i + 1), to, head, OUTSIDE));
    }
  }

  private Candidate of(int from, Form form, int to, Head head, RuleId rule) {
    return new Candidate(from, form, to, Mention.Kind.PLACE, null, head, 7, rule);
  }
}
