package org.tandem.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** In what the caller's firm counts. It is chosen when the firm is made and never changes, so it is read once per node. */
@ApplicationScoped
public class HomeCurrency {
    private static final String READ = "SELECT currency FROM tenants WHERE id = :tenant";

    private final Cache<UUID, String> known =
            Caffeine.newBuilder().maximumSize(10_000).build();

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    public String get() {
        return known.get(
                caller.tenantId(),
                tenant -> sql.query(READ, query -> query.mapTo(String.class).one()));
    }
}
