package org.isnad.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.Dropped;
import org.isnad.cli.Look.Style;
import org.isnad.event.Event;
import org.isnad.mention.Entity;
import org.isnad.mention.Mention;
import org.isnad.reading.AssertedFigure;
import org.isnad.reading.Reading;
import org.isnad.statement.Addressee;
import org.isnad.statement.Statement;
import org.isnad.text.Moment;
import org.isnad.text.Note;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;

/** A reading as a record that a person reads: who said what, figures, events, what was left out. */
final class RecordText {
  /** So many lines of furniture are shown, unless all is to be explained. */
  private static final int FURNITURE = 12;

  private final Messages messages;
  private final Look look;
  private final boolean explain;
  private final Reading reading;
  private final RecordWords words;
  private final Sheet sheet;

  private RecordText(Messages messages, Look look, boolean explain, Reading reading) {
    this.messages = messages;
    this.look = look;
    this.explain = explain;
    this.reading = reading;
    this.words = new RecordWords(reading, messages, look);
    this.sheet = new Sheet(look, messages, Integer.parseInt(messages.say("layout.labels")));
  }

  /**
   * The record of a reading.
   *
   * @param explain whether positions and rules are shown, and all names and times
   */
  static String of(Reading reading, Messages messages, Look look, boolean explain) {
    RecordText record = new RecordText(messages, look, explain, reading);
    record.write();
    return record.sheet.toString();
  }

  private void write() {
    head();
    statements();
    figures();
    events();
    named();
    if (explain) {
      times();
    }
    dropped();
    notes();
  }

  private void head() {
    Article article = reading.article();
    sheet.paragraph(Style.TITLE, Look.safe(title(article)));
    Moment published = article.published().value();
    List<String> known = new ArrayList<>();
    known.add(
        published == null
            ? look.paint(Style.DIM, messages.say("basis.unknown"))
            : look.paint(Style.VALUE, messages.moment(published))
                + look.paint(
                    Style.DIM, " (" + messages.word("basis", article.published().basis()) + ")"));
    Article.Source source = article.source();
    if (source.outlet() != null) {
      known.add(messages.say("head.outlet", words.name(source.outlet())));
    }
    if (!article.agencies().isEmpty()) {
      known.add(messages.say("head.agency", words.names(article.agencies())));
    }
    if (!article.authors().isEmpty()) {
      known.add(messages.say("head.author", words.names(article.authors())));
    }
    sheet.line(String.join(" · ", known));
    sheet.line(look.paint(Style.DIM, look.isolate(Look.safe(source.uri()))));
  }

  private static String title(Article article) {
    return Optional.ofNullable(article.title())
        .orElseGet(
            () ->
                article.blocks().isEmpty()
                    ? ""
                    : article.blocks().getFirst().span().of(article.text()));
  }

  private void statements() {
    sheet.section(messages.count("count.statements", reading.statements().size()));
    int number = 0;
    for (Statement statement : reading.statements()) {
      number++;
      sheet.space();
      sheet.row(number + " " + messages.say("row.speaker"), words.speaker(statement));
      sheet.row(indented("row.says"), words.says(statement));
      Timex time = statement.time();
      if (time != null) {
        sheet.row(indented("row.time"), words.time(time));
      }
      Span venue = statement.venue();
      if (venue != null) {
        sheet.row(indented("row.venue"), words.quote(venue));
      }
      Addressee addressee = statement.addressee();
      if (addressee != null) {
        sheet.row(indented("row.addressee"), words.name(addressee.name()));
      }
      sheet.words(indented("row.words"), Look.safe(reading.words(statement)));
      sheet.row(indented("row.chain"), words.chain(statement.chain()));
      explain(statement.content(), statement.rule());
    }
  }

  private void figures() {
    if (!reading.figures().isEmpty()) {
      sheet.section(messages.count("count.figures", reading.figures().size()));
    }
    for (AssertedFigure asserted : reading.figures()) {
      sheet.line("  " + words.figure(asserted));
      explain(List.of(asserted.figure().span()), asserted.figure().rule());
    }
  }

  private void events() {
    if (!reading.events().isEmpty()) {
      sheet.section(messages.count("count.events", reading.events().size()));
    }
    for (Event event : reading.events()) {
      sheet.line("  " + words.event(event));
      explain(List.of(event.span()), event.rule());
    }
  }

  private void named() {
    List<Entity> entities = reading.mentions().entities();
    if (!entities.isEmpty()) {
      sheet.section(messages.count("count.entities", entities.size()));
    }
    for (Mention.Kind kind : Mention.Kind.values()) {
      Set<String> names = new LinkedHashSet<>();
      entities.stream().filter(e -> e.kind() == kind).forEach(e -> names.add(e.name()));
      if (!names.isEmpty()) {
        sheet.words(
            messages.word("kind", kind),
            String.join("، ", names.stream().map(Look::safe).toList()));
      }
    }
    if (explain) {
      for (Mention mention : reading.mentions().list()) {
        String stands =
            words
                .entity(mention.entity())
                .map(e -> messages.say("mention.entity", words.plain(e.name())))
                .orElse("");
        sheet.line("  " + words.quote(mention.span()) + stands);
        explain(List.of(mention.span()), mention.rule());
      }
    }
  }

  private void times() {
    sheet.section(messages.count("count.times", reading.times().size()));
    for (Timex time : reading.times()) {
      String value = look.paint(Style.VALUE, look.isolate(time.value()));
      sheet.line("  " + messages.say("time.value", words.quote(time.span()), value));
      explain(List.of(time.span()), time.rule());
      if (time.note() != null) {
        sheet.line("    " + told(time.note()));
      }
    }
  }

  private void dropped() {
    List<Dropped> dropped = reading.article().dropped();
    if (dropped.isEmpty()) {
      return;
    }
    sheet.section(messages.count("count.dropped", dropped.size()));
    int shown = explain ? dropped.size() : Math.min(dropped.size(), FURNITURE);
    for (Dropped line : dropped.subList(0, shown)) {
      sheet.item(Style.DIM, Look.safe(line.text()));
      if (explain) {
        sheet.line("    " + look.paint(Style.DIM, line.why().value()));
      }
    }
    if (shown < dropped.size()) {
      sheet.line(
          "  " + look.paint(Style.DIM, messages.count("count.more-lines", dropped.size() - shown)));
    }
  }

  private void notes() {
    if (reading.notes().isEmpty()) {
      return;
    }
    sheet.section(messages.count("count.notes", reading.notes().size()));
    for (Note note : reading.notes()) {
      sheet.line("  " + told(note));
    }
  }

  private String told(Note note) {
    Object[] arguments = note.arguments().stream().map(this::argument).toArray();
    String key = "note." + note.key();
    return messages.has(key)
        ? messages.say(key, arguments)
        : note.key() + ": " + String.join(", ", note.arguments());
  }

  /** A date in words, anything else as it is. */
  private String argument(String argument) {
    return Moment.parse(argument).map(messages::moment).orElseGet(() -> words.plain(argument));
  }

  private void explain(List<Span> spans, RuleId rule) {
    if (explain) {
      StringBuilder line = new StringBuilder("    ");
      for (Span span : spans) {
        line.append(span.start()).append("–").append(span.end()).append(' ');
      }
      sheet.line(look.paint(Style.DIM, line.append(rule.value()).toString()));
    }
  }

  private String indented(String key) {
    return "  " + messages.say(key);
  }
}
