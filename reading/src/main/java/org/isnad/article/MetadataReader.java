package org.isnad.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.language.Folding;
import org.isnad.text.Moment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what a page's markup says of its article: JSON-LD, OpenGraph, microdata, meta, time. */
final class MetadataReader {
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "title");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "article:published",
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "dc.date.created",
          "article.published",
          "published_time",
          "cxenseparse:recs:publishtime",
          "date",
          "article:created",
          "rnews:datepublished",
          "weibo:article:create_at",
          "pub_date",
          "article_date_original",
          "og:article:published_time",
          "created",
          "article.created",
          "originalpublicationdate");
  private static final List<String> SITES =
      List.of("og:site_name", "application-name", "apple-mobile-web-app-title", "al:ios:app_name");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author");

  private final Folding folding;
  private final DateText dates;
  private final Outlets outlets;

  MetadataReader(Folding folding, DateText dates, Outlets outlets) {
    this.folding = folding;
    this.dates = dates;
    this.outlets = outlets;
  }

  Metadata read(Document page) {
    Map<String, String> metas = metas(page);
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      data.add(script.data());
    }
    Optional<String> outlet = first(metas, SITES).or(data::publisher);
    Optional<String> title = title(page, metas, data, outlet.orElse(""));
    Optional<Moment> published =
        data.published()
            .flatMap(this::moment)
            .or(() -> DATES.stream().flatMap(n -> moment(metas, n).stream()).findFirst())
            .or(() -> marked(page));
    return new Metadata(
        title.orElse(null),
        published.orElse(null),
        outlet.orElse(null),
        address(page, metas).orElse(null),
        authors(metas, data, page),
        language(page).orElse(null));
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      if (content.isEmpty() || content.length() > 2000) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  private static Optional<String> first(Map<String, String> metas, List<String> names) {
    return names.stream().filter(metas::containsKey).map(metas::get).findFirst();
  }

  /** The headline; where the page's own top heading is a part of it, that is the headline. */
  private Optional<String> title(
      Document page, Map<String, String> metas, LinkedData data, String outlet) {
    Optional<String> told =
        data.text("headline")
            .or(() -> first(metas, TITLES))
            .or(() -> Optional.ofNullable(page.selectFirst("title")).map(Element::text))
            .map(t -> Lines.tidy(t, 0, t.length()))
            .map(t -> Parser.unescapeEntities(t.replace('\n', ' '), false))
            .filter(t -> !t.isEmpty());
    List<String> tops = new ArrayList<>();
    for (Element top : page.select("h1")) {
      String text = top.text().strip();
      if (!text.isEmpty() && text.length() < 400 && tops.size() < 5) {
        tops.add(text);
      }
    }
    if (told.isEmpty()) {
      return tops.stream().findFirst();
    }
    String title = told.get();
    String key = key(title);
    for (String top : tops) {
      String other = key(top);
      if (other.length() > 8
          && (key.startsWith(other) || key.endsWith(other) || other.startsWith(key))) {
        return Optional.of(top);
      }
    }
    return Optional.of(withoutSite(title, outlet));
  }

  private String key(String text) {
    return Words.keyOf(folding, text);
  }

  /** «خبر | الميدان»: the outlet's name after the last dash or bar is none of the headline. */
  private String withoutSite(String title, String outlet) {
    for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ", " « ", " » ")) {
      int cut = title.lastIndexOf(mark);
      if (cut > 0) {
        String site = title.substring(cut + mark.length()).strip();
        boolean known = outlets.outlet(site).isPresent() || outlets.agency(site).isPresent();
        if (known || !outlet.isEmpty() && key(site).equals(key(outlet))) {
          return title.substring(0, cut).strip();
        }
      }
    }
    return title;
  }

  private Optional<Moment> moment(Map<String, String> metas, String name) {
    return Optional.ofNullable(metas.get(name)).flatMap(this::moment);
  }

  private Optional<Moment> moment(String written) {
    if (written.length() > 100) {
      return Optional.empty();
    }
    return Moment.parse(written)
        .or(
            () ->
                dates.find(Line.of(folding, written, Line.Hint.NONE)).map(DateText.Found::moment));
  }

  /** The first {@code <time>} or date of microdata that can be read. */
  private Optional<Moment> marked(Document page) {
    int looked = 0;
    for (Element element : page.select("[itemprop=datePublished], time[datetime], time[pubdate]")) {
      if (looked++ > 50) {
        break;
      }
      String written = element.attr("datetime");
      written = written.isEmpty() ? element.attr("content") : written;
      Optional<Moment> moment = moment(written.isEmpty() ? element.ownText() : written);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> address(Document page, Map<String, String> metas) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return Optional.ofNullable(canonical)
        .map(c -> c.attr("href"))
        .filter(a -> a.startsWith("http"))
        .or(() -> Optional.ofNullable(metas.get("og:url")).filter(a -> a.startsWith("http")));
  }

  private static List<String> authors(Map<String, String> metas, LinkedData data, Document page) {
    Set<String> names = new LinkedHashSet<>(data.authors());
    if (names.isEmpty()) {
      first(metas, AUTHORS).ifPresent(names::add);
    }
    if (names.isEmpty()) {
      for (Element author : page.select("[itemprop=author], a[rel=author]")) {
        if (names.size() < 5) {
          names.add(author.text().strip());
        }
      }
    }
    names.removeIf(n -> n.isBlank() || n.length() > 80 || n.contains("://"));
    return List.copyOf(names);
  }

  private static Optional<String> language(Document page) {
    Element html = page.selectFirst("html");
    return Optional.ofNullable(html)
        .map(h -> h.attr("lang"))
        .map(l -> l.strip().toLowerCase(Locale.ROOT))
        .filter(l -> l.length() >= 2 && l.length() <= 12);
  }
}
