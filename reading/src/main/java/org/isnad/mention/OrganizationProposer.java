package org.isnad.mention;

import java.util.List;
import java.util.Set;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** Sees organizations that open with a head word: «وزارة الصحة», «الجيش الإسرائيلي». */
final class OrganizationProposer {
  private static final RuleId GENITIVE = RuleId.of("mention.organization.genitive");
  private static final RuleId ADJECTIVE = RuleId.of("mention.organization.adjective");
  private static final RuleId PROPER = RuleId.of("mention.organization.proper");
  private static final RuleId TITLED = RuleId.of("mention.organization.titled");
  private static final RuleId QUOTED = RuleId.of("mention.organization.quoted");
  static final RuleId ACRONYM = RuleId.of("mention.organization.acronym");
  private static final int QUOTED_AT_MOST = 5;

  /** Heads of which each town has its own. */
  private static final Set<String> SEATED = Set.of("college", "court", "institute");

  private final Glosses glosses;
  private final @Nullable Candidate[] known;
  private final Complement complement;
  private final List<Candidate> candidates;

  OrganizationProposer(Glosses glosses, @Nullable Candidate[] known, List<Candidate> candidates) {
    this.glosses = glosses;
    this.known = known;
    this.complement = new Complement(glosses, known);
    this.candidates = candidates;
  }

  void propose() {
    for (int i = 0; i < glosses.size(); i++) {
      Token token = glosses.token(i);
      if (!token.isWord()) {
        continue;
      }
      Word word = glosses.cut(i);
      Form form = glosses.form(i);
      Head head = word.head();
      if (head != null && head.kind() == Mention.Kind.ORGANIZATION) {
        at(i, form, head);
      }
    }
  }

  private void at(int i, Form form, Head head) {
    int end = glosses.end(i);
    if (Glosses.isDefinite(form.key())) {
      definite(i, form, head, end);
      return;
    }
    if (head.takes() != Head.Takes.RARE && quoted(i, head, end)) {
      return;
    }
    int latin = i + 1;
    while (latin < end && glosses.token(latin).kind() == Token.Kind.FOREIGN && latin < i + 6) {
      latin++;
    }
    if (latin > i + 1) {
      add(i + 1, glosses.form(i + 1), latin, head, TITLED);
      return;
    }
    switch (head.takes()) {
      case ANY, LONG -> any(i, form, head, end);
      case RARE -> {
        int to = complement.genitive(i + 1, end);
        if (to > i + 1 && i > 0 && glosses.cut(i - 1).is(Trait.OFFICE)) {
          add(i, form, to, head, GENITIVE);
        }
      }
      case NAMED -> named(i, form, head, end);
      case TITLED -> titled(i, head, end);
      case NATION, INSIDE, INSIDE_ANY, INSIDE_PROPER, OUTSIDE -> {}
    }
  }

  private void definite(int i, Form form, Head head, int end) {
    int to = complement.adjectives(i + 1, end);
    int adjectives = to - i - 1;
    if (adjectives == 0) {
      return;
    }
    boolean nation = complement.hasNation(i + 1, to);
    boolean nationFirst = glosses.whole(i + 1).is(Trait.NATION);
    boolean passing = complement.arePassing(i + 1, to);
    Candidate listed = known[i];
    // «الاتحاد الأوروبي» is a name whole: what follows after لـ is none of it.
    boolean whole = listed != null && listed.to() == to;
    int purpose = whole ? to : complement.purpose(to, end);
    boolean name =
        switch (head.takes()) {
          case ANY, LONG -> !passing || purpose > to;
          case RARE -> purpose > to || nationFirst;
          case NATION -> nationFirst;
          case NAMED, TITLED -> nation || adjectives > 1 && !passing;
          case INSIDE, INSIDE_ANY, INSIDE_PROPER, OUTSIDE -> false;
        };
    if (!name) {
      return;
    }
    if (head.takes() != Head.Takes.NAMED && head.takes() != Head.Takes.NATION) {
      to = purpose;
    }
    add(i, form, to, head, ADJECTIVE);
  }

