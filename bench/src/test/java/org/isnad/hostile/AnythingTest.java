package org.isnad.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.isnad.page.Page;
import org.isnad.text.Moment;

/** Whatever comes in: no exception, spans inside the text, the same bytes twice, valid JSON. */
class AnythingTest {
  private static final Page.Given GIVEN =
      new Page.Given("نداء الساحل", Moment.of(LocalDate.of(2025, 3, 11)), null, null);

  @Property(tries = 150, seed = "20250311")
  void anyText(@ForAll String text) {
    Checked.read(Page.ofText("any.txt", text));
  }

  @Property(tries = 150, seed = "20250311")
  void anyBytes(@ForAll @Size(max = 400) byte[] bytes) {
    Checked.read(Page.ofBytes("any", bytes));
  }

  @Property(tries = 600, seed = "20250311")
  void newsInPieces(@ForAll("news") String text) {
    Checked.read(Page.ofText("news.txt", text).given(GIVEN));
  }

  @Property(tries = 150, seed = "20250311")
  void newsInOtherEncodings(@ForAll("news") String text, @ForAll("charsets") String charset) {
    Checked.read(Page.ofBytes("news", text.getBytes(Charset.forName(charset))));
  }

  @Property(tries = 300, seed = "20250311")
  void htmlInPieces(@ForAll("html") String html) {
    Checked.read(Page.ofHtml("news.html", html).given(GIVEN));
    Checked.read(Page.ofBytes("news", html.getBytes(StandardCharsets.UTF_8)));
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("windows-1256", "UTF-16", "UTF-16LE", "UTF-8", "ISO-8859-6");
  }

  /** Words that rules wait for, in any order, with and without blanks between them. */
  @Provide
  Arbitrary<String> news() {
    Arbitrary<String> words =
        Arbitraries.of(
            "قال",
            "وقالت",
            "وأضاف أن",
            "مؤكداً أن",
            "نفى",
            "بحسب",
            "وفق",
            "نقلاً عن",
            "قوله إن",
            "إن",
            "أن",
            "بأن",
            "إلى أن",
            "عن",
            "على",
            "من",
            "رويترز",
            "وكالات",
            "الوزير",
            "وزير الخارجية",
            "رئيسة بلدية صيدا",
            "رنا الحلبوني",
            "الحلبوني",
            "المتحدث باسم",
            "القاهرة",
            "بالقاهرة",
            "للقاهرة",
            "الجيش الروسي",
            "حزب",
            "عبد",
            "أبو",
            "بن",
            "مصدر أمني",
            "مصادر",
            "أمس",
            "أمس الثلاثاء",
            "الأسبوع الماضي",
            "شباط/فبراير",
            "2024",
            "١٤ رمضان 1446هـ",
            "الساعة",
            "صباح",
            "بتوقيت غرينتش",
            "بين",
            "عامي",
            "و2022",
            "نحو",
            "أكثر من",
            "ما بين 12 و15",
            "قتيلاً",
            "ثلاثة",
            "وعشرون",
            "ألف",
            "مليون",
            "مليارات",
            "3.5",
            "1,200",
            "٪",
            "في المئة",
            "دولار",
            "نصف",
            "قتيلان",
            "لم",
            "لن",
            "سوف",
            "لكن",
            "الذي",
            "التي",
            "وهو",
            "هي",
            "و",
            "ف",
            "ل",
            "ب");
    Arbitrary<String> marks =
        Arbitraries.of(
            "«",
            "»",
            "\"",
            "“",
            "”",
            ":",
            "،",
            ".",
            "...",
            "(",
            ")",
            "-",
            "–",
            "/",
            "؟",
            "!",
            "؛",
            "\n",
            "\n\n",
            "\t",
            "ـ",
            "ً",
            "\u200f",
            "\u202b",
            "\u00a0",
            "\0",
            "\ud800",
            "\udc00",
            "😀",
            "ﷺ",
            "ﻼ",
            "%",
            "[",
            "{",
            "}",
            "'",
            "‹",
            "›",
            "■",
            "@",
            "http://a.b/",
            "AFP");
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, words.map(w -> w + " ")),
            net.jqwik.api.Tuple.of(1, words),
            net.jqwik.api.Tuple.of(3, marks),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
    return pieces.list().ofMaxSize(120).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> html() {
    Arbitrary<String> tags =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<article>",
            "</article>",
            "<h1>",
            "</h1>",
            "<br>",
            "<blockquote>",
            "</blockquote>",
            "<ul><li>",
            "</li></ul>",
            "<table><tr><td>",
            "</table>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<a href='x'>",
            "</a>",
            "<figure><figcaption>",
            "</figcaption></figure>",
            "&laquo;",
            "&raquo;",
            "&#x0;",
            "&#55296;",
            "&nbsp;",
            "&bogus;",
            "<time datetime='2025-13-45'>",
            "<meta property='og:title' content='قال'>",
            "<meta charset='utf-16'>",
            "<title>",
            "</title>",
            "<script type='application/ld+json'>",
            "{\"@type\":\"NewsArticle\",",
            "\"headline\":\"قال\",",
            "\"datePublished\":\"2025-99\"}",
            "[[[[",
            "<svg>",
            "<template>",
            "<textarea>",
            "<plaintext>",
            "<",
            ">",
            "</",
            "<p hidden>",
            "<base href='::'>");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, tags), net.jqwik.api.Tuple.of(1, news()))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }
}
