package org.isnad.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Folding;
import org.isnad.page.Content;
import org.isnad.page.Decoded;
import org.isnad.page.Decoder;
import org.isnad.page.Page;
import org.isnad.text.Note;

/** Makes an article of a page: decodes it, finds its main text, drops its furniture. */
public final class Cleaner {
  private final Folding folding;
  private final Outlets outlets;
  private final LineReader reader;
  private final HtmlReader html;
  private final LanguageGuesser languages;

  private Cleaner(Folding folding) {
    this.folding = folding;
    this.outlets = Outlets.load(folding);
    this.reader = LineReader.load(folding, outlets);
    this.html = new HtmlReader(folding, reader.dates(), outlets);
    this.languages = LanguageGuesser.load();
  }

  /** A cleaner with the language data of Arabic. */
  public static Cleaner load(Folding folding) {
    return new Cleaner(folding);
  }

  /** The article of a page in any language, or why there is none. */
  public Cleaned clean(Page page) {
    return switch (Decoder.decode(page.content())) {
      case Decoded.Illegible(Decoded.Fault fault, String detail) ->
          new Rejected(page.uri(), reason(fault), detail);
      case Decoded.Legible(Content.Html(String source), List<Note> notes) -> {
        HtmlReader.HtmlPage read = html.read(source);
        yield article(page, read.lines(), read.metadata(), read.dropped(), notes);
      }
      case Decoded.Legible(Content.Text(String text), List<Note> notes) ->
          article(page, Lines.of(folding, text), Metadata.NOTHING, List.of(), notes);
      case Decoded.Legible(Content.Bytes _, List<Note> _) ->
          throw new IllegalStateException("bytes are never what decoding makes");
    };
  }

  private static Rejected.Reason reason(Decoded.Fault fault) {
    return switch (fault) {
      case EMPTY -> Rejected.Reason.EMPTY;
      case TOO_LARGE -> Rejected.Reason.TOO_LARGE;
      case BINARY -> Rejected.Reason.BINARY;
      case ENCODING -> Rejected.Reason.ENCODING;
    };
  }

  private Cleaned article(
      Page page, List<Line> lines, Metadata told, List<Dropped> dropped, List<Note> notes) {
    if (lines.isEmpty()) {
      boolean something = told.title() != null || !dropped.isEmpty();
      Rejected.Reason reason = something ? Rejected.Reason.NO_ARTICLE : Rejected.Reason.EMPTY;
      return new Rejected(page.uri(), reason, "");
    }
    List<Look> looks = new ArrayList<>(lines.size());
    List<String> keys = new ArrayList<>(lines.size());
    for (Line line : lines) {
      looks.add(reader.look(line));
      keys.add(line.words().key());
    }
    String given = page.given().title();
    String title = given == null ? told.title() : given;
    Layout layout = Layout.of(looks, keys, title == null ? null : Words.keyOf(folding, title));
    List<Fate> fates = LineSorter.sort(looks, keys, layout);
    Composer composer = new Composer(page, told, outlets, reader, languages);
    return composer.compose(looks, fates, layout, dropped, notes);
  }
}
