package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.language.Folding;
import org.isnad.page.Page;
import org.junit.jupiter.api.Test;

class CleanerTest {
  private final Cleaner cleaner = Cleaner.load(Folding.load());

  private static final String PAGE =
      """
      الرئيسية
      عربي ودولي
      وزير النقل يفتتح خط القطار الجديد في الميناء
      الثلاثاء 4 مارس/آذار 2025 10:15 ص
      كتبت هدى سالم
      القطار في محطته الأولى (رويترز)
      القاهرة - أ ف ب: افتتح وزير النقل صباح الثلاثاء خط القطار الجديد الذي يصل الميناء بالعاصمة.
      اقرأ أيضاً
      أسعار التذاكر على الخط الجديد في عشر نقاط
      وقال الوزير إن الخط سينقل خمسة آلاف راكب في اليوم الواحد.
      المرحلة الثانية
      وأضاف أن المرحلة الثانية من المشروع ستبدأ في الخريف المقبل.
      الغد - وكالات
      شارك الخبر
      الأكثر قراءة
      خمس طرق لتوفير الطاقة في المنزل
      جميع الحقوق محفوظة 2025
      """;

  private Article article(String text) {
    return (Article) cleaner.clean(Page.ofText("page.txt", text));
  }

  @Test
  void sortsAPage() {
    Article article = article(PAGE);
    assertThat(article.title()).isEqualTo("وزير النقل يفتتح خط القطار الجديد في الميناء");
    assertThat(roles(article))
        .containsExactly(
            Block.Role.HEADLINE,
            Block.Role.BYLINE,
            Block.Role.CAPTION,
            Block.Role.BYLINE,
            Block.Role.PARAGRAPH,
            Block.Role.PARAGRAPH,
            Block.Role.HEADING,
            Block.Role.PARAGRAPH,
            Block.Role.CREDIT);
    assertThat(article.authors()).containsExactly("هدى سالم");
    assertThat(article.agencies()).containsExactly("أ ف ب", "وكالات");
    assertThat(article.published().toString()).contains("2025-03-04T10:15", "TEXT");
    assertThat(article.dropped()).hasSize(9);
  }

  @Test
  void creditsOfPicturesAreNoneOfTheText() {
    Article article =
        article("صورة من الميناء / صورة: AFP (AFP)\nقال الوزير إن الميناء سيفتح أبوابه في الصباح.");
    assertThat(roles(article)).containsExactly(Block.Role.CAPTION, Block.Role.PARAGRAPH);
    assertThat(article.agencies()).isEmpty();
  }

  private static List<Block.Role> roles(Article article) {
    return article.blocks().stream().map(Block::role).toList();
  }
}
