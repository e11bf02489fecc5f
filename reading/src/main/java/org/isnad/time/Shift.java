package org.isnad.time;

/** Which one in the row of like times. */
enum Shift {
  /** «الماضي». */
  PAST,
  /** «الجاري»، «هذا». */
  THIS,
  /** «المقبل». */
  NEXT,
  /** «السابق»: before another time of the story. */
  BEFORE,
  /** «التالي»: after another time of the story. */
  AFTER,
  /** «الأخير». */
  LAST,
  /** «الأولى» of «الأشهر الستة الأولى». */
  FIRST;

  /** The steps from now; meaningless for those told from another time. */
  int steps() {
    return switch (this) {
      case PAST, BEFORE -> -1;
      case THIS, LAST, FIRST -> 0;
      case NEXT, AFTER -> 1;
    };
  }
}
