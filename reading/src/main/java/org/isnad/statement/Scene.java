package org.isnad.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentions;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Quotation;
import org.isnad.token.Sentence;
import org.isnad.token.Token;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/** What has been found in an article so far, laid out by token for quick look-up. */
final class Scene {
  final Article article;
  final Tokens tokens;
  final SpeechLexicon lexicon;
  private final Mention[] names;
  private final Mention[] titles;
  private final Mention[] covering;
  private final Timex[] times;
  private final Quotation[] opens;
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final List<String> outlet;

  Scene(
      Article article,
      Tokens tokens,
      Mentions mentions,
      List<Timex> timexes,
      SpeechLexicon lexicon) {
    this.article = article;
    this.tokens = tokens;
    this.lexicon = lexicon;
    names = new Mention[tokens.size() + 1];
    titles = new Mention[tokens.size() + 1];
    covering = new Mention[tokens.size() + 1];
    times = new Timex[tokens.size() + 1];
    opens = new Quotation[tokens.size() + 1];
    for (Mention mention : mentions.list()) {
      Mention[] row = mention.form() == Mention.Form.TITLE ? titles : names;
      if (row[mention.from()] == null || row[mention.from()].to() < mention.to()) {
        row[mention.from()] = mention;
      }
      if (mention.form() != Mention.Form.TITLE) {
        for (int i = mention.from(); i < mention.to(); i++) {
          covering[i] = mention;
        }
      }
    }
    mentions.entities().forEach(entity -> entities.put(entity.id(), entity));
    for (Timex timex : timexes) {
      int first = tokens.indexAt(timex.span().start());
      for (int i = first; i < tokens.size(); i++) {
        if (tokens.get(i).span().start() >= timex.span().end()) {
          break;
        }
        times[i] = timex;
      }
    }
    for (Quotation quotation : tokens.quotations()) {
      opens[quotation.open()] = quotation;
    }
    String name = article.source().outlet();
    outlet = name == null ? List.of() : List.of(lexicon.fold(name).split(" "));
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The name that begins at a token. */
  @Nullable Mention name(int i) {
    return names[i];
  }

  /** The title or role that begins at a token. */
  @Nullable Mention title(int i) {
    return titles[i];
  }

  /** The name that a token is part of. */
  @Nullable Mention covering(int i) {
    return covering[i];
  }

  /** The time that a token is part of. */
  @Nullable Timex time(int i) {
    return times[i];
  }

  /** The quotation that a token opens. */
  @Nullable Quotation opens(int i) {
    return opens[i];
  }

  Optional<Entity> entity(@Nullable EntityId id) {
    return id == null ? Optional.empty() : Optional.ofNullable(entities.get(id));
  }

  /** The name of whom a mention means, with the article that «للقناة» holds. */
  String nameOf(Mention mention) {
    String name = entity(mention.entity()).map(Entity::name).orElse(tokens.textOf(mention.span()));
    String key = token(mention.from()).form().key();
    boolean held =
        key.startsWith("ال")
            && name.startsWith("ل")
            && lexicon.fold(name).startsWith("ل" + key.substring(2));
    return held ? "ا" + name : name;
  }

  /** Whether a token is إنّ or أنّ, alone or with a pronoun, also after ب: «بأنه». */
  boolean isComplementizer(int i) {
    Token token = tokens.get(i);
    if (!token.isWord() || isIf(i)) {
      return false;
    }
    for (var form : token.forms()) {
      if ((form.clitics().isEmpty() || form.clitics().equals("ب"))
          && lexicon.is("complementizer", bare(token, form.key()))) {
        return true;
      }
    }
    return false;
  }

  /** «إن وجدت»، «إن أمكن»: a condition. */
  private boolean isIf(int i) {
    return tokens.get(i).key().equals("ان")
        && i + 1 < tokens.size()
        && lexicon.is("condition", tokens.get(i + 1));
  }

  private static Token bare(Token token, String key) {
    return new Token(
        token.span(), token.kind(), key, List.of(new org.isnad.token.Form(0, key, "")));
  }

  /** Whether a token is the preposition of a frame: إلى، على، عن، من alone, or ب before a word. */
  boolean isPreposition(int i, Frame frame) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return false;
    }
    String key = token.key();
    return switch (frame) {
      case ILA -> key.equals("الي");
      case ALA -> key.equals("علي");
      case AN -> key.equals("عن") || key.equals("عما");
      case MIN -> key.equals("من") || key.equals("مما");
      case FI -> key.equals("في");
      case BI -> token.form().clitics().equals("ب");
      case INNA, BINNA, NP, QUOTE, DESCRIBED -> false;
    };
  }

  boolean isColon(int i) {
    return tokens.get(i).isMark(":");
  }

  /** Whether a sentence is a headline or a heading within the text. */
  boolean isHeading(Sentence sentence) {
    Block.Role role = article.blocks().get(sentence.block()).role();
    return role == Block.Role.HEADLINE || role == Block.Role.HEADING;
  }

  Sentence sentenceOf(int i) {
    return tokens.sentenceOf(i);
  }

  Span span(int from, int to) {
    return tokens.span(from, to);
  }

  /**
   * Whether a quotation is a name rather than words of somebody: short, and standing after a noun
   * or a preposition that wants a name: صحيفة «الغد», لـ«الغد».
   */
  boolean isNameQuotation(Quotation quotation) {
    int inside = quotation.close() - quotation.open() - 1;
    if (inside < 1 || inside > 6) {
      return false;
    }
    Mention name = names[quotation.open() + 1];
    if (name != null && name.to() >= quotation.close()) {
      return true;
    }
    if (quotation.open() == 0) {
      return false;
    }
    Token before = tokens.get(quotation.open() - 1);
    boolean lam = before.key().equals("ل") || before.key().equals("لـ");
    return lam || inside <= 4 && isNaming(quotation.open() - 1);
  }

  /** «شركة»، «شركة المدفوعات الرقمية»: a noun that a name in quotation marks follows. */
  private boolean isNaming(int last) {
    for (int k = last; k >= 0 && k > last - 4; k--) {
      if (lexicon.is("naming-noun", tokens.get(k))) {
        return true;
      }
      if (!tokens.get(k).isWord() || !tokens.get(k).key().startsWith("ال")) {
        return false;
      }
    }
    return false;
  }

  /**
   * The end of the page's own outlet behind ل, of whatever words its name is: «وقال لأخبار الخليج»;
   * -1 if it does not stand there. A name of one word is no such sign: «للوطن».
   */
  int toldHere(int i) {
    if (outlet.size() < 2) {
      return -1;
    }
    String first = outlet.getFirst();
    String key = token(i).key();
    String bare = first.startsWith("ال") ? first.substring(2) : first;
    if (!key.equals("لل" + bare) && !key.equals("ل" + bare)) {
      return -1;
    }
    int at = i + 1;
    for (int k = 1; k < outlet.size(); k++) {
      while (at < tokens.size() && token(at).kind() == Token.Kind.QUOTE) {
        at++;
      }
      if (at >= tokens.size() || !token(at).key().equals(outlet.get(k))) {
        return -1;
      }
      at++;
    }
    boolean quote = at < tokens.size() && token(at).kind() == Token.Kind.QUOTE && opens(at) == null;
    return quote ? at + 1 : at;
  }

  /** The page's own outlet; empty if it is not known. */
  String outlet() {
    String name = article.source().outlet();
    return name == null ? "" : name;
  }

  /** Whether a token is ل and the first word of the page's own outlet: «للجزيرة». */
  boolean isToldBriefly(int i) {
    if (outlet.isEmpty()) {
      return false;
    }
    String first = outlet.getFirst();
    String bare = first.startsWith("ال") ? first.substring(2) : first;
    String key = token(i).key();
    return bare.length() > 2 && (key.equals("لل" + bare) || key.equals("ل" + first));
  }

  /** Whether a preposition is joined to the token, so that it is no subject. */
  boolean isGoverned(int i) {
    Mention mention = name(i) != null ? name(i) : title(i);
    Token token = token(i);
    if (mention == null) {
      return token.form().isGoverned();
    }
    int skip = mention.span().start() - token.span().start();
    if (skip <= 0) {
      return false;
    }
    char last = token.key().charAt(Math.min(skip, token.key().length()) - 1);
    return last != 'و' && last != 'ف';
  }
}
