package org.isnad.time;

import java.util.EnumSet;
import java.util.Set;

/** What a small word does in a time. */
enum Role {
  /** «هذا»، «هذه». */
  THIS,
  /** «الموافق»: two names of one day. */
  SAME_DAY,
  /** «من»، «في»: leads from a part to its whole. */
  OF,
  /** «قبل». */
  AGO,
  /** «بعد». */
  AFTER,
  /** «منذ»، «خلال»، «لمدة»: what follows is a length of time. */
  LENGTH,
  /** «في»، «خلال»، «بحلول»: a year or a month may follow. */
  AT,
  /** «بين». */
  BETWEEN,
  /** «إلى»، «حتى». */
  TO,
  /** «كل». */
  EVERY,
  /** «إلا»: «الثالثة إلا ربعا». */
  LESS,
  /** «الساعة»: an hour follows. */
  CLOCK_NAME,
  /** «بتوقيت». */
  CLOCK_OF,
  /** «هـ»، «هجري». */
  HIJRI,
  /** «م»، «ميلادي». */
  GREGORIAN,
  /** «عدة»، «قليلة»: so many, not said how many. */
  SOME,
  /** «الربع»، «الفصل». */
  QUARTER,
  /** «النصف»، «السداسي». */
  HALF,
  /** «موسم»، «الدراسي»: two years after it are one season. */
  SEASON,
  /** «الفترة»، «الموسم»: a time without length. */
  PERIOD,
  /** «العمر»، «عمره»: the number is an age. */
  AGE,
  /** «تمام»، «حدود»: stands between a preposition and an hour. */
  FILLER,
  /** «طوال»، «على مدار»: a definite unit after it is a length. */
  WHOLE,
  /** «كامل»: the unit before it is a length. */
  FULL,
  /** «استغرق»، «لمدة»: a bare unit after it is a length. */
  LASTS,
  /** «الأمين»: «العام» after it is no year. */
  GENERAL,
  /** «روسيا» of «روسيا اليوم», «صلاة» of «صلاة الجمعة»: the day is part of a name. */
  NAME_BEFORE,
  /** «نهج» of «نهج 25 جويلية»: the date is a name. */
  NAMED_BY_DATE,
  /** «العالمي» of «اليوم العالمي»: the day is not today. */
  NAME_AFTER,
  /** «الحاجة» of «في أمس الحاجة»: the word before it is «most», not yesterday. */
  MOST,
  /** «غرة»: the first day of the month after it. */
  FIRST_DAY,
  /** «دعا إلى»: what follows is to come. */
  CALLS,
  /** «اجتماع»، «إضراب»: what one can call for. */
  GATHERING,
  /** «ثورة»، «موسم»: a year may follow. */
  YEAR_AFTER,
  /** «الذي»، «اللي» between a time and «قبل الماضي». */
  WHICH,
  /** A word that may follow a year: «2011 في سوريا»; a noun may not. */
  AFTER_YEAR;

  private static final Set<Role> BESIDE =
      EnumSet.of(
          SAME_DAY,
          OF,
          LENGTH,
          AT,
          BETWEEN,
          TO,
          LESS,
          CLOCK_OF,
          HIJRI,
          GREGORIAN,
          SEASON,
          AGE,
          FILLER,
          FULL,
          LASTS,
          GENERAL,
          NAME_BEFORE,
          NAMED_BY_DATE,
          NAME_AFTER,
          MOST,
          CALLS,
          GATHERING,
          YEAR_AFTER,
          WHICH,
          AFTER_YEAR);

  /** Whether the word stands beside or within times and never begins one. */
  boolean isBeside() {
    return BESIDE.contains(this);
  }
}
