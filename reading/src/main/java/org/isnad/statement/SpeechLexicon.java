package org.isnad.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Conjugation;
import org.isnad.language.Folding;
import org.isnad.language.Table;
import org.isnad.token.Form;
import org.isnad.token.Token;
import org.jspecify.annotations.Nullable;

/** The words by which news tells who said what: {@code ar/speech}. */
final class SpeechLexicon {
  private final Map<String, CueWord> cues = new HashMap<>();
  private final Map<String, Relay> relays = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Folding folding;

  /** A verb that passes on words, with the preposition that brings the speaker. */
  record Relay(String lemma, String preposition, Conjugation.Form form) {}

  /** A noun for one who speaks without being named. */
  record Source(String id, Kind kind, boolean feminine, boolean plural) {}

  /** What a source noun stands for. */
  enum Kind {
    /** One person or some: «مصدر». */
    UNNAMED,
    /** A body of people: «السكان». */
    COLLECTIVE,
    /** A text that says something: «تقرير». */
    DOCUMENT,
    /** An outlet: «صحيفة». */
    MEDIA,
    /** An office: «وزير». */
    ROLE,
    /** «وزارة». */
    ORGANIZATION
  }

  private SpeechLexicon(Folding folding) {
    this.folding = folding;
  }

  static SpeechLexicon load(Folding folding) {
    SpeechLexicon lexicon = new SpeechLexicon(folding);
    Conjugation conjugation = new Conjugation(folding);
    for (Table.Row row : Table.load("speech/cues.tsv")) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      for (String frame : row.list("frames")) {
        try {
          frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw row.fault("no frame " + frame);
        }
      }
      Set<String> flags = Set.copyOf(row.list("flags"));
      Statement.Act act = row.choice("act", Statement.Act.class);
      String participle = row.find("participle").orElse(null);
      boolean object = flags.contains("object");
      for (Conjugation.Form form :
          conjugation.forms(row.need("lemma"), row.need("present"), participle, object)) {
        CueWord cue = new CueWord(row.id(), row.need("lemma"), frames, act, flags, form);
        lexicon.cues.putIfAbsent(form.key(), cue);
      }
    }
    for (Table.Row row : Table.load("speech/relays.tsv")) {
      String preposition = folding.fold(row.need("preposition"));
      for (Conjugation.Form form :
          conjugation.forms(row.need("lemma"), row.need("present"), null, true)) {
        lexicon.relays.putIfAbsent(form.key(), new Relay(row.need("lemma"), preposition, form));
      }
    }
    for (Table.Row row : Table.load("speech/sources.tsv")) {
      Kind kind = row.choice("kind", Kind.class);
      boolean feminine = row.need("gender").equals("feminine");
      lexicon.source(row.need("word"), new Source(row.id(), kind, feminine, false));
      for (String plural : row.list("plurals")) {
        lexicon.source(plural, new Source(row.id(), kind, feminine, true));
      }
    }
    for (Table.Row row : Table.load("speech/words.tsv")) {
      Set<String> set = new HashSet<>();
      row.list("words").forEach(word -> set.add(folding.fold(word)));
      lexicon.words.put(row.id(), set);
    }
    return lexicon;
  }

  private void source(String word, Source source) {
    String key = folding.fold(word);
    sources.putIfAbsent(key, source);
    sources.putIfAbsent("ال" + key, source);
  }

  /** The verb of saying that a token is, if its proclitics allow it. */
  @Nullable CueWord cue(Token token) {
    for (Form form : token.forms()) {
      if (form.clitics().isEmpty() || form.isJoined() && form.clitics().length() == 1) {
        CueWord cue = cues.get(form.key());
        if (cue != null) {
          return cue;
        }
      }
    }
    return null;
  }

  /** The relaying verb that a token is. */
  @Nullable Relay relay(Token token) {
    for (Form form : token.forms()) {
      if (form.clitics().isEmpty() || form.isJoined() && form.clitics().length() == 1) {
        Relay relay = relays.get(form.key());
        if (relay != null) {
          return relay;
        }
      }
    }
    return null;
  }

  /** The source noun that a token is, with or without proclitics. */
  @Nullable Source source(Token token) {
    for (Form form : token.forms()) {
      Source source = sources.get(form.key());
      if (source == null && form.key().endsWith("ا")) {
        // «مصدراً» in the accusative.
        source = sources.get(form.key().substring(0, form.key().length() - 1));
      }
      if (source != null) {
        return source;
      }
    }
    return null;
  }

  /** Whether a token belongs to a class of small words, with or without و or ف before it. */
  boolean is(String wordClass, Token token) {
    Set<String> set = set(wordClass);
    for (Form form : token.forms()) {
      if ((form.clitics().isEmpty() || form.isJoined() && form.clitics().length() == 1)
          && set.contains(form.key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether tokens from an index on are an entry of two to five words of this class. */
  int phrase(String wordClass, List<Token> tokens, int from) {
    Set<String> set = set(wordClass);
    Token first = tokens.get(from);
    if (!first.isWord()) {
      return 0;
    }
    int best = longest(set, first.key(), tokens, from);
    for (Form form : first.forms()) {
      if (form.isJoined() && form.clitics().length() == 1) {
        best = Math.max(best, longest(set, form.key(), tokens, from));
      }
    }
    return best;
  }

  private static int longest(Set<String> set, String first, List<Token> tokens, int from) {
    int best = set.contains(first) ? 1 : 0;
    StringBuilder key = new StringBuilder(first);
    for (int i = from + 1; i < tokens.size() && i < from + 4 && tokens.get(i).isWord(); i++) {
      key.append(' ').append(tokens.get(i).key());
      if (set.contains(key.toString())) {
        best = i - from + 1;
      }
    }
    return best;
  }

  private Set<String> set(String wordClass) {
    Set<String> set = words.get(wordClass);
    if (set == null) {
      throw new IllegalArgumentException("no word class " + wordClass);
    }
    return set;
  }
}
