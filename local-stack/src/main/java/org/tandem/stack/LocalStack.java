package org.tandem.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tandem.stack.demo.DemoData;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.stack.demo.MassIndexes;

/** A running stack. Everything it writes is in its home folder; a second start goes on where the first one stopped. */
public final class LocalStack implements AutoCloseable {
    private final Options options;
    private final Secrets secrets;
    private final StackState state;
    private final MariaDb mariadb;
    private final Keycloak keycloak;
    private final Payara payara;
    private final Servers servers;
    private final PostOffice postOffice;
    private final Mailboxes mailboxes;

    private LocalStack(Options options, Progress progress) {
        this.options = options;
        this.secrets = Secrets.in(options.home());
        this.state = new StackState(options.home());
        this.mariadb = new MariaDb(options, secrets);
        this.keycloak = new Keycloak(options, secrets);
        this.postOffice = new PostOffice(options.ports());
        this.mailboxes = new Mailboxes(options.ports());
        this.payara = new Payara(options, environment());
        // the pages stop first, so that nobody asks a database that is gone
        this.servers = new Servers(List.of(payara, keycloak, mariadb), progress);
    }

    public static LocalStack start(Options options, Progress progress) {
        var stack = new LocalStack(options, progress);
        stack.state.endLeftovers();
        options.ports().requireFree();
        // Ctrl-C, at any moment: no server outlives the stack
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        try {
            stack.postOffice.open();
            new Start(stack, progress, stack.servers, stack.mariadb, stack.keycloak, stack.payara).run();
            stack.note();
            return stack;
        } catch (RuntimeException e) {
            stack.stop();
            throw e;
        }
    }

    /** The stack that {@code ./portal up} started in the same home; its servers cannot be killed or paused from here. */
    public static LocalStack running(Options options) {
        var state = new StackState(options.home());
        if (state.holder().isEmpty()) {
            throw new StackFailure("nothing runs in " + options.home() + ": ./portal up --detach");
        }
        return new LocalStack(options.withPorts(state.ports(options.ports())), new Progress(System.out));
    }

    /** What both WARs are configured with. */
    public Map<String, String> environment() {
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
                Map.entry("TANDEM_COOKIE_SECURE", "false"),
                Map.entry("TANDEM_SECRETS_KEY", secrets.portalKey()),
                Map.entry("TANDEM_WEBHOOK_LOCAL_TARGETS", "true"),
                Map.entry("TANDEM_MAIL_FROM", "portal@tandem.example"),
                Map.entry("TANDEM_SMTP_HOST", "127.0.0.1"),
                Map.entry("TANDEM_SMTP_PORT", Integer.toString(options.ports().mail())),
                Map.entry("TANDEM_SMTP_TLS", "none"));
    }

    /** What the placeholders of the realm file stand for here. */
    public Map<String, String> realmEnvironment() {
        return keycloak.realm().environment();
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

    public MassIndexes massIndexes() {
        return new MassIndexes(this::database);
    }

    /** With the rights the WARs have. */
    public Connection databaseAsApplication() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), MariaDb.APPLICATION_USER, secrets.get("database.application"));
    }

    public Connection databaseAsRoot() throws SQLException {
        return mariadb.connectAsRoot();
    }

    int migrate() {
        return Schema.migrate(mariadb.patientJdbcUrl(), MariaDb.MIGRATION_USER, secrets.get("database.migration"));
    }

    /** Fills Aurora up to so many leads; answers how many were added. */
    public int demoData(int leads, Consumer<String> report) {
        var added = new AtomicInteger();
        try (var connection = database()) {
            mariadb.withLocalFiles(() ->
                    added.set(new DemoData(connection, massIndexes(), report).fill(DemoWorld.firm("aurora"), leads)));
            return added.get();
        } catch (SQLException e) {
            throw new StackFailure("demo data stopped: " + e.getMessage(), e);
        }
    }

    public int demoDeals(int deals) {
        var added = new AtomicInteger();
        try (var connection = database()) {
            mariadb.withLocalFiles(() -> added.set(
                    new DemoData(connection, massIndexes(), line -> {}).fillDeals(DemoWorld.firm("aurora"), deals)));
            return added.get();
        } catch (SQLException e) {
            throw new StackFailure("demo data stopped: " + e.getMessage(), e);
        }
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

    /** What people were mailed. */
    public Mailboxes mailboxes() {
        return mailboxes;
    }

    /** Takes the mails; in this process, so only of a stack that was started here. */
    public PostOffice postOffice() {
        return postOffice;
    }

    /** As pulling the plug: no signal that a server could act on. */
    public void kill(String server) {
        servers.child(server).kill();
    }

    public void pause(String server) {
        servers.child(server).signal("STOP");
    }

    public void resume(String server) {
        servers.child(server).signal("CONT");
    }

    /** Stops it if it still runs, starts it, and answers when it serves. */
    public void restart(String server) {
        servers.restart(server);
        note();
    }

    public long pid(String server) {
        return servers.child(server).pid();
    }

    Map<String, Child> children() {
        return servers.children();
    }

    private void note() {
        state.write(options, servers.children());
    }

    public void stop() {
        servers.stop();
        postOffice.close();
        if (!servers.children().isEmpty()) {
            state.clear();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
