package org.tandem.territory;

import java.io.Serializable;

/**
 * A part of a country.
 *
 * @param code ISO 3166-2
 * @param centre where its biggest town lies
 */
public record Subdivision(String code, String name, GeoPoint centre) implements Serializable {}
