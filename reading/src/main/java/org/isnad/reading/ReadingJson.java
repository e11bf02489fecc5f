package org.isnad.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.event.Event;
import org.isnad.figure.Figure;
import org.isnad.json.JsonWriter;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.mention.Place;
import org.isnad.page.Page;
import org.isnad.statement.Addressee;
import org.isnad.statement.Anonymity;
import org.isnad.statement.Chain;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.isnad.text.Moment;
import org.isnad.text.Note;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a reading, one object on one line: the contract that everything outside speaks.
 * The same reading always gives the same characters.
 */
public final class ReadingJson {
  private final JsonWriter out;
  private final String text;

  private ReadingJson(JsonWriter out, String text) {
    this.out = out;
    this.text = text;
  }

  /** A reading as one line of JSON, without the line end. */
  public static String write(Reading reading) {
    return JsonWriter.object(
        out -> new ReadingJson(out, reading.article().text()).reading(reading));
  }

  /** An article alone as one line of JSON, without the line end. */
  public static String write(Article article) {
    return JsonWriter.object(out -> new ReadingJson(out, article.text()).article(article));
  }

  /**
   * An outcome as one line of JSON, without the line end: the reading, or for a refused page its
   * address and the reason.
   */
  public static String write(Outcome outcome, Page page) {
    return switch (outcome) {
      case Outcome.Read(Reading reading) -> write(reading);
      case Outcome.Refused(var rejected) ->
          JsonWriter.object(
              out ->
                  out.field("schema", Reading.REJECTED)
                      .object("source", () -> out.field("uri", page.uri()))
                      .field("reason", name(rejected.reason()))
                      .field("detail", rejected.detail().isEmpty() ? null : rejected.detail()));
    };
  }

  private void reading(Reading reading) {
    out.field("schema", Reading.SCHEMA);
    out.object("article", () -> article(reading.article()));
    out.objects("sentences", reading.sentences(), s -> span(s.span()));
    out.objects("mentions", reading.mentions().list(), this::mention);
    out.objects(
        "entities", reading.mentions().entities(), e -> entity(e, reading.article().published()));
    out.objects("times", reading.times(), this::time);
    out.objects("figures", reading.figures(), this::figure);
    out.objects("statements", reading.statements(), this::statement);
    out.objects("events", reading.events(), this::event);
    out.objects("notes", reading.notes(), this::note);
  }

  private void article(Article article) {
    Article.Source source = article.source();
    out.field("id", article.id());
    out.object(
        "source",
        () ->
            out.field("uri", source.uri())
                .field("outlet", source.outlet())
                .field("retrieved", iso(source.retrieved())));
    out.field("title", article.title());
    out.field("language", article.language());
    out.texts("authors", article.authors());
    out.texts("agencies", article.agencies());
    out.object(
        "published",
        () ->
            out.field("value", iso(article.published().value()))
                .field("basis", name(article.published().basis())));
    out.field("text", article.text());
    out.objects(
        "blocks",
        article.blocks(),
        block -> {
          span(block.span());
          out.field("role", name(block.role()));
        });
    out.objects(
        "dropped",
        article.dropped(),
        dropped -> out.field("text", dropped.text()).field("why", dropped.why().value()));
  }

  private void mention(Mention mention) {
    span(mention.span());
    out.field("kind", name(mention.kind()));
    out.field("form", name(mention.form()));
    out.field("entity", id(mention.entity()));
    out.field("rule", mention.rule().value());
  }

  private void entity(Entity entity, Published published) {
    out.field("id", entity.id().value());
    out.field("kind", name(entity.kind()));
    out.field("name", entity.name());
    Entity.English english = entity.english();
    if (english != null) {
      out.field("english", english.text());
      out.field("englishBasis", name(english.basis()));
    }
    Entity.Listing listing = entity.listing();
    if (listing != null) {
      out.field("wikidata", listing.wikidata());
      out.object("listed", () -> listing(listing));
    }
    Place place = entity.place();
    if (place != null) {
      out.object("place", () -> place(place));
    }
    out.texts("aliases", entity.aliases());
    out.texts("roles", entity.roles());
    out.objects(
        "offices",
        entity.offices(),
        office ->
            out.field("title", office.title())
                .field("standing", name(office.standing()))
                .field("on", day(published)));
  }

  private void listing(Entity.Listing listing) {
    out.field("source", listing.source());
    out.field("id", listing.id());
    if (!listing.offices().isEmpty()) {
      out.objects(
          "offices",
          listing.offices(),
          tenure ->
              out.field("title", tenure.title())
                  .field("of", tenure.of().isEmpty() ? null : tenure.of()));
    }
  }

  private void place(Place place) {
    String country = place.country();
    out.field("country", country == null ? null : country.toUpperCase(Locale.ROOT));
    out.field("kind", place.kind());
    Place.Point point = place.point();
    if (point != null) {
      out.field("lat", BigDecimal.valueOf(point.lat()));
      out.field("lon", BigDecimal.valueOf(point.lon()));
    }
    if (place.population() > 0) {
      out.field("population", BigDecimal.valueOf(place.population()));
    }
    out.field("geonames", place.geonames());
    out.field("basis", name(place.basis()));
  }

