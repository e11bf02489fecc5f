package org.isnad.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks over an HTML page once and cuts its visible text into pieces and regions. Its own stacks
 * take the place of recursion.
 */
final class PageWalk implements NodeVisitor {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "canvas",
          "button",
          "select",
          "textarea",
          "head",
          "audio",
          "video",
          "map",
          "datalist",
          "math",
          "rp",
          "rt");
  private static final Set<String> ASIDE =
      Set.of("nav", "footer", "aside", "menu", "dialog", "header");
  private static final Set<String> ASIDE_ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "dialog", "search", "menu");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final MarkupWords markup;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Deque<Line.Hint> hints = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Region region = new Region("body", null, 0, false, false, false);
  private int skipping;
  private int linking;
  private int linked;
  private int articles;

  PageWalk(MarkupWords markup) {
    this.markup = markup;
    regions.add(region);
    hints.push(Line.Hint.NONE);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The regions, each before those it holds. */
  List<Region> regions() {
    return regions;
  }

  /** Ends the walk. */
  void finish() {
    flush();
    regions.getFirst().end(pieces.size() - 1);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode run) {
      if (skipping == 0) {
        append(run.getWholeText());
      }
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      skipping++;
    }
    if (skipping > 0) {
      return;
    }
    switch (tag) {
      case "a" -> linking++;
      case "br", "hr" -> flush();
      case "article", "main" -> articles++;
      default -> {}
    }
    if (CELLS.contains(tag)) {
      if (!text.isEmpty()) {
        text.append('\t');
      }
    } else if (element.isBlock() || tag.equals("li")) {
      flush();
    }
    if (opensRegion(element, tag)) {
      begin(element, tag);
    }
  }

  private void close(Element element) {
    String tag = element.normalName();
    if (skipping > 0) {
      skipping -= SKIPPED.contains(tag) ? 1 : 0;
      return;
    }
    switch (tag) {
      case "a" -> linking--;
      case "article", "main" -> articles--;
      default -> {}
    }
    if (opensRegion(element, tag)) {
      flush();
      region.end(pieces.size() - 1);
      hints.pop();
      Region parent = region.parent();
      region = parent == null ? region : parent;
    }
  }

  private static boolean opensRegion(Element element, String tag) {
    return (element.isBlock() || tag.equals("li"))
        && !CELLS.contains(tag)
        && !tag.equals("br")
        && !tag.equals("hr")
        && !tag.equals("body")
        && !tag.equals("html");
  }

  private void begin(Element element, String tag) {
    String names = element.className() + " " + element.id();
    Set<MarkupWords.Kind> kinds = markup.kinds(names);
    boolean heading = tag.equals("header") && articles > 0;
    boolean labelled =
        ASIDE.contains(tag) && !heading
            || ASIDE_ROLES.contains(element.attr("role"))
            || kinds.contains(MarkupWords.Kind.ASIDE) && !tag.equals("p");
    boolean body =
        kinds.contains(MarkupWords.Kind.BODY)
            || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
    region = new Region(tag, region, pieces.size(), labelled, isHidden(element), body);
    regions.add(region);
    hints.push(hint(tag, kinds));
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 500) {
      return false;
    }
    String tight = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return tight.contains("display:none") || tight.contains("visibility:hidden");
  }

  private Line.Hint hint(String tag, Set<MarkupWords.Kind> kinds) {
    return switch (tag) {
      case "h1" -> Line.Hint.HEADLINE;
      case "h2", "h3", "h4", "h5", "h6" -> Line.Hint.HEADING;
      case "figcaption" -> Line.Hint.CAPTION;
      case "blockquote" -> Line.Hint.QUOTE;
      case "li", "tr", "dd", "dt" -> Line.Hint.ITEM;
      default -> kinds.contains(MarkupWords.Kind.CAPTION) ? Line.Hint.CAPTION : hints.getFirst();
    };
  }

  private void append(String run) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean blank = Lines.isBlank(c);
      if (!blank) {
        text.append(c);
        linked += linking > 0 ? 1 : 0;
      } else if (!text.isEmpty() && !Lines.isBlank(text.charAt(text.length() - 1))) {
        text.append(' ');
        linked += linking > 0 ? 1 : 0;
      }
    }
  }

  private void flush() {
    String tidy = Lines.tidyCells(text);
    if (!tidy.isEmpty()) {
      pieces.add(new Piece(tidy, linked, hints.getFirst(), region));
    }
    text.setLength(0);
    linked = 0;
  }
}
