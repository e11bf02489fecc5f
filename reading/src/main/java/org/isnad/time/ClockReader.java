package org.isnad.time;

import java.math.BigDecimal;
import org.isnad.number.Numeral;
import org.isnad.time.Sense.Count;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads clock times: «الساعة 9:30 صباحا بتوقيت غرينتش»، «الثالثة والنصف عصرا». */
final class ClockReader {
  private final Clues clues;
  private final Tokens tokens;
  private final boolean spoken;

  ClockReader(Clues clues, boolean spoken) {
    this.clues = clues;
    this.tokens = clues.tokens();
    this.spoken = spoken;
  }

  /** Reads the clock time at a token into the draft; the index after it, or -1. */
  int read(Draft draft, int i, boolean first) {
    Clue<Sense.Measure> unit = clues.at(i, Sense.Measure.class);
    boolean named =
        unit != null
            && unit.sense().unit() == Unit.HOUR
            && unit.sense().count() == Count.ONE
            && unit.sense().definite()
            && (first || unit.isUnjoined());
    int at = named && unit != null ? unit.to() : i;
    if (at >= clues.limit(draft.from)) {
      return -1;
    }
    Draft read = new Draft(draft.from, draft.start);
    int next = digital(read, at, named);
    boolean digital = next > 0;
    if (!digital) {
      next = spoken(read, at, named, first);
    }
    if (next < 0) {
      return -1;
    }
    int part = part(read, next, named || digital);
    int end = zone(read, part > 0 ? part : next);
    boolean certain =
        named || spoken && digital || part > 0 || read.zone != null || digital && draft.hasDay();
    if (!certain && !(read.minute % 15 == 0 && read.minute > 0 && isOrdinalHour(at))) {
      return -1;
    }
    draft.hour = read.hour;
    draft.minute = read.minute;
    draft.second = read.second;
    draft.seconds = read.seconds;
    draft.zone = read.zone;
    if (read.part != null) {
      draft.part = read.part;
    }
    if (first) {
      draft.start = named && unit != null ? tokens.get(i).spanOf(unit.form()).start() : startOf(at);
    }
    return end;
  }

  /**
   * An hour alone, with its part of the day if it is told, that is one because another stands
   * beside it: «من 5» of «من 5 إلى 6 مساء»; null if none begins here.
   */
  @Nullable Draft hour(int i) {
    Clue<Sense.Measure> unit = clues.at(i, Sense.Measure.class);
    boolean named = unit != null && unit.sense().unit() == Unit.HOUR && unit.sense().definite();
    int at = named && unit != null ? unit.to() : i;
    if (at >= clues.limit(i)) {
      return null;
    }
    Draft draft = new Draft(i, startOf(at));
    Numeral numeral = clues.numeral(at);
    int hour = PointReader.whole(numeral, 1, 24);
    boolean ordinal = numeral != null && numeral.kind() == Numeral.Kind.ORDINAL;
    boolean cardinal = numeral != null && numeral.kind() == Numeral.Kind.CARDINAL;
    if (numeral == null || hour < 0 || !cardinal && !(ordinal && isFeminine(at))) {
      return null;
    }
    draft.hour = hour;
    int minutes = tokens.get(at).isWord() ? minutes(draft, numeral.to(), true) : -1;
    int next = minutes > 0 ? minutes : numeral.to();
    int part = part(draft, next, true);
    draft.to = part > 0 ? part : next;
    draft.start = named && unit != null ? tokens.get(i).spanOf(unit.form()).start() : draft.start;
    return draft;
  }

  private int startOf(int i) {
    Numeral numeral = clues.numeral(i);
    return numeral == null ? tokens.get(i).span().start() : numeral.span().start();
  }

  /** 9:30, 15:23:24, and before a named clock 1015. */
  private int digital(Draft draft, int i, boolean named) {
    if (named || isBeforeZone(i + 1)) {
      int next = pointed(draft, i);
      if (next > 0) {
        return next;
      }
    }
    int four = isBeforeZone(i + 1) ? digits(i, 4, 2359) : -1;
    if (four >= 0 && tokens.get(i).key().length() == 4 && four % 100 < 60) {
      draft.hour = four / 100;
      draft.minute = four % 100;
      return i + 1;
    }
    int hour = digits(i, 2, 24);
    if (hour < 0 || !isColon(i + 1)) {
      return -1;
    }
    int minute = digits(i + 2, 2, 59);
    boolean seconds = isColon(i + 3) && digits(i + 4, 2, 59) >= 0;
    if (minute < 0 || tokens.get(i + 2).key().length() != 2 && !seconds) {
      return -1;
    }
    draft.hour = hour;
    draft.minute = minute;
    if (seconds) {
      draft.second = digits(i + 4, 2, 59);
      draft.seconds = true;
      return i + 5;
    }
    return i + 3;
  }

