package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.tandem.partner.BusinessHours;
import org.tandem.tenancy.TenantJdbi;

/** Those who approve work from Monday to Friday, nine to five, in the firm's zone. */
@ApplicationScoped
class ApprovalDeadline {
    @Inject
    private TenantJdbi sql;

    Instant after(Instant from, int businessHours) {
        return BusinessHours.usual(zone()).after(from, Duration.ofHours(businessHours));
    }

    ZoneId zone() {
        return ZoneId.of(sql.query(
                "SELECT zone FROM tenants WHERE id = :tenant",
                query -> query.mapTo(String.class).one()));
    }
}
