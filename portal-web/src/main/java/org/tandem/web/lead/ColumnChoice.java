package org.tandem.web.lead;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tandem.leadimport.ImportField;

/** Which column was chosen for each field, as a form sends it: by name, empty for none. */
final class ColumnChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> columns = new HashMap<>();

    ColumnChoice(Map<ImportField, Integer> guessed) {
        guessed.forEach((field, column) -> columns.put(field.name(), column.toString()));
    }

    Map<ImportField, Integer> mapping() {
        var mapping = new EnumMap<ImportField, Integer>(ImportField.class);
        for (var field : ImportField.values()) {
            var column = columns.get(field.name());
            if (column != null && !column.isBlank()) {
                mapping.put(field, Integer.valueOf(column));
            }
        }
        return mapping;
    }

    public Map<String, String> getColumns() {
        return columns;
    }
}
