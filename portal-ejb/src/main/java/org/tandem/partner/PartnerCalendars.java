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
import java.time.ZoneId;
import java.util.UUID;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/**
 * When each organization of the caller's firm works. One without a calendar of its own works Monday to Friday, nine to
 * five, in the firm's zone. At most a minute old, and of this node's own changes at once.
 */
@ApplicationScoped
public class PartnerCalendars {
    private static final String CALENDAR = """
            SELECT t.zone AS firm_zone, c.id, c.zone
            FROM tenants t
            LEFT JOIN partners p ON p.tenant_id = t.id AND p.id = :organization
            LEFT JOIN business_calendars c ON c.tenant_id = p.tenant_id AND c.id = p.calendar_id
            WHERE t.id = :tenant""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CalendarStore calendars;

    @Inject
    private Caller caller;

    private final Cache<Key, BusinessHours> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    public BusinessHours of(UUID organizationId) {
        return known.get(new Key(caller.tenantId(), organizationId), this::read);
    }

    private BusinessHours read(Key key) {
        return sql.query(
                CALENDAR,
                query -> query.bind("organization", key.organizationId())
                        .map((row, context) -> hours(row))
                        .one());
    }

    private BusinessHours hours(ResultSet row) throws SQLException {
        var calendar = row.getString("id");
        if (calendar == null) {
            return BusinessHours.usual(ZoneId.of(row.getString("firm_zone")));
        }
        var id = UUID.fromString(calendar);
        return new BusinessHours(
                ZoneId.of(row.getString("zone")),
                calendars.blocks(id),
                calendars.holidays(id).stream().map(Holiday::day).toList());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnerChanged changed) {
        known.invalidateAll();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        known.invalidateAll();
    }

    private record Key(UUID tenantId, UUID organizationId) {}
}
