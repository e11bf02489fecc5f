package org.isnad.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Where reading spends its time, by samples of the flight recorder. */
final class Profile {
  private Profile() {}

  /** The methods of ours that most samples find on top, with their part of all samples. */
  static List<Map.Entry<String, Double>> top(int most, Runnable work) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    try {
      Path file = Files.createTempFile("isnad", ".jfr");
      try (Recording recording = new Recording()) {
        recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
        recording.start();
        work.run();
        recording.stop();
        recording.dump(file);
      }
      try (RecordingFile samples = new RecordingFile(file)) {
        while (samples.hasMoreEvents()) {
          var event = samples.readEvent();
          if (event.getEventType().getName().equals("jdk.ExecutionSample")
              && event.getStackTrace() != null) {
            String name = ours(event.getStackTrace().getFrames());
            if (!name.isEmpty()) {
              counts.merge(name, 1, Integer::sum);
              all++;
            }
          }
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double total = Math.max(1, all);
    return counts.entrySet().stream()
        .map(e -> Map.entry(e.getKey(), e.getValue() / total))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .toList();
  }

  /** The topmost method of ours: what it calls in the class library is its own cost. */
  private static String ours(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames) {
      RecordedMethod method = frame.getMethod();
      String type = method == null ? "" : method.getType().getName();
      if (type.startsWith("org.isnad.") && !type.startsWith("org.isnad.speed.")) {
        return type.substring("org.isnad.".length()) + "." + method.getName();
      }
    }
    return "";
  }
}
