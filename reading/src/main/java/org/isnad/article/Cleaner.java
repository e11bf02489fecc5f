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

  private Cleaner(Folding folding) {
    this.folding = folding;
    this.outlets = Outlets.load(folding);
    this.reader = LineReader.load(folding, outlets);
  }

  /** A cleaner with the language data of Arabic. */
  public static Cleaner load(Folding folding) {
    return new Cleaner(folding);
  }

  /** The article of a page in any language, or why there is none. */
  public Cleaned clean(Page page) {
    String text =
        switch (page.content()) {
          case Content.Text t -> t.text();
          case Content.Html h -> h.html();
          case Content.Bytes b -> new String(b.toArray(), StandardCharsets.UTF_8);
        };
    List<Line> lines = Lines.of(folding, text);
    if (lines.isEmpty()) {
      return new Rejected(page.uri(), Rejected.Reason.EMPTY, "");
    }
    List<Look> looks = new ArrayList<>(lines.size());
    List<String> keys = new ArrayList<>(lines.size());
    for (Line line : lines) {
      looks.add(reader.look(line));
      keys.add(line.words().key());
    }
    Page.Given given = page.given();
    String title = given.title() == null ? null : Words.keyOf(folding, given.title());
    Layout layout = Layout.of(looks, keys, title);
    List<Fate> fates = LineSorter.sort(looks, keys, layout);
    return new Composer(page, outlets, reader).compose(looks, fates, layout);
  }
}
