package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.isnad.language.Folding;
import org.isnad.token.Tokenizer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Text that wants to be slow is not: what is read around a word is bounded. */
class HostileTextTest {
  private static final int TIMES = 20_000;

  private final Folding folding = Folding.load();
  private final Tokenizer tokenizer = Tokenizer.load(folding);
  private final EventFinder finder = EventFinder.load(folding);

  @Test
  void oneLongSentenceOfTriggers() {
    for (String piece :
        List.of("قتل ", "التقى ", "لقائه ", "و[l مصر] ", "زيارة [l مصر] إلى ", "شن هجوما ، ")) {
      Marked marked = Marked.of(piece.repeat(TIMES), tokenizer);
      Assertions.assertTimeout(
          Duration.ofSeconds(30),
          () ->
              assertThat(
                      finder.find(
                          marked.article(),
                          marked.tokens(),
                          marked.mentions(),
                          List.of(),
                          List.of()))
                  .hasSizeLessThanOrEqualTo(TIMES));
    }
  }
}
