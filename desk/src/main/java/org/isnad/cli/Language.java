package org.isnad.cli;

import java.util.Locale;
import java.util.Map;

/** A language that the program speaks to its user. */
enum Language {
  /** Arabic, «العربية». */
  AR,
  /** English. */
  EN;

  /** The form of a noun beside a number, as Unicode CLDR names them. */
  enum Plural {
    /** «لا أقوال». */
    ZERO,
    /** «قول واحد». */
    ONE,
    /** «قولان». */
    TWO,
    /** «3 أقوال». */
    FEW,
    /** «11 قولاً». */
    MANY,
    /** «100 قول». */
    OTHER
  }

  /**
   * The language that the environment asks for, in the order of POSIX; English if it is no other.
   */
  static Language of(Map<String, String> environment) {
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return value.equals("ar") || value.startsWith("ar_") || value.startsWith("ar.") ? AR : EN;
      }
    }
    return EN;
  }

  /** Its locale, for message files. */
  Locale locale() {
    return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }

  /** The form of a noun beside this number. */
  Plural plural(long n) {
    return switch (this) {
      case EN -> n == 1 ? Plural.ONE : Plural.OTHER;
      case AR -> {
        long rest = n % 100;
        if (n <= 2) {
          yield Plural.values()[(int) n];
        }
        yield rest >= 3 && rest <= 10 ? Plural.FEW : rest >= 11 ? Plural.MANY : Plural.OTHER;
      }
    };
  }
}
