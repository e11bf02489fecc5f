package org.isnad.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.isnad.text.Moment;

/** What the program says to its user, by key, in one language. */
final class Messages {
  private final Language language;
  private final ResourceBundle bundle;

  Messages(Language language) {
    this.language = language;
    this.bundle = bundle("messages", language);
  }

  /** A message file of this package; there is one for each language. */
  static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle(
        "org.isnad.cli." + name,
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language they are in. */
  Language language() {
    return language;
  }

  /** Whether there is a message of this key. */
  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The message of a key, with {@code {0}}, {@code {1}}… replaced by the arguments. */
  String say(String key, Object... arguments) {
    return fill(bundle.getString(key), arguments);
  }

  /** The message for a constant: the key is the prefix and the constant in lower case. */
  String word(String prefix, Enum<?> constant, Object... arguments) {
    String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return say(prefix + "." + name, arguments);
  }

  /** A number with its noun in the right form, such as «3 أقوال». */
  String count(String key, long number) {
    String form = language.plural(number).name().toLowerCase(Locale.ROOT);
    return say(key + "." + form, number(BigDecimal.valueOf(number)));
  }

  /** A number in digits, in groups of three. */
  static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  /** A day in words, so that writing from right to left does not turn it around. */
  String day(LocalDate day) {
    return day.getDayOfMonth() + " " + say("month." + day.getMonthValue()) + " " + day.getYear();
  }

  /** A moment in words. */
  String moment(Moment moment) {
    String day = day(moment.date());
    return moment.time() == null ? day : say("moment", day, moment.time().toString());
  }

  private static String fill(String pattern, Object... arguments) {
    String text = pattern;
    StringBuilder filled = new StringBuilder(pattern.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
        int argument = text.charAt(i + 1) - '0';
        if (argument >= 0 && argument < arguments.length) {
          filled.append(arguments[argument]);
          i += 2;
          continue;
        }
      }
      filled.append(c);
    }
    return filled.toString();
  }
}
