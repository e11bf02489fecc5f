package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/**
 * {@code isnad train}: goes once through what the program mostly does, for the launcher, which lets
 * Java note what is needed for a quick start. Prints nothing.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Runnable {
  private static final String PAGE =
      """
      وزير النقل: الجسر الجديد يُفتتح الشهر المقبل
      الرباط - وكالات
      قال وزير النقل كريم الساحلي، أمس الثلاثاء، إن الجسر الجديد سيُفتتح الشهر المقبل، \
      مضيفاً أن كلفته بلغت نحو 3.5 مليارات درهم.
      وأكد الوزير: "لن نؤجل الموعد"، ونفى مصدر في الشركة المنفذة وقوع حوادث.
      """;

  @Override
  public void run() {
    run("read", "--published", "2025-03-11", "--outlet", "المغرب اليوم", "--explain", "-");
    run("read", "--lang", "ar", "--color", "always", "-");
    run("read", "--json", "-");
    run("clean", "-");
    run("time", "أمس");
    run("number", "ثلاثة");
    run("--help");
  }

  private static void run(String... args) {
    Surroundings nowhere =
        new Surroundings(
            new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)),
            new StringWriter(),
            new StringWriter(),
            Map.of(),
            new Surroundings.Terminals(true, true, 80));
    int code = new Isnad(nowhere).run(args);
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + " of " + List.of(args));
    }
  }
}
