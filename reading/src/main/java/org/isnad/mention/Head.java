package org.isnad.mention;

/**
 * A word that opens names: «وزارة», «مضيق».
 *
 * @param id its row in the table, by which bare nouns find their full name
 * @param kind what it opens the names of: organizations or places
 * @param gender its grammatical gender
 * @param takes what must follow
 * @param shortened whether the name goes on without it: «حركة النهضة», then «النهضة»
 */
record Head(String id, Mention.Kind kind, Entity.Gender gender, Takes takes, boolean shortened) {
  /** What must follow a head so that the whole is a name. */
  enum Takes {
    /** Any definite complement: «وزارة الصحة». */
    ANY,
    /** The same, but no single everyday word: «مركز التنمية الاجتماعية», not «مركز المدينة». */
    LONG,
    /**
     * A nationality, a known place, an unknown proper name, Latin or quoted words: «شركة بتروفاك».
     */
    NAMED,
    /** The head with its article and a nationality: «السلطات التونسية». */
    NATION,
    /** A definite complement, but only after an office: «رئيس قطاع المياه الجوفية». */
    RARE,
    /** A proper name that stands alone: «صحيفة الوطن» is «الوطن». */
    TITLED,
    /** A place's head within its name: «مضيق هرمز». */
    INSIDE,
    /** The same, before any noun with the article: «شارع الحرية». */
    INSIDE_ANY,
    /** The same, if what follows is no everyday word: «قاعدة لاكلاند», not «قاعدة البيانات». */
    INSIDE_PROPER,
    /** A place's head outside its name: «مدينة جدة». */
    OUTSIDE
  }
}
