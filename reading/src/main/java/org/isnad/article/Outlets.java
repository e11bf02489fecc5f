package org.isnad.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.language.Folding;
import org.isnad.language.Table;

/** The outlets and news agencies that are known by name, in any of their spellings. */
public final class Outlets {
  private final Folding folding;
  private final Map<String, Source> agencies = new HashMap<>();
  private final Map<String, Source> outlets = new HashMap<>();
  private final Map<String, Source> hosts = new HashMap<>();

  private Outlets(Folding folding) {
    this.folding = folding;
  }

  /** Loads the tables {@code outlets/agencies.tsv} and {@code outlets/outlets.tsv}. */
  public static Outlets load(Folding folding) {
    Outlets outlets = new Outlets(folding);
    for (Table.Row row : Table.load("outlets/agencies.tsv")) {
      Kind kind = row.choice("kind", Kind.class);
      outlets.add(outlets.agencies, row, new Source(row.id(), row.need("name"), kind));
    }
    for (Table.Row row : Table.load("outlets/outlets.tsv")) {
      Source source = new Source(row.id(), row.need("name"), Kind.OUTLET);
      outlets.add(outlets.outlets, row, source);
      for (String host : row.list("hosts")) {
        if (outlets.hosts.put(host, source) != null) {
          throw row.fault("a host of two outlets: " + host);
        }
      }
    }
    return outlets;
  }

  private void add(Map<String, Source> to, Table.Row row, Source source) {
    to.putIfAbsent(key(source.name()), source);
    for (String also : row.list("also")) {
      to.putIfAbsent(key(also), source);
    }
  }

  private String key(String phrase) {
    return Words.keyOf(folding, phrase);
  }

  /** The agency that goes by this name, in any spelling: «أ ف ب», «وات», Reuters. */
  public Optional<Source> agency(String name) {
    return Optional.ofNullable(agencies.get(key(name)));
  }

  /** The outlet that goes by this name, in any spelling: «الجزيرة نت», BBC. */
  public Optional<Source> outlet(String name) {
    return Optional.ofNullable(outlets.get(key(name)));
  }

  /** The outlet whose pages this host or a parent of it serves. */
  public Optional<Source> ofHost(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    while (!name.isEmpty()) {
      Source found = hosts.get(name);
      if (found != null) {
        return Optional.of(found);
      }
      int dot = name.indexOf('.');
      name = dot < 0 ? "" : name.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** The agency of a key made of {@link Words}. */
  Optional<Source> agencyOfKey(String key) {
    return Optional.ofNullable(agencies.get(key));
  }

  /** The outlet of a key made of {@link Words}. */
  Optional<Source> outletOfKey(String key) {
    return Optional.ofNullable(outlets.get(key));
  }

  /** Whether two names are of one outlet or agency, as far as is known. */
  public boolean areSame(String one, String other) {
    if (key(one).equals(key(other))) {
      return true;
    }
    Optional<Source> first = outlet(one).or(() -> agency(one));
    Optional<Source> second = outlet(other).or(() -> agency(other));
    return first.isPresent() && second.isPresent() && first.get().name().equals(second.get().name())
        || first.isPresent() && first.equals(agency(other))
        || second.isPresent() && second.equals(agency(one));
  }

  /**
   * An outlet or agency.
   *
   * @param id its row's id
   * @param name the fullest name of an agency; the name that the record uses of an outlet
   * @param kind what it is
   */
  public record Source(String id, String name, Kind kind) {}

  /** What a source is. */
  public enum Kind {
    /** A news agency. */
    WIRE,
    /** No one agency: «وكالات». */
    GENERIC,
    /** An agency or archive of pictures alone. */
    PHOTO,
    /** A paper, broadcaster or site. */
    OUTLET
  }
}
