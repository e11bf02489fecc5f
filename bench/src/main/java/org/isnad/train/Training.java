package org.isnad.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.language.Folding;
import org.isnad.mention.Labeler;
import org.isnad.tagger.Clusters;
import org.isnad.tagger.TagModel;
import org.isnad.token.Tokenizer;

/**
 * Trains the tagger of names. The same data and sources always give the same model, bit for bit:
 * one thread, fixed orders, and no arithmetic that differs between machines.
 */
public final class Training {
  /** Where the model lies, under the repository's root. */
  static final String MODEL = "reading/src/main/resources/org/isnad/mention/names.model";

  static final Trainer CRF = new Crf(12, 0.2f, 0.5f);

  /** How much a sentence counts whose names were labelled by other rules. */
  private static final float OTHER = 0.3f;

  /** Rarer words have no class. */
  private static final int LEAST = 4;

  private static final int[] GRAINS = {64, 256, 512};
  private static final int ROUNDS = 6;

  private Training() {}

  /** Writes the model; with the argument {@code compare}, a table of what each step brings. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(System.getProperty("isnad.root", ".")).toAbsolutePath().normalize();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!TrainingData.isPresent(root)) {
      out.println("not here: the data to train on");
      System.exit(1);
    }
    TrainingData data = TrainingData.read(root);
    if (args.length > 0 && args[0].equals("compare")) {
      new Comparison(data, out).run();
      return;
    }
    TagModel model = learn(data, CRF, classes(data));
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(root.resolve(MODEL)))) {
      model.write(file);
    }
    out.println(
        MODEL
            + ": weights of "
            + model.first().size()
            + " and "
            + model.second().size()
            + " features");
  }

  /** The classes of words of all texts; the labels are not looked at. */
  static Clusters classes(TrainingData data) {
    WordClasses classes = new WordClasses(Tokenizer.load(Folding.load()));
    data.news().forEach(classes::add);
    for (List<LabelledText> texts : List.of(data.labelled(), data.other())) {
      for (LabelledText text : texts) {
        text.sentences().forEach(s -> classes.add(String.join(" ", s)));
      }
    }
    return classes.learn(LEAST, GRAINS, ROUNDS);
  }

  /** Learns twice: what the first tagger makes of the news is knowledge for the second one. */
  static TagModel learn(TrainingData data, Trainer trainer, Clusters classes) {
    TagModel before = once(data, trainer, classes);
    return once(data, trainer, habits(data, before));
  }

  static TagModel once(TrainingData data, Trainer trainer, Clusters classes) {
    Learner learner = new Learner(Folding.load(), trainer);
    data.labelled().forEach(text -> learner.add(text, 1));
    data.other().forEach(text -> learner.add(text, OTHER));
    return learner.learn(classes);
  }

  static Clusters habits(TrainingData data, TagModel model) {
    Folding folding = Folding.load();
    return NameHabits.learn(Labeler.of(folding, model), Tokenizer.load(folding), data.news())
        .with(model.clusters());
  }
}
