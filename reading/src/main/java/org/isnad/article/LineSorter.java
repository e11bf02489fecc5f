package org.isnad.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Block.Role;
import org.isnad.article.Phrases.Opens;
import org.isnad.text.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the lines of one page into the article's blocks and the page's furniture: by the phrases
 * they hold, by their shape, and by whether they stand above, within or below the running text.
 */
final class LineSorter {
  static final RuleId DATE = RuleId.of("furniture.date");
  private static final RuleId BREADCRUMB = RuleId.of("furniture.breadcrumb");
  private static final RuleId REPEATED = RuleId.of("furniture.repeated");
  private static final RuleId TEASER = RuleId.of("furniture.teaser");
  private static final RuleId TAGS = RuleId.of("furniture.tags");
  private static final RuleId LINKED = RuleId.of("furniture.linked");
  private static final RuleId OUTSIDE = RuleId.of("markup.outside");
  private static final RuleId BRACKET = RuleId.of("furniture.bracket");

  /** The name of a section or of a breadcrumb has at most so many words. */
  private static final int NAME = 3;

  /** A heading within a list of teasers has at most so many words. */
  private static final int HEADING = 4;

  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_TEASER = 30;
  private static final int LONGEST_BRACKET = 40;

  private final List<Look> looks;
  private final List<String> keys;
  private final Layout layout;
  private final @Nullable Fate[] fates;
  private final Set<String> seen = new HashSet<>();
  private final boolean wholePage;

  private LineSorter(List<Look> looks, List<String> keys, Layout layout) {
    this.looks = looks;
    this.keys = keys;
    this.layout = layout;
    this.fates = new Fate[looks.size()];
    this.wholePage = looks.stream().anyMatch(Look::isFurniture);
  }

  /**
   * The fate of each line.
   *
   * @param looks the lines
   * @param keys their words, folded
   * @param layout where the article stands among them
   */
  static List<Fate> sort(List<Look> looks, List<String> keys, Layout layout) {
    LineSorter sorter = new LineSorter(looks, keys, layout);
    sorter.brackets();
    sorter.byPlace();
    sorter.tags();
    List<Fate> sorted = new ArrayList<>();
    for (Fate fate : sorter.fates) {
      sorted.add(fate == null ? Fate.keep(Role.PARAGRAPH) : fate);
    }
    return sorted;
  }

  /** «تخطى قصص مقترحة وواصل القراءة» … «قصص مقترحة نهاية»: all between goes. */
  private void brackets() {
    for (int i = 0; i < looks.size(); i++) {
      Phrases.Hit hit = looks.get(i).hit();
      if (hit == null || hit.opens() != Opens.BRACKET) {
        continue;
      }
      int limit = Math.min(looks.size(), i + LONGEST_BRACKET);
      for (int end = i + 1; end < limit; end++) {
        Phrases.Hit close = looks.get(end).hit();
        if (close != null && close.rule().value().endsWith("-end")) {
          for (int k = i; k <= end; k++) {
            fates[k] = Fate.drop(BRACKET);
          }
          i = end;
          break;
        }
      }
    }
  }

  private void byPlace() {
    Phrases.Hit open = null;
    int opened = -1;
    for (int i = 0; i < looks.size(); i++) {
      if (fates[i] != null) {
        continue;
      }
      Look look = looks.get(i);
      boolean inText = i >= layout.first() && i <= layout.last();
      if (i == layout.headline()) {
        fates[i] = Fate.keep(Role.HEADLINE);
      } else if (isRepeated(i)) {
        fates[i] = Fate.drop(REPEATED);
      } else if (look.hit() != null && isPlaced(look.hit(), i)) {
        fates[i] = Fate.drop(look.hit().rule());
        if (look.hit().opens() != Opens.NONE && i > layout.headline()) {
          open = look.hit();
          opened = i;
        }
      } else if (look.isProse() && (inText || open == null)) {
        fates[i] = prose(look);
        open = null;
      } else {
        fates[i] = open == null ? bare(look, i) : listed(look, i, open, opened);
        open = open != null && open.opens() == Opens.CAPTION ? null : open;
      }
      if (fates[i] instanceof Fate.Keep && looks.get(i).line().count() >= HEADING) {
        seen.add(keys.get(i));
      }
    }
  }

  private boolean isRepeated(int i) {
    boolean top = i < layout.first() || looks.get(i).captioned();
    return top
        && looks.get(i).line().isShort()
        && looks.get(i).line().count() >= HEADING
        && seen.contains(keys.get(i));
  }

  private boolean isPlaced(Phrases.Hit hit, int i) {
    return switch (hit.place()) {
      case ANY -> true;
      case TOP -> i < layout.first();
      case END -> i > layout.last();
    };
  }

  private static Fate prose(Look look) {
    return Fate.keep(
        switch (look.line().hint()) {
          case QUOTE -> Role.QUOTE;
          case ITEM -> Role.LIST;
          case CAPTION -> Role.CAPTION;
          case HEADLINE, HEADING -> Role.HEADING;
          case NONE, LINK, OUTSIDE -> Role.PARAGRAPH;
        });
  }

  /** A line under «اقرأ أيضاً» and its like. */
  private Fate listed(Look look, int i, Phrases.Hit open, int opened) {
    if (open.opens() == Opens.CAPTION) {
      return look.isPlain() ? Fate.keep(Role.CAPTION) : bare(look, i);
    }
    if (look.credit() != null && open.opens() != Opens.TAGS) {
      return Fate.keep(creditRole(look, i));
    }
    if (look.dated()) {
      return Fate.drop(DATE);
    }
    boolean beforeProse = i + 1 < looks.size() && looks.get(i + 1).isProse() && i < layout.last();
    // The last short line before the text goes on is its next heading, not one more teaser.
    boolean heading =
        beforeProse
            && i - opened > 1
            && look.isPlain()
            && look.line().count() <= HEADING
            && looks.get(i - 1).line().count() > HEADING;
    return heading ? Fate.keep(Role.HEADING) : Fate.drop(open.rule());
  }

