package org.tandem.web.listing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.PickedRow;

/** The rows that were ticked in a list, as {@code t:pick} sends them. */
public final class Picked {
    private static final String FIELD = "selected";

    private Picked() {}

    public static List<PickedRow> of(HttpServletRequest request) {
        var values = request.getParameterValues(FIELD);
        return values == null
                ? List.of()
                : Arrays.stream(values).distinct().map(Picked::row).toList();
    }

    /** A page sends nothing else, so anything else is nobody's row. */
    private static PickedRow row(String value) {
        var parts = value.split("\\|", 3);
        try {
            return new PickedRow(UUID.fromString(parts[0]), Long.parseLong(parts[1]), parts[2]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
            return new PickedRow(new UUID(0, 0), 0, "");
        }
    }
}
