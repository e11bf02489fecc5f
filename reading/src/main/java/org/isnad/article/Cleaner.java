package org.isnad.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Folding;
import org.isnad.page.Content;
import org.isnad.page.Page;

/** Makes an article of a page: decodes it, finds its main text, drops its furniture. */
public final class Cleaner {
  private final Folding folding;
  private final Outlets outlets;
  private final LineReader reader;
  private final HtmlReader html;

  private Cleaner(Folding folding) {
    this.folding = folding;
    this.outlets = Outlets.load(folding);
    this.reader = LineReader.load(folding, outlets);
    this.html = new HtmlReader(folding, reader.dates(), outlets);
  }

  /** A cleaner with the language data of Arabic. */
  public static Cleaner load(Folding folding) {
    return new Cleaner(folding);
  }

  /** The article of a page in any language, or why there is none. */
  public Cleaned clean(Page page) {
    return switch (page.content()) {
      case Content.Text(String text) -> text(page, text);
      case Content.Html(String source) -> html(page, source);
      case Content.Bytes bytes -> text(page, new String(bytes.toArray(), StandardCharsets.UTF_8));
    };
  }

  private Cleaned text(Page page, String text) {
    return article(page, Lines.of(folding, text), Metadata.NOTHING, List.of());
  }

  private Cleaned html(Page page, String source) {
    HtmlReader.HtmlPage read = html.read(source);
    return article(page, read.lines(), read.metadata(), read.dropped());
  }

  private Cleaned article(Page page, List<Line> lines, Metadata told, List<Dropped> dropped) {
    if (lines.isEmpty()) {
      return new Rejected(page.uri(), Rejected.Reason.EMPTY, "");
    }
    List<Look> looks = new ArrayList<>(lines.size());
    List<String> keys = new ArrayList<>(lines.size());
    for (Line line : lines) {
      looks.add(reader.look(line));
      keys.add(line.words().key());
    }
    String given = page.given().title();
    String title = given == null ? told.title() : given;
    Layout layout = Layout.of(looks, keys, title == null ? null : Words.keyOf(folding, title));
    List<Fate> fates = LineSorter.sort(looks, keys, layout);
    Composer composer = new Composer(page, told, outlets, reader);
    return composer.compose(looks, fates, layout, dropped);
  }
}
