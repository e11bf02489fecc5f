package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the house: a package uses only packages that come before it in a page's way. */
class FlowTest {
  private static final List<String> ORDER =
      List.of(
          "language",
          "text",
          "json",
          "page",
          "article",
          "token",
          "number",
          "time",
          "tagger",
          "mention",
          "figure",
          "statement",
          "event",
          "reading",
          "gather",
          "cli",
          "gazetteer",
          "score",
          "train",
          "speed");

  /** Each library's packages and the one package of ours that may use them. */
  private static final Map<String, String> HOME =
      Map.of(
          "org.jsoup..", "article",
          "tools.jackson..", "json",
          "picocli..", "cli",
          "org.apache.commons.compress..", "score");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.isnad");

  @Test
  void everyPackageStandsInTheOrder() {
    assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
        .allSatisfy(name -> assertThat(ORDER).contains(name.substring("org.isnad.".length())));
  }

  @Test
  void packagesUseOnlyEarlierOnes() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] later =
          ORDER.stream().skip(i + 1L).map(p -> "org.isnad." + p).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.isnad." + ORDER.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @Test
  void noCycles() {
    slices().matching("org.isnad.(*)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void eachLibraryHasOneHome() {
    HOME.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad." + home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(classes));
  }

  @Test
  void readingIsPure() {
    List<String> reading = new ArrayList<>(ORDER.subList(0, ORDER.indexOf("gather")));
    String[] packages =
        Stream.of(reading).flatMap(List::stream).map(p -> "org.isnad." + p).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.util.logging..", "java.util.concurrent..")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .check(classes);
  }
}
