package org.isnad.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.cli.Look.Style;
import org.isnad.event.Event;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityId;
import org.isnad.reading.AssertedFigure;
import org.isnad.reading.Reading;
import org.isnad.statement.Anonymity;
import org.isnad.statement.Chain;
import org.isnad.statement.Cue;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.isnad.text.Moment;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a reading in words, each in one line. Between two pieces of page text always
 * stands a word of the label's language, so that the line keeps its order.
 */
final class RecordWords {
  private final Messages messages;
  private final Look look;
  private final String text;
  private final Map<EntityId, Entity> entities = new HashMap<>();

  RecordWords(Reading reading, Messages messages, Look look) {
    this.messages = messages;
    this.look = look;
    this.text = reading.article().text();
    reading.mentions().entities().forEach(e -> entities.put(e.id(), e));
  }

  /** The entity of an id, if there is one. */
  Optional<Entity> entity(@Nullable EntityId id) {
    return id == null ? Optional.empty() : Optional.ofNullable(entities.get(id));
  }

  /** What kind of saying, by what word, in whose words. */
  String says(Statement statement) {
    Span cue = statement.cue().span();
    boolean mark = cue.of(text).chars().noneMatch(Character::isLetter);
    if (statement.rule().value().equals("statement.interview.answer")) {
      return messages.say("row.says.answer");
    }
    String says =
        messages.say(
            mark ? "row.says.colon" : "row.says.value",
            messages.word("act", statement.act()),
            quote(cue),
            messages.word("manner", statement.manner()));
    List<String> notes = new ArrayList<>();
    notes.add(says);
    if (statement.cue().stance() != Cue.Stance.NEUTRAL) {
      notes.add(messages.word("stance", statement.cue().stance()));
    }
    boolean denied = statement.act() == Statement.Act.DENY;
    if (statement.cue().polarity() == Cue.Polarity.NEGATIVE && !denied) {
      notes.add(messages.word("polarity", statement.cue().polarity()));
    }
    return String.join(messages.say("comma"), notes);
  }

  /** Who, in what role, and how that is known. */
  String speaker(Statement statement) {
    Speaker speaker = statement.speaker();
    if (speaker == null) {
      String why =
          Optional.ofNullable(statement.open())
              .map(open -> messages.word("open", open))
              .orElseGet(() -> messages.say("speaker.undecided"));
      return look.paint(Style.DIM, why);
    }
    StringBuilder line = new StringBuilder(name(speaker.name()));
    entity(speaker.entity())
        .filter(e -> !e.roles().isEmpty())
        .ifPresent(e -> line.append(messages.say("comma")).append(plain(e.roles().getFirst())));
    switch (speaker.kind()) {
      case NAMED -> {}
      case UNNAMED, COLLECTIVE ->
          line.append(" ").append(look.paint(Style.DIM, messages.word("speaker", speaker.kind())));
    }
    Anonymity anonymity = speaker.anonymity();
    if (anonymity != null) {
      line.append(anonymous(anonymity));
    }
    if (speaker.span() == null) {
      line.append(" ").append(look.paint(Style.DIM, messages.say("speaker.carried")));
    }
    return line.toString();
  }

  /** What is told of a source that is not named. */
  private String anonymous(Anonymity anonymity) {
    StringBuilder line = new StringBuilder();
    if (anonymity.type() != null) {
      line.append(messages.say("comma")).append(messages.say("anonymity." + anonymity.type()));
    }
    Span reason = anonymity.reason();
    if (reason != null) {
      line.append(messages.say("comma")).append(messages.say("anonymity.reason", quote(reason)));
    }
    return line.toString();
  }

  /** The way of the words to the page, drawn; the arrow shows where they went. */
  String chain(Chain chain) {
    List<String> links = new ArrayList<>();
    for (Chain.Link link : chain.links()) {
      links.add(
          look.paint(Style.DIM, messages.word("link", link.kind())) + " " + name(link.name()));
    }
    return String.join(" " + look.paint(Style.DIM, messages.say("arrow")) + " ", links);
  }

  /** The value, the words on the page, who gives it. */
  String figure(AssertedFigure asserted) {
    StringBuilder line = new StringBuilder();
    line.append(look.paint(Style.VALUE, FigureWords.of(asserted.figure(), messages)));
    line.append(" — ").append(quote(asserted.figure().span()));
    Speaker by = asserted.by();
    if (by != null) {
      line.append(messages.say("figure.by", name(by.name())));
    }
    return line.append(at(asserted.time())).toString();
  }

  /** The type, the word on the page, who took part, where and when. */
  String event(Event event) {
    StringBuilder line = new StringBuilder();
    line.append(look.paint(Style.VALUE, messages.word("event", event.type())));
    line.append(" (").append(messages.word("status", event.status())).append(") — ");
    line.append(quote(event.span()));
    for (Event.Participant participant : event.participants()) {
      String who =
          entity(participant.entity()).map(Entity::name).orElse(participant.span().of(text));
      String part = messages.word("participant", participant.role());
      line.append(messages.say("event.participant", part, name(who)));
    }
    entity(event.place()).ifPresent(p -> line.append(messages.say("event.place", plain(p.name()))));
    return line.append(at(event.time())).toString();
  }

  /** The words of a time, and the day or moment they mean. */
  String time(Timex time) {
    String words = quote(time.span());
    return Moment.parse(time.value())
        .map(m -> messages.say("time.value", words, look.paint(Style.VALUE, messages.moment(m))))
        .orElse(words);
  }

  private String at(@Nullable Timex time) {
    return time == null ? "" : messages.say("figure.time", time(time));
  }

  /** The words of a span. */
  String quote(Span span) {
    return plain(span.of(text));
  }

  /** Words from the page, safe to show. */
  String plain(String words) {
    return look.isolate(Look.safe(words));
  }

  /** A name. */
  String name(String name) {
    return look.paint(Style.NAME, plain(name));
  }

  /** Several names. */
  String names(List<String> names) {
    return String.join(messages.say("comma"), names.stream().map(this::name).toList());
  }
}
