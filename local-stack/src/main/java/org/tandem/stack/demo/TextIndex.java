package org.tandem.stack.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** The full text index of the search. While it is away, searching fails. */
final class TextIndex {
    private final Connection connection;

    TextIndex(Connection connection) {
        this.connection = connection;
    }

    void drop() throws SQLException {
        run("ALTER TABLE search_documents DROP KEY IF EXISTS search_documents_text");
    }

    void create() throws SQLException {
        run("ALTER TABLE search_documents ADD FULLTEXT KEY search_documents_text (text)");
        run("ANALYZE TABLE leads, search_documents, audit_events, claims");
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
