package org.isnad.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Block.Role;
import org.isnad.page.Page;
import org.isnad.text.Moment;
import org.isnad.text.Note;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes the text and blocks of one article from its sorted lines, and reads its credits. */
final class Composer {
  /** A language is told from so many characters. */
  private static final int LONG_ENOUGH = 8000;

  private final Page page;
  private final Metadata told;
  private final Outlets outlets;
  private final @Nullable String outlet;
  private final LineReader reader;
  private final LanguageGuesser languages;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<String> agencies = new LinkedHashSet<>();
  private final List<Note> notes = new ArrayList<>();
  private @Nullable Moment dated;
  private @Nullable String title;

  Composer(
      Page page, Metadata told, Outlets outlets, LineReader reader, LanguageGuesser languages) {
    this.page = page;
    this.told = told;
    this.outlets = outlets;
    this.reader = reader;
    this.languages = languages;
    this.outlet = outlet();
    this.title = page.given().title() == null ? told.title() : page.given().title();
  }

  /**
   * Writes the article.
   *
   * @param looks the page's lines
   * @param fates what becomes of each
   * @param layout where the article stands among them
   * @param before what the markup has set aside already
   * @param remarks what decoding had to repair
   */
  Cleaned compose(
      List<Look> looks, List<Fate> fates, Layout layout, List<Dropped> before, List<Note> remarks) {
    dropped.addAll(before);
    notes.addAll(remarks);
    told.authors().forEach(this::author);
    if (title != null && layout.headline() < 0) {
      add(Lines.tidy(title.replace('\n', ' '), 0, title.length()), Role.HEADLINE);
    }
    for (int i = 0; i < looks.size(); i++) {
      Look look = looks.get(i);
      switch (fates.get(i)) {
        case Fate.Drop(var why) -> {
          dropped.add(new Dropped(look.line().text(), why));
          if (why.equals(LineSorter.DATE)) {
            date(look.line(), i, layout);
          }
        }
        case Fate.Keep(Role role) -> keep(look, role, i, layout);
      }
    }
    boolean bare = blocks.stream().allMatch(b -> b.role() == Role.HEADLINE);
    if (blocks.isEmpty() || bare && !told.equals(Metadata.NOTHING)) {
      return new Rejected(page.uri(), Rejected.Reason.NO_ARTICLE, "");
    }
    if (title == null) {
      title = captionWords();
    }
    return new Article(
        id(),
        new Article.Source(page.uri(), outlet, page.given().retrieved()),
        title,
        language(),
        List.copyOf(authors),
        List.copyOf(agencies),
        published(),
        text.toString(),
        blocks,
        dropped,
        notes);
  }

  /**
   * The language of the paragraphs; of everything, if there are none; else what the page claims.
   */
  private String language() {
    StringBuilder prose = new StringBuilder();
    for (Block block : blocks) {
      if (block.role() == Role.PARAGRAPH && prose.length() < LONG_ENOUGH) {
        prose.append(text, block.span().start(), block.span().end()).append('\n');
      }
    }
    String guess = languages.guess(prose.isEmpty() ? text : prose);
    String claimed = told.language();
    return guess.equals(LanguageGuesser.UNKNOWN) && claimed != null ? claimed : guess;
  }

  /** On a page without a headline the words of its first picture say what it is about. */
  private @Nullable String captionWords() {
    Block first = blocks.getFirst();
    if (first.role() != Role.CAPTION) {
      return null;
    }
    String caption = first.span().of(text);
    int end = caption.length();
    for (String mark : List.of(" / ", " (", " | ", " - ")) {
      int cut = caption.indexOf(mark);
      end = cut > 0 ? Math.min(end, cut) : end;
    }
    return caption.substring(0, end).strip();
  }

  private void keep(Look look, Role role, int i, Layout layout) {
    Line line = look.line();
    switch (role) {
      case HEADLINE -> {
        title = title == null ? line.text() : title;
        add(line.text(), role);
      }
      case BYLINE, CREDIT -> {
        credits(look);
        if (dated == null) {
          date(line, i, layout);
        }
        add(line.text(), role);
      }
      case PARAGRAPH, LIST, QUOTE -> paragraph(line, role, i, layout);
      case CAPTION, HEADING -> add(line.text(), role);
    }
  }

  private void credits(Look look) {
    Optional<Bylines.Byline> photo = look.bylineOf(Bylines.Kind.PHOTO);
    if (photo.isPresent()) {
      return;
    }
    if (look.byline() != null) {
      switch (look.byline().kind()) {
        case AUTHOR -> authors.addAll(Bylines.authors(look.byline().rest()));
        case SOURCE -> {
          String rest = look.byline().rest();
          reader.datelines().whole(rest, 0, rest.length()).ifPresent(this::agencies);
        }
        case ROLE, PHOTO -> {}
      }
      return;
    }
    if (look.credit() != null) {
      agencies(look.credit());
      authors.addAll(look.credit().authors());
    }
  }

