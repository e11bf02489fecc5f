package org.isnad.article;

import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.text.Moment;
import org.isnad.text.RuleId;

/** Tells what lines look like by themselves. */
final class LineReader {
  private static final int LONGEST_CAPTION = 45;
  private static final int LONGEST_PHOTO_CREDIT = 60;

  private final Folding folding;
  private final Outlets outlets;
  private final Phrases phrases;
  private final Bylines bylines;
  private final DateText dates;
  private final Datelines datelines;

  private LineReader(Folding folding, Outlets outlets) {
    this.folding = folding;
    this.outlets = outlets;
    phrases = Phrases.load(folding);
    bylines = Bylines.load(folding);
    dates = DateText.load(folding);
    datelines = Datelines.load(folding, outlets, dates);
  }

  static LineReader load(Folding folding, Outlets outlets) {
    return new LineReader(folding, outlets);
  }

  DateText dates() {
    return dates;
  }

  Datelines datelines() {
    return datelines;
  }

  /** The date within a dateline. */
  Optional<Moment> dateOf(String dateline) {
    return dates.find(Line.of(folding, dateline, Line.Hint.NONE)).map(DateText.Found::moment);
  }

  Look look(Line line) {
    Phrases.Hit hit = phrases.find(line).orElse(null);
    if (!line.isShort()) {
      return new Look(line, hit, null, false, null, null, false);
    }
    boolean dated = dates.isDateLine(line);
    // «آخر تحديث: 4 مارس» is a date line first, and only then a label.
    hit = dated ? null : hit;
    RuleId strip = hit == null && !dated ? phrases.strip(line).orElse(null) : null;
    Bylines.Byline byline = bylines.find(line).orElse(null);
    Datelines.Credit credit = line.stops() ? null : datelines.whole(line).orElse(null);
    return new Look(line, hit, strip, dated, byline, credit, isCaptioned(line));
  }

  /** «… / صورة: AFP (AFP)», «… (رويترز)»: words, and the picture's credit last. */
  private boolean isCaptioned(Line line) {
    String text = line.text();
    if (line.count() > LONGEST_CAPTION || line.count() < 3) {
      return false;
    }
    int open = text.lastIndexOf('(');
    boolean bracket = text.endsWith(")") && open > 0 && text.length() - open < LONGEST_PHOTO_CREDIT;
    if (bracket && ".!؟".indexOf(lastMark(text, open)) < 0) {
      for (String part : text.substring(open + 1, text.length() - 1).split("[-–/،,]")) {
        if (isAgency(part)) {
          return true;
        }
      }
    }
    Words words = line.words();
    for (int i = Math.max(1, words.size() - 6); i < words.size(); i++) {
      if (isPhotoWord(words.get(i)) && ":©".indexOf(markAfter(text, words.end(i) - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhotoWord(String key) {
    return key.equals("©")
        || key.equals(folding.fold("صورة"))
        || key.equals(folding.fold("الصورة"))
        || key.equals(folding.fold("تصوير"))
        || key.equals(folding.fold("عدسة"));
  }

  private static char markAfter(String text, int last) {
    if (text.charAt(last) == '©') {
      return '©';
    }
    int at = last + 1;
    while (at < text.length() && Lines.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static char lastMark(String text, int at) {
    int i = at - 1;
    while (i > 0 && Lines.isBlank(text.charAt(i))) {
      i--;
    }
    return text.charAt(Math.max(i, 0));
  }

  private boolean isAgency(String name) {
    Optional<Outlets.Source> agency = outlets.agencyOfKey(Words.keyOf(folding, name));
    return agency.isPresent();
  }
}
