package org.tandem.listing;

import java.io.Serializable;
import java.util.List;

/**
 * What a reader can choose about one list, and has chosen.
 *
 * @param columns null: never chosen
 */
public record ListChoices(List<ViewChoice> views, List<String> columns) implements Serializable {}
