package org.isnad.event;

import org.isnad.language.Table;

/** What links a participant to the word that names an event. */
enum Slot {
  /** Nothing: it is the object, or the second genitive: «زيارته تونس». */
  OBJECT,
  /** «مع». */
  WITH,
  /** «على». */
  ON,
  /** «ضد». */
  AGAINST,
  /** «إلى». */
  TO,
  /** A joined ل. */
  FOR,
  /** A joined ب. */
  BY,
  /** «من»، «من قبل»، «من جانب». */
  FROM,
  /** «عن». */
  OF,
  /** «في». */
  IN,
  /** «بين … و…». */
  BETWEEN,
  /** «بحضور»، «بمشاركة»، «برئاسة». */
  PRESENCE;

  static Slot of(String name, Table.Row row) {
    for (Slot slot : values()) {
      if (slot.name().equalsIgnoreCase(name)) {
        return slot;
      }
    }
    throw row.fault("no such slot: " + name);
  }
}
