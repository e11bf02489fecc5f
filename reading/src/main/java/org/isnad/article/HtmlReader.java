package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Folding;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads an HTML page: what its markup says of the article, and the lines of its main text. */
final class HtmlReader {
  /** Elements nested deeper are parsed as if they stood at this depth. */
  private static final int DEEPEST = 256;

  private final Folding folding;
  private final MarkupWords markup = MarkupWords.load();
  private final MetadataReader metadata;

  HtmlReader(Folding folding, DateText dates, Outlets outlets) {
    this.folding = folding;
    this.metadata = new MetadataReader(folding, dates, outlets);
  }

  /**
   * An HTML page as far as cleaning needs it.
   *
   * @param metadata what its markup says
   * @param lines the lines of its main text and of what stands close around it
   * @param dropped what its markup sets aside
   */
  record HtmlPage(Metadata metadata, List<Line> lines, List<Dropped> dropped) {}

  HtmlPage read(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    PageWalk walk = new PageWalk(markup);
    NodeTraversor.traverse(walk, page);
    walk.finish();
    Metadata told = metadata.read(page);
    MainText main = new MainText(walk);
    MainText.Range range = main.find(told.title());
    List<Line> lines = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    List<Piece> pieces = walk.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i < range.from() || i > range.to() || range.aside().get(i)) {
        dropped.add(new Dropped(piece.text(), main.why(i)));
      } else {
        boolean after = i > range.last();
        Line.Hint hint = piece.isLink() ? Line.Hint.LINK : after ? Line.Hint.OUTSIDE : piece.hint();
        lines.add(Line.of(folding, piece.text(), hint));
      }
    }
    return new HtmlPage(told, lines, dropped);
  }
}
