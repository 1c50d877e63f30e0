package org.tandem.partner;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/** How much each partner may take; at most a minute old, and of this node's own changes at once. */
@ApplicationScoped
public class PartnerLimits {
    private static final String LIMITS = """
            SELECT COALESCE(p.open_leads, l.open_leads) AS open_leads,
              COALESCE(p.open_leads_per_person, l.open_leads_per_person) AS open_leads_per_person,
              COALESCE(p.claims_per_day, l.claims_per_day) AS claims_per_day,
              COALESCE(l.cooling_off_days, 0) AS cooling_off_days, p.suspended_reason
            FROM partners p LEFT JOIN programme_levels l ON l.tenant_id = p.tenant_id AND l.id = p.level_id
            WHERE p.tenant_id = :tenant AND p.id = :organization""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    private final Cache<Key, CapacityLimits> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public CapacityLimits of(UUID organizationId) {
        return known.get(new Key(caller.tenantId(), organizationId), this::read);
    }

    private CapacityLimits read(Key key) {
        return sql.query(
                LIMITS,
                query -> query.bind("organization", key.organizationId())
                        .map((row, context) -> limits(row))
                        .findOne()
                        .orElse(CapacityLimits.NONE));
    }

    static CapacityLimits limits(ResultSet row) throws SQLException {
        return new CapacityLimits(
                row.getObject("open_leads", Integer.class),
                row.getObject("open_leads_per_person", Integer.class),
                row.getObject("claims_per_day", Integer.class),
                row.getInt("cooling_off_days"),
                row.getString("suspended_reason") != null);
    }

    /** Terms change seldom and a level concerns many, so all of it is read anew. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnerChanged changed) {
        known.invalidateAll();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LevelChanged changed) {
        known.invalidateAll();
    }

    private record Key(UUID tenantId, UUID organizationId) {}
}
