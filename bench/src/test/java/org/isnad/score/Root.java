package org.isnad.score;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tests find the repository and what may lie beside it. */
public final class Root {
  /** The repository. */
  public static final Path PATH = Path.of(System.getProperty("isnad.root", ".."));

  private Root() {}

  /** Whether something that is not ours is here; says loudly what is skipped if it is not. */
  public static boolean has(Path outside, String skipped) {
    if (Files.exists(outside)) {
      return true;
    }
    System.out.println("SKIPPED: " + skipped + ": no " + outside.normalize());
    return false;
  }
}
