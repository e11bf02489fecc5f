package org.isnad.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentions;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Form;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** What has been found in an article so far and what the tables say of its words, by token. */
final class Scene {
  private static final Word UNKNOWN = new Word();

  final Article article;
  final Tokens tokens;
  final @Nullable Timex[] times;
  private final Word[] words;
  private final Form[] forms;
  private final @Nullable Mention[] names;
  private final @Nullable Mention[] roles;
  private final @Nullable Mention[] covering;
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final Map<String, EntityId> nations = new HashMap<>();
  private int sport;

  Scene(
      Article article,
      Tokens tokens,
      Mentions mentions,
      List<Timex> timexes,
      EventLexicon lexicon) {
    this.article = article;
    this.tokens = tokens;
    int size = tokens.size();
    words = new Word[size];
    forms = new Form[size];
    names = new Mention[size + 1];
    roles = new Mention[size + 1];
    covering = new Mention[size + 1];
    times = new Timex[size + 1];
    for (int i = 0; i < size; i++) {
      lookUp(i, tokens.get(i), lexicon);
    }
    for (Mention mention : mentions.list()) {
      lay(mention);
    }
    for (Entity entity : mentions.entities()) {
      entities.put(entity.id(), entity);
      Entity.English english = entity.english();
      if (entity.kind() == Mention.Kind.PLACE
          && english != null
          && english.basis() == Entity.English.Basis.LISTED) {
        nations.putIfAbsent(english.text(), entity.id());
      }
    }
    for (Timex timex : timexes) {
      for (int i = tokens.indexAt(timex.span().start());
          i < size && tokens.get(i).span().start() < timex.span().end();
          i++) {
        times[i] = timex;
      }
    }
  }

  private void lookUp(int i, Token token, EventLexicon lexicon) {
    words[i] = UNKNOWN;
    forms[i] = token.form();
    if (!token.isWord()) {
      return;
    }
    for (Form cut : token.forms()) {
      Form form = cut;
      Word word = lexicon.find(form.key());
      // «للجنة» may be ل and «لجنة», «للقاء» is not ل and «الإلقاء».
      boolean doubled = form.clitics().endsWith("ل") && form.key().startsWith("ال");
      Form bare = doubled ? new Form(form.skip(), form.key().substring(1), form.clitics()) : form;
      Word other = doubled ? lexicon.find(bare.key()) : null;
      if (other != null && (word == null || word.party == null)) {
        word = other;
        form = bare;
      }
      if (word != null) {
        words[i] = word;
        forms[i] = form;
        break;
      }
    }
    if (words[i].kinds.contains(Word.Kind.SPORT)) {
      sport++;
    }
  }

  private void lay(Mention mention) {
    boolean name = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.METONYM;
    if (mention.form() == Mention.Form.PRONOUN || mention.to() > words.length) {
      return;
    }
    @Nullable Mention[] row = name ? names : roles;
    Mention there = row[mention.from()];
    if (there == null || there.to() < mention.to()) {
      row[mention.from()] = mention;
    }
    if (name) {
      for (int i = mention.from(); i < mention.to(); i++) {
        covering[i] = mention;
      }
    }
  }

  Token token(int i) {
    return tokens.get(i);
  }

  Word word(int i) {
    return words[i];
  }

  /** A token's place without its proclitics, as it was cut to be looked up. */
  Span span(int i) {
    return tokens.get(i).spanOf(forms[i]);
  }

  /** The way in which a token was cut to be looked up. */
  Form form(int i) {
    return forms[i];
  }

  boolean is(int i, Word.Kind kind) {
    return words[i].kinds.contains(kind);
  }

  /** The name that begins at a token. */
  @Nullable Mention name(int i) {
    return names[i];
  }

  /** The role or title that begins at a token. */
  @Nullable Mention role(int i) {
    return roles[i];
  }

  /** The name that a token is part of. */
  @Nullable Mention covering(int i) {
    return covering[i];
  }

  /** The country that an adjective names, if the page names it too: «غارات إسرائيلية». */
  @Nullable EntityId nation(String english) {
    return nations.get(english);
  }

  @Nullable Entity entity(@Nullable EntityId id) {
    return id == null ? null : entities.get(id);
  }

  /** Whether a word ends in ة, which folding makes a ه: «قتلة» is not «قتله». */
  boolean endsInMarbuta(int i) {
    return tokens.text().charAt(tokens.get(i).span().end() - 1) == 'ة';
  }

  /** Whether the page tells of a match. */
  boolean isSport() {
    return sport >= 4 && sport * 50 >= Math.min(words.length, 1500);
  }

  /** The folded proclitics before what begins at a token. */
  String clitics(int i) {
    Mention mention = names[i] != null ? names[i] : roles[i];
    if (mention == null) {
      return forms[i].clitics();
    }
    Token token = tokens.get(i);
    int skip = mention.span().start() - token.span().start();
    return skip <= 0 ? "" : token.key().substring(0, Math.min(skip, token.key().length()));
  }

  /** Whether a preposition ب ك ل is joined to what begins at a token. */
  boolean isGoverned(int i) {
    String clitics = clitics(i);
    return clitics.indexOf('ب') >= 0 || clitics.indexOf('ل') >= 0 || clitics.indexOf('ك') >= 0;
  }

  /** Whether و or ف joins what begins at a token to what stands before it. */
  boolean isJoined(int i) {
    String clitics = clitics(i);
    return !clitics.isEmpty() && (clitics.charAt(0) == 'و' || clitics.charAt(0) == 'ف');
  }

  /** Whether a preposition begins here, alone or joined. */
  boolean isPreposition(int i) {
    return is(i, Word.Kind.PREPOSITION) || isGoverned(i) || isJoined(i);
  }

  /** Whether a death told at a token is somebody's deed: no accident, and a sign of violence. */
  boolean isKilling(int i, Sentence sentence, boolean named) {
    boolean violent = named;
    int last = Math.min(sentence.to() - 1, i + 18);
    for (int k = Math.max(sentence.from(), i - 12); k <= last; k++) {
      if (is(k, Word.Kind.ACCIDENT)) {
        return false;
      }
      violent |= k != i && (is(k, Word.Kind.VIOLENT) || is(k, Word.Kind.ARMED) || isAssault(k));
    }
    return violent;
  }

  private boolean isAssault(int k) {
    for (Word.Noun noun : words[k].nouns) {
      if (noun.trigger().type() == Event.Type.ASSAULT && !noun.trigger().is("death")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause ends before this token. */
  boolean isBreak(int i) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return token.isMark("؛")
          || token.isMark(":")
          || token.isMark(".")
          || token.isMark("؟")
          || token.isMark("..");
    }
    // «المحادثات غير المباشرة» goes on, «غير أن» does not.
    boolean adjective =
        token.key().equals("غير") && i + 1 < words.length && !tokens.get(i + 1).key().equals("ان");
    return covering[i] == null && !adjective && (is(i, Word.Kind.FACT) || is(i, Word.Kind.BROKEN));
  }
}
