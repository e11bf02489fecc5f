package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How well known a place is among others of its name. */
final class Prominence {
  /** The heads that precede the name of an area: «محافظة حلب». */
  static final Set<String> AREA_HEADS =
      Set.of("governorate", "province", "province-muqataa", "region", "region-iqlim", "area-jiha");

  private static final Set<String> AREAS = Set.of("governorate", "region", "country-part");
  private static final Set<String> TOWNS = Set.of("city", "district", "camp", "site");

  /** A place means more than another one if it has so many times its inhabitants. */
  private static final long FAR = 20;

  /** A town of so many inhabitants is known beyond its land. */
  private static final long KNOWN = 100_000;

  private static final long CAPITAL = 3_000_000;
  private static final long STATE = 30_000_000;

  private Prominence() {}

  /** Whether it is a state. */
  static boolean isState(Known known) {
    return known.place() != null && known.place().kind().equals("country");
  }

  /**
   * A state and the capitals of other ones that have its name, such as «عمّان»; towns of its name
   * give way to it.
   */
  static List<Known> besideState(Known state, List<Known> all) {
    List<Known> few = new ArrayList<>();
    few.add(state);
    String land = Objects.requireNonNull(state.place()).country();
    for (Known known : all) {
      Place place = Objects.requireNonNull(known.place());
      if (place.kind().equals("capital") && !Objects.equals(place.country(), land)) {
        few.add(known);
      }
    }
    return List.copyOf(few);
  }

  /** Whether it is an area with towns in it. */
  static boolean isArea(Known known) {
    return AREAS.contains(Objects.requireNonNull(known.place()).kind());
  }

  /** Whether a name of these places is known beyond their land: no small town's. */
  static boolean isKnown(List<Known> few) {
    for (Known known : few) {
      Place place = Objects.requireNonNull(known.place());
      boolean large = place.population() >= KNOWN || known.name().indexOf(' ') > 0;
      if (large || !TOWNS.contains(place.kind())) {
        return true;
      }
    }
    return false;
  }

  /** The one place that is far more prominent than all others; empty if there is none. */
  static List<Known> outstanding(List<Known> all) {
    for (Known known : all) {
      long size = size(known);
      boolean most = size > 1;
      for (Known other : all) {
        most &= other.id().equals(known.id()) || comparable(other) && size >= FAR * size(other);
      }
      if (most) {
        return List.of(known);
      }
    }
    return List.of();
  }

  /** Areas, seas and mountains have no size that would compare. */
  private static boolean comparable(Known known) {
    return size(known) > 1 || TOWNS.contains(Objects.requireNonNull(known.place()).kind());
  }

  private static long size(Known known) {
    Place place = Objects.requireNonNull(known.place());
    return switch (place.kind()) {
      case "country", "continent" -> STATE;
      case "capital" -> Math.max(CAPITAL, place.population());
      default -> Math.max(1, place.population());
    };
  }

  /** A place of which no more than its land is known. */
  static Known vague(Known known) {
    Place place = Objects.requireNonNull(known.place());
    return known.at(new Place(place.country(), place.kind(), null, 0, null, Place.Basis.ONLY));
  }
}
