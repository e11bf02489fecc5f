package org.isnad.mention;

import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text where somebody or something is named.
 *
 * @param span its words, without proclitics
 * @param from its first token's index
 * @param to the index after its last token
 * @param kind what is named
 * @param form how
 * @param entity whom or what it stands for; null if that is open
 * @param rule the rule that found it
 */
public record Mention(
    Span span, int from, int to, Kind kind, Form form, @Nullable EntityId entity, RuleId rule) {

  /** What is named. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** An organization: a ministry, an army, a company, a club, a newspaper. */
    ORGANIZATION,
    /** A place: a country, a city, a river, a building. */
    PLACE,
    /** A role that a person holds: «وزير الخارجية الفرنسي». */
    ROLE
  }

  /** How something is named. */
  public enum Form {
    /** By its name. */
    NAME,
    /** By a title or role: «الوزيرة». */
    TITLE,
    /** A place's name that stands for those who rule it: «موسكو». */
    METONYM,
    /** By a pronoun. */
    PRONOUN
  }

  /** The same mention standing for this entity. */
  public Mention of(EntityId entity) {
    return new Mention(span, from, to, kind, form, entity, rule);
  }
}
