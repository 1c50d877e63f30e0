package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** One statement with its values; moments are written in UTC, as the portal does. */
final class Sql {
    private Sql() {}

    /** @return how many rows it changed */
    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(
                        at + 1,
                        values[at] instanceof Instant moment
                                ? moment.atOffset(ZoneOffset.UTC).toLocalDateTime()
                                : values[at]);
            }
            return statement.executeUpdate();
        }
    }
}
