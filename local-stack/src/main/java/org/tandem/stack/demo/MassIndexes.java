package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * The indexes that are faster to build at the end of a mass of rows than to keep up to date meanwhile. While they are
 * away, nothing can be searched for and no lead can come in: both are answered with 503, everything else works.
 */
public final class MassIndexes {
    /** By table and name. Not those that lists go by, and none that a foreign key needs. */
    private static final Map<String, Map<String, String>> COLUMNS = Map.of(
            "search_documents",
            Map.of("search_documents_text", "text"),
            "leads",
            Map.of(
                    "leads_match", "tenant_id,match_key",
                    "leads_match_name", "tenant_id,match_name,postcode",
                    "leads_match_domain", "tenant_id,match_domain,match_name",
                    "leads_match_phone", "tenant_id,phone,match_name",
                    "leads_match_email", "tenant_id,email",
                    "leads_match_line", "tenant_id,match_domain,phone"));

    private final Database database;

    public MassIndexes(Database database) {
        this.database = database;
    }

    /** Opens connections that may change the schema. */
    @FunctionalInterface
    public interface Database {
        Connection open() throws SQLException;
    }

    public void drop() throws SQLException {
        for (var table : COLUMNS.entrySet()) {
            change(
                    table.getKey(),
                    table.getValue().keySet().stream()
                            .map("DROP KEY IF EXISTS "::concat)
                            .toList());
        }
    }

    /** Builds what is missing, the tables side by side: also what a run that was cut short has left behind. */
    public void ensure(Consumer<String> progress) throws SQLException {
        var building = COLUMNS.entrySet().stream()
                .map(table -> CompletableFuture.runAsync(() -> build(table.getKey(), table.getValue(), progress)))
                .toList();
        try {
            building.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw new SQLException(failed.getCause().getMessage(), failed);
        }
    }

    private void build(String table, Map<String, String> wanted, Consumer<String> progress) {
        try {
            var missing = new LinkedHashMap<>(wanted);
            missing.keySet().removeAll(present(table));
            if (!missing.isEmpty()) {
                progress.accept("building %d indexes of %s".formatted(missing.size(), table));
            }
            change(
                    table,
                    missing.entrySet().stream()
                            .map(index -> kind(index.getValue()) + index.getKey() + " (" + index.getValue() + ")")
                            .toList());
        } catch (SQLException failed) {
            throw new CompletionException(failed);
        }
    }

    private static String kind(String columns) {
        return columns.equals("text") ? "ADD FULLTEXT KEY " : "ADD KEY ";
    }

    private List<String> present(String table) throws SQLException {
        var sql = "SELECT DISTINCT index_name FROM information_schema.statistics"
                + " WHERE table_schema = DATABASE() AND table_name = ?";
        try (var connection = database.open();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, table);
            try (var result = query.executeQuery()) {
                var names = new ArrayList<String>();
                while (result.next()) {
                    names.add(result.getString(1));
                }
                return names;
            }
        }
    }

    private void change(String table, List<String> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " " + String.join(", ", changes));
        }
    }
}
