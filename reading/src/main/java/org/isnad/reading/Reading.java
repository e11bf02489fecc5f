package org.isnad.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.event.Event;
import org.isnad.mention.Mentions;
import org.isnad.statement.Statement;
import org.isnad.text.Note;
import org.isnad.time.Timex;
import org.isnad.token.Sentence;

/**
 * All layers of one article.
 *
 * @param article the page cleaned
 * @param sentences its sentences
 * @param mentions whom and what it names
 * @param times its times
 * @param figures its figures with those who assert them
 * @param statements who said what
 * @param events what is said to have happened or to be planned
 * @param notes what a reader should know
 */
public record Reading(
    Article article,
    List<Sentence> sentences,
    Mentions mentions,
    List<Timex> times,
    List<AssertedFigure> figures,
    List<Statement> statements,
    List<Event> events,
    List<Note> notes) {

  /** The name of the JSON form that {@link ReadingJson} writes. */
  public static final String SCHEMA = "isnad/reading/1";

  /** The name of the JSON form of a page that was refused. */
  public static final String REJECTED = "isnad/rejected/1";

  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    notes = List.copyOf(notes);
  }

  /** The words of a statement as they stand on the page; « … » where something lies between. */
  public String words(Statement statement) {
    String text = article.text();
    return statement.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
  }
}
