package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.partner.CapacityLimits;
import org.tandem.partner.PartnerCalendars;
import org.tandem.partner.PartnerLimits;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;
import org.tandem.tenancy.TenantJdbi;

/**
 * Nobody hoards. Before anything is read the partner's row is changed, and after the lead was taken what the partner holds
 * is counted: of two that take the last place at once the second one waits for the first, sees everything it did, and
 * counts it too. Whoever has read before it queues is turned away by the database when somebody was faster. A partner
 * without limits costs no statement at all.
 */
@ApplicationScoped
class LeadCapacity {
    private static final String HELD = """
            (SELECT COUNT(*) FROM leads l WHERE l.tenant_id = p.tenant_id AND l.owner_organization_id = p.id
              AND l.status IN ('CLAIMED', 'WORKING', 'QUALIFIED')%s)""";
    private static final String TODAY = """
            (SELECT COUNT(*) FROM claims c WHERE c.tenant_id = p.tenant_id AND c.organization_id = p.id
              AND c.claimed_at >= :midnight)""";
    private static final String GIVEN_BACK = """
            (SELECT MAX(c.ended_at) FROM claims c WHERE c.tenant_id = p.tenant_id AND c.lead_id = :lead
              AND c.organization_id = p.id AND c.given_back)""";
    private static final String QUEUE =
            "UPDATE partners SET taken = taken + 1 WHERE tenant_id = :tenant AND id = :organization";
    private static final String USE = "SELECT " + HELD.formatted("") + " AS open, "
            + HELD.formatted(" AND l.owner_person_id = :person") + " AS open_person, " + TODAY + " AS today, "
            + GIVEN_BACK + " AS given_back_at FROM partners p WHERE p.tenant_id = :tenant AND p.id = :organization";

    @Inject
    private TenantJdbi sql;

    @Inject
    private PartnerLimits limits;

    @Inject
    private PartnerCalendars calendars;

    /** The first thing a transaction does that takes a lead. */
    CapacityLimits queue(UUID organizationId) {
        var agreed = limits.of(organizationId);
        if (!agreed.isUnlimited()) {
            sql.update(QUEUE, update -> update.bind("organization", organizationId));
        }
        return agreed;
    }

    /**
     * The lead and its claim are written already.
     *
     * @param agreed what {@link #queue} answered
     * @throws RuleViolation which takes both back with it
     */
    void requireRoom(CapacityLimits agreed, UUID leadId, UUID organizationId, UUID personId, Instant at) {
        var exceeded = exceeded(agreed, leadId, organizationId, personId, at);
        if (!exceeded.isEmpty()) {
            throw new RuleViolation(exceeded);
        }
    }

    /** As {@link #requireRoom}, for those who may go beyond: what they go beyond. */
    List<Violation> exceeded(CapacityLimits agreed, UUID leadId, UUID organizationId, UUID personId, Instant at) {
        if (agreed.isUnlimited() && !agreed.suspended()) {
            return List.of();
        }
        return CapacityPolicy.exceeded(agreed, use(agreed, leadId, organizationId, personId, at), at);
    }

    private CapacityUse use(CapacityLimits agreed, UUID leadId, UUID organizationId, UUID personId, Instant at) {
        if (agreed.isUnlimited()) {
            return new CapacityUse(0, 0, 0, null);
        }
        return sql.query(
                USE,
                query -> query.bind("lead", leadId)
                        .bind("organization", organizationId)
                        .bind("person", personId)
                        .bind(
                                "midnight",
                                CapacityPolicy.midnight(
                                        at, calendars.of(organizationId).zone()))
                        .map((row, context) -> use(row))
                        .one());
    }

    private static CapacityUse use(ResultSet row) throws SQLException {
        return new CapacityUse(
                row.getInt("open"),
                row.getInt("open_person"),
                row.getInt("today"),
                LeadReader.instant(row, "given_back_at"));
    }
}
