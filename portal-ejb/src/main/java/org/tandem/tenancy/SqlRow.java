package org.tandem.tenancy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A row of a result in the types of the domain. Each value is null where the column is NULL. */
public final class SqlRow {
    private final ResultSet row;

    public SqlRow(ResultSet row) {
        this.row = row;
    }

    public UUID id(String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    public Instant instant(String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    public LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public long version() throws SQLException {
        return row.getLong("version");
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : Enum.valueOf(type, text);
    }
}
