package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.gather.Gathered;
import org.isnad.language.Folding;
import org.isnad.mention.Labeler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad label}: labels the names in text that is already split into tokens. */
@Command(name = "label")
final class LabelCommand implements Callable<Integer> {
  private final Voice voice;

  @Mixin private NamesCommand.Place names = new NamesCommand.Place();

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "conll")
  private String file = "-";

  LabelCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Integer call() {
    List<List<String>> sentences;
    try (BufferedReader in = open()) {
      sentences = sentences(in);
    } catch (IOException e) {
      voice.complain(file, voice.words(Gathered.Fault.of(file, e)));
      return 1;
    }
    NameFolder.Loaded own = names.folder(voice).load(voice);
    List<List<String>> labels = Labeler.load(Folding.load(), own.names()).label(sentences);
    for (int s = 0; s < sentences.size(); s++) {
      for (int t = 0; t < sentences.get(s).size(); t++) {
        voice.print(sentences.get(s).get(t) + " " + labels.get(s).get(t) + "\n");
      }
      voice.print("\n");
    }
    return own.clean() ? 0 : 1;
  }

  private BufferedReader open() throws IOException {
    return file.equals("-")
        ? new BufferedReader(
            new InputStreamReader(voice.surroundings().in(), StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(file));
  }

  /** The first word of each line; an empty line ends a sentence. */
  private static List<List<String>> sentences(BufferedReader in) throws IOException {
    List<List<String>> sentences = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String tidy = line.strip();
      if (!tidy.isEmpty()) {
        sentence.add(firstWord(tidy));
      } else if (!sentence.isEmpty()) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }
}