  private Fate bare(Look look, int i) {
    if (look.dated()) {
      return Fate.drop(DATE);
    }
    boolean caption = look.captioned() || look.line().hint() == Line.Hint.CAPTION;
    if (look.bylineOf(Bylines.Kind.PHOTO).isPresent()
        && !(caption && look.line().count() > HEADING)) {
      return Fate.keep(Role.CREDIT);
    }
    if (look.strip() != null) {
      return Fate.drop(look.strip());
    }
    if (caption) {
      return Fate.keep(Role.CAPTION);
    }
    if (look.byline() != null) {
      boolean source = look.byline().kind() == Bylines.Kind.SOURCE;
      return Fate.keep(source ? Role.CREDIT : Role.BYLINE);
    }
    if (look.credit() != null && isCreditHere(look, i)) {
      return Fate.keep(creditRole(look, i));
    }
    switch (look.line().hint()) {
      case LINK -> {
        return Fate.drop(LINKED);
      }
      case OUTSIDE -> {
        return Fate.drop(OUTSIDE);
      }
      case HEADLINE, HEADING, CAPTION, QUOTE, ITEM, NONE -> {}
    }
    if (i < layout.first()) {
      return above(look, i);
    }
    return i > layout.last() ? below(look, i) : within(look);
  }

  /** Within the text only lines of known agencies and outlets are sign-offs. */
  private boolean isCreditHere(Look look, int i) {
    Datelines.Credit credit = look.credit();
    boolean inside = i > layout.first() && i < layout.last();
    return credit != null && (!inside || credit.unknown().isEmpty());
  }

  private Role creditRole(Look look, int i) {
    Datelines.Credit credit = look.credit();
    boolean filed =
        credit != null
            && (credit.has(Datelines.Kind.PLACE) || !credit.unknown().isEmpty())
            && i < layout.first();
    return filed ? Role.BYLINE : Role.CREDIT;
  }

  private Fate above(Look look, int i) {
    int count = look.line().count();
    // By its shape alone a line is dropped only from what is seen to be a whole page.
    boolean hasText = layout.first() < looks.size() && wholePage;
    if (count <= NAME && hasText && !look.line().endsInColon()) {
      return Fate.drop(i < layout.headline() ? BREADCRUMB : Phrases.SECTION);
    }
    return within(look);
  }

  private static Fate within(Look look) {
    Line line = look.line();
    if (isItem(line.text()) || line.hint() == Line.Hint.ITEM) {
      return Fate.keep(Role.LIST);
    }
    if (line.hint() == Line.Hint.QUOTE) {
      return Fate.keep(Role.QUOTE);
    }
    boolean heading = line.count() <= LONGEST_HEADING && !line.stops() && !line.endsInColon();
    return Fate.keep(heading ? Role.HEADING : Role.PARAGRAPH);
  }

  /** After the text: a headline with its date glued to it or on the next line is a teaser. */
  private Fate below(Look look, int i) {
    Line line = look.line();
    boolean teaser =
        line.count() >= HEADING
            && line.count() <= LONGEST_TEASER
            && !line.stops()
            && (endsInYear(line.text()) || i + 1 < looks.size() && isAged(looks.get(i + 1)));
    if (teaser) {
      return Fate.drop(TEASER);
    }
    return isSignature(look, i) ? Fate.keep(Role.BYLINE) : within(look);
  }

  /** «(تغطية صحفية: …)», or a name in Latin letters beside a date. */
  private boolean isSignature(Look look, int i) {
    String text = look.line().text();
    if (text.startsWith("(") && text.endsWith(")") && look.line().count() <= LONGEST_HEADING) {
      return true;
    }
    boolean dated =
        i > 0 && looks.get(i - 1).dated() || i + 1 < looks.size() && looks.get(i + 1).dated();
    int count = look.line().count();
    return dated && count >= 2 && count <= NAME && isLatin(text);
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)
          || Character.isLetter(c)
              && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAged(Look next) {
    return next.dated() || next.hit() != null && next.hit().rule().value().equals("furniture.age");
  }

  private static boolean endsInYear(String text) {
    int at = text.length();
    int digits = 0;
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at--;
      digits++;
    }
    return digits == 4 && at > 3 && (text.startsWith("20", at) || text.startsWith("٢٠", at));
  }

  private static boolean isItem(String text) {
    char c = text.charAt(0);
    return text.length() > 2 && ("•▪●◦■-*–".indexOf(c) >= 0) && Lines.isBlank(text.charAt(1));
  }

  /** Three short lines and more between the text and the first furniture below it are tags. */
  private void tags() {
    int from = layout.last() + 1;
    if (from <= 0 || from >= looks.size() || looks.get(from - 1).line().endsInColon()) {
      return;
    }
    int to = from;
    while (to < looks.size()
        && looks.get(to).isPlain()
        && looks.get(to).line().count() <= HEADING) {
      to++;
    }
    boolean furniture = to < looks.size() && looks.get(to).isFurniture();
    for (int i = from; to - from >= 3 && furniture && i < to; i++) {
      if (fates[i] instanceof Fate.Keep(Role role) && role == Role.HEADING) {
        fates[i] = Fate.drop(TAGS);
      }
    }
  }
}
