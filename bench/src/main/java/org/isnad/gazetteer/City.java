package org.isnad.gazetteer;

/**
 * A town as GeoNames knows it.
 *
 * @param id its number at GeoNames
 * @param name its name in Latin letters
 * @param country ISO 3166, two capital letters
 * @param region the code of its region within the country; empty if unknown
 * @param population inhabitants; 0 if unknown
 * @param lat degrees north of the equator
 * @param lon degrees east of Greenwich
 */
record City(
    String id,
    String name,
    String country,
    String region,
    long population,
    double lat,
    double lon) {}
