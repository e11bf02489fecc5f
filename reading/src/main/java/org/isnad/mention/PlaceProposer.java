package org.isnad.mention;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Sees places by their head words: «مضيق هرمز» with it, «بلدة الخيام» without. */
final class PlaceProposer {
  private static final RuleId INSIDE = RuleId.of("mention.place.head");
  private static final RuleId QUOTED = RuleId.of("mention.place.quoted");
  static final RuleId OUTSIDE = RuleId.of("mention.place.after-head");

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
      if (token.kind() == Token.Kind.QUOTE) {
        quoted(i);
      }
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

  /** «غادر "بريسيفو"»: a word of no list in marks of its own, where somebody came or went. */
  private void quoted(int i) {
    int name = i + 1;
    boolean marked =
        i > 0
            && name + 1 < glosses.size()
            && glosses.isWay(i - 1)
            && glosses.token(name + 1).kind() == Token.Kind.QUOTE
            && glosses.token(name).isWord();
    if (!marked || !glosses.whole(name).isUnknown()) {
      return;
    }
    String key = glosses.token(name).key();
    if (key.length() > 3 && !Glosses.isDefinite(key) && !Complement.isVerbLike(key)) {
      Form form = new Form(0, key, "");
      candidates.add(
          new Candidate(name, form, name + 1, Mention.Kind.PLACE, null, null, 0, QUOTED));
    }
  }

  private void inside(int i, Form form, Head head, int end) {
    if (i + 1 >= end) {
      return;
    }
    Candidate name = known[i + 1];
    if (name != null && name.form().skip() > 0) {
      // «فندق ببلدوين», «واد بتازة»: where it lies, not what it is called.
      return;
    }
    int to = complement.honoured(i + 1, end);
    if (name != null) {
      to = Math.max(to, name.to());
    } else if (to == i + 1) {
      to = Math.max(complement.proper(i + 1, end, 2), complement.person(i + 1, end));
      to = isAdjective(i + 1, to) ? i + 1 : beforeTown(i + 1, to);
    }
    if (to == i + 1 && glosses.isBareWord(to, end) && glosses.isDefinite(to)) {
      to = isDistinct(glosses.whole(to), head.takes()) ? to + 1 : to;
    }
    if (head.takes() == Head.Takes.INSIDE_ANY) {
      to = to == i + 1 ? day(i + 1, end) : called(to, end);
    }
    if (to > i + 1) {
      to = complement.adjectives(to, end);
      candidates.add(of(i, form, to, head, INSIDE));
    }
  }

  /** «شارع 2 مارس», «نهج 25 جويلية»: a street that bears the name of a day. */
  private int day(int from, int end) {
    boolean day =
        from + 1 < end
            && glosses.token(from).kind() == Token.Kind.NUMBER
            && glosses.isMonth(from + 1);
    return day ? from + 2 : from;
  }

  /** «نهج الهادي نويرة», «شارع ابن خلدون»: the rest of the name of the one it is called after. */
  private int called(int from, int end) {
    int to = from;
    while (to < end && to < from + 2 && glosses.isBareWord(to, end) && known[to] == null) {
      Word word = glosses.whole(to);
      String key = glosses.token(to).key();
      boolean family = Glosses.isDefinite(key) && key.endsWith("ي");
      boolean named = word.isName() && !word.is(Trait.STOP) && !word.is(Trait.COMMON);
      boolean strange = word.isUnknown() && key.length() > 3 && !Complement.isVerbLike(key);
      if (!named && !(strange && (family || !Glosses.isDefinite(key)))) {
        break;
      }
      to++;
    }
    return to;
  }

  /** «جسر سنجر بأربيل» ends before the town: what a list has with a preposition is no surname. */
  private int beforeTown(int from, int to) {
    for (int i = from; i < to; i++) {
      Candidate name = known[i];
      if (name != null && name.form().isGoverned()) {
        return i;
      }
    }
    return to;
  }

  /** «قاعدة مكشوفة», «منطقة منكوبة»: a participle that no list has is no name. */
  private boolean isAdjective(int from, int to) {
    String key = to == from + 1 ? glosses.token(from).key() : "";
    return key.length() > 4
        && key.startsWith("م")
        && key.endsWith("ه")
        && glosses.whole(from).isUnknown();
  }

  /** Whether a word with the article may name a place after its head. */
  private static boolean isDistinct(Word word, Head.Takes takes) {
    boolean plain = !word.is(Trait.STOP) && !word.isTitle();
    return switch (takes) {
      case INSIDE_ANY -> plain;
      case INSIDE -> plain && word.head() == null && !word.is(Trait.COMMON);
      case INSIDE_PROPER, OUTSIDE, ANY, LONG, NAMED, NATION, RARE, TITLED -> false;
    };
  }

  private void outside(int i, Head head, int end) {
    if (i + 1 >= end || known[i + 1] != null) {
      return;
    }
    int to = Math.max(complement.proper(i + 1, end, 1), complement.person(i + 1, end));
    if (to > i + 1 && !isAdjective(i + 1, to)) {
      candidates.add(of(i + 1, glosses.form(i + 1), to, head, OUTSIDE));
    }
  }

  private Candidate of(int from, Form form, int to, Head head, RuleId rule) {
    return new Candidate(from, form, to, Mention.Kind.PLACE, null, head, 7, rule);
  }
}
