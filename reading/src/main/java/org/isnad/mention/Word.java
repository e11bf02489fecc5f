package org.isnad.mention;

import org.jspecify.annotations.Nullable;

/**
 * What the lists know of one folded word.
 *
 * @param traits the bits of its {@link Trait}s
 * @param gender the gender of who or what bears it
 * @param plural whether it names several
 * @param head the head it is, if it opens names
 * @param title its row among the titles, by which «الوزير» finds «وزير الخارجية»; null if none
 */
record Word(
    int traits, Entity.Gender gender, boolean plural, @Nullable Head head, @Nullable String title) {
  /** A word of no list. */
  static final Word UNKNOWN = new Word(0, Entity.Gender.UNKNOWN, false, null, null);

  /** A word that ends every name. */
  static final Word STOPPED = new Word(Trait.STOP.bit(), Entity.Gender.UNKNOWN, false, null, null);

  /** A word of everyday that no list has as such. */
  static final Word EVERYDAY =
      new Word(
          Trait.COMMON.bit() | Trait.INFLECTED.bit(), Entity.Gender.UNKNOWN, false, null, null);

  private static final int PERSON =
      Trait.GIVEN.bit() | Trait.FOREIGN_GIVEN.bit() | Trait.FAMILY.bit();
  private static final int DOUBTFUL = Trait.EVERYDAY.bit() | Trait.STOP.bit();
  private static final int TITLE =
      Trait.OFFICE.bit()
          | Trait.HONORIFIC.bit()
          | Trait.RANK.bit()
          | Trait.PROFESSION.bit()
          | Trait.KIN.bit()
          | Trait.NAMING.bit();

  boolean is(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  /** Whether it is a given or family name, everyday word or not. */
  boolean isName() {
    return (traits & PERSON) != 0;
  }

  /** Whether it is a given or family name and no everyday word. */
  boolean isSureName() {
    return isName() && (traits & DOUBTFUL) == 0;
  }

  /** Whether it is a given name of any origin. */
  boolean isGiven() {
    return is(Trait.GIVEN) || is(Trait.FOREIGN_GIVEN);
  }

  /** Whether it tells what a person is. */
  boolean isTitle() {
    return (traits & TITLE) != 0;
  }

  /** Whether no list has it. */
  boolean isUnknown() {
    return traits == 0;
  }

  /** Both words' knowledge; this one's gender and head come first. */
  Word and(Word other) {
    return new Word(
        traits | other.traits,
        gender == Entity.Gender.UNKNOWN ? other.gender : gender,
        plural || other.plural,
        head == null ? other.head : head,
        title == null ? other.title : title);
  }
}
