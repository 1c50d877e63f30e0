package org.tandem.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tandem.stack.LocalStack;

/** Leads to work with, drawn from the database before the clock runs. */
final class Sample {
    private Sample() {}

    /** Ids from all over the table: the key is made of time and chance, so random starting points are fair. */
    static List<String> any(LocalStack stack, int size) throws SQLException {
        return ids(
                stack,
                "SELECT id FROM leads WHERE tenant_id = (SELECT id FROM tenants WHERE slug = 'aurora')"
                        + " AND CONV(SUBSTRING(MD5(id), 1, 4), 16, 10) < 6000 LIMIT " + size);
    }

    /** Each can be claimed once. */
    static ConcurrentLinkedQueue<String> pooled(LocalStack stack, int size) throws SQLException {
        return new ConcurrentLinkedQueue<>(ids(
                stack,
                "SELECT id FROM leads WHERE tenant_id = (SELECT id FROM tenants WHERE slug = 'aurora')"
                        + " AND status = 'POOLED' ORDER BY received_at LIMIT " + size));
    }

    /** Words that occur in some leads: beginnings of company names. */
    static List<String> words(LocalStack stack, int size) throws SQLException {
        return ids(
                stack,
                "SELECT SUBSTRING_INDEX(email, '@', 1) FROM leads"
                        + " WHERE tenant_id = (SELECT id FROM tenants WHERE slug = 'aurora') AND email IS NOT NULL"
                        + " AND CONV(SUBSTRING(MD5(id), 1, 4), 16, 10) < 3000 LIMIT " + size);
    }

    private static List<String> ids(LocalStack stack, String query) throws SQLException {
        try (var connection = stack.database();
                var rows = connection.createStatement().executeQuery(query)) {
            var ids = new ArrayList<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }
}
