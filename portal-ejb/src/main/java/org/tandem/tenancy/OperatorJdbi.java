package org.tandem.tenancy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * SQL over all firms, for whoever runs the installation and for nobody else. Only the room of the firms may use it, and
 * it asks for no more than how many companies and people a firm has. Runs on the connection of the surrounding
 * transaction.
 */
@ApplicationScoped
public class OperatorJdbi {
    @Inject
    private TenantRegistry registry;

    @Inject
    private Caller caller;

    public <R> R query(String sql, Function<Query, R> use) {
        requireOperator();
        return registry.jdbi().withHandle(handle -> use.apply(handle.createQuery(sql)));
    }

    public int update(String sql, Function<Update, Update> bind) {
        requireOperator();
        return registry.jdbi()
                .withHandle(handle -> bind.apply(handle.createUpdate(sql)).execute());
    }

    private void requireOperator() {
        if (!caller.has(Roles.OPERATOR)) {
            throw new EJBAccessException("for operators only");
        }
    }
}
