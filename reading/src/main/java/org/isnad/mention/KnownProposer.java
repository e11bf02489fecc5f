package org.isnad.mention;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Sees the names of the lists, the longest match first: «الولايات المتحدة», «حلف الناتو». */
final class KnownProposer {
  private static final RuleId RULE = RuleId.of("mention.known");
  private static final RuleId IMPORTED = RuleId.of("mention.known.imported");
  private static final RuleId QUOTED = RuleId.of("mention.known.quoted");

  private static final String WITHIN = "في";

  private final Gazetteer names;

  KnownProposer(Gazetteer names) {
    this.names = names;
  }

  public void propose(Glosses glosses, List<Candidate> candidates) {
    for (int i = 0; i < glosses.size(); i++) {
      for (Form form : glosses.token(i).forms()) {
        if (form.has('س')) {
          continue;
        }
        if (!isLikely(glosses, i, form)) {
          continue;
        }
        Candidate found = longest(glosses, i, form);
        if (found != null) {
          candidates.add(form.skip() > 0 ? orWhole(glosses, i, found) : found);
          break;
        }
      }
    }
  }

  /** «كسلا» is no «سلا», «بسكرة» no «سكرة»: a place that needs no cut comes first. */
  private Candidate orWhole(Glosses glosses, int i, Candidate cut) {
    Form whole = glosses.token(i).forms().getLast();
    Gazetteer.Node node = whole.skip() > 0 ? null : names.begin(whole.key());
    Known known = node == null ? null : node.known();
    boolean place = known != null && known.place() != null && cut.length() == 1;
    Candidate found = place ? longest(glosses, i, whole) : null;
    return found == null ? cut : found;
  }

  /** A cut that is not the likeliest counts only for a word that no list has whole. */
  static boolean isLikely(Glosses glosses, int i, Form form) {
    return form.equals(glosses.form(i))
        || form.skip() == 0 && !isCutWord(glosses, i)
        || form.key().length() > 3
            && !form.has('س')
            && glosses.whole(i).isUnknown()
            && glosses.cut(i).isUnknown();
  }

  /** «ومع» is «و» and «مع», no name; a cut «س» says nothing, since it stands before verbs only. */
  private static boolean isCutWord(Glosses glosses, int i) {
    return glosses.cut(i).is(Trait.STOP) && !glosses.form(i).has('س');
  }

  private @Nullable Candidate longest(Glosses glosses, int from, Form form) {
    Gazetteer.Node node = names.begin(form.key());
    Known best = null;
    int to = from;
    int end = glosses.end(from);
    for (int i = from + 1; node != null; i++) {
      Known known = clear(node, glosses, from, i);
      if (known == null) {
        known = node.known();
        if (i == from + 1 && known != null && isEveryday(glosses, from, i, form, known)) {
          known = null;
        }
      }
      if (known != null) {
        best = known;
        to = i;
      }
      int next = skipHyphen(glosses, i, end);
      if (next >= end) {
        break;
      }
      node = node.then(glosses.token(next).key());
      i = next;
    }
    if (best == null) {
      return null;
    }
    RuleId rule = best.isOwn() ? IMPORTED : best.ambiguous() ? QUOTED : RULE;
    return new Candidate(from, form, to, best.kind(), best, null, 5, rule);
  }

  /** The one of several doubtful names for which something speaks; null if there is none. */
  private static @Nullable Known clear(Gazetteer.Node node, Glosses glosses, int from, int to) {
    for (Known known : node.doubtful()) {
      if (isClear(glosses, from, to, known)) {
        return known;
      }
    }
    return null;
  }

  private static int skipHyphen(Glosses glosses, int i, int end) {
    return i + 1 < end && glosses.token(i).isMark("-") ? i + 1 : i;
  }

  /** A single everyday word of which the lists do not say so: «غروب». */
  private static boolean isEveryday(Glosses glosses, int from, int to, Form form, Known known) {
    Word word = glosses.word(from, form);
    boolean everyday = word.is(Trait.COMMON) && !word.is(Trait.INFLECTED);
    // «الجهات السعودية»: what might be the land is its adjective.
    boolean adjective = word.is(Trait.NATION) && glosses.isAdjectival(from);
    return (everyday || adjective || word.is(Trait.STOP)) && !isClear(glosses, from, to, known);
  }

  /**
   * An everyday word is a name only after a head, or in quotation marks of its own, which mark off
   * other words as often as places.
   */
  private static boolean isClear(Glosses glosses, int from, int to, Known known) {
    return isQuoted(glosses, from, to) && known.kind() != Mention.Kind.PLACE
        || isHeaded(glosses, from, known)
        || known.doubt() == Known.Doubt.NAME && isWithin(glosses, from);
  }

  /** «في ماديسون»: nobody is within a person. */
  private static boolean isWithin(Glosses glosses, int from) {
    return from > 0
        && glosses.form(from).skip() == 0
        && glosses.end(from - 1) > from
        && glosses.token(from - 1).key().equals(WITHIN);
  }

  private static boolean isHeaded(Glosses glosses, int from, Known known) {
    if (from == 0 || glosses.form(from).skip() > 0) {
      return false;
    }
    boolean quoted = from > 1 && glosses.token(from - 1).kind() == Token.Kind.QUOTE;
    int before = quoted ? from - 2 : from - 1;
    Head head = glosses.cut(before).head();
    return head != null
        && head.kind() == known.kind()
        && (known.kind() == Mention.Kind.PLACE
            || head.shortened()
            || head.takes() == Head.Takes.TITLED
            || head.takes() == Head.Takes.NAMED)
        && !Glosses.isDefinite(glosses.form(before).key());
  }

  static boolean isQuoted(Glosses glosses, int from, int to) {
    return from > 0
        && to < glosses.size()
        && glosses.token(from - 1).kind() == Token.Kind.QUOTE
        && glosses.token(to).kind() == Token.Kind.QUOTE;
  }
}