  /** «15,30», «15.30», as the French agency writes it: only after «الساعة» or before a clock. */
  private int pointed(Draft draft, int i) {
    Token token = tokens.get(i);
    String key = token.key();
    int point = key.length() - 3;
    if (token.kind() != Token.Kind.NUMBER
        || point < 1
        || point > 2
        || ",.،٫".indexOf(key.charAt(point)) < 0
        || !isDigits(key.substring(0, point))
        || !isDigits(key.substring(point + 1))) {
      return -1;
    }
    int hour = Integer.parseInt(key.substring(0, point));
    int minute = Integer.parseInt(key.substring(point + 1));
    if (hour > 24 || minute > 59) {
      return -1;
    }
    draft.hour = hour;
    draft.minute = minute;
    Clue<Sense.Measure> unit = clues.at(i + 1, Sense.Measure.class);
    return unit != null && unit.sense().unit() == Unit.MINUTE ? unit.to() : i + 1;
  }

  private static boolean isDigits(String key) {
    return key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isBeforeZone(int i) {
    return i < tokens.size() && clues.role(i, Role.CLOCK_OF) > 0;
  }

  private boolean isColon(int i) {
    return i < tokens.size()
        && tokens.get(i).isMark(":")
        && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
  }

  private int digits(int i, int longest, int most) {
    if (i >= tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
      return -1;
    }
    String key = tokens.get(i).key();
    if (key.length() > longest || !key.chars().allMatch(Character::isDigit)) {
      return -1;
    }
    int value = Integer.parseInt(key);
    return value <= most ? value : -1;
  }

  /** «الثالثة والنصف»، «3 و15 دقيقة»، «12 إلا ربعا». */
  private int spoken(Draft draft, int i, boolean named, boolean first) {
    Numeral numeral = clues.numeral(i);
    if (numeral == null || !named && !first && !clues.isPlain(numeral)) {
      return -1;
    }
    BigDecimal value = numeral.value();
    int hour = value.intValue();
    if (spoken && named && isTens(numeral)) {
      draft.hour = hour % 10;
      draft.minute = hour - hour % 10;
      Clue<Sense.Measure> minutes = clues.at(numeral.to(), Sense.Measure.class);
      return minutes == null ? -1 : minutes.to();
    }
    if (value.signum() <= 0 || hour > 24 || hour < 1) {
      return -1;
    }
    boolean ordinal = numeral.kind() == Numeral.Kind.ORDINAL;
    if (ordinal && !isFeminine(i) && !spoken
        || !ordinal && numeral.kind() != Numeral.Kind.CARDINAL) {
      return -1;
    }
    draft.hour = hour;
    draft.minute = minutesOf(value);
    if (draft.minute < 0) {
      return -1;
    }
    int next = numeral.to();
    if (draft.minute > 0) {
      return next;
    }
    int minutes = minutes(draft, next, named);
    return minutes > 0 ? minutes : next;
  }

  /** «الثامنة والنصف» is an hour without more words. */
  private boolean isOrdinalHour(int i) {
    Numeral numeral = clues.numeral(i);
    return numeral != null && numeral.kind() == Numeral.Kind.ORDINAL && isFeminine(i);
  }

  /** «خمسة وخمسين دقيقة» after «الساعة»: ten to six, not the fifty-fifth hour. */
  private boolean isTens(Numeral numeral) {
    int value = PointReader.whole(numeral, 21, 59);
    Clue<Sense.Measure> unit = clues.at(numeral.to(), Sense.Measure.class);
    return value > 0
        && value % 10 > 0
        && tokens.get(numeral.from()).isWord()
        && unit != null
        && unit.sense().unit() == Unit.MINUTE
        && unit.sense().count() == Count.ONE;
  }

  private boolean isFeminine(int i) {
    String key = tokens.get(i).stem();
    return key.startsWith("ال") && (key.endsWith("ه") || key.endsWith("ي"));
  }

  /** The minutes of «3.5»; -1 if the part is no half, third or quarter. */
  private static int minutesOf(BigDecimal value) {
    int hundredths = value.remainder(BigDecimal.ONE).movePointRight(2).intValue();
    return switch (hundredths) {
      case 0 -> 0;
      case 25 -> 15;
      case 33 -> 20;
      case 50 -> 30;
      default -> -1;
    };
  }

  private int minutes(Draft draft, int i, boolean named) {
    int limit = clues.limit(draft.from);
    if (i >= limit) {
      return -1;
    }
    int less = clues.plainRole(i, Role.LESS);
    int at = less > 0 ? less : i;
    if (less < 0 && tokens.get(i).key().equals("و")) {
      at = i + 1;
    }
    Numeral numeral = at < limit ? clues.numeral(at) : null;
    if (numeral == null) {
      return -1;
    }
    if (at == i && !tokens.get(i).key().startsWith("و")) {
      return -1;
    }
    int minute;
    int next = numeral.to();
    if (numeral.kind() == Numeral.Kind.FRACTION) {
      minute =
          numeral.value().compareTo(new BigDecimal("0.6")) > 0 ? 20 : minutesOf(numeral.value());
    } else {
      minute = PointReader.whole(numeral, 1, 59);
      Clue<Sense.Measure> unit = clues.at(next, Sense.Measure.class);
      boolean counted = unit != null && unit.sense().unit() == Unit.MINUTE;
      if (counted && unit != null) {
        next = unit.to();
      } else if (!named || !spoken) {
        return -1;
      }
    }
    if (minute < 0 || draft.hour == null) {
      return -1;
    }
    if (less > 0) {
      draft.hour = draft.hour - 1;
      draft.minute = 60 - minute;
    } else {
      draft.minute = minute;
    }
    return next;
  }

  private int part(Draft draft, int i, boolean certain) {
    if (i >= clues.limit(draft.from)) {
      return -1;
    }
    Clue<Sense.PartAdverb> adverb = clues.at(i, Sense.PartAdverb.class);
    if (adverb != null && adverb.isPlain()) {
      if (tokens.get(i).key().length() == 1 && !certain) {
        return -1;
      }
      draft.part = adverb.sense().part();
      return adverb.to();
    }
    int of = clues.plainRole(i, Role.OF);
    boolean bare = certain && of < 0;
    Clue<Sense.PartNoun> noun =
        of > 0 || bare ? clues.at(bare ? i : of, Sense.PartNoun.class) : null;
    if (noun != null && noun.isPlain()) {
      draft.part = noun.sense().part();
      return noun.to();
    }
    Clue<Sense.PartAdverb> inPart = of > 0 ? clues.at(of, Sense.PartAdverb.class) : null;
    if (inPart != null && inPart.isPlain() && tokens.get(of).key().startsWith("ال")) {
      draft.part = inPart.sense().part();
      return inPart.to();
    }
    int now = clues.plainRole(i, Role.THIS);
    Clue<Sense.PartOfToday> today = clues.at(now > 0 ? now : i, Sense.PartOfToday.class);
    if (today != null && today.isPlain() && (now > 0 || tokens.get(i).is("الليله"))) {
      draft.part = today.sense().part();
      return today.to();
    }
    return -1;
  }

  private int zone(Draft draft, int i) {
    int limit = clues.limit(draft.from);
    int at = i < limit && tokens.get(i).isMark("(") ? i + 1 : i;
    if (at >= limit) {
      return i;
    }
    int of = clues.role(at, Role.CLOCK_OF);
    if (of > 0 && of < limit && tokens.get(of).isMark(".")) {
      of++;
    }
    Clue<Sense.Zone> zone = of < limit ? clues.at(of > 0 ? of : at, Sense.Zone.class) : null;
    if (zone == null || of < 0 && tokens.get(at).kind() != Token.Kind.FOREIGN) {
      return i;
    }
    draft.zone = zone.sense().zone();
    int next = zone.to();
    return at > i && next < limit && tokens.get(next).isMark(")") ? next + 1 : next;
  }
}
