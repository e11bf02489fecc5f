package org.isnad.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.text.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date line of a page: «الثلاثاء ١ / ١٢ / ٢٠٢٠», «تم نشره الجمعة 24 نيسان / أبريل 2020
 * 09:22 مساءً», November 9, 2020. Times within the article are another package's.
 */
final class DateText {
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  private final Folding folding;
  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private int longest = 1;

  private DateText(Folding folding) {
    this.folding = folding;
  }

  static DateText load(Folding folding) {
    DateText dates = new DateText(folding);
    for (Table.Row row : Table.load("time/months.tsv")) {
      boolean gregorian = row.need("calendar").equals("gregorian");
      dates.add(row, gregorian ? row.integer("month") : 0);
    }
    for (Table.Row row : Table.load("time/weekdays.tsv")) {
      dates.add(row, 0);
    }
    for (Table.Row row : Table.load("outlets/datewords.tsv")) {
      dates.add(row, row.find("month").isEmpty() ? 0 : row.integer("month"));
    }
    return dates;
  }

  /** Adds a row's words as names of a month, or as fillers if the month is 0. */
  private void add(Table.Row row, int month) {
    for (String name : row.list("words")) {
      String key = Words.keyOf(folding, name);
      if (month > 0) {
        months.put(key, month);
      } else {
        fillers.add(key);
      }
      longest = Math.max(longest, key.split(" ").length);
    }
  }

  /**
   * A date found in a line.
   *
   * @param moment the day, with the clock time if one stands beside it
   * @param from the index of its first word
   * @param to the index after its last word
   */
  record Found(Moment moment, int from, int to) {}

  /** The first date of a line. */
  Optional<Found> find(Line line) {
    Words words = line.words();
    for (int i = 0; i < words.size(); i++) {
      Found found = dateAt(line.text(), words, i);
      if (found != null) {
        return Optional.of(withTime(line.text(), words, found));
      }
    }
    return Optional.empty();
  }

