package org.tandem.system;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks at the database behind the product's back: what a request has changed, and what not. */
public final class Rows {
    private Rows() {}

    public static long count(String sql, Object... values) {
        try (var connection = Stack.get().database();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            var rows = statement.executeQuery();
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Makes time pass, or something else that nobody can bring about by the product. */
    public static void update(String sql, Object... values) {
        try (var connection = Stack.get().database();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** One fingerprint per table, over the rows of one firm. Equal maps: nothing of that firm was touched. */
    public static Map<String, String> fingerprints(UUID tenant, List<String> tables) {
        var prints = new LinkedHashMap<String, String>();
        tables.forEach(table -> prints.put(table, fingerprint(tenant, table)));
        return prints;
    }

    private static String fingerprint(UUID tenant, String table) {
        var columns =
                columns(table).stream().map("COALESCE(`%s`, '-')"::formatted).collect(Collectors.joining(","));
        var sql = "SELECT CONCAT(COUNT(*), ':', COALESCE(BIT_XOR(CONV(LEFT(MD5(CONCAT_WS('|', %s)), 16), 16, 10)), 0))"
                + " FROM `%s` WHERE tenant_id = ?";
        return text(sql.formatted(columns, table), tenant);
    }

    private static List<String> columns(String table) {
        return List.of(text(
                        "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns"
                                + " WHERE table_schema = 'tandem' AND table_name = ?",
                        table)
                .split(","));
    }

    /** Tables whose rows belong to a firm. */
    public static List<String> tenantTables() {
        return List.of(text("SELECT GROUP_CONCAT(table_name ORDER BY table_name) FROM information_schema.columns"
                        + " WHERE table_schema = 'tandem' AND column_name = 'tenant_id'")
                .split(","));
    }

    public static String text(String sql, Object... values) {
        try (var connection = Stack.get().database();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
