package org.isnad.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.language.Folding;
import org.isnad.mention.Labeler;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.TagModel;
import org.junit.jupiter.api.Test;

/** Training on a small text of words that no list has: only what stands beside them tells. */
class TrainingTest {
  private static final Folding FOLDING = Folding.load();
  private static final String LETTERS = "بتجدرسطقكلمنهي";

  private static String word(SplittableRandom dice) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      word.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static LabelledText text(int seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<List<String>> sentences = new ArrayList<>();
    List<List<String>> labels = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sentences.add(List.of("رست", "السفينة", "قبالة", word(dice), "ليلا"));
      labels.add(List.of("O", "O", "O", "B-LOC", "O"));
      sentences.add(List.of("رسم", "اللوحة", word(dice), word(dice), "قبل", "عام"));
      labels.add(List.of("O", "O", "B-PER", "I-PER", "O", "O"));
    }
    return new LabelledText(sentences, labels);
  }

  private static TagModel learn(Trainer trainer) {
    Learner learner = new Learner(FOLDING, trainer);
    for (int i = 0; i < 24; i++) {
      learner.add(text(i), 1);
    }
    return learner.learn(Clusters.NONE);
  }

  private static byte[] bytes(TagModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      model.write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  @Test
  void bothTrainersLearnWhatStandsBesideNames() {
    LabelledText unseen = text(1000);
    for (Trainer trainer : List.of(new Crf(5, 0.2f, 0.1f), new Perceptron(5))) {
      Labeler labeler = Labeler.of(FOLDING, learn(trainer));
      assertThat(labeler.label(unseen.sentences())).isEqualTo(unseen.labels());
    }
    // The rules know none of these words, so that the test can fail.
    assertThat(Labeler.ofRules(FOLDING).label(unseen.sentences())).isNotEqualTo(unseen.labels());
  }

  @Test
  void theSameTextGivesTheSameModelBitForBit() {
    byte[] once = bytes(learn(new Crf(3, 0.2f, 0.1f)));
    assertThat(bytes(learn(new Crf(3, 0.2f, 0.1f)))).isEqualTo(once);
    assertThat(bytes(learn(new Crf(2, 0.2f, 0.1f)))).isNotEqualTo(once);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    byte[] bytes = bytes(learn(new Crf(2, 0.2f, 0.1f)));
    assertThat(bytes(TagModel.read(new ByteArrayInputStream(bytes)))).isEqualTo(bytes);
  }

  @Test
  void wordsInLikePlacesComeIntoOneClass() {
    // 0 and 1 stand before 2 and 3, which stand before the border 4.
    int[] text = new int[3000];
    SplittableRandom dice = new SplittableRandom(7);
    for (int i = 0; i < text.length; i += 3) {
      text[i] = dice.nextInt(2);
      text[i + 1] = 2 + dice.nextInt(2);
      text[i + 2] = 4;
    }
    int[] classes = new Exchange(text, 5, 2, 10).sort();
    assertThat(classes[0]).isEqualTo(classes[1]).isNotEqualTo(classes[2]);
    assertThat(classes[2]).isEqualTo(classes[3]);
  }

  @Test
  void ofNamesWithinNamesTheLongestIsKept() throws IOException {
    var file = java.nio.file.Files.createTempFile("nested", ".conll");
    java.nio.file.Files.writeString(
        file,
        """
        ميناء B-FAC
        صفاقس I-FAC B-GPE
        يعمل O
        مدير B-OCC
        مكتبة I-OCC B-ORG
        تونس I-OCC I-ORG B-GPE
        """);
    LabelledText text = LabelledText.read(file, Kinds.WOJOOD);
    assertThat(text.labels())
        .containsExactly(List.of("B-LOC", "I-LOC", "O", "O", "B-ORG", "I-ORG"));
  }
}
