package org.isnad.event;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentions;
import org.isnad.statement.Statement;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Sentence;
import org.isnad.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said to have happened or to be planned: the verbs and nouns of the event tables
 * with those who took part. Linear in the article's length.
 */
public final class EventFinder {
  private final EventLexicon lexicon;
  private final Folding folding;

  private EventFinder(EventLexicon lexicon, Folding folding) {
    this.lexicon = lexicon;
    this.folding = folding;
  }

  /** A finder with the event verbs and nouns of Arabic. */
  public static EventFinder load(Folding folding) {
    return new EventFinder(EventLexicon.load(folding), folding);
  }

  /** The events in page order. */
  public List<Event> find(
      Article article,
      Tokens tokens,
      Mentions mentions,
      List<Timex> times,
      List<Statement> statements) {
    Scene scene = new Scene(article, tokens, mentions, times, lexicon);
    PartyReader parties = new PartyReader(scene);
    Clause clause = new Clause(scene, parties);
    Slots slots = new Slots(scene, parties);
    Reality reality = new Reality(scene, statements);
    VerbEvents verbs = new VerbEvents(scene, parties, clause, slots, reality);
    Carriers carriers = new Carriers(scene, parties, clause, slots, reality, verbs);
    Genitives genitives = new Genitives(scene, parties, clause);
    NounEvents nouns = new NounEvents(scene, slots, reality, genitives, carriers, clause);
    Doublets doublets = new Doublets(article, folding);
    for (Sentence sentence : tokens.sentences()) {
      int used = -1;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (i == used || scene.covering(i) != null && !isVerb(i, scene) || scene.times[i] != null) {
          continue;
        }
        Draft draft = read(i, scene.word(i), sentence, verbs, nouns);
        if (draft != null && isMeant(draft, scene, sentence)) {
          used = draft.word();
          Event event = event(draft, scene, slots, sentence);
          Span all = scene.span(sentence.from()).union(scene.span(sentence.to() - 1));
          if (!isConsequence(draft, scene, sentence) || !doublets.follows(event, all)) {
            doublets.add(event, draft, all);
          }
        }
      }
    }
    return doublets.kept();
  }

  private static @Nullable Draft read(
      int i, Word word, Sentence sentence, VerbEvents verbs, NounEvents nouns) {
    for (Word.Verb verb : word.verbs) {
      Draft draft = verbs.read(i, verb, sentence);
      if (draft != null) {
        return draft;
      }
    }
    for (Word.Noun noun : word.nouns) {
      Draft draft = nouns.read(i, noun, sentence);
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  /** «سيرت هيئة الإغاثة قافلة» is not the town of that name. */
  private static boolean isVerb(int i, Scene scene) {
    Mention name = scene.name(i);
    Mention next = i + 1 < scene.tokens.size() ? scene.name(i + 1) : null;
    return name != null
        && name.to() == i + 1
        && name.kind() == Mention.Kind.PLACE
        && next != null
        && next.kind() == Mention.Kind.ORGANIZATION
        && !scene.word(i).verbs.isEmpty();
  }

  /** Whether a death is somebody's deed; true of all else. */
  private static boolean isMeant(Draft draft, Scene scene, Sentence sentence) {
    Parts parts = draft.parts();
    return !draft.trigger().is("death")
        || parts.isDeed()
        || scene.isKilling(draft.from(), sentence, parts.named() > 0);
  }

  /** «ما أدى إلى مقتل شخصين»، «أسفر عن مقتل». */
  private static boolean isConsequence(Draft draft, Scene scene, Sentence sentence) {
    int result = draft.from() - 2;
    return draft.trigger().is("death")
        && result >= sentence.from()
        && scene.is(result, Word.Kind.RESULT)
        && scene.is(result + 1, Word.Kind.PREPOSITION);
  }

  private static Event event(Draft draft, Scene scene, Slots slots, Sentence sentence) {
    Timex time = When.near(draft.from(), scene, sentence);
    boolean ahead = draft.open() && When.isAhead(time, scene.article);
    Mention place = slots.place(draft.from() + 1, sentence.to());
    return new Event(
        draft.span(),
        draft.trigger().type(),
        ahead && draft.status() == Event.Status.HAPPENED ? Event.Status.PLANNED : draft.status(),
        draft.parts().participants(),
        time,
        place == null ? null : place.entity(),
        draft.trigger().rule());
  }
}
