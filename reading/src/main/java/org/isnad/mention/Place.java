package org.isnad.mention;

import org.jspecify.annotations.Nullable;

/**
 * Where on the globe a place lies.
 *
 * @param country the state it lies in, by its row in {@code names/countries.tsv}: ISO 3166 in small
 *     letters, three letters for regions that news treats as lands of their own; null if it lies in
 *     several or none
 * @param kind what it is, as in {@code names/places.tsv}: {@code city}, {@code river} …
 * @param point its position; null if the lists have none
 * @param population inhabitants; 0 if the lists have none
 * @param geonames its number at GeoNames; null if the lists have none
 * @param basis how it was told from others of its name
 */
public record Place(
    @Nullable String country,
    String kind,
    @Nullable Point point,
    long population,
    @Nullable String geonames,
    Basis basis) {

  /**
   * A position.
   *
   * @param lat degrees north of the equator, -90 to 90
   * @param lon degrees east of Greenwich, -180 to 180
   */
  public record Point(double lat, double lon) {
    /** Checks the ranges. */
    public Point {
      if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
        throw new IllegalArgumentException("no place on the globe: " + lat + " " + lon);
      }
    }
  }

  /** How a place was told from others of its name, the surest first. */
  public enum Basis {
    /** The lists know only one of this name. */
    ONLY,
    /** The page names its country or region beside it: «طرابلس اللبنانية». */
    BESIDE,
    /** The page speaks of its country, and of no other one's that has such a place. */
    ARTICLE,
    /** It lies where the page was filed. */
    DATELINE,
    /** It lies where the outlet is at home. */
    OUTLET,
    /** It is by far the largest of its name; capitals count as large. */
    POPULATION
  }

  /** The same place, told from others so. */
  Place by(Basis basis) {
    return new Place(country, kind, point, population, geonames, basis);
  }
}
