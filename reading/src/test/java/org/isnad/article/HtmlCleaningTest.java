package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.Folding;
import org.isnad.page.Page;
import org.junit.jupiter.api.Test;

class HtmlCleaningTest {
  private static final String FIRST =
      "افتتح وزير النقل صباح الثلاثاء الرصيف الجديد الذي طال انتظاره في ميناء المدينة الكبير.";
  private static final String SECOND =
      "وأوضح الوزير أن الرصيف سيضاعف قدرة الميناء على استقبال السفن الكبيرة خلال عامين.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="ar"><head>
      <title>رصيف جديد في الميناء الكبير | الساحل</title>
      <meta property="og:site_name" content="الساحل">
      <script type="application/ld+json">
      {"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"],
       "headline": "رصيف جديد في الميناء الكبير", "datePublished": "2025-03-04T10:15:00+03:00",
       "author": [{"@type": "Person", "name": "هدى سالم"}, {"name": "رويترز"}],}]}
      </script></head><body>
      <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/b">اقتصاد</a></li></ul></nav>
      <div class="page"><div class="story">
        <h1>رصيف جديد في الميناء الكبير</h1>
        <div class="share-bar"><span>شارك الخبر على صفحتك</span></div>
        <figure><img src="a.jpg"><figcaption>الرصيف قبل افتتاحه (الفرنسية)</figcaption></figure>
        <div class="text">
          <p>%s</p>
          <div class="related-posts"><p>خمس مدن ساحلية تستعد لموسم السياحة والصيف هذا العام.</p></div>
          <h2>كلفة المشروع</h2>
          <blockquote>«لن ننتظر عشر سنوات أخرى حتى يكتمل هذا العمل الكبير»</blockquote>
          <table><tr><td>الطول</td><td>900 متر</td></tr><tr><td>العمق</td><td>17 متراً</td></tr></table>
          <p>%s</p>
          <p style="display: none">هذه فقرة لا يراها القارئ على الصفحة ولا تعني له شيئاً أبداً.</p>
        </div>
      </div>
      <div class="comments"><p>تعليق من قارئ يقول فيه رأيه في الميناء الجديد وفي الوزير كذلك.</p></div>
      </div><footer><p>جميع الحقوق محفوظة لشبكة الساحل الإخبارية على مر السنين.</p></footer>
      </body></html>
      """
          .formatted(FIRST, SECOND);

  private final Cleaner cleaner = Cleaner.load(Folding.load());

  @Test
  void findsTheArticle() {
    Article article = article(PAGE);
    assertThat(article.blocks().stream().map(b -> b.role() + " " + b.span().of(article.text())))
        .containsExactly(
            "HEADLINE رصيف جديد في الميناء الكبير",
            "CAPTION الرصيف قبل افتتاحه (الفرنسية)",
            "PARAGRAPH " + FIRST,
            "HEADING كلفة المشروع",
            "QUOTE «لن ننتظر عشر سنوات أخرى حتى يكتمل هذا العمل الكبير»",
            "LIST الطول\t900 متر",
            "LIST العمق\t17 متراً",
            "PARAGRAPH " + SECOND);
  }

  @Test
  void readsMetadataThoughItsJsonIsFaulty() {
    Article article = article(PAGE);
    assertThat(article.title()).isEqualTo("رصيف جديد في الميناء الكبير");
    assertThat(article.published().toString()).contains("2025-03-04T10:15+03:00", "METADATA");
    assertThat(article.source().outlet()).isEqualTo("الساحل");
    assertThat(article.authors()).containsExactly("هدى سالم");
    assertThat(article.agencies()).containsExactly("رويترز");
    assertThat(article.language()).isEqualTo("ar");
  }

  @Test
  void listsWhatItDrops() {
    assertThat(article(PAGE).dropped().stream().map(d -> d.why().value()))
        .contains("markup.aside", "markup.hidden");
    List<String> dropped = article(PAGE).dropped().stream().map(Dropped::text).toList();
    assertThat(dropped).anyMatch(t -> t.startsWith("خمس مدن")).anyMatch(t -> t.equals("الرئيسية"));
  }

  @Test
  void knowsOutletsByTheirHosts() {
    Cleaned cleaned =
        cleaner.clean(Page.ofHtml("https://www.trtarabi.com/a/2025/3/4/x", "<p>" + FIRST + "</p>"));
    Article article = (Article) cleaned;
    assertThat(article.source().outlet()).isEqualTo("TRT عربي");
    assertThat(article.published().toString()).contains("2025-03-04");
  }

  @Test
  void aPageOfLinksIsNoArticle() {
    String index = "<ul>" + "<li><a href=x>عنوان خبر من أخبار اليوم</a></li>".repeat(5) + "</ul>";
    assertThat(cleaner.clean(Page.ofHtml("index.html", index)))
        .isEqualTo(new Rejected("index.html", Rejected.Reason.NO_ARTICLE, ""));
  }

  private Article article(String html) {
    return (Article) cleaner.clean(Page.ofHtml("page.html", html));
  }
}
