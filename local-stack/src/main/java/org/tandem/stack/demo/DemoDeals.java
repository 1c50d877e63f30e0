package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills a firm with opportunities up to a number: the first ones in every stage, won and lost, the mass open. */
final class DemoDeals {
    /** So many are what a person looks at. */
    static final int STORY = 24;

    private static final int BATCH = 2000;
    private final Connection connection;
    private final DemoWorld.Firm firm;

    DemoDeals(Connection connection, DemoWorld.Firm firm) {
        this.connection = connection;
        this.firm = firm;
    }

    /** What is there already stays as it is, whatever people have done to it. */
    int fill(int deals) throws SQLException {
        var known = count();
        if (known >= deals) {
            return 0;
        }
        var today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        var year = today.atZone(ZoneOffset.UTC).getYear();
        var stages = stages();
        sequence("O-" + year, STORY + 1);
        sequence("C-" + year, STORY / DemoDeal.PER_CUSTOMER + 1);
        for (var from = known; from < deals; from += BATCH) {
            var batch = new DealBatch(firm, stages);
            for (var number = from; number < Math.min(deals, from + BATCH); number++) {
                batch.add(new DemoDeal(firm, number, today));
            }
            batch.load(connection);
        }
        if (known == 0) {
            quotas(LocalDate.ofInstant(today, ZoneOffset.UTC));
        }
        connection.commit();
        return deals - known;
    }

    /** Deals are added from number 0 upwards without gaps; those of people have other references. */
    private int count() throws SQLException {
        var sql = "SELECT COUNT(*) FROM opportunities WHERE tenant_id = ? AND (reference >= 'O-0000-5000000'"
                + " AND LENGTH(reference) = 14 OR SUBSTRING(reference, 8) <= ? AND LENGTH(reference) = 13)";
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, firm.id());
            query.setString(2, "%06d".formatted(STORY));
            try (var result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private List<UUID> stages() throws SQLException {
        var sql = "SELECT id FROM pipeline_stages WHERE tenant_id = ? ORDER BY position, id";
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, firm.id());
            try (var result = query.executeQuery()) {
                var stages = new ArrayList<UUID>();
                while (result.next()) {
                    stages.add(UUID.fromString(result.getString(1)));
                }
                return stages;
            }
        }
    }

    /** The portal goes on counting after the references given out here. */
    private void sequence(String name, int next) throws SQLException {
        var sql = "INSERT INTO sequences (tenant_id, name, next_value) VALUES (?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE next_value = GREATEST(next_value, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, firm.id());
            insert.setString(2, name);
            insert.setInt(3, next);
            insert.setInt(4, next);
            insert.executeUpdate();
        }
    }

    private void quotas(LocalDate today) throws SQLException {
        var quarter = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        var sql = "INSERT IGNORE INTO sales_quotas (tenant_id, organization_id, starts, amount) VALUES (?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (var seller : DemoWorld.salespeople(firm.slug())) {
                insert.setObject(1, firm.id());
                insert.setObject(2, DemoWorld.company(seller.organization()).id());
                insert.setObject(3, quarter);
                insert.setInt(4, 100_000);
                insert.executeUpdate();
            }
        }
    }
}
