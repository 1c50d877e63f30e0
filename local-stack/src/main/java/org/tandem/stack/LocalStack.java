package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.tandem.stack.demo.DirectoryRows;

/** A running stack. Everything it writes is in its home folder; a second start goes on where the first one stopped. */
public final class LocalStack implements AutoCloseable {
    private static final Executor THREADS = task -> new Thread(task).start();
    private final Options options;
    private final Progress progress;
    private final Secrets secrets;
    private final MariaDb mariadb;
    private final Keycloak keycloak;
    private final Payara payara;
    private final Map<String, Child> children = new HashMap<>();
    private boolean stopping;

    private LocalStack(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.secrets = Secrets.in(options.home());
        this.mariadb = new MariaDb(options, secrets);
        this.keycloak = new Keycloak(options, secrets);
        this.payara = new Payara(options, applicationEnvironment());
    }

    public static LocalStack start(Options options, Progress progress) {
        options.ports().requireFree();
        var stack = new LocalStack(options, progress);
        // Ctrl-C, at any moment: no server outlives the stack
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.stop();
            throw e;
        }
    }

    /** Side by side: each server waits only for what it needs, and the first failure ends the start. */
    private void startAll() {
        var identity = CompletableFuture.runAsync(this::startIdentity, THREADS);
        var data = CompletableFuture.runAsync(this::startData, THREADS);
        var directory = identity.thenCombine(data, (a, b) -> null).thenRun(this::writeDirectory);
        var pages = data.thenRun(() -> startServer(payara));
        var failed = new CompletableFuture<Void>();
        for (var work : List.of(identity, directory, pages)) {
            work.whenComplete((done, problem) -> {
                if (problem != null) {
                    failed.completeExceptionally(problem);
                }
            });
        }
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(directory, pages), failed)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void startIdentity() {
        startServer(keycloak);
        if (keycloak.realm().mustBeImported()) {
            progress.step("companies and people created", () -> keycloak.realm().fill());
        }
    }

    private void startData() {
        startServer(mariadb);
        progress.step(
                "schema is up to date",
                () -> Schema.migrate(
                        mariadb.patientJdbcUrl(), MariaDb.MIGRATION_USER, secrets.get("database.migration")));
    }

    private void startServer(Server server) {
        server.install(progress);
        progress.step(server.name() + " serves", () -> launch(server).await(server.patience(), server::isReady));
    }

    private Child launch(Server server) {
        synchronized (children) {
            if (stopping) {
                throw new StackFailure("stopped");
            }
            var child = server.launch();
            children.put(server.name(), child);
            return child;
        }
    }

    private void writeDirectory() {
        var note = options.home().resolve("keycloak/demo-world.json");
        try (var connection = database()) {
            new DirectoryRows(connection, issuer(), Http.JSON.readTree(note.toFile())).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StackFailure("the demo's companies could not be written: " + e.getMessage(), e);
        }
    }

    private Map<String, String> applicationEnvironment() {
        return Map.ofEntries(
                Map.entry("TANDEM_DB_URL", mariadb.jdbcUrl()),
                Map.entry("TANDEM_DB_USER", MariaDb.APPLICATION_USER),
                Map.entry("TANDEM_DB_PASSWORD", secrets.get("database.application")),
                Map.entry("TANDEM_OIDC_ISSUER", issuer()),
                Map.entry("TANDEM_OIDC_CLIENT_ID", "portal-web"),
                Map.entry("TANDEM_OIDC_CLIENT_SECRET", secrets.get("oidc.client")),
                Map.entry("TANDEM_PORTAL_URL", portalUrl()),
                Map.entry("TANDEM_KEYCLOAK_URL", keycloak.url()),
                Map.entry(
                        "TANDEM_PROVISIONER_KEY",
                        secrets.provisionerKeyFile(options.home()).toString()),
                Map.entry("TANDEM_COOKIE_SECURE", "false"));
    }

    /** An access token of a demo person, as {@code ./portal token} prints it. */
    public String token(String email) {
        return new Tokens(issuer(), secrets).of(email);
    }

    public AdminApi keycloakAdmin() {
        return keycloak.realm().admin();
    }

    /** With every right on the portal's schema and no limit on time: for tests, checks and demo data. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                mariadb.patientJdbcUrl(), MariaDb.MIGRATION_USER, secrets.get("database.migration"));
    }

    public String portalUrl() {
        return "http://localhost:" + options.ports().portal();
    }

    public String apiUrl() {
        return portalUrl() + "/api/v1";
    }

    public String issuer() {
        return keycloak.issuer();
    }

    public String jdbcUrl() {
        return mariadb.jdbcUrl();
    }

    public Secrets secrets() {
        return secrets;
    }

    public Options options() {
        return options;
    }

    /** As pulling the plug: no signal that a server could act on. */
    public void kill(String server) {
        child(server).kill();
    }

    public void pause(String server) {
        child(server).signal("STOP");
    }

    public void resume(String server) {
        child(server).signal("CONT");
    }

    /** Stops it if it still runs, starts it, and answers when it serves. */
    public void restart(String server) {
        child(server).stop(server(server).grace());
        startServer(server(server));
    }

    public long pid(String server) {
        return child(server).pid();
    }

    Map<String, Child> children() {
        synchronized (children) {
            return Map.copyOf(children);
        }
    }

    private Child child(String server) {
        synchronized (children) {
            return children.get(server);
        }
    }

    private Server server(String name) {
        return List.of(mariadb, keycloak, payara).stream()
                .filter(server -> server.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The pages first, so that nobody asks a database that is gone. */
    public void stop() {
        synchronized (children) {
            stopping = true;
        }
        for (var name : List.of("payara", "keycloak", "mariadb")) {
            var child = child(name);
            if (child != null && child.isAlive()) {
                child.signal("CONT");
                child.stop(server(name).grace());
            }
        }
    }

    @Override
    public void close() {
        stop();
    }

    boolean isHealthy() {
        return keycloak.isReady() && mariadb.isReady() && payara.isReady();
    }

    static boolean exists(Options options) {
        return Files.exists(options.home().resolve("secrets.properties"));
    }
}
