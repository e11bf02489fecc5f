package org.isnad.time;

import java.time.DayOfWeek;

/** What a word or a few can mean in a time. */
sealed interface Sense {
  /**
   * A month.
   *
   * @param number 1 to 12
   * @param hijri of the Hijri calendar
   * @param common whether the word is also an everyday word or a name
   */
  record Month(int number, boolean hijri, boolean common) implements Sense {}

  /**
   * A day of the week.
   *
   * @param day which
   * @param bare without its article
   */
  record Weekday(DayOfWeek day, boolean bare) implements Sense {}

  /**
   * A unit of time.
   *
   * @param unit which
   * @param count one, two («شهرين») or many («أشهر»)
   * @param definite with the article
   * @param construct a dual that has lost its nun: «عامي 2020 و2022»
   */
  record Measure(Unit unit, Count count, boolean definite, boolean construct) implements Sense {}

  /** Grammatical number. */
  enum Count {
    ONE,
    TWO,
    MANY
  }

  /** «أمس»، «غدا»: a day by its distance from now. */
  record Deictic(int days) implements Sense {}

  /** «الماضي»، «المقبل». */
  record Shifted(Shift shift) implements Sense {}

  /** «مساء» before a day. */
  record PartNoun(DayPart part) implements Sense {}

  /** «مساء» after a day or an hour. */
  record PartAdverb(DayPart part) implements Sense {}

  /** «الليلة»، «المساء» after «هذا». */
  record PartOfToday(DayPart part) implements Sense {}

  /** «فجر» alone, in speech. */
  record PartAlone(DayPart part) implements Sense {}

  /**
   * «الآن»، «مؤخرا».
   *
   * @param value the TIMEX3 reference
   * @param spoken whether it counts so in speech only
   */
  record Ref(String value, boolean spoken) implements Sense {}

  /** «يوميا». */
  record Every(String value) implements Sense {}

  /**
   * «مطلع»، «نهاية».
   *
   * @param place where
   * @param spoken whether it counts so in speech only
   */
  record Edge(Place place, boolean spoken) implements Sense {}

  /** Where in a longer time. */
  enum Place {
    START,
    MIDDLE,
    END
  }

  /**
   * A clock's name: «غرينتش».
   *
   * @param zone its zone in the tz database; empty if it is not said which
   */
  record Zone(String zone) implements Sense {}

  /** A word near a time that says whether it lies ahead. */
  record Cue(Tense tense) implements Sense {}

  /** A small word of the time grammar, such as «هذا» or «الموافق». */
  record Word(Role role) implements Sense {}

  /**
   * A festival with a day in the calendar: «عيد الفطر».
   *
   * @param month 1 to 12; 0 for Easter, which moves
   */
  record Feast(int month, int day, boolean hijri) implements Sense {}

  /** «الثمانينيات», by its tens. */
  record Decade(int tens) implements Sense {}

  /** «صيف»، «شتاء». */
  record Season(String code, boolean definite) implements Sense {}
}
