package org.tandem.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;
import org.tandem.shared.Rule;
import org.tandem.shared.ServiceRule;
import org.tandem.shared.Unavailable;

/**
 * The one door for SQL that JPQL cannot say: it binds {@code :tenant} and refuses a statement that does not mention it.
 * Runs on the connection of the surrounding transaction.
 */
@ApplicationScoped
public class TenantJdbi {
    private static final Map<Integer, Rule> INDEX_AWAY =
            Map.of(1191, ServiceRule.SEARCH_UNAVAILABLE, 1176, ServiceRule.LOOKUP_UNAVAILABLE);
    private static final Pattern TENANT = Pattern.compile(":tenant\\b");

    @Resource(lookup = "java:app/jdbc/tandem")
    private DataSource dataSource;

    @Inject
    private Caller caller;

    private Jdbi jdbi;

    @PostConstruct
    void open() {
        jdbi = SqlTypes.configure(Jdbi.create(dataSource));
    }

    /** @throws Unavailable while an index that the statement needs is being built anew */
    public <R> R query(String sql, Function<Query, R> use) {
        try {
            return jdbi.withHandle(handle -> use.apply(bound(handle, sql)));
        } catch (UnableToExecuteStatementException failed) {
            throw explained(failed);
        }
    }

    static RuntimeException explained(UnableToExecuteStatementException failed) {
        var away = failed.getCause() instanceof SQLException cause ? INDEX_AWAY.get(cause.getErrorCode()) : null;
        return away == null ? failed : new Unavailable(away, failed);
    }

    public int update(String sql, Function<Update, Update> bind) {
        return jdbi.withHandle(
                handle -> bind.apply(handle.createUpdate(scoped(sql)).bind("tenant", tenant()))
                        .execute());
    }

    /** Adds rows to one batch; every row of it is bound to the caller's firm. */
    public int[] batch(String sql, Function<Rows, Integer> fill) {
        return jdbi.withHandle(handle -> batch(handle, tenant(), sql, fill));
    }

    private static int[] batch(Handle handle, UUID tenant, String sql, Function<Rows, Integer> fill) {
        var batch = handle.prepareBatch(scoped(sql));
        return fill.apply(new Rows(batch, tenant)) == 0 ? new int[0] : batch.execute();
    }

    private Query bound(Handle handle, String sql) {
        return handle.createQuery(scoped(sql)).bind("tenant", tenant());
    }

    private UUID tenant() {
        return caller.tenantId();
    }

    static String scoped(String sql) {
        if (!TENANT.matcher(sql).find()) {
            throw new IllegalArgumentException("a statement must be bound to :tenant");
        }
        return sql;
    }

    /** The rows of a batch. */
    public static final class Rows {
        private final PreparedBatch batch;
        private final UUID tenant;

        private Rows(PreparedBatch batch, UUID tenant) {
            this.batch = batch;
            this.tenant = tenant;
        }

        public void add(java.util.function.Consumer<PreparedBatch> bind) {
            batch.bind("tenant", tenant);
            bind.accept(batch);
            batch.add();
        }
    }
}
