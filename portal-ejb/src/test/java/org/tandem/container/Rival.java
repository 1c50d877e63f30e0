package org.tandem.container;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.tandem.shared.DomainEvent;
import org.tandem.tenancy.LastWrites;
import org.tandem.tenancy.TenantJdbi;

/** Once armed, lets the transaction of the next event about a lead lose against another one: really, in the database. */
@ApplicationScoped
public class Rival {
    enum Blow {
        DEADLOCK,
        CHANGED_MEANWHILE,
        CHANGED_AT_THE_END
    }

    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;
    private static final String TOUCH =
            "UPDATE leads SET title = CONCAT(title, '.') WHERE tenant_id = :tenant AND id = :id";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:app/jdbc/tandem")
    private DataSource database;

    @Inject
    private TenantJdbi sql;

    private Blow blow;
    private UUID bait;
    private int error;

    /** @param lead which both transactions want */
    void arm(Blow kind, UUID lead) {
        blow = kind;
        bait = lead;
        error = 0;
    }

    /** What the database said to the loser. */
    int error() {
        return error;
    }

    void strike(@Observes @Priority(LAST) DomainEvent event) {
        if (blow == null) {
            return;
        }
        var kind = blow;
        blow = null;
        switch (kind) {
            case DEADLOCK -> {
                cross(event.subjectId());
                lose();
            }
            case CHANGED_MEANWHILE -> beTooLate();
            case CHANGED_AT_THE_END -> LastWrites.of(transaction).add(this::beTooLate);
        }
    }

    private void beTooLate() {
        sql.query(
                "SELECT COUNT(*) FROM leads WHERE tenant_id = :tenant",
                query -> query.mapTo(Long.class).one());
        elsewhere(() -> {
                    try (var connection = database.getConnection()) {
                        return touch(connection, bait);
                    }
                })
                .join();
        lose();
    }

    /** Has the one lead, and waits for the other, which the event's transaction has changed. */
    private void cross(UUID held) {
        var hasBait = new CompletableFuture<Connection>();
        var waits = elsewhere(() -> {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    makeHeavier(connection);
                    touch(connection, bait);
                    hasBait.complete(connection);
                    return touch(connection, held);
                } finally {
                    connection.rollback();
                }
            }
        });
        waits.whenComplete((done, failed) -> hasBait.completeExceptionally(new IllegalStateException(failed)));
        hasBait.join();
        elsewhere(this::awaitWaiting).join();
    }

    /** The database lets the one lose that has changed less. */
    private static void makeHeavier(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("INSERT INTO sequences (tenant_id, name, next_value) SELECT '" + TestWorld.AURORA
                    + "', CONCAT('rival-', seq), 1 FROM seq_1_to_300");
        }
    }

    private static int touch(Connection connection, UUID lead) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE leads SET title = CONCAT(title, '-') WHERE tenant_id = '"
                    + TestWorld.AURORA + "' AND id = '" + lead + "'");
        }
    }

    private Void awaitWaiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")) {
            for (var look = 0; look < 50; look++) {
                try (var rows = statement.executeQuery()) {
                    if (rows.next() && rows.getInt(1) > 0) {
                        return null;
                    }
                }
                LockSupport.parkNanos(100_000_000);
            }
        }
        throw new IllegalStateException("the rival does not wait");
    }

    private void lose() {
        try {
            sql.update(TOUCH, update -> update.bind("id", bait));
        } catch (UnableToExecuteStatementException lost) {
            error = ((SQLException) lost.getCause()).getErrorCode();
            throw lost;
        }
        throw new IllegalStateException("the rival has not won");
    }

    /** Outside of the event's transaction, so in another thread. */
    private static <T> CompletableFuture<T> elsewhere(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception failed) {
                        throw new CompletionException(failed);
                    }
                },
                task -> new Thread(task).start());
    }
}
