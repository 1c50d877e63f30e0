package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Fills a firm with leads up to a number. What is there already stays as it is, whatever people have done to it. */
public final class DemoData {
    public static final int MOST = 1_000_000;
    private static final int BATCH = 20_000;
    /** From so many rows on, building these indexes at the end is faster than keeping them up to date. */
    private static final int REBUILD_INDEXES = 50_000;

    private final Connection connection;
    private final MassIndexes indexes;
    private final Consumer<String> progress;

    /** @param connection may load local files */
    public DemoData(Connection connection, MassIndexes indexes, Consumer<String> progress) {
        this.connection = connection;
        this.indexes = indexes;
        this.progress = progress;
    }

    /** The leads and registrations every stack begins with. */
    public void story() throws SQLException {
        fill(DemoWorld.firm("aurora"), DemoLeads.STORY);
        fill(DemoWorld.firm("borealis"), 10);
        new DemoRegistrations(connection, newest(DemoWorld.firm("aurora"))).write();
        fillDeals(DemoWorld.firm("aurora"), DemoDeals.STORY);
        FormRows.write(connection);
        new DemoPartners(connection).write();
        new DemoRouting(connection).write();
    }

    /** Answers how many were added. */
    public int fill(DemoWorld.Firm firm, int leads) throws SQLException {
        connection.setAutoCommit(false);
        categories(firm);
        var missing = leads - countGenerated(firm);
        try {
            if (missing > 0) {
                load(firm, leads - missing, leads);
            }
        } finally {
            build();
        }
        if (missing >= REBUILD_INDEXES) {
            analyze();
        }
        return Math.max(0, missing);
    }

    private void load(DemoWorld.Firm firm, int from, int to) throws SQLException {
        var source = new DemoLeads(firm, newest(firm));
        sequence(firm, source);
        if (to - from >= REBUILD_INDEXES) {
            indexes.drop();
            progress.accept("searching and new leads answer 503 until the indexes are built again");
        }
        new LeadPipeline(connection, source, progress).load(from, to, BATCH);
    }

    /** Also after a failure. Each batch is committed by then, and whoever changes a table waits for all that read it. */
    private void build() throws SQLException {
        try {
            connection.rollback();
        } finally {
            indexes.ensure(progress);
        }
    }

    private void analyze() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE leads, search_documents, audit_events, claims");
        }
    }

    /** Opportunities with their customers. Answers how many were added. */
    public int fillDeals(DemoWorld.Firm firm, int deals) throws SQLException {
        connection.setAutoCommit(false);
        categories(firm);
        return new DemoDeals(connection, firm).fill(deals);
    }

    private void categories(DemoWorld.Firm firm) throws SQLException {
        var sql =
                "INSERT IGNORE INTO product_categories (tenant_id, id, code, name_en, name_de) VALUES (?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (var category : Words.CATEGORIES) {
                if (category.firm().equals(firm.slug())) {
                    insert.setObject(1, firm.id());
                    insert.setObject(2, DemoWorld.id("category", firm.slug() + category.code()));
                    insert.setString(3, category.code());
                    insert.setString(4, category.english());
                    insert.setString(5, category.german());
                    insert.executeUpdate();
                }
            }
        }
        connection.commit();
    }

    /** Leads are added from number 0 upwards without gaps, so counting them tells where to go on. */
    private int countGenerated(DemoWorld.Firm firm) throws SQLException {
        var sql = "SELECT COUNT(*) FROM leads WHERE tenant_id = ? AND external_id LIKE 'DEMO-%'";
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, firm.id());
            try (var result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    /** The first run decides: leads added next week must fit those of today. */
    private Instant newest(DemoWorld.Firm firm) throws SQLException {
        var sql = "SELECT received_at FROM leads WHERE tenant_id = ? AND external_id = 'DEMO-0000000'";
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, firm.id());
            try (var result = query.executeQuery()) {
                return result.next()
                        ? result.getTimestamp(1).toInstant()
                        : Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(12 * 60);
            }
        }
    }

    /** The portal goes on counting after the references given out here. */
    private void sequence(DemoWorld.Firm firm, DemoLeads source) throws SQLException {
        var sql = "INSERT IGNORE INTO sequences (tenant_id, name, next_value) VALUES (?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (var number : new int[] {0, DemoLeads.STORY - 1}) {
                var reference = source.lead(number).reference();
                insert.setObject(1, firm.id());
                insert.setString(2, reference.substring(0, reference.lastIndexOf('-')));
                insert.setInt(3, DemoLeads.STORY + 1);
                insert.executeUpdate();
            }
        }
        connection.commit();
    }
}
