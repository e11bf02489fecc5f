package org.isnad.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of words that others have labelled with names.
 *
 * @param sentences the words
 * @param labels their labels, in the same shape: B-PER, I-PER, O
 */
public record LabelledText(List<List<String>> sentences, List<List<String>> labels) {
  private static final String NONE = "O";

  /** Copies the lists. */
  public LabelledText {
    sentences = List.copyOf(sentences);
    labels = List.copyOf(labels);
    if (sentences.size() != labels.size()) {
      throw new IllegalArgumentException("sentences and labels differ in number");
    }
  }

  /** A part of it: the sentences from one to another, which is excluded. */
  public LabelledText part(int from, int to) {
    int end = Math.min(to, sentences.size());
    return new LabelledText(sentences.subList(from, end), labels.subList(from, end));
  }

  /** It in parts of so many sentences, which are read as one text each. */
  public List<LabelledText> parts(int size) {
    List<LabelledText> parts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += size) {
      parts.add(part(i, i + size));
    }
    return parts;
  }

  /** How many words there are. */
  public int words() {
    return sentences.stream().mapToInt(List::size).sum();
  }

  /**
   * Reads a file of one word a line and its labels after it, an empty line after each sentence.
   *
   * @param kinds how the file's kinds of names are called here; all others are no names
   */
  public static LabelledText read(Path file, Kinds kinds) {
    List<List<String>> sentences = new ArrayList<>();
    List<List<String>> labels = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<List<String>> marks = new ArrayList<>();
    List<String> lines;
    try {
      lines = new ArrayList<>(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.add("");
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+");
      if (!cells[0].isEmpty()) {
        words.add(cells[0]);
        marks.add(List.of(cells).subList(1, cells.length));
      } else if (!words.isEmpty()) {
        sentences.add(List.copyOf(words));
        labels.add(outermost(marks, kinds));
        words.clear();
        marks.clear();
      }
    }
    return new LabelledText(sentences, labels);
  }

  /** One label a word: of names within names the longest is kept. */
  private static List<String> outermost(List<List<String>> marks, Kinds kinds) {
    List<String> labels = new ArrayList<>();
    int i = 0;
    while (i < marks.size()) {
      int end = i + 1;
      String kind = "";
      for (String mark : marks.get(i)) {
        String of = kinds.of(mark.substring(mark.indexOf('-') + 1));
        if (mark.equals(NONE) || of.isEmpty() || mark.startsWith("I") && isOpen(labels, of)) {
          continue;
        }
        int to = i + 1;
        String inside = "I" + mark.substring(1);
        while (to < marks.size() && marks.get(to).contains(inside)) {
          to++;
        }
        if (kind.isEmpty() || to > end) {
          end = to;
          kind = of;
        }
      }
      for (int w = i; w < end; w++) {
        String label = kind.isEmpty() ? NONE : (w == i ? "B-" : "I-") + kind;
        labels.add(label);
      }
      i = end;
    }
    return List.copyOf(labels);
  }

  private static boolean isOpen(List<String> labels, String kind) {
    return !labels.isEmpty() && labels.getLast().endsWith("-" + kind);
  }
}
