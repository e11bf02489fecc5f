package org.isnad.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The decoder against all sequences there are, one by one. */
class DecoderTest {
  private static final int LABELS = 3;
  private static final int WORDS = 5;
  private static final float STEP = 0.1f;

  private static LabelModel model(Random random) {
    float[] follows = new float[LABELS * LABELS];
    float[] opens = new float[LABELS];
    for (int i = 0; i < follows.length; i++) {
      follows[i] = random.nextFloat() * 2 - 1;
    }
    for (int i = 0; i < LABELS; i++) {
      opens[i] = random.nextFloat() * 2 - 1;
    }
    return new LabelModel(
        List.of("O", "B-PER", "I-PER"), follows, opens, STEP, new long[0], new byte[0]);
  }

  private static double weight(LabelModel model, int[] sums, int[] labels) {
    double weight = model.opens(labels[0]);
    for (int w = 0; w < WORDS; w++) {
      weight += sums[w * LABELS + labels[w]] * (double) STEP;
      weight += w == 0 ? 0 : model.follows(labels[w - 1], labels[w]);
    }
    return weight;
  }

  @Test
  void findsTheLikeliestSequenceAndItsChances() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      LabelModel model = model(random);
      int[] sums = random.ints(WORDS * LABELS, -15, 16).toArray();
      Decoder decoder = new Decoder(model);
      decoder.decode(sums, 0, WORDS, LABELS);
      double all = 0;
      double most = Double.NEGATIVE_INFINITY;
      int[] best = new int[WORDS];
      double[] shares = new double[WORDS * LABELS];
      for (int n = 0; n < Math.pow(LABELS, WORDS); n++) {
        int[] labels = new int[WORDS];
        for (int w = 0, rest = n; w < WORDS; w++, rest /= LABELS) {
          labels[w] = rest % LABELS;
        }
        double weight = weight(model, sums, labels);
        if (weight > most) {
          most = weight;
          best = labels;
        }
        all += Math.exp(weight);
        for (int w = 0; w < WORDS; w++) {
          shares[w * LABELS + labels[w]] += Math.exp(weight);
        }
      }
      for (int w = 0; w < WORDS; w++) {
        assertThat(decoder.label(w)).isEqualTo(best[w]);
        for (int l = 0; l < LABELS; l++) {
          assertThat(decoder.chance(w, l)).isCloseTo(shares[w * LABELS + l] / all, within(0.02));
        }
      }
    }
  }

  @Test
  void leavesOutWhatIsHopeless() {
    Decoder decoder = new Decoder(model(new Random(3)));
    decoder.decode(new int[] {0, -200, -200, 0, -200, -200}, 0, 2, LABELS);
    assertThat(decoder.label(1)).isZero();
    assertThat(decoder.chance(1, 0)).isEqualTo(1);
    assertThat(decoder.chance(1, 2)).isZero();
  }

  @Test
  void readsWhatWasWrittenAndRefusesWhatIsCutShort() throws IOException {
    LabelModel look =
        new LabelModel(
            List.of("O", "B-LOC"),
            new float[] {1, 2, 3, 4},
            new float[] {5, 6},
            STEP,
            new long[] {-9, 12},
            new byte[] {1, -2, 3, 4});
    Clusters clusters = new Clusters(new long[] {4, 8}, new short[][] {{1, 2}, {3, 4}});
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new TagModel(clusters, look, look).write(written);
    byte[] bytes = written.toByteArray();
    TagModel read = TagModel.read(new ByteArrayInputStream(bytes));
    assertThat(read.second().labels()).containsExactly("O", "B-LOC");
    assertThat(read.second().features()).containsExactly(-9, 12);
    assertThat(read.second().weight(1, 0)).isEqualTo(3);
    assertThat(read.clusters().of(read.clusters().find(8), 1)).isEqualTo(4);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    read.write(again);
    assertThat(again.toByteArray()).isEqualTo(bytes);
    for (int cut : new int[] {0, 3, 9, 40, bytes.length - 1}) {
      assertThatThrownBy(() -> TagModel.read(new ByteArrayInputStream(Arrays.copyOf(bytes, cut))))
          .isInstanceOf(IOException.class);
    }
  }
}
