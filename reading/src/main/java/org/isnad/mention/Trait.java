package org.isnad.mention;

/** What the lists know of a word; a word may have several. */
enum Trait {
  /** A given name: «محمد». */
  GIVEN(1 << 0),
  /** A given name from abroad: «دونالد». */
  FOREIGN_GIVEN(1 << 1),
  /** A family name: «الغنوشي». */
  FAMILY(1 << 2),
  /** A name that is also an everyday word: «سعيد», «أمل». */
  EVERYDAY(1 << 3),
  /** A name that is also an everyday noun before other nouns: «حياة», «فوز». */
  NOUN(1 << 24),
  /** Joins two names: «بن», «فون». */
  JOINS(1 << 4),
  /** Joins names and may begin one: «أبو», «عبد». */
  OPENS(1 << 5),
  /** Stands between name words only: «لا». */
  INSIDE(1 << 6),
  /** Completes a given name: «حسام الدين». */
  ENDS(1 << 21),
  /** Never part of a name: «الذي», «أمس», «قال». */
  STOP(1 << 7),
  /** Never part of a name, but of a title: «السابق», «المنتخب». */
  QUALIFIER(1 << 8),
  /** A verb of speech: «قال». */
  SPEECH(1 << 9),
  /** A verb of speech whose object is what is said, no person: «أكد», not «اتهم». */
  SAYING(1 << 23),
  /** An everyday word. */
  COMMON(1 << 10),
  /** Everyday by its suffix or prefix only, in no list itself. */
  INFLECTED(1 << 22),
  /** The adjective of a nation: «فرنسي», «الفرنسية». */
  NATION(1 << 11),
  /** An adjective that organizations bear in their names: «المركزي». */
  ADJECTIVE(1 << 12),
  /** A post with what it is a post of: «وزير». */
  OFFICE(1 << 13),
  /** A title before a name: «الدكتور». */
  HONORIFIC(1 << 14),
  /** A rank before a name: «اللواء». */
  RANK(1 << 15),
  /** What a person does: «الخبير». */
  PROFESSION(1 << 16),
  /** What a person is to another: «نظيره». */
  KIN(1 << 17),
  /** Comes straight before a name: «المدعو». */
  NAMING(1 << 18),
  /** Opens the name of an organization: «وزارة». */
  ORGANIZATION_HEAD(1 << 19),
  /** Opens or precedes the name of a place: «مضيق». */
  PLACE_HEAD(1 << 20);

  private final int bit;

  Trait(int bit) {
    this.bit = bit;
  }

  /** Its place among a word's traits. */
  int bit() {
    return bit;
  }
}
