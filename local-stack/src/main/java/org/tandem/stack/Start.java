package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.tandem.shared.Vault;
import org.tandem.stack.demo.DemoData;
import org.tandem.stack.demo.DemoWebhooks;
import org.tandem.stack.demo.DirectoryRows;

/** Starts the servers side by side: each waits only for what it needs, and the first failure ends the start. */
final class Start {
    private static final Executor THREADS = task -> new Thread(task).start();
    private final LocalStack stack;
    private final Progress progress;
    private final Servers servers;
    private final MariaDb mariadb;
    private final Keycloak keycloak;
    private final Payara payara;
    private volatile boolean realmIsNew;

    Start(LocalStack stack, Progress progress, Servers servers, MariaDb mariadb, Keycloak keycloak, Payara payara) {
        this.stack = stack;
        this.progress = progress;
        this.servers = servers;
        this.mariadb = mariadb;
        this.keycloak = keycloak;
        this.payara = payara;
    }

    void run() {
        var identity = CompletableFuture.runAsync(this::identity, THREADS);
        var data = CompletableFuture.runAsync(this::data, THREADS);
        var directory = identity.thenCombine(data, (one, other) -> null).thenRun(this::directory);
        var pages = data.thenRun(() -> servers.start(payara));
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

    private void identity() {
        servers.start(keycloak);
        if (keycloak.realm().mustBeImported()) {
            progress.step("companies and people created", keycloak.realm()::fill);
            realmIsNew = true;
        }
        keycloak.realm().sendMailsHere();
    }

    private void data() {
        servers.start(mariadb);
        progress.step("schema is up to date", () -> {
            if (stack.options().fresh()) {
                mariadb.empty();
            }
            return stack.migrate();
        });
    }

    private void directory() {
        var note = stack.options().home().resolve("keycloak/demo-world.json");
        try (var connection = stack.database()) {
            var rows = new DirectoryRows(connection, stack.issuer(), Http.JSON.readTree(note.toFile()));
            rows.write();
            if (realmIsNew) {
                rows.provisionAgain();
            }
            mariadb.withLocalFiles(() -> new DemoData(connection, stack.massIndexes(), progress::say).story());
            new DemoWebhooks(connection, Vault.with(stack.secrets().portalKey())).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StackFailure("the demo's rows could not be written: " + e.getMessage(), e);
        }
    }
}
