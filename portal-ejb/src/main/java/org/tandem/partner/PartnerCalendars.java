package org.tandem.partner;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/**
 * When each organization of the caller's firm works. One without a calendar of its own works Monday to Friday, nine to
 * five, in the firm's zone. At most a minute old.
 */
@ApplicationScoped
public class PartnerCalendars {
    private static final String CALENDAR = """
            SELECT t.zone AS firm_zone, c.id, c.zone
            FROM tenants t
            LEFT JOIN partners p ON p.tenant_id = t.id AND p.id = :organization
            LEFT JOIN business_calendars c ON c.tenant_id = p.tenant_id AND c.id = p.calendar_id
            WHERE t.id = :tenant""";
    private static final String BLOCKS =
            "SELECT weekday, opens, closes FROM business_blocks WHERE tenant_id = :tenant AND calendar_id = :calendar";
    private static final String HOLIDAYS =
            "SELECT day FROM holidays WHERE tenant_id = :tenant AND calendar_id = :calendar";

    @Inject
    private TenantJdbi sql;

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
        return new BusinessHours(ZoneId.of(row.getString("zone")), blocks(id), holidays(id));
    }

    List<BusinessBlock> blocks(UUID calendarId) {
        return sql.query(
                BLOCKS,
                query -> query.bind("calendar", calendarId)
                        .map((row, context) ->
                                new BusinessBlock(DayOfWeek.of(row.getInt(1)), row.getInt(2), row.getInt(3)))
                        .list());
    }

    private List<LocalDate> holidays(UUID calendarId) {
        return sql.query(
                HOLIDAYS,
                query -> query.bind("calendar", calendarId)
                        .mapTo(LocalDate.class)
                        .list());
    }

    private record Key(UUID tenantId, UUID organizationId) {}
}
