package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Folding;
import org.isnad.text.RuleId;
import org.isnad.token.Form;
import org.jspecify.annotations.Nullable;

/** Sees again, by a part of it, what the article has named in full: «ميلوني», «النهضة». */
final class ShortForms {
  private static final RuleId SHORT = RuleId.of("mention.short-form");
  private static final RuleId VARIANT = RuleId.of("mention.short-form.variant");
  private static final int SHORTEST_SKELETON = 3;

  private static final Known PERSON = part(Mention.Kind.PERSON);
  private static final Known PLACE = part(Mention.Kind.PLACE);
  private static final Known ORGANIZATION = part(Mention.Kind.ORGANIZATION);

  private final Glosses glosses;
  private final Gazetteer parts;
  private final Map<String, String> skeletons = new HashMap<>();

  ShortForms(Glosses glosses, Lexicon lexicon, Folding folding, List<Candidate> full) {
    this.glosses = glosses;
    this.parts = new Gazetteer(folding);
    for (Candidate name : full) {
      switch (name.kind()) {
        case PERSON -> person(name, lexicon);
        case ORGANIZATION -> organization(name);
        case PLACE -> place(name);
        case ROLE -> {}
      }
    }
  }

  private void person(Candidate name, Lexicon lexicon) {
    if (name.length() == 1) {
      Word word = lexicon.word(name.form().key());
      if (!word.is(Trait.COMMON) || !word.is(Trait.EVERYDAY)) {
        add(name, name.from());
      }
      return;
    }
    add(name, name.from());
    for (int i = name.from() + 1; i < name.to(); i++) {
      Word word = glosses.whole(i);
      boolean starts = !word.is(Trait.ENDS) && (i == name.to() - 1 || !word.isGiven());
      if (glosses.token(i).isWord() && starts) {
        add(name, i);
      }
    }
    Word first = lexicon.word(name.form().key());
    if (first.isSureName() && !first.is(Trait.OPENS)) {
      parts.add(List.of(name.form().key()), part(name));
    }
  }

  private void add(Candidate name, int from) {
    List<String> keys = new ArrayList<>(4);
    int letters = 0;
    for (int i = from; i < name.to(); i++) {
      if (glosses.token(i).isWord()) {
        String key = i == name.from() ? name.form().key() : glosses.token(i).key();
        keys.add(key);
        letters += key.length();
      }
    }
    if (letters > 2) {
      parts.add(keys, part(name));
      if (keys.size() == 1 && name.kind() == Mention.Kind.PERSON && letters > 3) {
        String skeleton = skeleton(keys.getFirst());
        if (skeleton.length() >= SHORTEST_SKELETON) {
          skeletons.putIfAbsent(skeleton, keys.getFirst());
        }
      }
    }
  }

  private void organization(Candidate name) {
    Head head = name.head();
    boolean headed =
        head != null
            && glosses.token(name.from()).form().key().equals(name.form().key())
            && head.equals(glosses.cut(name.from()).head());
    if (headed && name.length() > 1) {
      add(name, name.from());
    }
    if (head != null && head.shortened() && headed && name.length() == 2) {
      add(name, name.from() + 1);
    } else if (head != null && !headed) {
      add(name, name.from());
    }
  }

  private static Known part(Mention.Kind kind) {
    return new Known("", kind, "", null, Entity.Gender.UNKNOWN, List.of(), Known.Doubt.NONE, null);
  }

  /** «كفررمان» alone, which the article has called a town once. */
  private void place(Candidate name) {
    boolean behind = name.known() == null && name.rule().equals(PlaceProposer.OUTSIDE);
    boolean strange = glosses.whole(name.from()).isUnknown() && !glosses.isDefinite(name.from());
    if (behind && name.form().skip() == 0 && strange) {
      add(name, name.from());
    }
  }

  private static Known part(Candidate name) {
    return switch (name.kind()) {
      case PERSON -> PERSON;
      case PLACE -> PLACE;
      case ORGANIZATION, ROLE -> ORGANIZATION;
    };
  }

  /** Adds the short forms that stand where no name has been found yet. */
  void propose(boolean[] taken, List<Candidate> candidates) {
    for (int i = 0; i < glosses.size(); i++) {
      if (taken[i] || !glosses.token(i).isWord()) {
        continue;
      }
      Candidate found = null;
      for (Form form : glosses.token(i).forms()) {
        if (form.has('س')) {
          continue;
        }
        found = KnownProposer.isLikely(glosses, i, form) ? longest(i, form, taken) : null;
        if (found != null) {
          break;
        }
      }
      if (found == null) {
        found = variant(i);
      }
      if (found != null) {
        candidates.add(found);
      }
    }
  }

  private @Nullable Candidate longest(int from, Form form, boolean[] taken) {
    Gazetteer.Node node = parts.begin(form.key());
    Candidate best = null;
    int end = glosses.end(from);
    for (int i = from + 1; node != null; i++) {
      Known known = node.known();
      if (known != null && (i > from + 1 || isClear(from, form))) {
        best = new Candidate(from, form, i, known.kind(), null, null, 3, SHORT);
      }
      if (i >= end || taken[i]) {
        break;
      }
      node = node.then(glosses.token(i).key());
    }
    return best;
  }

  /** An everyday word is somebody's short name only beside a title or a verb of speech. */
  private boolean isClear(int at, Form form) {
    Word word = glosses.word(at, form);
    boolean everyday =
        word.is(Trait.COMMON)
            || word.is(Trait.EVERYDAY)
            || word.is(Trait.NATION)
            || word.is(Trait.ADJECTIVE)
            || word.isTitle();
    if (!everyday || word.isSureName()) {
      return !word.is(Trait.STOP);
    }
    int end = glosses.end(at);
    boolean before =
        at > 0 && (glosses.cut(at - 1).is(Trait.SPEECH) || glosses.cut(at - 1).isTitle());
    boolean after = at + 1 < end && glosses.whole(at + 1).is(Trait.SPEECH);
    return before || after;
  }

  private @Nullable Candidate variant(int at) {
    for (Form form : glosses.token(at).forms()) {
      if (form.has('س')) {
        continue;
      }
      Word word = glosses.word(at, form);
      if (!KnownProposer.isLikely(glosses, at, form)
          || !word.isUnknown()
          || form.key().length() < 4
          || form.has('س')) {
        continue;
      }
      String part = skeletons.get(skeleton(form.key()));
      if (part != null && isSpelling(part, form.key())) {
        return new Candidate(at, form, at + 1, Mention.Kind.PERSON, null, null, 2, VARIANT);
      }
    }
    return null;
  }

  /** Whether one of two words has one letter more, a long vowel: ترمب and ترامب. */
  static boolean isSpelling(String one, String other) {
    if (Math.abs(one.length() - other.length()) != 1) {
      return one.equals(other);
    }
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    return "اوي".indexOf(longer.charAt(i)) >= 0
        && longer.regionMatches(i + 1, shorter, i, shorter.length() - i);
  }

  /** A word without its long vowels, its first letter kept: ترامب and ترمب are one. */
  static String skeleton(String key) {
    StringBuilder bones = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (i == 0 || "اوي".indexOf(c) < 0) {
        bones.append(c);
      }
    }
    return bones.toString();
  }
}
