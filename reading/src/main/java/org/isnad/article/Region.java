package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block element of an HTML page, with the pieces of text that it holds and how much of them is
 * prose. Filled while the page is read, complete afterwards.
 */
final class Region {
  private final String tag;
  private final @Nullable Region parent;
  private final boolean labelled;
  private final boolean hidden;
  private final boolean body;
  private final int first;
  private final List<Region> children = new ArrayList<>();
  private int last;
  private long prose;
  private boolean aside;

  /**
   * A region that begins.
   *
   * @param tag its element's name
   * @param parent the region around it; null for the whole page
   * @param first the index of its first piece
   * @param labelled whether its tag, class, id or role says that it is no part of the article
   * @param hidden whether it is not shown
   * @param body whether it is said to be the article's body
   */
  Region(
      String tag,
      @Nullable Region parent,
      int first,
      boolean labelled,
      boolean hidden,
      boolean body) {
    this.tag = tag;
    this.parent = parent;
    this.first = first;
    this.last = first - 1;
    this.labelled = labelled;
    this.hidden = hidden;
    this.body = body;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  String tag() {
    return tag;
  }

  @Nullable Region parent() {
    return parent;
  }

  List<Region> children() {
    return children;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  boolean isBody() {
    return body;
  }

  boolean isHidden() {
    return hidden;
  }

  boolean isLabelled() {
    return labelled || hidden;
  }

  /** Ends it after the piece of this index. */
  void end(int piece) {
    last = piece;
  }

  /** How many characters of prose it holds, those of its asides aside. */
  long prose() {
    return prose;
  }

  void addProse(long characters) {
    prose += characters;
  }

  void removeProse() {
    prose = 0;
  }

  /** Whether it was found to be no part of the article. */
  boolean isAside() {
    return aside;
  }

  void setAside() {
    aside = true;
  }
}
