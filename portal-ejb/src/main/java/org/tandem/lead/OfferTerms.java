package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.partner.PartnerCalendars;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantJdbi;

/** Whom staff may offer a lead, and for how long. */
@ApplicationScoped
class OfferTerms {
    private static final String FIELD = "organizationIds";
    private static final int MOST = 20;
    private static final int USUAL_MINUTES = 8 * 60;
    private static final int LONGEST_MINUTES = 30 * 24 * 60;
    private static final String ASKED = """
            SELECT o.id, o.active AND o.kind IN ('DEALER', 'RESELLER', 'RETAILER', 'ALLIANCE')
              AND p.suspended_reason IS NULL AS may, v.claim_minutes
            FROM organizations o
            LEFT JOIN partners p ON p.tenant_id = o.tenant_id AND p.id = o.id
            LEFT JOIN programme_levels v ON v.tenant_id = p.tenant_id AND v.id = p.level_id
            WHERE o.tenant_id = :tenant AND o.id IN (<organizations>)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private OfferBook offers;

    @Inject
    private PartnerCalendars calendars;

    private record Asked(UUID id, boolean may, Integer levelMinutes) {}

    /** @param minutes of business time; null: as the partner's level has it, else a working day */
    List<Placement.Offered> check(UUID leadId, List<UUID> organizationIds, Integer minutes, Instant now) {
        if (organizationIds == null || organizationIds.isEmpty()) {
            throw RuleViolation.at(FIELD, OfferRule.OFFER_TO_NOBODY);
        }
        var wanted = organizationIds.stream().distinct().toList();
        if (wanted.size() > MOST) {
            throw RuleViolation.at(FIELD, OfferRule.OFFER_TO_TOO_MANY, Integer.toString(MOST));
        }
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            throw RuleViolation.at(
                    "minutes", OfferRule.OFFER_MINUTES_OUT_OF_RANGE, "1", Integer.toString(LONGEST_MINUTES));
        }
        var known = asked(wanted);
        if (known.size() < wanted.size() || !known.stream().allMatch(Asked::may)) {
            throw RuleViolation.at(FIELD, OfferRule.OFFER_PARTNER_BLOCKED);
        }
        if (!offers.excluded(leadId, wanted, now).isEmpty()) {
            throw RuleViolation.at(FIELD, OfferRule.OFFER_PARTNER_EXCLUDED);
        }
        return known.stream().map(one -> offer(one, minutes, now)).toList();
    }

    private Placement.Offered offer(Asked asked, Integer minutes, Instant now) {
        var level = asked.levelMinutes() == null ? USUAL_MINUTES : asked.levelMinutes();
        var time = Duration.ofMinutes(minutes == null ? level : minutes);
        return new Placement.Offered(asked.id(), OfferTime.of(now, time, calendars.of(asked.id())));
    }

    private List<Asked> asked(List<UUID> organizations) {
        return sql.query(
                ASKED,
                query -> query.bindList("organizations", organizations)
                        .map((row, context) -> asked(row))
                        .list());
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                LeadReader.uuid(row, "id"), row.getBoolean("may"), row.getObject("claim_minutes", Integer.class));
    }
}
