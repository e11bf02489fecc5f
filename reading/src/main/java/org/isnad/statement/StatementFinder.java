package org.isnad.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.language.Folding;
import org.isnad.mention.Mentions;
import org.isnad.text.Span;
import org.isnad.time.Timex;
import org.isnad.token.Sentence;
import org.isnad.token.Tokens;

/** Finds who said what, through whom, sentence by sentence. Immutable and safe to share. */
public final class StatementFinder {
  private final SpeechLexicon lexicon;
  private final Folding folding;

  private StatementFinder(SpeechLexicon lexicon, Folding folding) {
    this.lexicon = lexicon;
    this.folding = folding;
  }

  /** A finder with the cues of Arabic. */
  public static StatementFinder load(Folding folding) {
    return new StatementFinder(SpeechLexicon.load(folding), folding);
  }

  /** The statements in the order of their cues. */
  public List<Statement> find(
      Article article, Tokens tokens, Mentions mentions, List<Timex> times) {
    Scene scene = new Scene(article, tokens, mentions, times, lexicon);
    SubjectReader subjects = new SubjectReader(scene);
    VerbCues verbs = new VerbCues(scene, subjects);
    SourcePhrases phrases = new SourcePhrases(scene, subjects);
    RelayCues relays = new RelayCues(scene, subjects);
    TextCues texts = new TextCues(scene, subjects);
    ImpersonalCues impersonals = new ImpersonalCues(scene);
    MasdarCues masdars = new MasdarCues(scene, subjects);
    ColonHeadlines headlines = new ColonHeadlines(scene, subjects);
    Speakers speakers = new Speakers(scene, subjects);
    Contents contents = new Contents(scene, speakers);
    Chains chains = new Chains(article, folding, lexicon);
    Anonymities anonymities = new Anonymities(scene);
    Manners manners = new Manners(scene);
    Continuations continuations = new Continuations(scene);
    Interviews interviews = new Interviews(scene, subjects);
    List<Draft> all = new ArrayList<>();
    for (Sentence sentence : tokens.sentences()) {
      if (!article.blocks().get(sentence.block()).role().isProse()) {
        continue;
      }
      List<Draft> drafts = new ArrayList<>();
      List<SourcePhrases.Stop> stops = new ArrayList<>();
      verbs.find(sentence, drafts);
      relays.find(sentence, drafts);
      texts.find(sentence, drafts);
      impersonals.find(sentence, drafts);
      masdars.find(sentence, drafts);
      phrases.find(sentence, drafts, stops);
      headlines.find(sentence, drafts);
      contents.settle(sentence, drafts, stops);
      continuations.follow(sentence, drafts);
      all.addAll(drafts);
    }
    all.removeIf(draft -> draft.awaits);
    all = interviews.answers(all);
    speakers.settleHeadlines(all);
    List<Statement> statements = new ArrayList<>(all.size());
    for (Draft draft : all) {
      statements.add(statement(draft, contents.spans(draft), manners, chains, anonymities));
    }
    statements.sort(Comparator.comparing(s -> s.cue().span()));
    return List.copyOf(statements);
  }

  private static Statement statement(
      Draft draft, List<Span> spans, Manners manners, Chains chains, Anonymities speakers) {
    Speaker speaker = speakers.of(draft);
    return new Statement(
        speaker,
        speaker == null ? draft.open : null,
        draft.cue,
        spans,
        manners.of(spans),
        draft.act,
        draft.time,
        draft.venue,
        draft.addressee == null ? null : draft.addressee.toAddressee(),
        chains.of(draft),
        draft.depth(),
        draft.rule);
  }
}
