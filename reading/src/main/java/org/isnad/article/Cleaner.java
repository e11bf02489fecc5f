package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Folding;
import org.isnad.page.Content;
import org.isnad.page.Page;
import org.isnad.text.Span;

/** Makes an article of a page: decodes it, finds its main text, drops its furniture. */
public final class Cleaner {
  private Cleaner() {}

  /** A cleaner with the language data of Arabic. */
  public static Cleaner load(Folding folding) {
    return new Cleaner();
  }

  /** The article of a page in any language, or why there is none. */
  public Cleaned clean(Page page) {
    String text =
        switch (page.content()) {
          case Content.Text t -> t.text();
          case Content.Html h -> h.html();
          case Content.Bytes b -> new String(b.toArray(), java.nio.charset.StandardCharsets.UTF_8);
        };
    StringBuilder kept = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\n")) {
      String tidy = line.strip();
      if (tidy.isEmpty()) {
        continue;
      }
      if (!kept.isEmpty()) {
        kept.append('\n');
      }
      int start = kept.length();
      kept.append(tidy);
      Block.Role role = blocks.isEmpty() ? Block.Role.HEADLINE : Block.Role.PARAGRAPH;
      blocks.add(new Block(new Span(start, kept.length()), role));
    }
    Page.Given given = page.given();
    Published published =
        given.published() == null
            ? Published.UNKNOWN
            : new Published(given.published(), Published.Basis.GIVEN);
    return new Article(
        "0",
        new Article.Source(page.uri(), given.outlet(), given.retrieved()),
        given.title(),
        "ar",
        List.of(),
        List.of(),
        published,
        kept.toString(),
        blocks,
        List.of(),
        List.of());
  }
}
