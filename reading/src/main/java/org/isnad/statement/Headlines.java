package org.isnad.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a headline means that tells only what somebody is: «مدرب الاتحاد: سنفوز» is the coach
 * who is the first to speak below, if he is called so there.
 */
final class Headlines {
  private final Scene scene;
  private final Callings callings;

  Headlines(Scene scene, Callings callings) {
    this.scene = scene;
    this.callings = callings;
  }

  /** Gives the unnamed speakers of headlines the names they have in the paragraphs. */
  void settle(List<Draft> drafts) {
    Subject first = null;
    for (Draft draft : drafts) {
      if (first == null && draft.parent == null && !isHeadline(draft)) {
        first = draft.speaker;
        break;
      }
    }
    if (first == null) {
      return;
    }
    for (Draft draft : drafts) {
      Subject speaker = draft.speaker;
      if (speaker == null || !isHeadline(draft)) {
        continue;
      }
      @Nullable Subject named = callings.sameOffice(first, speaker);
      if (named != null) {
        draft.speaker = named.at(speaker);
      }
    }
  }

  private boolean isHeadline(Draft draft) {
    return scene.isHeading(scene.sentenceOf(draft.cueAt));
  }
}
