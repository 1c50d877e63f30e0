package org.tandem.territory;

/**
 * Where somebody is, as far as it is known; each part may be null.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2
 */
public record Place(String country, String subdivision, String postcode, GeoPoint point) {}
