package org.isnad.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the tagger of names is trained on; it lies beside the repository. Of all labelled text only
 * the parts for training are here.
 *
 * @param labelled texts with labelled names, as long as articles, in their order
 * @param other texts with names that were labelled by other rules, so that they count less
 * @param news articles that nobody has labelled
 */
record TrainingData(List<LabelledText> labelled, List<LabelledText> other, List<String> news) {
  private static final String FOLDER = "../shared/data";

  /** Sentences read together: about as many as an article has. */
  private static final int TOGETHER = 15;

  /** Copies the lists. */
  TrainingData {
    labelled = List.copyOf(labelled);
    other = List.copyOf(other);
    news = List.copyOf(news);
  }

  /** Whether the data lies where it should. */
  static boolean isPresent(Path root) {
    return Files.isDirectory(root.resolve(FOLDER));
  }

  /** Reads it all. */
  static TrainingData read(Path root) throws IOException {
    Path data = root.resolve(FOLDER).normalize();
    return new TrainingData(
        LabelledText.read(data.resolve("ner/anercorp.train.conll"), Kinds.ANERCORP).parts(TOGETHER),
        LabelledText.read(data.resolve("ner/wojood-sample.train.conll"), Kinds.WOJOOD)
            .parts(TOGETHER),
        News.beside(root));
  }
}
