package org.tandem.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads columns as the room's own types; null stays null. */
final class Columns {
    private Columns() {}

    static UUID uuid(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    /** From the columns role, person_id and person_name with this before them. */
    static Approver approver(ResultSet row, String prefix) throws SQLException {
        var role = row.getString(prefix + "role");
        var person = uuid(row, prefix + "person_id");
        return role == null && person == null
                ? null
                : new Approver(role, person, row.getString(prefix + "person_name"));
    }
}
