package org.isnad.score;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of Recognizers-Text ask for what no Arabic newsroom writes, or for another notation
 * of what it writes; each with the reason in words.
 */
final class RecognizersScope {
  private static final String UNSUPPORTED = "its own engine does not support them";

  /** What speaks against a case: in its kind, its phrase and its TIMEX3 value. */
  private record Reason(String kind, Pattern phrase, Pattern timex, String words) {
    static Reason of(String kind, String phrase, String timex, String words) {
      return new Reason(kind, Pattern.compile(phrase), Pattern.compile(timex), words);
    }
  }

  private static final List<Reason> REASONS =
      List.of(
          Reason.of(
              "Date",
              "[^0-9]*\\d{1,2}[.!]?|.*(?:إلى|يوم|في|لل)\\s?\\S*",
              "XXXX-XX-\\d\\d",
              "a bare number is a day of the month there; in news it counts something"),
          Reason.of(
              "Date",
              ".*\\d{1,2}[./-]\\d{1,2}(?:,.*)?",
              ".*-\\d\\d-\\d\\d",
              "month before day, as in America, or no year"),
          Reason.of("Date", ".* من الآن", ".*", "a sum of lengths from now, a form of translation"),
          Reason.of(
              "Date|DatePeriod",
              ".*(?:يومي|أسبوعي|اسبوعي|آخر يوم)",
              ".*",
              "«my day», «my week»: the user's own calendar"),
          Reason.of(
              "DatePeriod",
              ".*(?:بقية|باقي) .*",
              ".*",
              "«the rest of the week» begins now there and is no period of the calendar"),
          Reason.of(
              "DatePeriod",
              ".*كورتانا.*",
              ".*",
              "appointments given to an assistant, several times of one merged value"),
          Reason.of(
              "Date",
              ".*قبل .*",
              "2.*",
              "«a month ago» is the very day there, here the month; «some» is three"),
          Reason.of(
              "Date|DatePeriod",
              ".*(?:القادم|التالي|سبتمبر الماضي|هذا سبتمبر)",
              "2.*",
              "«next» is the one after the coming one, or «last» that of last year"),
          Reason.of(
              "Date",
              ".*(?:الأول|الثاني|الثالث|الخامس)",
              "2.*",
              "an ordinal weekday without its month"),
          Reason.of(
              "Date|DatePeriod",
              ".*\\d\\. نوفمبر.*|.*2\\. أكتوبر|.*2015\\.3",
              ".*",
              "points, which end a sentence, stand within the date"),
          Reason.of(
              "Date|DatePeriod",
              ".*",
              ".*-31|2016-11-31|0\\d+",
              "a day or year that news does not know: 31 November, the year 247"),
          Reason.of(
              "DatePeriod",
              ".*",
              ".*P[12]0Y\\)",
              "a bare year or number is a decade, or two decades are those of the calendar"),
          Reason.of(
              "DatePeriod", ".*تسعة عشر.*", ".*", "a year said in pairs of digits, as in English"),
          Reason.of(
              "DatePeriod",
              ".*(?:بعد|خلال|القليلة|الثلاثة|آخر) .*",
              "\\(.*",
              "a length from or to now as an interval of days that begins tomorrow"),
          Reason.of(
              "DatePeriod",
              ".*(?:نهاية|أواخر) (?:الأسبوع|أسبوعي).*",
              ".*W4\\d|\\(2016-11-07.*",
              "the end of a week is the whole of it there"),
          Reason.of(
              "DatePeriod",
              ".*صيف(?: 2016|.)?",
              ".*SU",
              "a season without its year, or with the article before its year"),
          Reason.of(
              "Holiday",
              ".*",
              "|.*WXX.*|.*-01-01",
              "feasts by which no Arabic newsroom dates, and Easter without a day"),
          Reason.of(
              "Time",
              ".*وقت الغداء.*|.*منتصف.(?:الصباح|الظهر|النهار)|.*(?:الظهر|الظهيرة)",
              "T(?:10|12|13|14)",
              "a part of the day is a point of the clock there"),
          Reason.of("Time", ".*\\d{3,4} .*", ".*", "digits without a colon are an hour there"),
          Reason.of(
              "Time",
              "[^:]*(?:على|عند|في|سأعود) (?:[^ ]+|[^ ]+ عشرة?|[^ ]+ و[^ ]+|[^ ]+ عشر [^ ]+"
                  + "|خمسة عشر خمسة عشر|عشرة و[^ ]+ و[^ ]+)(?: +(?:صباح|مساء|في الليل)[^ ]*)?",
              "T.*",
              "numbers in words are an hour and its minutes there; in news they count something"));

  private RecognizersScope() {}

  /**
   * Why a case is left out; null if it counts.
   *
   * @param unsupported whether its own engine is said not to support it
   * @param timex the value wanted first
   */
  static @Nullable String reason(String kind, String phrase, String timex, boolean unsupported) {
    if (unsupported) {
      return UNSUPPORTED;
    }
    for (Reason reason : REASONS) {
      if (kind.matches(reason.kind())
          && reason.phrase().matcher(phrase.strip()).matches()
          && reason.timex().matcher(timex).matches()) {
        return reason.words();
      }
    }
    return null;
  }
}
