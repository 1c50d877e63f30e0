package org.tandem.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Reads across firms, which only two callers may: sign-in (whose firm is this?) and jobs (which firms have work?). */
@ApplicationScoped
public class TenantRegistry {
    @Resource(lookup = "java:app/jdbc/tandem")
    private DataSource dataSource;

    private Jdbi jdbi;

    @PostConstruct
    void open() {
        jdbi = SqlTypes.configure(Jdbi.create(dataSource));
    }

    public List<UUID> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM tenants ORDER BY id")
                .mapTo(UUID.class)
                .list());
    }

    /** Firms whose provisioning is due, the longest waiting first. */
    public List<UUID> provisioningDue(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT tenant_id FROM firm_provisionings"
                        + " WHERE state = 'WAITING' AND due_at <= :now ORDER BY due_at LIMIT 20")
                .bind("now", now)
                .mapTo(UUID.class)
                .list());
    }

    Jdbi jdbi() {
        return jdbi;
    }
}