  private void time(Timex time) {
    span(time.span());
    out.field("type", time.type().name());
    out.field("value", time.value());
    out.field("from", time.from());
    out.field("to", time.to());
    out.field("calendar", time.calendar());
    Note note = time.note();
    if (note != null) {
      out.object("note", () -> note(note));
    }
    out.field("rule", time.rule().value());
  }

  private void figure(AssertedFigure asserted) {
    Figure figure = asserted.figure();
    Speaker by = asserted.by();
    span(figure.span());
    out.numbers("value", figure.low(), figure.high());
    out.field("unit", figure.unit());
    out.field("counted", figure.counted().of(text));
    out.field("hedge", figure.hedge() == null ? null : name(figure.hedge()));
    out.field("class", figure.kind());
    Figure.Change change = figure.change();
    if (change != null) {
      out.object(
          "change",
          () ->
              out.field("direction", change.direction() == null ? null : name(change.direction()))
                  .field("role", name(change.role())));
    }
    if (!figure.wholes().isEmpty()) {
      out.objects("part", figure.wholes(), this::span);
    }
    out.field("by", by == null ? null : by.name());
    out.field("byEntity", by == null ? null : id(by.entity()));
    timeOf(asserted.time());
    out.field("rule", figure.rule().value());
  }

  private void statement(Statement statement) {
    Speaker speaker = statement.speaker();
    if (speaker != null) {
      out.object("speaker", () -> speaker(speaker));
    }
    Statement.Open open = statement.open();
    if (open != null) {
      out.field("open", name(open));
    }
    out.object(
        "cue",
        () -> {
          span(statement.cue().span());
          out.field("lemma", statement.cue().lemma());
          out.field("stance", name(statement.cue().stance()));
          out.field("polarity", name(statement.cue().polarity()));
        });
    List<Span> content = statement.content();
    if (content.size() == 1) {
      out.object("content", () -> span(content.getFirst()));
    } else {
      out.objects("content", content, this::span);
    }
    out.field("manner", name(statement.manner()));
    out.field("act", name(statement.act()));
    timeOf(statement.time());
    Span venue = statement.venue();
    if (venue != null) {
      out.object("venue", () -> span(venue));
    }
    Addressee addressee = statement.addressee();
    if (addressee != null) {
      out.object(
          "addressee",
          () -> {
            span(addressee.span());
            out.field("entity", id(addressee.entity()));
            out.field("name", addressee.name());
          });
    }
    out.objects("chain", statement.chain().links(), this::link);
    out.field("depth", statement.depth());
    out.field("rule", statement.rule().value());
  }

  private void speaker(Speaker speaker) {
    Span span = speaker.span();
    if (span != null) {
      span(span);
    } else {
      // Carried over: the words by which the one was named before.
      out.field("text", speaker.name());
    }
    out.field("entity", id(speaker.entity()));
    out.field("kind", name(speaker.kind()));
    out.field("name", speaker.name());
    Anonymity anonymity = speaker.anonymity();
    if (anonymity != null) {
      out.object("anonymity", () -> anonymity(anonymity));
    }
  }

  private void anonymity(Anonymity anonymity) {
    out.field("type", anonymity.type());
    Span reason = anonymity.reason();
    if (reason != null) {
      out.object("reason", () -> span(reason));
    }
  }

  private void link(Chain.Link link) {
    out.field("name", link.name());
    out.field("entity", id(link.entity()));
    out.field("kind", name(link.kind()));
  }

  private void event(Event event) {
    span(event.span());
    out.field("type", event.type().name());
    out.field("status", name(event.status()));
    out.objects(
        "participants",
        event.participants(),
        participant -> {
          span(participant.span());
          out.field("entity", id(participant.entity()));
          out.field("role", name(participant.role()));
        });
    timeOf(event.time());
    out.field("place", id(event.place()));
    out.field("rule", event.rule().value());
  }

  private void note(Note note) {
    out.field("key", note.key());
    out.texts("arguments", note.arguments());
  }

  /** The time of a statement, figure or event: its place among the times, and what it is worth. */
  private void timeOf(@Nullable Timex time) {
    if (time != null) {
      out.object(
          "time",
          () -> {
            span(time.span());
            out.field("value", time.value());
          });
    }
  }

  private void span(Span span) {
    out.field("start", span.start());
    out.field("end", span.end());
  }

  private static @Nullable String id(@Nullable EntityId id) {
    return id == null ? null : id.value();
  }

  private static @Nullable String day(Published published) {
    return published.moment().map(moment -> moment.date().toString()).orElse(null);
  }

  private static @Nullable String iso(@Nullable Moment moment) {
    return moment == null ? null : moment.toString();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
