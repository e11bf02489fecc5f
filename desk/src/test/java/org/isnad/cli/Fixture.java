package org.isnad.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.article.Dropped;
import org.isnad.article.Published;
import org.isnad.event.Event;
import org.isnad.figure.Figure;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentions;
import org.isnad.mention.Office;
import org.isnad.reading.AssertedFigure;
import org.isnad.reading.Reading;
import org.isnad.statement.Addressee;
import org.isnad.statement.Chain;
import org.isnad.statement.Cue;
import org.isnad.statement.Speaker;
import org.isnad.statement.Statement;
import org.isnad.text.Moment;
import org.isnad.text.Note;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Sentence;

/** A reading with something of everything, put together by hand: it stays when the rules change. */
final class Fixture {
  static final String TEXT =
      """
      الجسر الجديد يُفتتح الشهر المقبل
      قالت وزيرة النقل ليلى المنصوري، أمس الاثنين في مراكش، إن «الجسر آمن» وسيُفتتح قريباً.
      وأفاد مصدر في البلدية بأن أكثر من 20 شخصاً أُصيبوا في هجوم على الورشة.""";

  private Fixture() {}

  /** The reading. */
  static Reading reading() {
    EntityId minister = new EntityId("e1");
    EntityId town = new EntityId("e2");
    Timex yesterday =
        new Timex(
            span("أمس الاثنين"),
            Timex.Type.DATE,
            "2025-03-10",
            "2025-03-10",
            "2025-03-10",
            null,
            null,
            RuleId.of("time.relative.yesterday"));
    Speaker named =
        new Speaker(
            Speaker.Kind.NAMED, span("وزيرة النقل ليلى المنصوري"), minister, "ليلى المنصوري");
    Speaker unnamed =
        new Speaker(Speaker.Kind.UNNAMED, span("مصدر في البلدية"), null, "مصدر في البلدية");
    Chain.Link agency = new Chain.Link("وكالات", null, Chain.Kind.AGENCY);
    Chain.Link outlet = new Chain.Link("صحيفة الميناء", null, Chain.Kind.OUTLET);
    Statement first =
        new Statement(
            named,
            null,
            new Cue(span("قالت"), "قال"),
            List.of(span("إن «الجسر آمن» وسيُفتتح قريباً")),
            Statement.Manner.MIXED,
            Statement.Act.ASSERT,
            yesterday,
            span("مراكش"),
            null,
            new Chain(
                List.of(
                    new Chain.Link("ليلى المنصوري", minister, Chain.Kind.SPEAKER), agency, outlet)),
            0,
            RuleId.of("statement.verb.that"));
    Statement second =
        new Statement(
            unnamed,
            null,
            new Cue(span("أفاد"), "أفاد"),
            List.of(span("أكثر من 20 شخصاً"), span("أُصيبوا")),
            Statement.Manner.INDIRECT,
            Statement.Act.REVEAL,
            null,
            null,
            new Addressee(span("وزيرة النقل ليلى المنصوري"), minister, "ليلى المنصوري"),
            new Chain(
                List.of(
                    new Chain.Link("مصدر في البلدية", null, Chain.Kind.SPEAKER), agency, outlet)),
            0,
            RuleId.of("statement.verb.that"));
    Figure hurt =
        new Figure(
            span("أكثر من 20 شخصاً"),
            BigDecimal.valueOf(20),
            null,
            null,
            span("شخصاً"),
            Figure.Hedge.MORE_THAN,
            RuleId.of("figure.counted"));
    Event attack =
        new Event(
            span("هجوم"),
            Event.Type.ASSAULT,
            Event.Status.HAPPENED,
            List.of(new Event.Participant(span("الورشة"), null, Event.Role.RECIPIENT)),
            null,
            town,
            RuleId.of("event.noun"));
    return new Reading(
        article(),
        List.of(new Sentence(span(TEXT.lines().findFirst().orElseThrow()), 0, 5, 0)),
        new Mentions(
            List.of(
                new Mention(
                    span("ليلى المنصوري"),
                    2,
                    4,
                    Mention.Kind.PERSON,
                    Mention.Form.NAME,
                    minister,
                    RuleId.of("mention.role-name"))),
            List.of(
                entity(minister, Mention.Kind.PERSON, "ليلى المنصوري", "وزيرة النقل"),
                entity(town, Mention.Kind.PLACE, "مراكش"))),
        List.of(yesterday),
        List.of(new AssertedFigure(hurt, unnamed, null)),
        List.of(first, second),
        List.of(attack),
        List.of(Note.of("article.something", "شيء")));
  }

  private static Article article() {
    int first = TEXT.indexOf('\n');
    return new Article(
        "a1b2",
        new Article.Source("pages/bridge.txt", "صحيفة الميناء", null),
        "الجسر الجديد يُفتتح الشهر المقبل",
        "ar",
        List.of("سمير الحداد"),
        List.of("وكالات"),
        new Published(Moment.of(LocalDate.of(2025, 3, 11)), Published.Basis.TEXT),
        TEXT,
        List.of(
            new Block(new Span(0, first), Block.Role.HEADLINE),
            new Block(new Span(first + 1, TEXT.length()), Block.Role.PARAGRAPH)),
        List.of(new Dropped("تابعونا على فيسبوك", RuleId.of("furniture.follow"))),
        List.of());
  }

  private static Entity entity(EntityId id, Mention.Kind kind, String name, String... roles) {
    List<Office> offices =
        Stream.of(roles).map(role -> new Office(role, Office.Standing.HELD)).toList();
    return new Entity(id, kind, name, null, List.of(), offices, Entity.Gender.UNKNOWN, null, null);
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(at, at + words.length());
  }
}
