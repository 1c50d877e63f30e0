package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.NotFound;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/** Reads one lead, with the names of its owner, in one query; an offer of it takes one more. */
@ApplicationScoped
class LeadReader {
    private static final String ONE = """
            SELECT l.*, o.name AS owner_organization_name, p.name AS owner_person_name
            FROM leads l
            LEFT JOIN organizations o ON o.tenant_id = l.tenant_id AND o.id = l.owner_organization_id
            LEFT JOIN people p ON p.tenant_id = l.tenant_id AND p.id = l.owner_person_id
            WHERE l.tenant_id = :tenant AND l.id = :lead""";
    private static final String OFFERED = """
            SELECT EXISTS (SELECT 1 FROM offers WHERE tenant_id = :tenant AND lead_id = :lead AND state = 'OPEN'
              AND organization_id = :ours AND deadline > :now)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private LeadScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    LeadView require(UUID leadId) {
        return find(leadId)
                .filter(lead -> lead.can(LeadVerb.CLAIM) || scope.sees(lead.status(), lead.ownerOrganizationId()))
                .orElseThrow(NotFound::new);
    }

    /** Whatever the caller may see of it; masked when he does not own it. */
    Optional<LeadView> find(UUID leadId) {
        return sql.query(
                ONE,
                query -> query.bind("lead", leadId)
                        .map((row, context) -> view(row))
                        .findOne());
    }

    /** To the caller's company, and the deadline has not passed. Asked only about the few leads that are on offer. */
    private boolean isOfferedToUs(UUID leadId) {
        return sql.query(
                OFFERED,
                query -> query.bind("lead", leadId)
                        .bind("ours", caller.organizationId())
                        .bind("now", time.now())
                        .mapTo(Boolean.class)
                        .one());
    }

    private LeadView view(ResultSet row) throws SQLException {
        var status = LeadStatus.valueOf(row.getString("status"));
        var owner = uuid(row, "owner_organization_id");
        var masked = scope.masks(owner);
        var id = uuid(row, "id");
        var offered = status == LeadStatus.OFFERED && isOfferedToUs(id);
        return new LeadView(
                id,
                row.getLong("version"),
                row.getString("reference"),
                status,
                masked,
                row.getString(masked ? "masked_title" : "title"),
                row.getString(masked ? "masked_need" : "need"),
                row.getString("category"),
                masked ? null : row.getString("company"),
                masked ? null : row.getString("domain"),
                masked ? null : row.getString("contact_name"),
                masked ? null : row.getString("email"),
                masked ? null : row.getString("phone"),
                masked ? null : row.getString("street"),
                masked ? null : row.getString("postcode"),
                row.getString("city"),
                row.getString("subdivision"),
                row.getString("country"),
                masked ? null : row.getBigDecimal("amount"),
                row.getString("currency"),
                ValueBand.valueOf(row.getString("value_band")),
                LeadSource.valueOf(row.getString("source")),
                instant(row, "received_at"),
                masked ? null : owner,
                masked ? null : row.getString("owner_organization_name"),
                masked ? null : uuid(row, "owner_person_id"),
                masked ? null : row.getString("owner_person_name"),
                masked ? null : instant(row, "claimed_at"),
                row.getString("closed_reason"),
                scope.steers() ? row.getString("external_id") : null,
                scope.verbs(status, owner, offered));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
