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
  private static final Set<String> MEDIA_KINDS = Set.of("media", "agency");

  private static final List<String> POSSESSORS = List.of("ه", "ها", "هم");

  private final Map<String, CueWord> cues = new HashMap<>();
  private final Map<String, CueWord> jussives = new HashMap<>();
  private final Map<String, Relay> relays = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> possessed = new HashSet<>();
  private final Map<String, String> media = new HashMap<>();
  private final Map<String, Noun> masdars = new HashMap<>();
  private final Map<String, Anonymous> anonymity = new HashMap<>();
  private final Folding folding;

  /** A verb that passes on words, with the preposition that brings the speaker. */
  record Relay(String lemma, String preposition, Conjugation.Form form) {}

  /** A noun of saying and whether its speaker is a pronoun joined to it. */
  private record Noun(CueWord verb, boolean owned) {}

  /**
   * A noun of saying as it stands on a page.
   *
   * @param form the way in which the token is that noun
   * @param verb the verb whose act and stance it shares
   * @param owned whether its speaker is a pronoun joined to it: «تأكيده»
   */
  record Masdar(Form form, CueWord verb, boolean owned) {}

  /** A noun for one who speaks without being named. */
  record Source(String id, Kind kind, boolean feminine, boolean plural) {}

  /** What a word tells of an unnamed source; of several words the one of the lowest rank counts. */
  record Anonymous(String type, int rank) {}

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
      CueWord.Taken taken =
          new CueWord.Taken(
              row.choice("stance", Cue.Stance.class, Cue.Stance.NEUTRAL),
              row.choice("polarity", Cue.Polarity.class, Cue.Polarity.POSITIVE));
      CueWord.Negated negated =
          row.choice("negated", CueWord.Negated.class, CueWord.Negated.UNSAYS);
      String participle = row.find("participle").orElse(null);
      boolean object = flags.contains("object");
      for (Conjugation.Form form :
          conjugation.forms(row.need("lemma"), row.need("present"), participle, object)) {
        if (flags.contains("past") && form.tense() == Conjugation.Tense.PRESENT
            || flags.contains("participle") && form.tense() != Conjugation.Tense.PARTICIPLE) {
          continue;
        }
        CueWord cue =
            new CueWord(row.id(), row.need("lemma"), frames, act, flags, taken, negated, form);
        lexicon.cues.putIfAbsent(form.key(), cue);
        for (String jussive : Conjugation.jussives(form)) {
          lexicon.jussives.putIfAbsent(jussive, cue);
        }
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
    for (Table.Row row : Table.load("speech/masdars.tsv")) {
      CueWord verb =
          lexicon.cues.values().stream()
              .filter(cue -> cue.id().equals(row.get("verb")))
              .findAny()
              .orElseThrow(() -> row.fault("no verb " + row.get("verb")));
      String key = folding.fold(row.need("word"));
      lexicon.masdars.put(key, new Noun(verb, false));
      String stem = key.endsWith("ه") ? key.substring(0, key.length() - 1) + "ت" : key;
      for (String pronoun : List.of("ه", "ها", "هم", "هما")) {
        lexicon.masdars.put(stem + pronoun, new Noun(verb, true));
      }
    }
    for (Table.Row row : Table.load("names/organizations.tsv")) {
      if (MEDIA_KINDS.contains(row.get("kind"))) {
        lexicon.media.put(folding.fold(row.need("name")), row.id());
        row.list("aliases").forEach(alias -> lexicon.media.put(folding.fold(alias), row.id()));
      }
    }
    for (Table.Row row : Table.load("speech/anonymity.tsv")) {
      int rank = Integer.parseInt(row.need("rank"));
      for (String word : row.list("words")) {
        lexicon.anonymity.put(folding.fold(word), new Anonymous(row.id(), rank));
      }
    }
    for (Table.Row row : Table.load("speech/words.tsv")) {
      Set<String> set = new HashSet<>();
      row.list("words").forEach(word -> set.add(folding.fold(word)));
      lexicon.words.put(row.id(), set);
    }
    lexicon.possessed();
    return lexicon;
  }

  /** Whether a token is a noun for one close to somebody with the pronoun for whom: «محاميته». */
  boolean isPossessed(Token token) {
    return possessed.contains(token.form().key());
  }

  /** «محاميته»، «والدها»: nouns for people close to somebody, with the pronoun for whom. */
  private void possessed() {
    for (String key : set("possessed")) {
      Source source = sources.get(key);
      if (source == null) {
        throw new IllegalArgumentException("no source " + key);
      }
      String stem = key.endsWith("ه") ? key.substring(0, key.length() - 1) + "ت" : key;
      for (String pronoun : POSSESSORS) {
        sources.putIfAbsent(stem + pronoun, source);
        possessed.add(stem + pronoun);
      }
    }
  }

  private void source(String word, Source source) {
    String key = folding.fold(word);
    sources.putIfAbsent(key, source);
    sources.putIfAbsent("ال" + key, source);
    if (source.plural() && (key.endsWith("ون") || key.endsWith("ين"))) {
      sources.putIfAbsent(key.substring(0, key.length() - 1), source);
    }
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

  /** The verb of saying that a token is after لم: «يقل»، «يستبعد». */
  @Nullable CueWord jussive(Token token) {
    return jussives.get(token.key());
  }

  /** Whether a token is a verb of saying with its object joined: «أكده»، «ذكرته». */
  boolean tells(Token token) {
    for (String pronoun : List.of("ها", "ه")) {
      String key = token.key();
      if (key.endsWith(pronoun)) {
        CueWord cue = cues.get(key.substring(0, key.length() - pronoun.length()));
        if (cue != null && !cue.isParticiple()) {
          return true;
        }
      }
    }
    return false;
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

  /** The noun of saying that a token is, whatever proclitics stand before it. */
  @Nullable Masdar masdar(Token token) {
    for (Form form : token.forms()) {
      Noun noun = masdars.get(form.key());
      if (noun != null) {
        return new Masdar(form, noun.verb(), noun.owned());
      }
    }
    return null;
  }

  /** Whether a token is a noun of saying with the article: «التأكيد». */
  boolean isMasdar(Token token) {
    String key = token.form().key();
    return key.startsWith("ال") && masdars.containsKey(key.substring(2));
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

  /** What a token tells of the unnamed source in whose phrase it stands. */
  @Nullable Anonymous anonymous(Token token) {
    for (Form form : token.forms()) {
      String key = form.key();
      Anonymous found = anonymity.get(key.startsWith("ال") ? key.substring(2) : key);
      if (found != null) {
        return found;
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

  /** Whether a folded word is one of a class. */
  boolean isKey(String wordClass, String key) {
    return set(wordClass).contains(key);
  }

  /** A text as the look-up keys write it. */
  String fold(String text) {
    return folding.fold(text);
  }

  /** Whether a folded word is a noun for an outlet: «صحيفة». */
  boolean isMediaNoun(String key) {
    Source source = sources.get(key);
    return source != null && source.kind() == Kind.MEDIA;
  }

  /** Whether two names are of one known outlet or agency. */
  boolean isSameMedium(String one, String other) {
    String id = media.get(folding.fold(one));
    return id != null && id.equals(media.get(folding.fold(other)));
  }

  /** Whether a name is one of a known outlet or agency. */
  boolean isMedium(String name) {
    return media.containsKey(folding.fold(name));
  }

  /** Whether a token is a word of this class with a pronoun joined: «اتهاماته». */
  boolean isOwned(String wordClass, Token token) {
    Set<String> set = set(wordClass);
    for (Form form : token.forms()) {
      for (String pronoun : List.of("هما", "هم", "ها", "ه")) {
        String key = form.key();
        if (key.endsWith(pronoun)
            && set.contains(key.substring(0, key.length() - pronoun.length()))) {
          return true;
        }
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
