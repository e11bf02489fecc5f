package org.isnad.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Article;
import org.isnad.article.Block;
import org.isnad.article.Published;
import org.isnad.mention.Entity;
import org.isnad.mention.EntityId;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentions;
import org.isnad.text.Moment;
import org.isnad.text.RuleId;
import org.isnad.text.Span;
import org.isnad.token.Tokenizer;
import org.isnad.token.Tokens;

/**
 * A phrase whose names are marked, so that events are tested whatever the finder of names makes of
 * it: {@code [p …]} is a person, {@code [o …]} an organization, {@code [l …]} a place, {@code [r
 * …]} a role.
 */
record Marked(Article article, Tokens tokens, Mentions mentions) {

  static Marked of(String phrase, Tokenizer tokenizer) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Mention.Kind> kinds = new ArrayList<>();
    int at = 0;
    for (int open = phrase.indexOf('['); open >= 0; open = phrase.indexOf('[', at)) {
      int close = phrase.indexOf(']', open);
      text.append(phrase, at, open);
      int start = text.length();
      text.append(phrase, open + 3, close);
      spans.add(new Span(start, text.length()));
      kinds.add(kind(phrase.charAt(open + 1)));
      at = close + 1;
    }
    text.append(phrase, at, phrase.length());
    Article article = article(text.toString());
    Tokens tokens = tokenizer.tokenize(article);
    return new Marked(article, tokens, mentions(spans, kinds, tokens));
  }

  private static Mention.Kind kind(char mark) {
    return switch (mark) {
      case 'p' -> Mention.Kind.PERSON;
      case 'o' -> Mention.Kind.ORGANIZATION;
      case 'l' -> Mention.Kind.PLACE;
      case 'r' -> Mention.Kind.ROLE;
      default -> throw new IllegalArgumentException("no such mark: " + mark);
    };
  }

  private static Article article(String text) {
    return new Article(
        "a1",
        new Article.Source("spec", null, null),
        null,
        "ar",
        List.of(),
        List.of(),
        new Published(Moment.parse("2024-12-18").orElseThrow(), Published.Basis.GIVEN),
        text,
        List.of(new Block(new Span(0, text.length()), Block.Role.PARAGRAPH)),
        List.of(),
        List.of());
  }

  private static Mentions mentions(List<Span> spans, List<Mention.Kind> kinds, Tokens tokens) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    List<Mention> list = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      Mention.Kind kind = kinds.get(i);
      boolean role = kind == Mention.Kind.ROLE;
      EntityId id = null;
      if (!role) {
        String name = tokens.textOf(span);
        EntityId next = new EntityId("e" + (entities.size() + 1));
        Entity.Gender gender = Entity.Gender.UNKNOWN;
        entities.putIfAbsent(
            name, new Entity(next, kind, name, null, List.of(), List.of(), gender, null, null));
        id = entities.get(name).id();
      }
      list.add(
          new Mention(
              span,
              tokens.indexAt(span.start()),
              tokens.indexAt(span.end() - 1) + 1,
              kind,
              role ? Mention.Form.TITLE : Mention.Form.NAME,
              id,
              RuleId.of("test")));
    }
    return new Mentions(list, List.copyOf(entities.values()));
  }
}
