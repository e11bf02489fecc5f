package org.isnad.statement;

import java.util.List;
import org.isnad.mention.Mention;
import org.isnad.text.RuleId;
import org.isnad.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds speakers before a colon in headlines: «وزير النقل: لن نرفع الأسعار». */
final class ColonHeadlines {
  private static final RuleId RULE = RuleId.of("statement.colon");
  private static final int LONGEST_SPEAKER = 9;

  private final Scene scene;
  private final SubjectReader subjects;

  ColonHeadlines(Scene scene, SubjectReader subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  void find(Sentence sentence, List<Draft> drafts) {
    int colon = scene.isHeading(sentence) ? colon(sentence) : -1;
    if (colon < 0 || colon + 2 >= sentence.to()) {
      return;
    }
    for (Draft draft : drafts) {
      if (draft.cueAt <= colon) {
        return;
      }
    }
    Subject subject = subjects.read(sentence.from(), colon);
    if (subject == null || isPlace(sentence.from())) {
      return;
    }
    Draft draft =
        new Draft(
            colon,
            new Cue(scene.token(colon).span(), ":"),
            Statement.Act.ASSERT,
            Frame.QUOTE,
            RULE);
    draft.subject = subject;
    draft.regionFrom = sentence.from();
    draft.contentFrom = colon + 1;
    for (int i = colon + 2; i < sentence.to() && draft.contentTo < 0; i++) {
      boolean next = scene.token(i).isMark("..") || scene.token(i).isMark("…");
      draft.contentTo = next ? i : draft.contentTo;
    }
    drafts.add(draft);
  }

  private int colon(Sentence sentence) {
    int last = Math.min(sentence.to(), sentence.from() + LONGEST_SPEAKER + 1);
    for (int i = sentence.from() + 1; i < last; i++) {
      if (scene.isColon(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPlace(int i) {
    @Nullable Mention name = scene.name(i);
    return name != null && name.kind() == Mention.Kind.PLACE && scene.title(i) == null;
  }
}
