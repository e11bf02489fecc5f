package org.isnad.statement;

import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The one that a cue names as speaking, before it is settled who that is.
 *
 * @param from its first token's index
 * @param to the index after the last token that belongs to it, appositions included
 * @param span the words that name it
 * @param entity who that is; null if open
 * @param name how the record would name it
 * @param kind named, unnamed or several
 * @param gender as far as known
 * @param plural whether it is several
 */
record Subject(
    int from,
    int to,
    Span span,
    @Nullable EntityId entity,
    String name,
    Speaker.Kind kind,
    Gender gender,
    boolean plural) {

  /** Grammatical gender as far as known. */
  enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    static Gender of(boolean feminine) {
      return feminine ? FEMININE : MASCULINE;
    }

    /** Whether a verb or participle of this gender can belong to it. */
    boolean allows(boolean feminine) {
      return this == UNKNOWN || (this == FEMININE) == feminine;
    }
  }

  /** One who is told of by words that are no name. */
  static Subject told(
      Scene scene, int from, int to, Span span, Speaker.Kind kind, Gender gender, boolean plural) {
    return new Subject(from, to, span, null, scene.tokens.textOf(span), kind, gender, plural);
  }

  /** The outlet of the page, to which the words were told. */
  static Subject outlet(Scene scene, int from, int to) {
    Span span = scene.span(from, to);
    return new Subject(
        from, to, span, null, scene.outlet(), Speaker.Kind.NAMED, Gender.UNKNOWN, false);
  }

  /** One who is told of by a mention: a name, or a title whose holder is known. */
  static Subject named(Mention mention, int to, String name, Gender gender) {
    return new Subject(
        mention.from(),
        to,
        mention.span(),
        mention.entity(),
        name,
        Speaker.Kind.NAMED,
        gender,
        false);
  }

  Subject startingAt(int start) {
    return new Subject(start, to, span, entity, name, kind, gender, plural);
  }

  Subject endingAt(int end) {
    return new Subject(from, Math.max(to, end), span, entity, name, kind, gender, plural);
  }

  /** The same one, named by other words at another place. */
  Subject at(Subject other) {
    return new Subject(other.from, other.to, other.span, entity, name, kind, gender, plural);
  }

  Subject withGender(Gender known) {
    return gender != Gender.UNKNOWN || known == Gender.UNKNOWN
        ? this
        : new Subject(from, to, span, entity, name, kind, known, plural);
  }

  Addressee toAddressee() {
    return new Addressee(span, entity, name);
  }
}
