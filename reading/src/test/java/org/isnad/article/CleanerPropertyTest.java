package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.isnad.language.Folding;
import org.isnad.page.Page;

/** Whatever comes in, cleaning ends with an article or a reason, and the same each time. */
class CleanerPropertyTest {
  private static final Cleaner CLEANER = Cleaner.load(Folding.load());

  private static final List<String> PIECES =
      List.of(
          "قال الوزير إن العمل في الميناء الجديد انتهى قبل موعده.",
          "اقرأ أيضاً",
          "الأكثر قراءة",
          "تعليقات",
          "تخطى قصص وواصل القراءة",
          "قصص نهاية",
          "القاهرة - رويترز:",
          "(أ ف ب)",
          "-وات-",
          "3 مارس/ آذار 2024",
          "12:30",
          "\u0000",
          "\uD800",
          "\u202B",
          "«",
          "\"",
          "(",
          ")",
          "-",
          ":",
          "\n",
          "\r\n",
          "\u2028",
          "\t",
          " ",
          "<div>",
          "</div>",
          "<p>",
          "<script>",
          "<a href=x>",
          "<!--",
          "<h1>",
          "<td>",
          "<time datetime=2024-01-01>",
          "&amp;",
          "صورة: AFP",
          "©",
          "2024",
          "https://a.b",
          "a@b.c",
          "#",
          "١٢",
          "كتب",
          "المصدر:");

  @Property(tries = 300)
  void anyBytesEndWell(@ForAll @Size(max = 400) byte[] bytes) {
    check(Page.ofBytes("any", bytes));
  }

  @Property(tries = 300)
  void anyTextEndsWell(@ForAll("pages") String text) {
    check(Page.ofText("any", text));
  }

  @Property(tries = 300)
  void anyHtmlEndsWell(@ForAll("pages") String html) {
    check(Page.ofHtml("any", html));
    check(Page.ofHtml("any", html).given(new Page.Given("الغد", null, html, null)));
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  private static void check(Page page) {
    Cleaned cleaned = CLEANER.clean(page);
    assertThat(CLEANER.clean(page)).isEqualTo(cleaned);
    if (cleaned instanceof Article article) {
      assertThat(article.blocks()).isNotEmpty();
      int last = -1;
      for (Block block : article.blocks()) {
        assertThat(block.span().start()).isEqualTo(last + 1);
        assertThat(block.span().of(article.text())).isNotBlank().doesNotContain("\n");
        last = block.span().end();
      }
      assertThat(last).isEqualTo(article.text().length());
    }
  }
}