  private void agencies(Datelines.Credit credit) {
    credit.agencies().forEach(this::agency);
  }

  private void agency(String name) {
    if (outlet == null || !outlets.areSame(outlet, name)) {
      agencies.add(name);
    }
  }

  /** An author that the markup names; often it is the agency or the outlet itself. */
  private void author(String name) {
    Optional<Datelines.Credit> credit = reader.datelines().whole(name, 0, name.length());
    if (credit.isPresent()) {
      agencies(credit.get());
      authors.addAll(credit.get().authors());
    } else if (outlets.agency(name).isPresent()) {
      agency(name);
    } else if (outlets.outlet(name).isEmpty() && !name.equals(told.outlet())) {
      authors.add(name);
    }
  }

  private @Nullable String outlet() {
    String given = page.given().outlet();
    if (given != null) {
      return given;
    }
    Optional<Outlets.Source> known = host(page.uri()).flatMap(outlets::ofHost);
    String address = told.address();
    if (known.isEmpty() && address != null) {
      known = host(address).flatMap(outlets::ofHost);
    }
    String site = told.outlet();
    if (known.isEmpty() && site != null) {
      known = outlets.outlet(site);
    }
    return known.map(Outlets.Source::name).orElse(site);
  }

  /** The host of an address, without a regex and without the strictness of {@code URI}. */
  private static Optional<String> host(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0) {
      return Optional.empty();
    }
    int end = scheme + 3;
    while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(address.substring(scheme + 3, end));
  }

  /** A paragraph; a dateline before the first ones and a sign-off after the last are cut off. */
  private void paragraph(Line line, Role role, int i, Layout layout) {
    String rest = line.text();
    if (role == Role.PARAGRAPH && i <= layout.first()) {
      Optional<Datelines.Credit> before = reader.datelines().before(line);
      if (before.isPresent()) {
        Datelines.Credit credit = before.get();
        agencies(credit);
        dateline(rest.substring(0, credit.end()));
        authors.addAll(credit.authors());
        add(Lines.tidy(rest, 0, credit.end()), Role.BYLINE);
        rest = Lines.tidy(rest, credit.end(), rest.length());
      }
    }
    Optional<Datelines.Credit> after =
        i >= layout.last() ? reader.datelines().after(line) : Optional.empty();
    if (after.isPresent() && rest.length() > line.text().length() - after.get().start()) {
      int cut = rest.length() - (line.text().length() - after.get().start());
      agencies(after.get());
      add(Lines.tidy(rest, 0, cut), role);
      add(Lines.tidy(rest, cut, rest.length()), Role.CREDIT);
    } else {
      add(rest, role);
    }
  }

  private void add(String piece, Role role) {
    if (piece.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(piece);
    blocks.add(new Block(new Span(start, text.length()), role));
  }

  private void dateline(String dateline) {
    if (dated == null) {
      dated = reader.dateOf(dateline).orElse(null);
    }
  }

  /** A date above the text is the page's; one below it counts if there is no other. */
  private void date(Line line, int i, Layout layout) {
    Optional<DateText.Found> found = reader.dates().find(line);
    boolean near = i < layout.first() || i == layout.last() + 1;
    if (dated == null && near && found.isPresent()) {
      dated = found.get().moment();
    }
  }

  private Published published() {
    Moment given = page.given().published();
    Moment marked = told.published();
    Published published = Published.UNKNOWN;
    if (given != null) {
      published = new Published(given, Published.Basis.GIVEN);
    } else if (marked != null) {
      published = new Published(marked, Published.Basis.METADATA);
    } else if (dated != null) {
      published = new Published(dated, Published.Basis.TEXT);
    } else {
      Optional<Moment> day = reader.dates().ofAddress(page.uri());
      String address = told.address();
      if (day.isEmpty() && address != null) {
        day = reader.dates().ofAddress(address);
      }
      published = day.map(d -> new Published(d, Published.Basis.METADATA)).orElse(published);
    }
    conflict(published, marked);
    conflict(published, dated);
    return published;
  }

  /** Two dates of one page that lie more than a day apart are worth a word to the reader. */
  private void conflict(Published published, @Nullable Moment other) {
    Moment value = published.value();
    if (value != null
        && other != null
        && Math.abs(ChronoUnit.DAYS.between(value.date(), other.date())) > 1) {
      notes.add(Note.of("article.date-conflict", value.toString(), other.toString()));
    }
  }

  private String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(page.uri().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
