package org.tandem.listing;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A view as a reader of the list is offered it.
 *
 * @param columns null: those that the reader has chosen
 * @param defaultRole null: not the first of anybody
 * @param own whether the reader has made it
 */
public record ViewChoice(
        UUID id, String name, String query, List<String> columns, boolean shared, String defaultRole, boolean own)
        implements Serializable {

    static List<String> split(String columns) {
        return columns == null ? null : List.of(columns.split(","));
    }

    static String join(List<String> columns) {
        return columns == null ? null : String.join(",", columns);
    }
}