  /** The day in the path of an address: {@code /2020/8/24/}, {@code -2020-06-03-}. */
  Optional<Moment> ofAddress(String address) {
    int path = address.indexOf("://");
    if (path < 0 || address.length() > 2000) {
      return Optional.empty();
    }
    Words words = Words.of(folding, address, path + 3, address.length());
    for (int i = 0; i < words.size(); i++) {
      if (isNumber(words, i) && words.end(i) - words.start(i) == 4) {
        Found found = numeric(address, words, i);
        if (found != null) {
          return Optional.of(found.moment());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line says nothing but a date or a clock time. */
  boolean isDateLine(Line line) {
    Words words = line.words();
    if (!line.isShort() || words.size() > 24 || !hasNumber(words)) {
      return false;
    }
    boolean dated = false;
    int i = 0;
    while (i < words.size()) {
      Found date = dateAt(line.text(), words, i);
      if (date != null) {
        dated = true;
        i = date.to();
        continue;
      }
      int width = width(words, i);
      if (width == 0) {
        return false;
      }
      i += width;
    }
    return dated || hasClock(line.text(), words);
  }

  /** How many words from this one on say nothing but what stands around a date; 0 if none. */
  int width(Words words, int at) {
    if (words.get(at).equals(Words.NUMBER)) {
      return 1;
    }
    for (int n = Math.min(longest, words.size() - at); n > 0; n--) {
      String key = words.key(at, at + n);
      if (fillers.contains(key) || months.containsKey(key)) {
        return n;
      }
    }
    return 0;
  }

  private static boolean hasNumber(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(Words.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasClock(String text, Words words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (clockAt(text, words, i) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found dateAt(String text, Words words, int i) {
    if (words.get(i).equals(Words.NUMBER)) {
      Found found = numeric(text, words, i);
      return found != null ? found : dayFirst(text, words, i);
    }
    return monthFirst(text, words, i);
  }

  /** 2020-11-09, 17.03.2020, «١ / ١٢ / ٢٠٢٠»: the year stands first or last, else the day first. */
  private @Nullable Found numeric(String text, Words words, int i) {
    if (!isNumber(words, i + 1) || !isNumber(words, i + 2)) {
      return null;
    }
    char first = between(text, words, i);
    char second = between(text, words, i + 1);
    if (first != second || "-/.".indexOf(first) < 0) {
      return null;
    }
    int a = number(text, words, i);
    int b = number(text, words, i + 1);
    int c = number(text, words, i + 2);
    if (isYear(a)) {
      return found(a, b, c, i, i + 3);
    }
    if (!isYear(c)) {
      return null;
    }
    return b > 12 && a <= 12 ? found(c, a, b, i, i + 3) : found(c, b, a, i, i + 3);
  }

  /** «24 نيسان / أبريل 2020», «3 مارس/ آذار 2024». */
  private @Nullable Found dayFirst(String text, Words words, int i) {
    int name = monthWidth(words, i + 1);
    if (name == 0) {
      return null;
    }
    int month = month(words, i + 1, name);
    int next = skipTwin(words, i + 1 + name, month);
    if (!isNumber(words, next) || !isYear(number(text, words, next))) {
      return null;
    }
    return found(number(text, words, next), month, number(text, words, i), i, next + 1);
  }

  /** November 9, 2020; «ديسمبر 25, 2020». */
  private @Nullable Found monthFirst(String text, Words words, int i) {
    int name = monthWidth(words, i);
    if (name == 0) {
      return null;
    }
    int month = month(words, i, name);
    int next = skipTwin(words, i + name, month);
    if (!isNumber(words, next)
        || !isNumber(words, next + 1)
        || !isYear(number(text, words, next + 1))) {
      return null;
    }
    return found(number(text, words, next + 1), month, number(text, words, next), i, next + 2);
  }

  private int month(Words words, int at, int width) {
    Integer month = months.get(words.key(at, at + width));
    return month == null ? 0 : month;
  }

  private int monthWidth(Words words, int at) {
    for (int n = Math.min(2, words.size() - at); n > 0; n--) {
      if (months.containsKey(words.key(at, at + n))) {
        return n;
      }
    }
    return 0;
  }

  /** Past the same month's other name. */
  private int skipTwin(Words words, int at, int month) {
    int width = monthWidth(words, at);
    return width > 0 && month(words, at, width) == month ? at + width : at;
  }

  private Found withTime(String text, Words words, Found date) {
    LocalTime time = null;
    for (int i = 0; i + 1 < words.size() && time == null; i++) {
      if (i < date.from() || i >= date.to()) {
        time = clockAt(text, words, i);
      }
    }
    if (time == null) {
      return date;
    }
    ZoneOffset offset = null;
    for (int i = 0; i < words.size(); i++) {
      if (isUniversal(words.get(i))) {
        offset = offset(text, words, i);
      }
    }
    return new Found(new Moment(date.moment().date(), time, offset), date.from(), date.to());
  }

  /** «GMT+0400» names an offset, a bare GMT none. */
  private ZoneOffset offset(String text, Words words, int zone) {
    int end = words.end(zone);
    boolean signed = end < text.length() && "+-".indexOf(text.charAt(end)) >= 0;
    if (!signed || !isNumber(words, zone + 1) || words.start(zone + 1) != end + 1) {
      return ZoneOffset.UTC;
    }
    int digits = words.end(zone + 1) - words.start(zone + 1);
    int number = number(text, words, zone + 1);
    int minutes = digits <= 2 ? number * 60 : number / 100 * 60 + number % 100;
    boolean known = number >= 0 && minutes <= 14 * 60;
    int sign = text.charAt(end) == '-' ? -1 : 1;
    return known ? ZoneOffset.ofTotalSeconds(sign * minutes * 60) : ZoneOffset.UTC;
  }

  private boolean isUniversal(String key) {
    return key.equals("gmt") || key.equals("utc") || key.equals(folding.fold("غرينتش"));
  }

  private @Nullable LocalTime clockAt(String text, Words words, int i) {
    if (!isNumber(words, i) || !isNumber(words, i + 1) || between(text, words, i) != ':') {
      return null;
    }
    int hour = number(text, words, i);
    int minute = number(text, words, i + 1);
    int after = isNumber(words, i + 2) && between(text, words, i + 1) == ':' ? i + 3 : i + 2;
    String half = after < words.size() ? words.get(after) : "";
    boolean evening = half.equals("pm") || half.equals("م") || half.equals(folding.fold("مساء"));
    boolean morning = half.equals("am") || half.equals("ص") || half.equals(folding.fold("صباحا"));
    if (evening && hour < 12) {
      hour += 12;
    } else if (morning && hour == 12) {
      hour = 0;
    }
    boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return valid ? LocalTime.of(hour, minute) : null;
  }

  private static @Nullable Found found(int year, int month, int day, int from, int to) {
    try {
      return new Found(Moment.of(LocalDate.of(year, month, day)), from, to);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static boolean isNumber(Words words, int i) {
    return i < words.size() && words.get(i).equals(Words.NUMBER);
  }

  /** The one mark between a word and the next, blanks aside; 0 if there is none or another. */
  private static char between(String text, Words words, int i) {
    char mark = 0;
    for (int at = words.end(i); at < words.start(i + 1); at++) {
      char c = text.charAt(at);
      if (Lines.isBlank(c) || c == '\u200F' || c == '\u200E') {
        continue;
      }
      if (mark != 0) {
        return 0;
      }
      mark = c;
    }
    return mark;
  }

  private int number(String text, Words words, int i) {
    int value = 0;
    if (words.end(i) - words.start(i) > 6) {
      return -1;
    }
    for (int at = words.start(i); at < words.end(i); at++) {
      int digit = folding.fold(text.charAt(at)) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
