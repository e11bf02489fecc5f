package org.isnad.train;

import java.util.Map;

/**
 * How a file's kinds of names are called here.
 *
 * @param names ours by theirs
 */
public record Kinds(Map<String, String> names) {
  /** ANERcorp: persons, places, organizations and the rest. */
  public static final Kinds ANERCORP =
      new Kinds(Map.of("PER", "PER", "LOC", "LOC", "ORG", "ORG", "MISC", "MISC"));

  /** AQMAR: each article has further kinds of its own, which are left out. */
  public static final Kinds AQMAR = new Kinds(Map.of("PER", "PER", "LOC", "LOC", "ORG", "ORG"));

  /** Wojood: lands, cities and buildings are places. */
  public static final Kinds WOJOOD =
      new Kinds(Map.of("PERS", "PER", "ORG", "ORG", "GPE", "LOC", "LOC", "LOC", "FAC", "LOC"));

  /** Copies the names. */
  public Kinds {
    names = Map.copyOf(names);
  }

  /** Our name of a kind; empty for one that is left out. */
  public String of(String kind) {
    return names.getOrDefault(kind, "");
  }
}
