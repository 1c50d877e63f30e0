package org.tandem.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Reads across firms, which only three callers may: sign-in (whose firm is this?), jobs (which firms have work?) and public forms (whose form is this?). */
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

    public Optional<UUID> find(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM tenants WHERE slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .findOne());
    }

    Jdbi jdbi() {
        return jdbi;
    }
}
