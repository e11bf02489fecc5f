package org.isnad.article;

import java.util.BitSet;
import java.util.List;
import org.isnad.text.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among the regions of an HTML page: the smallest region that holds nearly all
 * prose, without what its markup sets aside.
 */
final class MainText {
  private static final RuleId ASIDE = RuleId.of("markup.aside");
  private static final RuleId HIDDEN = RuleId.of("markup.hidden");
  private static final RuleId OUTSIDE = RuleId.of("markup.outside");

  /** A region with this share of the page's prose is no aside, whatever its names say. */
  private static final double TOO_MUCH = 0.35;

  /** And one with this share neither, if it holds no headline. */
  private static final double ALL_BUT_NOTHING = 0.75;

  /** A region that calls itself the article is believed if it has this share of the prose. */
  private static final double BELIEVED = 0.4;

  /** The way down goes on into a region with this share of the prose around it. */
  private static final double NEARLY_ALL = 0.8;

  /** So many pieces between the headline and the body are looked at for credits. */
  private static final int ABOVE = 30;

  /** So near a top heading is believed that does not say what the title says. */
  private static final int NEAR = 8;

  /** So many pieces after the body are looked at for a sign-off. */
  private static final int BELOW = 6;

  private final List<Piece> pieces;
  private final List<Region> regions;
  private final BitSet starts = new BitSet();

  MainText(PageWalk walk) {
    pieces = walk.pieces();
    regions = walk.regions();
    for (int i = 0; i < pieces.size(); i++) {
      starts.set(i, pieces.get(i).hint() == Line.Hint.HEADLINE);
    }
    for (Region region : regions) {
      if (region.isBody() || region.tag().equals("article")) {
        starts.set(region.first());
      }
    }
  }

  /**
   * The pieces that belong to the article and what stands around them.
   *
   * @param from the first piece to be looked at: the headline, if it stands near
   * @param first the article's first piece
   * @param last its last piece
   * @param to the last piece to be looked at
   * @param aside the pieces that are none of it
   */
  record Range(int from, int first, int last, int to, BitSet aside) {}

  Range find(@Nullable String title) {
    weigh();
    Region main = descend(start());
    BitSet aside = new BitSet();
    for (Region region : regions) {
      Region around = region.parent();
      if (region.isAside() && region != main && (around == null || !around.isAside())) {
        aside.set(region.first(), region.last() + 1);
      }
    }
    int from = headline(main, title, aside);
    int to = main.last();
    for (int i = main.last() + 1; i < Math.min(pieces.size(), main.last() + 1 + BELOW); i++) {
      to = aside.get(i) ? to : i;
    }
    return new Range(from, main.first(), main.last(), to, aside);
  }

  /** Whether a top heading or an element that calls itself the article stands in a region. */
  private boolean holdsArticle(Region region) {
    int next = articleFrom(region.first());
    return next >= 0 && next <= region.last();
  }

  /** The first piece, from this one on, that begins an article or is a top heading; -1 if none. */
  private int articleFrom(int piece) {
    return starts.nextSetBit(piece);
  }

  /** The rule by which a piece outside the article's is dropped. */
  RuleId why(int piece) {
    for (Region region = pieces.get(piece).region(); region != null; region = region.parent()) {
      if (region.isAside()) {
        return region.isHidden() ? HIDDEN : ASIDE;
      }
    }
    return OUTSIDE;
  }

  /** Adds up the prose of each region, first with all asides, then without. */
  private void weigh() {
    for (Piece piece : pieces) {
      piece.region().addProse(piece.prose());
    }
    sum();
    double all = regions.getFirst().prose();
    for (Region region : regions) {
      double share = holdsArticle(region) ? TOO_MUCH : ALL_BUT_NOTHING;
      if (region.isLabelled() && region.prose() < share * all) {
        region.setAside();
      }
    }
    for (Region region : regions) {
      region.removeProse();
    }
    for (Piece piece : pieces) {
      piece.region().addProse(piece.prose());
    }
    sum();
  }

  private void sum() {
    for (int i = regions.size() - 1; i > 0; i--) {
      Region region = regions.get(i);
      Region parent = region.parent();
      if (region.isAside()) {
        region.removeProse();
      }
      if (parent != null) {
        parent.addProse(region.prose());
      }
    }
  }

  private Region start() {
    Region page = regions.getFirst();
    Region best = page;
    for (Region region : regions) {
      boolean named = region.isBody() || region.tag().equals("article");
      if (!named || region.prose() < BELIEVED * page.prose()) {
        continue;
      }
      boolean better = best == page || region.prose() > best.prose();
      best = better ? region : best;
    }
    return best;
  }

  private static Region descend(Region start) {
    Region at = start;
    while (true) {
      Region next = null;
      for (Region child : at.children()) {
        boolean holds = child.prose() >= NEARLY_ALL * at.prose() && child.prose() > 0;
        boolean paragraph = child.children().isEmpty();
        if (holds && !paragraph) {
          next = child;
        }
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
  }

  /** The headline's piece, if one stands not far above the article or in it. */
  private int headline(Region main, @Nullable String title, BitSet aside) {
    int least = Math.max(0, main.first() - ABOVE);
    int found = -1;
    for (int i = main.first(); i >= least; i--) {
      if (i >= pieces.size()) {
        continue;
      }
      Piece piece = pieces.get(i);
      boolean named = title != null && title.equals(piece.text());
      boolean ranked = piece.hint() == Line.Hint.HEADLINE;
      boolean near = title == null || i >= main.first() - NEAR;
      if (named || ranked && near && found < 0 && !aside.get(i)) {
        found = i;
        if (named) {
          break;
        }
      }
    }
    return found < 0 ? main.first() : found;
  }
}
