import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Formats every Java source under a folder, or with {@code --check} names those not formatted. */
public final class Format {
  private Format() {}

  public static void main(String[] args) throws Exception {
    boolean check = args[0].equals("--check");
    Path root = Path.of(args[1]);
    Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    List<Path> changed = new ArrayList<>();
    try (var paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
        String name = root.relativize(path).toString();
        if (!name.endsWith(".java") || name.contains("target/") || name.startsWith(".git")) {
          continue;
        }
        String source = Files.readString(path);
        String tidy = formatter.formatSource(source);
        tidy = RemoveUnusedImports.removeUnusedImports(tidy);
        tidy = ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.GOOGLE);
        if (!tidy.equals(source)) {
          changed.add(root.relativize(path));
          if (!check) {
            Files.writeString(path, tidy);
          }
        }
      }
    }
    changed.forEach(path -> System.out.println((check ? "not formatted: " : "formatted: ") + path));
    if (check && !changed.isEmpty()) {
      System.out.println("run: mvn -N -Pformat process-sources");
      System.exit(1);
    }
  }
}
