package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Block;
import org.isnad.mention.Mention;
import org.isnad.text.RuleId;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads interviews: paragraphs that ask, each followed by paragraphs that answer. Every answer is a
 * statement of the one interviewed, who is named by a label («سعاد الخطيب: …»), in a headline with
 * a colon or beside a word for an interview («في حوار مع …»); if none of these tells, the speaker
 * stays open.
 */
final class Interviews {
  private static final RuleId RULE = RuleId.of("statement.interview.answer");
  private static final int LONGEST_QUESTION = 70;
  private static final int FEWEST = 2;

  private final Scene scene;
  private final SubjectReader subjects;

  Interviews(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  /** What a block of an interview is, with the token at which its words begin. */
  private record Part(boolean asks, int block, int from, int to, int words) {}

  /** The drafts with the answers among them, if the article is an interview; else as they are. */
  List<Draft> answers(List<Draft> drafts) {
    List<Part> parts = parts();
    int pairs = 0;
    int first = -1;
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i).asks() && !parts.get(i + 1).asks()) {
        pairs++;
        first = first < 0 ? i : first;
      }
    }
    if (pairs < FEWEST) {
      return drafts;
    }
    @Nullable Subject guest = guest(parts.get(first).from());
    List<Draft> answers = new ArrayList<>();
    for (int i = first; i < parts.size(); i++) {
      if (!parts.get(i).asks()) {
        continue;
      }
      int last = i;
      while (last + 1 < parts.size() && !parts.get(last + 1).asks()) {
        last++;
      }
      if (last > i) {
        answers.add(answer(parts.get(i), parts.get(i + 1), parts.get(last), guest));
      }
      i = last;
    }
    return merged(drafts, answers);
  }

  private Draft answer(Part question, Part from, Part to, @Nullable Subject guest) {
    int mark = question.to() - 1;
    boolean labelled = from.words() > from.from();
    Cue cue =
        labelled
            ? new Cue(scene.span(from.from(), from.words()), ":")
            : new Cue(scene.token(mark).span(), scene.token(mark).key());
    int at = labelled ? from.from() : mark;
    Draft draft = new Draft(at, cue, Statement.Act.ASSERT, Frame.QUOTE, RULE);
    draft.contentFrom = from.words();
    draft.contentTo = to.to();
    draft.speaker = guest;
    return draft;
  }

  /**
   * What others said inside an answer lies in it; what goes on for nobody is no statement there.
   */
  private static List<Draft> merged(List<Draft> drafts, List<Draft> answers) {
    List<Draft> all = new ArrayList<>(answers);
    for (Draft draft : drafts) {
      Draft around = null;
      for (Draft answer : answers) {
        if (answer.contentFrom <= draft.cueAt && draft.cueAt < answer.contentTo) {
          around = answer;
        }
      }
      boolean told = around == null || draft.subject != null && draft.contentFrom > draft.cueAt;
      if (told && !answers.contains(draft)) {
        if (around != null && draft.parent == null) {
          draft.parent = around;
        }
        all.add(draft);
      }
    }
    return all;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List<Block> blocks = scene.article.blocks();
    List<Sentence> sentences = scene.tokens.sentences();
    for (int i = 0; i < sentences.size(); ) {
      int block = sentences.get(i).block();
      int from = sentences.get(i).from();
      int to = from;
      while (i < sentences.size() && sentences.get(i).block() == block) {
        to = sentences.get(i).to();
        i++;
      }
      Block.Role role = blocks.get(block).role();
      if (role != Block.Role.HEADLINE
          && role.isProse()
          && role != Block.Role.CAPTION
          && to > from) {
        parts.add(part(block, from, to));
      }
    }
    return parts;
  }

  private Part part(int block, int from, int to) {
    int label = label(from, to);
    boolean question = scene.token(to - 1).isMark("؟") || scene.token(to - 1).isMark("?");
    boolean asks = question && to - from <= LONGEST_QUESTION || isAsker(from, label);
    return new Part(asks, block, from, to, label);
  }

  /** Where the words begin behind «س:», «سعاد الخطيب:» or a dash. */
  private int label(int from, int to) {
    int start = from < to && isDash(from) ? from + 1 : from;
    for (int k = start; k < to && k <= start + 4; k++) {
      if (scene.isColon(k)) {
        return k > start && k + 1 < to ? k + 1 : start;
      }
    }
    return start;
  }

  private boolean isDash(int i) {
    return scene.token(i).isMark("-") || scene.token(i).isMark("–") || scene.token(i).isMark("*");
  }

  private boolean isAsker(int from, int label) {
    return label > from
        && scene.lexicon.is("asks-label", scene.token(isDash(from) ? from + 1 : from));
  }

  /** The one interviewed, as told before the first question. */
  private @Nullable Subject guest(int limit) {
    Subject colon = null;
    for (int i = 0; i < limit; i++) {
      if (scene.lexicon.is("interview-noun", scene.token(i))) {
        Subject near = personNear(i, Math.min(limit, scene.sentenceOf(i).to()));
        if (near != null) {
          return near;
        }
      }
      if (colon == null && scene.isColon(i) && i > 0) {
        colon = subjects.read(scene.sentenceOf(i).from(), i);
      }
    }
    return colon != null && colon.entity() != null ? colon : only(limit);
  }

  private @Nullable Subject personNear(int i, int limit) {
    for (int k = i + 1; k < limit && k < i + 12; k++) {
      Mention name = scene.name(k);
      if (name != null && name.kind() == Mention.Kind.PERSON) {
        return subjects.person(name);
      }
    }
    return null;
  }

  /** The one person named before the first question, if there is just one. */
  private @Nullable Subject only(int limit) {
    Mention found = null;
    for (int i = 0; i < limit; i++) {
      Mention name = scene.name(i);
      if (name == null || name.kind() != Mention.Kind.PERSON) {
        continue;
      }
      boolean same =
          found == null || found.entity() != null && found.entity().equals(name.entity());
      if (!same) {
        return null;
      }
      found = name;
    }
    return found == null ? null : subjects.person(found);
  }
}