  private void any(int i, Form form, Head head, int end) {
    int to = complement.honoured(i + 1, end);
    if (to > i + 1) {
      to = complement.purpose(to, end);
    } else {
      to = complement.genitive(i + 1, end);
    }
    boolean everyday = to == i + 2 && glosses.whole(i + 1).is(Trait.COMMON);
    if (head.takes() == Head.Takes.LONG && everyday && known[i + 1] == null) {
      return;
    }
    if (to > i + 1) {
      to = university(to, end);
      add(i, form, to, head, GENITIVE);
      return;
    }
    to = Math.max(complement.proper(i + 1, end, 3), complement.person(i + 1, end));
    if (to > i + 1) {
      add(i, form, complement.adjectives(to, end), head, PROPER);
    }
  }

  /** «كلية الهندسة جامعة القاهرة»: a college goes on with its university. */
  private int university(int from, int end) {
    if (!glosses.isBareWord(from, end) || glosses.isDefinite(from)) {
      return from;
    }
    Head head = glosses.whole(from).head();
    if (head == null || !head.id().equals("university")) {
      return from;
    }
    int to = complement.genitive(from + 1, end);
    return to == from + 1 ? from : to;
  }

  private void named(int i, Form form, Head head, int end) {
    if (i + 1 >= end) {
      return;
    }
    Candidate name = known[i + 1];
    if (name != null && name.form().skip() == 0 && name.kind() != Mention.Kind.PERSON) {
      // «قوات الحرس الثوري»: what has a head of its own needs no other.
      if (name.kind() == Mention.Kind.PLACE || glosses.whole(i + 1).head() == null) {
        add(i, form, complement.afterName(name, end), head, GENITIVE);
      }
      return;
    }
    int to = complement.proper(i + 1, end, 2);
    if (to > i + 1) {
      add(i, form, complement.adjectives(to, end), head, PROPER);
    }
  }

  private void titled(int i, Head head, int end) {
    int to = complement.proper(i + 1, end, 3);
    if (to > i + 1 && known[i + 1] == null) {
      add(i + 1, glosses.form(i + 1), to, head, TITLED);
    }
  }

  private boolean quoted(int i, Head head, int end) {
    int open = i + 1;
    if (open >= end || glosses.token(open).kind() != Token.Kind.QUOTE) {
      return false;
    }
    for (int j = open + 1; j < end && j <= open + QUOTED_AT_MOST + 1; j++) {
      Token token = glosses.token(j);
      if (token.kind() == Token.Kind.QUOTE) {
        if (j > open + 1 && !glosses.form(open + 1).isGoverned()) {
          Form form = new Form(0, glosses.token(open + 1).key(), "");
          candidates.add(of(open + 1, form, j, head, QUOTED));
        }
        return true;
      }
      if (token.kind() == Token.Kind.MARK && !token.isMark("-")) {
        return false;
      }
    }
    return false;
  }

  private void add(int from, Form form, int name, Head head, RuleId rule) {
    int to = SEATED.contains(head.id()) ? seat(name) : name;
    candidates.add(of(from, form, to, head, rule));
    int close = to + 2;
    boolean enclosed =
        close < glosses.size() && glosses.token(to).isMark("(") && glosses.token(close).isMark(")");
    if (enclosed && isAcronym(to + 1)) {
      Form whole = new Form(0, glosses.token(to + 1).key(), "");
      candidates.add(of(to + 1, whole, close, head, ACRONYM));
    }
  }

  /** «محكمة الاستئناف بفاس», «كلية الطب بسوسة»: there is one in each town. */
  private int seat(int from) {
    Candidate town = from < glosses.size() ? known[from] : null;
    if (town == null || town.kind() != Mention.Kind.PLACE || glosses.end(from - 1) <= from) {
      return from;
    }
    return town.form().clitics().equals("ب") ? town.to() : from;
  }

  /** «(إرنا)», «(IAEA)». */
  private boolean isAcronym(int i) {
    Token token = glosses.token(i);
    Word word = glosses.whole(i);
    boolean strange = token.isWord() && !word.is(Trait.COMMON) && !word.is(Trait.STOP);
    return token.kind() == Token.Kind.FOREIGN || strange;
  }

  private Candidate of(int from, Form form, int to, Head head, RuleId rule) {
    return new Candidate(from, form, to, Mention.Kind.ORGANIZATION, null, head, 6, rule);
  }
}
