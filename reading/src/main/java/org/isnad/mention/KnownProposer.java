package org.isnad.mention;

import java.util.List;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Sees the names of the lists, the longest match first: «الولايات المتحدة», «حلف الناتو». */
final class KnownProposer {
  private static final RuleId RULE = RuleId.of("mention.known");
  private static final RuleId QUOTED = RuleId.of("mention.known.quoted");

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
          candidates.add(found);
          break;
        }
      }
    }
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
      Known known = node.everyday();
      if (known == null || !isClear(glosses, from, i, known)) {
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
    RuleId rule = best.ambiguous() ? QUOTED : RULE;
    return new Candidate(from, form, to, best.kind(), best, null, 5, rule);
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

  /** An everyday word is a name only in quotation marks of its own or after a head. */
  private static boolean isClear(Glosses glosses, int from, int to, Known known) {
    return isQuoted(glosses, from, to) || isHeaded(glosses, from, known);
  }

  private static boolean isHeaded(Glosses glosses, int from, Known known) {
    if (from == 0 || glosses.form(from).skip() > 0) {
      return false;
    }
    Head head = glosses.cut(from - 1).head();
    return head != null
        && head.kind() == known.kind()
        && (known.kind() == Mention.Kind.PLACE
            || head.shortened()
            || head.takes() == Head.Takes.TITLED
            || head.takes() == Head.Takes.NAMED)
        && !Glosses.isDefinite(glosses.form(from - 1).key());
  }

  static boolean isQuoted(Glosses glosses, int from, int to) {
    return from > 0
        && to < glosses.size()
        && glosses.token(from - 1).kind() == Token.Kind.QUOTE
        && glosses.token(to).kind() == Token.Kind.QUOTE;
  }
}
