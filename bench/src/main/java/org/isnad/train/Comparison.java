package org.isnad.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.language.Folding;
import org.isnad.mention.Labeler;
import org.isnad.score.LabelScores;
import org.isnad.score.Score;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.TagModel;

/**
 * How far each step of the training carries, measured on parts of the training data that are left
 * out of it. The parts are long runs of sentences, so that no article stands on both sides.
 */
final class Comparison {
  /** Texts of one part: with 15 sentences each, many articles. */
  private static final int RUN = 13;

  private static final int FOLDS = 10;
  private static final int[] MEASURED = {1, 7};

  private final Folding folding = Folding.load();
  private final TrainingData data;
  private final PrintStream out;
  private final Map<String, Map<String, Score>> scores = new LinkedHashMap<>();

  Comparison(TrainingData data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  void run() {
    Clusters classes = Training.classes(data);
    for (int fold : MEASURED) {
      List<LabelledText> rest = new ArrayList<>();
      List<LabelledText> held = new ArrayList<>();
      for (int i = 0; i < data.labelled().size(); i++) {
        (i / RUN % FOLDS == fold ? held : rest).add(data.labelled().get(i));
      }
      TrainingData own = new TrainingData(rest, List.of(), data.news());
      TrainingData both = new TrainingData(rest, data.other(), data.news());
      score("rules alone", Labeler.ofRules(folding), held);
      looks("CRF", Training.once(own, Training.CRF, Clusters.NONE), held);
      looks("CRF with classes", Training.once(own, Training.CRF, classes), held);
      looks("perceptron with classes", Training.once(own, new Perceptron(12), classes), held);
      TagModel model = Training.once(both, Training.CRF, classes);
      looks("CRF with classes and Wojood", model, held);
      model = Training.once(both, Training.CRF, Training.habits(data, model));
      looks("CRF with classes, Wojood and habits", model, held);
      print();
    }
  }

  private void looks(String title, TagModel model, List<LabelledText> held) {
    TagModel first = new TagModel(model.clusters(), model.first(), model.first());
    score(title + ", one look", Labeler.of(folding, first), held);
    score(title + ", two looks", Labeler.of(folding, model), held);
  }

  private void score(String title, Labeler labeler, List<LabelledText> held) {
    Map<String, Score> sums = scores.computeIfAbsent(title, _ -> new LinkedHashMap<>());
    for (LabelledText text : held) {
      LabelScores.of(text.labels(), labeler.label(text.sentences()))
          .forEach((k, s) -> sums.merge(k, s, (a, b) -> a.plus(b.hits(), b.gold(), b.found())));
    }
  }

  private void print() {
    out.println("| method | PER | LOC | ORG | all | precision | recall |");
    out.println("|---|--:|--:|--:|--:|--:|--:|");
    scores.forEach(
        (title, kinds) -> {
          StringBuilder row = new StringBuilder("| ").append(title);
          kinds.forEach((_, s) -> row.append(String.format(Locale.ROOT, " | %.3f", s.f1())));
          Score all = kinds.getOrDefault("all", Score.NONE);
          row.append(String.format(Locale.ROOT, " | %.3f | %.3f |", all.precision(), all.recall()));
          out.println(row);
        });
  }
}
